using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Parsing.Layout;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Sections;

/// <summary>Groups blocks into sections by their headings.</summary>
internal static class SectionReader
{
    private static bool NamesPay(ReadOnlySpan<char> heading) =>
        heading.Contains("pay ", StringComparison.OrdinalIgnoreCase) || heading.Contains("salary", StringComparison.OrdinalIgnoreCase) || heading.Contains("compensation", StringComparison.OrdinalIgnoreCase)
        || heading.Contains("wage", StringComparison.OrdinalIgnoreCase);

    private const int LongestOpening = 160;

    // How a sentence of so many words ends tells more than what it names: "Reporting to the Head of Experience, you will be responsible for".
    private const int LongSentence = 7;

    private const int LongestLabelled = 1500;

    /// <summary>"Candidate Experience Specialist" is no experience that is asked for.</summary>
    private static bool NamesJob(ReadOnlySpan<char> heading)
    {
        // "Manager, Night Bakery"
        if (heading.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && char.IsUpper(heading[0]) && JobNouns.Contains(heading[(heading[..comma].LastIndexOf(' ') + 1)..comma]) && Headings.Exact(heading[(heading.LastIndexOf(' ') + 1)..]) is null)
            return true;
        foreach (var range in heading.Split(' '))
        {
            if (heading[range] is not [>= 'A' and <= 'Z', ..])
                return false;
        }

        return heading.IndexOf(' ') > 0 && heading.ContainsAnyInRange('a', 'z') && JobNouns.Contains(heading[(heading.LastIndexOf(' ') + 1)..]) && !heading.Contains("equirement", StringComparison.Ordinal) && !heading.Contains("ualification", StringComparison.Ordinal);
    }

