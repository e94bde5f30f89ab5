using JDAssistant.Documents;
using JDAssistant.Terms;

namespace JDAssistant.Parsing.Fields.Sections;

/// <summary>Parts from a list the prose that stands behind it and speaks of something else: what is offered, how to apply, a statement on equal opportunity.</summary>
internal static class ClosingProse
{
    private const int FewestItems = 3;

    private const int Shortest = 40;

    private const int LongestOpening = 90;

    private const int LongestStatement = 600;

    private const int LongestLeadIn = 250;

    private static readonly string[] Offers =
        ["we offer", "we also offer", "offers a competitive", "offer a competitive", "offers competitive", "offer competitive", "offers an excellent", "offers a comprehensive", "competitive salary", "competitive compensation", "competitive benefits", "competitive pay", "benefits package", "benefits include", "our benefits", "total rewards", "in return", "compensation package"];

    private static readonly string[] Pays =
        ["our compensation", "base pay", "pay range", "salary range", "compensation range", "base salary", "the salary", "starting salary"];

    private static readonly string[] Ways =
        ["please apply", "apply now", "apply today", "apply online", "apply at", "apply by", "apply to ", "apply via", "apply with", "apply through", "apply before", "applications are accepted", "applications are reviewed", "applications close", "applications should", "applications to ", "closing date", "please send", "please submit", "please email", "submit your", "send your", "send us your", "send a cv", "email your", "e-mail your", "interested candidates", "interested applicants", "if interested", "if you are interested", "if you're interested", "only shortlisted", "only candidates selected"];

    private static readonly string[] Steps =
        ["to apply", "please apply", "apply now", "apply today", "apply online", "apply by", "apply through", "apply with", "apply via", "apply at", "apply directly", "please send", "please submit", "please email", "please forward", "email your", "submit your", "send your", "send us your", "send a cv", "interested?", "interested candidates", "interested applicants", "if interested", "if you are interested", "if you're interested", "if this sounds like you", "sound like you?", "qualified candidates should send"];

    private static readonly string[] Selves =
        ["we are a ", "we are an ", "we're a ", "we're an ", "founded in", "headquartered in", "our mission is", "our company is", "our company was"];

    /// <summary>The parts of <paramref name="body"/> behind the list of a section of <paramref name="kind"/>, each with what it is about; empty where all belongs to the list.</summary>
    public static List<(int First, SectionKind Kind)> Parts(string text, TermHits terms, ProseKinds prose, List<Block> body, SectionKind kind)
    {
        var parts = new List<(int First, SectionKind Kind)>();
        if (kind == SectionKind.Eeo)
            return parts;
        var isList = kind is SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits;
        var items = 0;
        var last = -1;
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i].Kind != BlockKind.Item)
                continue;
            items++;
            if (!IsBare(body[i]) || !IsEqualOpportunity(text, terms, body[i]))
                last = i;
        }

        for (var i = Math.Max(last, 0) + 1; i < body.Count; i++)
        {
            var current = parts.Count > 0 ? parts[^1].Kind : kind;
            // What stands behind a statement and states nothing is not under its roof.
            var found = About(text, terms, prose, body, i, hasList: isList && items >= FewestItems);
            if ((found is SectionKind.AboutCompany && current == SectionKind.Eeo ? SectionKind.Other : found ?? (current == SectionKind.Eeo && IsOther(terms, body[i]) ? Beside(text, body[i]) : null)) is { } about && about != current)
            {
                // "This policy applies to…" between two statements is part of them.
                if (about == SectionKind.Eeo && parts is [.., (_, SectionKind.Eeo), (_, SectionKind.Other)])
                    parts.RemoveAt(parts.Count - 1);
                else
                    parts.Add((i, about));
            }
        }

        return parts;
    }

    private static SectionKind? About(string text, TermHits terms, ProseKinds prose, List<Block> body, int index, bool hasList)
    {
        var block = body[index];
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.Item) || block.Content.Length < Shortest || block.Label is not null)
            return null;
        if (IsEqualOpportunity(text, terms, block))
            return SectionKind.Eeo;
        if (!hasList || block.Kind == BlockKind.Item)
            return null;
        var opening = text.AsSpan(block.Content.Start, Math.Min(LongestOpening, block.Content.Length));
        if (opening.Contains("To apply", StringComparison.Ordinal) || Holds(opening, Ways))
            return SectionKind.HowToApply;
        if (Holds(opening, Offers))
            return SectionKind.Benefits;
        foreach (var self in Selves)
        {
            if (opening.StartsWith(self, StringComparison.OrdinalIgnoreCase))
                return SectionKind.AboutCompany;
        }

        return prose.IsAboutCompany(body, index) ? SectionKind.AboutCompany : null;
    }

    /// <summary>"To apply, send…", "Interested? Write to…": the first words of a paragraph say that the next step is the reader's.</summary>
    public static bool TellsHowToApply(ReadOnlySpan<char> words)
    {
        foreach (var opening in Steps)
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<char> opening, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (opening.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>What stands behind a statement and states nothing: what is offered or paid, where it begins so, or something else.</summary>
    public static SectionKind Beside(string text, Block block)
    {
        var words = text.AsSpan(block.Content.Start, block.Content.Length);
        var opening = words[..Math.Min(LongestOpening, words.Length)];
        if (opening.Contains("benefits package", StringComparison.OrdinalIgnoreCase) || opening.StartsWith("Employee benefits ", StringComparison.Ordinal) || Holds(opening, Offers))
            return SectionKind.Benefits;
        return words.IndexOfAny("$£€") >= 0 && Holds(opening, Pays) ? SectionKind.Compensation : SectionKind.Other;
    }

    /// <summary>True for what states nothing and is more than a tag or a link.</summary>
    public static bool IsOther(TermHits terms, Block block)
    {
        if (block.Kind == BlockKind.Other || block.Label is not null || block.Content.Length < Shortest)
            return false;
        var hits = terms.Of("statement-phrases");
        return TermHits.FirstFrom(hits, block.Content.Start) is var at && (at >= hits.Count || hits[at].Span.End > block.Content.End);
    }

    /// <summary>A line of a list without bullets.</summary>
    private static bool IsBare(Block block) => block.Content.Start == block.Span.Start;

    /// <summary>True where the block says so of the employer, in whole words of such statements.</summary>
    public static bool IsEqualOpportunity(string text, TermHits terms, Block block)
    {
        var hits = terms.Of("statement-phrases");
        var end = Math.Min(block.Content.End, block.Content.Start + LongestStatement);
        var found = 0;
        for (var i = TermHits.FirstFrom(hits, block.Content.Start); i < hits.Count && hits[i].Span.End <= end; i++)
        {
            if (hits[i].Term["kind"] != "eeo")
                continue;
            // A block that begins with the job is not all a statement.
            if (found == 0 && (hits[i].Span.Start - block.Content.Start > LongestLeadIn && block.Content.Length > LongestStatement || SpeaksOfJob(text.AsSpan(block.Content.Start, hits[i].Span.Start - block.Content.Start))))
                return false;
            found += hits[i].Term["needs"].Length == 0 ? 2 : 1;
        }

        return found >= 2;
    }

    private static bool SpeaksOfJob(ReadOnlySpan<char> words) => words.Contains('.')
        && (words.StartsWith("You", StringComparison.Ordinal) || words.Contains(" role ", StringComparison.OrdinalIgnoreCase) || words.Contains(" position ", StringComparison.OrdinalIgnoreCase) || words.Contains("this job ", StringComparison.OrdinalIgnoreCase));
}
