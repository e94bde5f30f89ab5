using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Finds the standing statements: equal opportunity, accommodation, privacy and the like.</summary>
internal static class StatementReader
{
    private const int FewestGrounds = 3;

    private const int ManyGrounds = 5;

    /// <summary>The statements in order of the text; sentences that follow each other and say the same kind are one.</summary>
    public static IReadOnlyList<Statement> Read(Reading reading, IReadOnlyList<Noise> noise)
    {
        var found = new List<Statement>();
        var contexts = reading.Terms.Of("statement-contexts");
        var nextContext = 0;
        var layout = new LayoutCursor(reading);
        var sentence = new TextSpan(0, 0);
        foreach (var hit in reading.Terms.Of("statement-phrases"))
        {
            if (!layout.MoveTo(hit.Span.Start) || layout.Block.Kind == BlockKind.Other || IsDuty(layout, hit) || NoiseReader.Covers(noise, hit.Span))
                continue;
            if (hit.Span.Start >= sentence.End || hit.Span.Start < sentence.Start)
                sentence = Sentences.Around(reading.Text, layout.Block.Content, hit.Span.Start);
            while (nextContext < contexts.Count && contexts[nextContext].Span.End <= sentence.Start)
                nextContext++;
            if (hit.Term["needs"] is { Length: > 0 } needs && !layout.IsUnder(needs, hit) && !Holds(contexts, nextContext, sentence, needs, hit)
                && !(hit.Term["kind"] == "eeo" && Holds(contexts, nextContext, sentence, "grounds", hit)))
            {
                continue;
            }

            Add(reading.Text, found, new Statement(Kind(hit.Term["kind"]), sentence));
        }

        foreach (var named in Grounds(reading, contexts))
        {
            if (!found.Exists(statement => statement.Span.Overlaps(named)) && !NoiseReader.Covers(noise, named))
                Add(reading.Text, found, new Statement(StatementKind.Eeo, named));
        }

        found.Sort((left, right) => left.Span.CompareTo(right.Span));
        return found;
    }

    /// <summary>"Never by race, creed, sex, age or origin": a sentence that names so many grounds states equal opportunity, in whatever words.</summary>
    private static IEnumerable<TextSpan> Grounds(Reading reading, IReadOnlyList<TermHit> contexts)
    {
        var layout = new LayoutCursor(reading);
        var (sentence, seen) = (new TextSpan(0, 0), new HashSet<Term>());
        foreach (var hit in contexts)
        {
            if (!hit.Term["groups"].Contains("grounds", StringComparison.Ordinal) || !layout.MoveTo(hit.Span.Start) || layout.Block.Kind != BlockKind.Paragraph || layout.Section is { Kind: SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred })
                continue;
            if (hit.Span.Start >= sentence.End)
            {
                sentence = Sentences.Around(reading.Text, layout.Block.Content, hit.Span.Start);
                seen.Clear();
            }

            if (seen.Add(hit.Term) && seen.Count == ManyGrounds)
                yield return sentence;
        }
    }

    /// <summary>Whoever looks after such matters at work reads of them in the duties; those are no statements.</summary>
    private static bool IsDuty(LayoutCursor layout, TermHit hit)
    {
        if (layout.Block.Kind is not (BlockKind.Item or BlockKind.Row) || layout.Section is not { } section)
            return false;
        if (IsEmployersOwn(hit))
            return false;
        if (section.Kind == SectionKind.Responsibilities)
            return true;
        return section.Kind is SectionKind.Requirements or SectionKind.Preferred
            && (hit.Term["needs"].Length > 0 || hit.Term["kind"] is not ("eeo" or "accommodation" or "fair-chance"));
    }

    /// <summary>Only the employer says so of itself, wherever it stands: "is an equal opportunity employer".</summary>
    private static bool IsEmployersOwn(TermHit hit) => hit.Term["kind"] == "eeo" && hit.Term["needs"].Length == 0
        && (hit.Term.Text.Contains("employer", StringComparison.OrdinalIgnoreCase) || hit.Term.Text.Contains("consideration", StringComparison.Ordinal)
            || hit.Term.Text.Contains("not discriminate", StringComparison.Ordinal) || hit.Term.Text == "EOE");

    private static bool Holds(IReadOnlyList<TermHit> contexts, int from, TextSpan sentence, string group, TermHit hit)
    {
        // "Whatever their age, faith or gender": one ground alone may be spoken of for other reasons.
        var missing = group == "grounds" ? FewestGrounds : 1;
        for (var i = from; i < contexts.Count && contexts[i].Span.Start < sentence.End; i++)
        {
            if (contexts[i].Term["groups"].Contains(group, StringComparison.Ordinal) && !contexts[i].Span.Overlaps(hit.Span) && --missing == 0)
                return true;
        }

        return false;
    }

    private static void Add(string text, List<Statement> found, Statement statement)
    {
        for (var i = found.Count - 1; i >= 0 && i >= found.Count - 4; i--)
        {
            if (found[i].Kind != statement.Kind)
                continue;
            if (found[i].Span.Contains(statement.Span))
                return;
            if (found[i].Span.End <= statement.Span.Start
                && text.AsSpan(found[i].Span.End, statement.Span.Start - found[i].Span.End).IsWhiteSpace())
            {
                found[i] = found[i] with { Span = found[i].Span.Union(statement.Span) };
                return;
            }
        }

        found.Add(statement);
    }

    private static StatementKind Kind(string name) => name switch
    {
        "eeo" => StatementKind.Eeo,
        "accommodation" => StatementKind.Accommodation,
        "fair-chance" => StatementKind.FairChance,
        "e-verify" => StatementKind.EVerify,
        "pay-transparency" => StatementKind.PayTransparency,
        "ai-use" => StatementKind.AiUse,
        "agency-notice" => StatementKind.AgencyNotice,
        "privacy" => StatementKind.Privacy,
        _ => throw new FormatException($"“{name}” is no kind of statement."),
    };

    /// <summary>Walks blocks and sections along with the hits, which come in order.</summary>
    private sealed class LayoutCursor(Reading reading)
    {
        private int _block;
        private int _section;

        public Block Block => reading.Blocks[_block];

        public Section? Section { get; private set; }

        public bool MoveTo(int offset)
        {
            while (_block < reading.Blocks.Count && reading.Blocks[_block].Span.End <= offset)
                _block++;
            while (_section < reading.Sections.Count && reading.Sections[_section].Span.End <= offset)
                _section++;
            Section = _section < reading.Sections.Count && reading.Sections[_section].Span.Contains(offset) ? reading.Sections[_section] : null;
            return _block < reading.Blocks.Count && reading.Blocks[_block].Content.Contains(offset);
        }

        /// <summary>Under a heading that says what it is about a bare phrase is enough, and so it is in that heading.</summary>
        public bool IsUnder(string needs, TermHit hit) => needs == "policy" && hit.Term["kind"] == "eeo"
            && (Section is { Kind: SectionKind.Eeo } || (Block.Kind == BlockKind.Heading && Block.Content.Length <= hit.Span.Length + 14));
    }
}