    private static SectionKind? ByPhrase(ReadOnlySpan<char> heading)
    {
        var told = Headings.ByPhrase(heading);
        if (told != SectionKind.Requirements)
            return told;
        if (NamesJob(heading))
            return null;
        return heading.Count(' ') >= LongSentence && Headings.Announced(heading) is SectionKind.Responsibilities ? SectionKind.Responsibilities : told;
    }

    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> heading) =>
        heading.EndsWith(")", StringComparison.Ordinal) && heading.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? heading[..bracket] : heading;

    /// <summary>True for words that leave no doubt that somebody is asked for something.</summary>
    private static bool Asks(ReadOnlySpan<char> heading)
    {
        foreach (var word in (ReadOnlySpan<string>)["skill", "abilit", "qualif", "requir", "competenc", "candidate", "applicant", "apply", "you"])
        {
            if (heading.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"Writing Skills: You write…", first below "What we look for" or behind another such: what an item of that list is about, and the item; null where a heading stands there.</summary>
    private static Block? SubLabel(string text, List<Block> blocks, int index, Block parent, SectionKind kind)
    {
        var label = blocks[index];
        if (kind is not (SectionKind.Requirements or SectionKind.Preferred) || label.Depth > 0 || index + 1 >= blocks.Count || blocks[index + 1] is not { Kind: BlockKind.Paragraph, Span.Length: <= LongestLabelled } value
            || text[label.Span.End - 1] != ':' || text[parent.Span.End - 1] == ':' || text.AsSpan(label.Span.End, value.Span.Start - label.Span.End).Contains('\n'))
        {
            return null;
        }

        var words = text.AsSpan(label.Content.Start, label.Content.Length);
        return (Headings.Exact(words) ?? Headings.ByPhrase(words)) == SectionKind.Requirements && !words.Contains("qualification", StringComparison.OrdinalIgnoreCase) && !words.Contains("requirement", StringComparison.OrdinalIgnoreCase) && !words.AreAny("Required", "Minimum", "Essential")
            ? new Block(BlockKind.Paragraph, label.Span.Union(value.Span), value.Content, 0, label.Content)
            : null;
    }

    /// <summary>"Acme", and below it "Acme bakes…": who is named and goes on to do something tells of itself.</summary>
    private static bool NamesSubject(string text, Block heading, List<Block> body)
    {
        var words = text.AsSpan(heading.Content.Start, heading.Content.Length);
        if (body is not [{ Kind: BlockKind.Paragraph } first, ..] || words.Count(' ') > 2 || JobNouns.Contains(words[(words.LastIndexOf(' ') + 1)..]) || !text.AsSpan(first.Content.Start, first.Content.Length).StartsWith(words, StringComparison.Ordinal))
            return false;
        var rest = text.AsSpan(first.Content.Start + words.Length, first.Content.Length - words.Length);
        return rest is [' ', >= 'a' and <= 'z', ..] && rest[1..] is var verb && verb.IndexOf(' ') is > 1 and var end && verb[end - 1] == 's';
    }

    private static bool IsList(List<Block> body) => body.Count(block => block.Kind == BlockKind.Item) is >= 3 and var items && items * 5 >= body.Count * 4;

    /// <summary>True where what a heading heads stands behind it on its line, and something else begins below.</summary>
    private static bool IsSaidOnLine(string text, Block heading, List<Block> blocks, int first, int next) =>
        next - first > 1 && blocks[first].Kind == BlockKind.Paragraph && blocks[first + 1].Kind == BlockKind.Paragraph && text[blocks[first].Span.End - 1] != ':'
        && text.AsSpan(heading.Span.End, blocks[first].Span.Start - heading.Span.End).IndexOf('\n') < 0
        && text.AsSpan(blocks[first].Span.End, blocks[first + 1].Span.Start - blocks[first].Span.End).IndexOf('\n') >= 0;

    /// <summary>True where the first sentence below says so of the employer, whatever the heading's words.</summary>
    private static bool IsEqualOpportunity(List<Block> body, TermHits terms)
    {
        var hits = terms.Of("statement-phrases");
        var (first, last) = (body[0].Content.Start, Math.Min(body[0].Content.End, body[0].Content.Start + LongestOpening));
        var found = 0;
        for (var i = TermHits.FirstFrom(hits, first); i < hits.Count && hits[i].Span.End <= last; i++)
        {
            if (hits[i].Term["kind"] == "eeo")
                found += hits[i].Term["needs"].Length == 0 ? 2 : 1;
        }

        return found >= (body.Count == 1 ? 1 : 2);
    }

    /// <summary>The sections in order; <paramref name="title"/>, the title's own block, belongs to none.</summary>
    /// <remarks>Turns lines of <paramref name="blocks"/> into items where their section shows that they are a list.</remarks>
    public static IReadOnlyList<Section> Read(string text, TermHits terms, List<Block> blocks, Block? title)
    {
        var sections = new List<Section>();
        var prose = new ProseKinds(text, terms);
        var (first, next) = (0, 0);
        Block? heading = null;
        // Kinds of the marked headings above, by depth: an unknown sub-heading belongs to the section that it stands in.
        var above = new SectionKind?[8];
        var kind = SectionKind.Other;
        var (isKnown, isGuessed, isListOfLabels) = (false, false, false);
        // Of a heading with nothing below it but others: "Key responsibilities", then "Reporting", "Planning".
        SectionKind? overall = null;
        var level = 0;
        // A form that came along is none of the sections above it.
        var form = ApplicationForm.FirstBlock(text, blocks);
        for (; next < form; next++)
        {
            var block = blocks[next];
            var isTitle = ReferenceEquals(block, title);
            if (block.Kind != BlockKind.Heading && !isTitle)
                continue;
            if (!isTitle && FieldPairs.IsLabel(text, blocks, next, title))
            {
                blocks[next] = block with { Kind = BlockKind.Paragraph };
                continue;
            }

            if (!isTitle && (isListOfLabels || next == first) && heading is { } parent && SubLabel(text, blocks, next, parent, kind) is { } labelled)
            {
                blocks[next] = labelled;
                blocks.RemoveAt(next + 1);
                form--;
                isListOfLabels = true;
                continue;
            }

            isListOfLabels = false;
            if (next == first && next > 0 && blocks[next - 1].Kind == BlockKind.Heading && kind is SectionKind.Responsibilities or SectionKind.Requirements && overall is null)
                (overall, level) = (kind, block.Depth);
            Close();
            first = next + 1;
            if (isTitle)
                continue;
            heading = block;
            var letters = text.AsSpan(block.Content.Start, block.Content.Length);
            // "Key responsibilities", and below it "1. Requirements analysis": the numbered are parts of what stands above them.
            var part = char.IsAsciiDigit(text[block.Span.Start]) ? overall : null;
            var known = Headings.Exact(letters) ?? Headings.Twice(letters) ?? part ?? ByPhrase(letters) ?? Headings.WithRemark(letters);
            if (block.Depth > 0)
            {
                Array.Clear(above, block.Depth, above.Length - block.Depth);
                // "Senior Baker" below "Requirements": another job begins, and what stands below it is about that.
                var namesJob = known is null && NamesJob(WithoutBracket(letters));
                for (var depth = block.Depth - 1; known is null && !namesJob && depth > 0; depth--)
                    known = above[depth] is SectionKind.Summary ? null : above[depth];
                above[block.Depth] = namesJob ? SectionKind.Other : known;
            }

            if ((known is not null && part is null) || block.Depth != level)
                overall = null;
            (isKnown, isGuessed) = (known is not null, Headings.Exact(letters) is null && Headings.Twice(letters) is null && Headings.ByPhrase(letters) is not null && !Asks(letters));
            // "Preferred qualifications", and right below it "Experience": what is wished goes on.
            var wishes = next > 0 && blocks[next - 1] is { Kind: BlockKind.Heading } beside && known == SectionKind.Requirements && Headings.Exact(text.AsSpan(beside.Content.Start, beside.Content.Length)) == SectionKind.Preferred;
            kind = wishes ? SectionKind.Preferred : known ?? overall ?? SectionKind.Other;
        }

        Close();
        if (form < blocks.Count)
            sections.Add(new Section(SectionKind.Other, null, new TextSpan(blocks[form].Span.Start, blocks[^1].Span.End), blocks.GetRange(form, blocks.Count - form)));
        return sections;

        void Close()
        {
            var count = next - first;
            if (heading is null && count == 0)
                return;
            if (heading is not null && kind is SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits)
                BareItems.Mark(text, blocks, first, next);
            // "Work schedule: You will work…" is about its own line.
            if (heading is not null && kind == SectionKind.Other && IsSaidOnLine(text, heading, blocks, first, next))
            {
                Add(kind, blocks.GetRange(first, 1));
                first++;
                Close();
                return;
            }

            var body = blocks.GetRange(first, count);
            // What was pasted along is no part of the job: alone it makes no section.
            if (heading is null && body.TrueForAll(block => block.Kind == BlockKind.Other))
                return;
            // "Pay and benefits" is about pay where it tells some.
            if (heading is not null && kind == SectionKind.Benefits && NamesPay(text.AsSpan(heading.Content.Start, heading.Content.Length)) && body.Exists(block => text.AsSpan(block.Span.Start, block.Span.Length).IndexOfAny("$£€") >= 0))
                kind = SectionKind.Compensation;
            // Before all else "What to expect" tells of the job, at the end of what follows the application.
            if (heading is not null && kind == SectionKind.HowToApply && sections.Count == 0 && text.AsSpan(heading.Content.Start, heading.Content.Length).Equals("what to expect", StringComparison.OrdinalIgnoreCase))
                kind = SectionKind.Summary;
            // "Overview" of whom; what speaks to the reader is about the job too.
            if (heading is not null && kind == SectionKind.Summary && text.AsSpan(heading.Content.Start, heading.Content.Length).Equals("overview", StringComparison.OrdinalIgnoreCase) && !body.Exists(block => text.AsSpan(block.Span.Start, block.Span.Length).Contains(" you ", StringComparison.OrdinalIgnoreCase)) && prose.Of(body) is SectionKind.AboutCompany)
                kind = SectionKind.AboutCompany;
            // "Your mission" above a list tells what there is to do.
            if (heading is not null && kind == SectionKind.Summary && IsList(body))
                kind = SectionKind.Responsibilities;
            if (heading is not null && kind == SectionKind.Other && body.Count is 1 or 2 && IsEqualOpportunity(body, terms))
                kind = SectionKind.Eeo;
            if (heading is not null && !isKnown && kind == SectionKind.Other && IsList(body) && SectionContent.AreDuties(text, body))
                kind = SectionKind.Responsibilities;
            // "Ovens & Steam" among the duties, over lines without marks.
            if (heading is not null && !isKnown && kind == SectionKind.Other && sections is [.., { Kind: SectionKind.Responsibilities }] && SectionContent.Duties(text, body) is (<= 1, _))
                kind = SectionKind.Responsibilities;
            // "Knowledge sharing", "Application design": the words sound of something else than what is listed below them.
            if (heading is not null && isGuessed && kind is SectionKind.Requirements or SectionKind.HowToApply && IsList(body) && SectionContent.AreDuties(text, body, gerundsToo: false))
                kind = SectionKind.Responsibilities;
            if (heading is not null && kind == SectionKind.Other && (NamesSubject(text, heading, body) || (!isKnown && prose.Of(body) is SectionKind.AboutCompany)))
                kind = SectionKind.AboutCompany;
            // "Why does it matter to us?": a question to which the answer tells of the job.
            if (heading is not null && !isKnown && kind == SectionKind.Other && Headings.Asks(text.AsSpan(heading.Content.Start, heading.Content.Length)) && prose.Of(body) is SectionKind.Summary)
                kind = text.AsSpan(heading.Content.Start).StartsWith("Why ", StringComparison.OrdinalIgnoreCase) ? SectionKind.AboutCompany : SectionKind.Summary;
            // "We help surgeries thrive!" heads what the employer says of itself, and not the job below it.
            if (heading is not null && !isKnown && kind == SectionKind.Other && body.Count > 1 && ClosingProse.Parts(text, terms, prose, body, kind).Count == 0 && prose.Parts(body, isOpening: sections.Count == 0) is [(0, SectionKind.AboutCompany), ..] told)
            {
                AddParts(told, body);
                return;
            }

            // Below what a job is about stands the list of what there is to do.
            if ((heading is null || kind == SectionKind.Summary || (kind == SectionKind.Other && !isKnown)) && SectionContent.Duties(text, body) is var (duties, behind))
            {
                BareItems.Mark(text, blocks, first + duties, first + behind);
                var end = next;
                if (duties > 0)
                {
                    next = first + duties;
                    Close();
                }

                Add(SectionKind.Responsibilities, blocks.GetRange(end - count + duties, behind - duties));
                (first, next, kind, isKnown) = (end - count + behind, end, SectionKind.Other, false);
                Close();
                return;
            }

            if (heading is null)
                kind = SectionContent.KindOf(body);
            if (kind is SectionKind.Summary or SectionKind.AboutCompany or SectionKind.Responsibilities or SectionKind.Other && SectionContent.Requirements(text, body, isAmongDuties: kind == SectionKind.Responsibilities) is var (from, until))
            {
                BareItems.Mark(text, blocks, first + from, first + until);
                body = blocks.GetRange(first, count);
                // An unknown heading is theirs where all below it asks; a known one is not.
                if (from == 0 && (heading is null || (kind == SectionKind.Other && until == count)))
                {
                    kind = SectionKind.Requirements;
                    AddLines(kind, body.GetRange(0, until));
                    AddRest(until);
                    return;
                }

                if (from > 0 && (heading is null || kind != SectionKind.Other))
                {
                    if (heading is null)
                        AddProse(body.GetRange(0, from));
                    else
                        Add(kind, body.GetRange(0, from));
                    AddLines(SectionKind.Requirements, body.GetRange(from, until - from));
                    AddRest(until);
                    return;
                }
            }

            if (heading is null)
            {
                AddProse(body);
                return;
            }

            var parts = prose.PartsBelow(body, kind);
            if (parts.Count == 0)
                parts = ClosingProse.Parts(text, terms, prose, body, kind);
            Add(kind, body.GetRange(0, parts.Count > 0 ? parts[0].First : count));
            for (var i = 0; i < parts.Count; i++)
            {
                var (start, end) = (parts[i].First, i + 1 < parts.Count ? parts[i + 1].First : count);
                for (var k = start; k < end; k++)
                {
                    if (body[k].Kind == BlockKind.Item && body[k].Content.Start == body[k].Span.Start)
                        body[k] = blocks[first + k] = body[k] with { Kind = BlockKind.Paragraph };
                }

                Add(parts[i].Kind, body.GetRange(start, end - start));
            }

            void AddRest(int rest)
            {
                if (rest < count)
                    AddProse(body.GetRange(rest, count - rest));
            }
        }

        void AddProse(List<Block> body) => AddParts(prose.Parts(body, isOpening: sections.Count == 0), body);

        void AddLines(SectionKind of, List<Block> body) => AddParts([(0, of), .. prose.PartsBelow(body, of)], body);

        void AddParts(List<(int First, SectionKind Kind)> parts, List<Block> body)
        {
            for (var i = 0; i < parts.Count; i++)
            {
                var end = i + 1 < parts.Count ? parts[i + 1].First : body.Count;
                Add(parts[i].Kind, body.GetRange(parts[i].First, end - parts[i].First));
            }
        }

        void Add(SectionKind of, List<Block> body)
        {
            var start = heading?.Span.Start ?? body[0].Span.Start;
            var end = body.Count > 0 ? body[^1].Span.End : heading!.Span.End;
            sections.Add(new Section(of, heading?.Content, new TextSpan(start, end), body));
            heading = null;
        }
    }
}
