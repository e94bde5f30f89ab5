using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Fidelity;

/// <summary>Traces every line and sentence of a text to the facts and templates that it may come from.</summary>
/// <remarks>
/// A line of requirements or benefits is made of whole facts and words of no meaning. Running text may also use the words of
/// its section's template and of everyday prose; pay, years, skills and the like stand in it whole or not at all.
/// </remarks>
internal static class FidelityLines
{
    /// <summary>The lines that cannot be traced, in order of the text.</summary>
    public static IEnumerable<FidelityProblem> In(JobDescription job, FidelityLedger ledger)
    {
        foreach (var section in job.Sections)
        {
            if (section.Heading is { } heading && job.Slice(heading) is var title && !ledger.Headings.Contains(title)
                && FidelityWords.ContentOf(title) is var stated && stated.Except(ledger.TemplateWordsOf(SectionKind.Other, stated.ToHashSet(StringComparer.Ordinal))).Any())
            {
                yield return new FidelityProblem(FidelityFault.AddedClaim, $"“{title}” is no section of the draft.", title, heading);
            }

            foreach (var block in section.Blocks)
            {
                foreach (var span in Pieces(job, section.Kind, block))
                {
                    foreach (var problem in Judge(job, ledger, section.Kind, span))
                        yield return problem;
                }
            }
        }
    }

    private static IEnumerable<FidelityProblem> Judge(JobDescription job, FidelityLedger ledger, SectionKind section, TextSpan span)
    {
        var text = job.Slice(span);
        var content = FidelityWords.ContentOf(text);
        var words = content.ToHashSet(StringComparer.Ordinal);
        if (ledger.Facts.Any(fact => fact.HasPieces && Belongs(fact.Fact, section) && fact.Holds(content)))
            yield break;

        var isList = IsList(section);
        var held = ledger.Facts.Where(fact => Belongs(fact.Fact, section) && (isList ? fact.IsIn(words) : fact.StandsIn(content))).ToList();
        // Two facts in one line must both stand in one piece, or the years of one may go over to the other.
        if (isList && held.Count > 1)
            held.RemoveAll(fact => !fact.StandsIn(content));
        var allowed = held.SelectMany(fact => fact.Content).ToHashSet(StringComparer.Ordinal);
        if (!isList || section == SectionKind.Compensation)
        {
            allowed.UnionWith(ledger.TemplateWordsOf(section, words));
            allowed.UnionWith(ledger.SoftWords);
        }

        if (section == SectionKind.Preferred)
            allowed.UnionWith(Wishing);
        // Running text may bend a verb; what is asked or offered stands as it was said.
        var roots = isList ? [] : allowed.Select(FidelityWords.RootOf).ToHashSet(StringComparer.Ordinal);
        var unknown = words.Where(word => !allowed.Contains(word) && (isList || !(FidelityWords.IsPlain(word) || roots.Contains(FidelityWords.RootOf(word))))).ToList();
        if (unknown.Count > 0)
            yield return new FidelityProblem(FaultOf(section), $"Nobody said “{string.Join(", ", unknown)}” here.", text, span);
        if (Misplaced(held, section) is { } misplaced)
        {
            yield return section == SectionKind.Requirements
                ? new FidelityProblem(FidelityFault.Strengthened, $"“{misplaced.Fact.Value}” is a wish, but stands among the requirements.", text, span)
                : new FidelityProblem(FidelityFault.Weakened, $"“{misplaced.Fact.Value}” is a demand, but stands among the wishes.", text, span);
        }

        if (isList && Choice(held, text) is { } choice)
            yield return new FidelityProblem(choice, "“And” and “or” are not as they were said.", text, span);
        if (isList)
            yield break;

        if (AddedName(job, ledger, span) is { } name)
            yield return new FidelityProblem(FidelityFault.AddedName, $"Nobody named “{name}”.", text, span);
        if (words.Contains("report") && !ReportsAsSaid(ledger, text))
            yield return new FidelityProblem(FidelityFault.AddedClaim, "Who reports to whom is not as it was said.", text, span);
        var template = ledger.TemplateWordsOf(section, words);
        foreach (var wish in ledger.Facts.Where(fact => fact.Fact is { IsRequirement: true, Strength: Strength.Wish } && fact.IsIn(words)))
        {
            if (!wish.Content.TrueForAll(word => ledger.SoftWords.Contains(word) || template.Contains(word)))
                yield return new FidelityProblem(FidelityFault.Strengthened, $"“{wish.Fact.Value}” is a wish, but is spoken of as part of the job.", text, span);
        }
    }

    /// <summary>A line of a list is one piece; running text has its sentences.</summary>
    private static IEnumerable<TextSpan> Pieces(JobDescription job, SectionKind section, Block block)
    {
        if (IsList(section) || block.Kind == BlockKind.Row)
        {
            yield return block.Content;
            yield break;
        }

        var start = block.Content.Start;
        for (var i = start; i < block.Content.End; i++)
        {
            var isEnd = job.Source.Text[i] is '.' or '!' or '?' && i + 1 < block.Content.End && char.IsWhiteSpace(job.Source.Text[i + 1]);
            if (!isEnd && i + 1 < block.Content.End)
                continue;
            yield return new TextSpan(start, i + 1);
            start = i + 1;
        }
    }

    // A wish may say that it is one.
    private static readonly string[] Wishing = ["would", "could", "nice", "plu", "bonu", "welcome", "helpful", "ideally", "desirable", "preferred"];

    private static bool IsList(SectionKind section) =>
        section is SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits or SectionKind.Compensation;

    private static bool Belongs(Fact fact, SectionKind section) => section switch
    {
        SectionKind.Requirements or SectionKind.Preferred => fact.IsRequirement || fact.Kind == FactKind.Visa,
        SectionKind.Benefits => fact.Kind is FactKind.Benefit,
        SectionKind.Compensation => fact.Kind is FactKind.Pay or FactKind.Benefit,
        _ => true,
    };

    private static FidelityFault FaultOf(SectionKind section) => section switch
    {
        SectionKind.Requirements or SectionKind.Preferred => FidelityFault.AddedRequirement,
        SectionKind.Benefits or SectionKind.Compensation => FidelityFault.AddedBenefit,
        _ => FidelityFault.AddedClaim,
    };

    /// <summary>A wish among the requirements, or a demand among the wishes, even where it stands in its own place too.</summary>
    private static FidelityFact? Misplaced(List<FidelityFact> held, SectionKind section)
    {
        if (section is not (SectionKind.Requirements or SectionKind.Preferred))
            return null;
        var wanted = section == SectionKind.Requirements ? Strength.Must : Strength.Wish;
        var right = held.Where(fact => fact.Fact.Strength == wanted).SelectMany(fact => fact.Content).ToHashSet(StringComparer.Ordinal);
        return held.Find(fact => fact.Fact.IsRequirement && fact.Fact.Strength != wanted && !fact.IsIn(right));
    }

    /// <summary>"Java or Kotlin" is not "Java and Kotlin".</summary>
    private static FidelityFault? Choice(List<FidelityFact> held, string text)
    {
        var leaves = held.Exists(fact => fact.LeavesChoice);
        return (leaves, FidelityFact.HasOr(text)) switch
        {
            (true, false) => FidelityFault.Strengthened,
            (false, true) => FidelityFault.Weakened,
            _ => null,
        };
    }

    /// <summary>A word with a capital that is not the first of its sentence, and that nobody wrote so.</summary>
    private static string? AddedName(JobDescription job, FidelityLedger ledger, TextSpan span)
    {
        var isFirst = true;
        foreach (var word in job.WordsIn(span))
        {
            var letters = job.Slice(word.Span);
            if (!isFirst && char.IsUpper(letters[0]) && !ledger.Names.Contains(letters) && letters is not ("I" or "You"))
                return letters;
            isFirst = false;
        }

        return null;
    }

    /// <summary>"Report to" is followed by whom the manager named, and by nobody else.</summary>
    private static bool ReportsAsSaid(FidelityLedger ledger, string text)
    {
        var words = FidelityWords.Of(text).ToList();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is not ("report" or "reporting") || words[i + 1] != "to")
                continue;
            var rest = string.Join(' ', words.Skip(i + 2));
            if (!ledger.Facts.Any(fact => fact.Fact.Kind == FactKind.ReportsTo && rest.StartsWith(string.Join(' ', FidelityWords.Of(fact.Fact.Value)), StringComparison.Ordinal)))
                return false;
        }

        return true;
    }
}
