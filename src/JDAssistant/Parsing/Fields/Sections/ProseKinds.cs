using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Companies;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Sections;

/// <summary>Tells what prose without a heading is about, line by line: the employer, the job, what is asked, what is offered.</summary>
internal sealed class ProseKinds(string text, TermHits terms)
{
    private const int Shortest = 60;

    private const int ShortestInForm = 30;

    private const int Enough = 2;

    private const int EnoughBesideJob = 3;

    private const int LongestSubject = 90;

    private const int ShortestParagraph = 200;

    private const int LongestOpening = 200;

    private const int LengthOfOne = 150;

    private const int MostSaid = 24;

    private const int LongestWay = 400;

    private const int MostInName = 6;

    private const int FarthestBusiness = 2;

    private const int MostLines = 12;

    private const int ShortestLine = 180;

    private readonly bool _isForm = IsForm(text);

    private readonly HashSet<Term> _said = [];

    private sealed record Paragraph(int First, int Next, SectionKind? Kind);

    private readonly record struct Signs(int Employer, int Job, int Asked, int Offered);

    /// <summary>The parts of <paramref name="body"/>, blocks without a heading, each with what it is about; a single one where it is all of a kind.</summary>
    /// <param name="body">The blocks.</param>
    /// <param name="isOpening">True where nothing of the text goes before: no advert begins with its end.</param>
    public List<(int First, SectionKind Kind)> Parts(List<Block> body, bool isOpening)
    {
        var parts = new List<(int First, SectionKind Kind)>();
        foreach (var paragraph in Paragraphs(body, isOpening))
        {
            if (paragraph.Kind is not { } kind)
            {
                // What stands behind a statement and states nothing is not under its roof.
                if (parts is [.., (_, SectionKind.Eeo)] && ClosingProse.IsOther(terms, body[paragraph.First]))
                    parts.Add((paragraph.First, ClosingProse.Beside(text, body[paragraph.First])));
                continue;
            }

            if (parts.Count == 0 && paragraph.First > 0)
                parts.Add((0, SectionContent.KindOf(body.GetRange(0, paragraph.First))));
            // "This policy applies to…" between two statements is part of them.
            if (kind == SectionKind.Eeo && parts is [.., (_, SectionKind.Eeo), (_, SectionKind.Other)])
            {
                parts.RemoveAt(parts.Count - 1);
                continue;
            }

            // A line that tells nothing leads up to what follows it.
            if (parts is [(0, SectionKind.Other)] && kind == SectionKind.Summary)
                parts[0] = (0, kind);
            else if (parts.Count == 0 || parts[^1].Kind != kind)
                parts.Add((paragraph.First, kind));
        }

        if (parts.Count == 0)
            parts.Add((0, SectionContent.KindOf(body)));
        return parts;
    }

    /// <summary>What all of <paramref name="body"/> is about; null where it does not tell, or tells of several things.</summary>
    public SectionKind? Of(List<Block> body)
    {
        SectionKind? found = null;
        foreach (var paragraph in Paragraphs(body, isOpening: true))
        {
            if (paragraph.Kind is SectionKind.Eeo or SectionKind.HowToApply)
                continue;
            if (paragraph.Kind is { } kind && found is not null && found != kind)
                return null;
            found ??= paragraph.Kind;
        }

        return found;
    }

    /// <summary>The lines behind the first of a section of <paramref name="kind"/> that speak of something else, in a text out of a form; empty where all belongs to it.</summary>
    public List<(int First, SectionKind Kind)> PartsBelow(List<Block> body, SectionKind kind)
    {
        var parts = new List<(int First, SectionKind Kind)>();
        if (!_isForm || kind is not (SectionKind.AboutCompany or SectionKind.Summary or SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred or SectionKind.Other))
            return parts;
        var current = kind;
        foreach (var paragraph in Paragraphs(body, isOpening: true))
        {
            if (paragraph.First == 0 || paragraph.Kind is not { } about || about == current || (about == SectionKind.Requirements && current == SectionKind.Preferred) || about == SectionKind.Summary)
                continue;
            parts.Add((paragraph.First, about));
            current = about;
        }

        return parts;
    }

    private IEnumerable<Paragraph> Paragraphs(List<Block> body, bool isOpening)
    {
        var first = 0;
        for (var i = 1; i <= body.Count; i++)
        {
            if (i < body.Count && ((body[i].Kind == BlockKind.Item && !_isForm) || IsSameLine(body[i - 1], body[i])))
                continue;
            yield return new Paragraph(first, i, KindOf(body, first, i, isOpening && first == 0));
            first = i;
        }
    }

    /// <summary>True where no line ends between the blocks; between two long ones it was lost.</summary>
    private bool IsSameLine(Block one, Block next) =>
        text.AsSpan(one.Span.End, next.Span.Start - one.Span.End).IndexOf('\n') < 0 && !(one.Content.Length >= ShortestParagraph && next.Content.Length >= ShortestParagraph);

    /// <summary>True where a paragraph behind a list begins with the employer and goes on about it.</summary>
    public bool IsAboutCompany(List<Block> body, int index)
    {
        var span = body[index].Content;
        var letters = text.AsSpan(span.Start, span.Length);
        return body[index].Kind == BlockKind.Paragraph && KindOf(body, index, index + 1, isOpening: index == 0) == SectionKind.AboutCompany
            && (TellsOfSelf(span) || letters.StartsWith("We ", StringComparison.Ordinal) || letters.StartsWith("We're ", StringComparison.Ordinal) || letters.StartsWith("Our ", StringComparison.Ordinal) || letters[..Math.Min(LongestSubject, letters.Length)].Contains(", an ", StringComparison.Ordinal)
                || letters[..Math.Min(LongestSubject, letters.Length)].Contains(", is ", StringComparison.Ordinal));
    }

    private SectionKind? KindOf(List<Block> body, int first, int next, bool isOpening)
    {
        var span = new TextSpan(body[first].Content.Start, body[next - 1].Content.End);
        if (!isOpening && body[first].Kind == BlockKind.Paragraph && body[first].Label is null && Closing(body[first], span) is { } closing)
            return closing;
        if (span.Length < (_isForm ? ShortestInForm : Shortest) || body[first].Label is not null || !(body[first].Kind == BlockKind.Paragraph || (_isForm && body[first].Kind == BlockKind.Item)))
            return null;
        // Who begins with the reader or with whom it seeks speaks of the job, whatever else.
        if (SpeaksOfJob(text.AsSpan(span.Start, span.Length)) || Seeks(span with { End = Math.Min(span.End, span.Start + LongestOpening) }))
            return SectionKind.Summary;
        var tellsOfSelf = TellsOfSelf(span);
        var signs = SignsOf(span, tellsOfSelf, mayBeBusiness: first <= FarthestBusiness);
        if (signs.Employer >= Enough && signs.Employer >= (signs.Job + (tellsOfSelf ? 0 : signs.Asked + signs.Offered)) * 2)
            return SectionKind.AboutCompany;
        if (!tellsOfSelf && signs.Offered >= (_isForm ? Enough : EnoughBesideJob) && signs.Offered > signs.Job + signs.Asked && signs.Offered * LengthOfOne >= span.Length)
            return SectionKind.Benefits;
        if (_isForm && !tellsOfSelf && signs.Asked >= Enough && signs.Asked > signs.Job * 2 && signs.Asked > signs.Offered + signs.Employer && signs.Asked * LengthOfOne >= span.Length)
            return SectionKind.Requirements;
        return signs.Job > 0 ? SectionKind.Summary : null;
    }

    /// <summary>What stands at the end of an advert and is neither about the job nor about its employer: how to apply, a statement on equal opportunity.</summary>
    private SectionKind? Closing(Block block, TextSpan span)
    {
        if (ClosingProse.IsEqualOpportunity(text, terms, block) && !Seeks(span))
            return SectionKind.Eeo;
        return span.Length <= LongestWay && ClosingProse.TellsHowToApply(text.AsSpan(span.Start, span.Length)) ? SectionKind.HowToApply : null;
    }

    private Signs SignsOf(TextSpan span, bool tellsOfSelf, bool mayBeBusiness)
    {
        int employer = tellsOfSelf ? 1 : 0, asked = 0, offered = 0;
        var hits = terms.Of("prose-signs");
        _said.Clear();
        for (var i = TermHits.FirstFrom(hits, span.Start); i < hits.Count && hits[i].Span.End <= span.End; i++)
        {
            switch (hits[i].Term["about"])
            {
                case "employer":
                    employer += _said.Count < MostSaid && _said.Add(hits[i].Term) ? 1 : 0;
                    break;
                case "offer":
                    offered++;
                    break;
                default:
                    asked++;
                    break;
            }
        }

        var job = Job(span);
        return new Signs(mayBeBusiness && job == 0 && TellsBusiness(span) ? employer + Enough : employer, job, asked, offered);
    }

    private int Job(TextSpan span)
    {
        var found = 0;
        var hits = terms.Of("job-signs");
        for (var i = TermHits.FirstFrom(hits, span.Start); i < hits.Count && hits[i].Span.End <= span.End; i++)
            found += hits[i].Term["sign"] is "duty" or "candidate" ? 1 : 0;
        return Seeks(span) ? found + 1 : found;
    }

    private static bool SpeaksOfJob(ReadOnlySpan<char> letters) =>
        letters.StartsWith("You ", StringComparison.Ordinal) || letters.StartsWith("You'", StringComparison.Ordinal) || letters.StartsWith("Your ", StringComparison.Ordinal) || letters.StartsWith("This role", StringComparison.Ordinal) || letters.StartsWith("This position", StringComparison.Ordinal)
        || letters.StartsWith("In this ", StringComparison.Ordinal) || letters.StartsWith("As a ", StringComparison.Ordinal) || letters.StartsWith("As an ", StringComparison.Ordinal) || letters.StartsWith("As the ", StringComparison.Ordinal) || letters.StartsWith("The role ", StringComparison.Ordinal) || letters.StartsWith("The position ", StringComparison.Ordinal)
        || letters.StartsWith("Are you ", StringComparison.Ordinal) || letters.StartsWith("Do you ", StringComparison.Ordinal) || letters.StartsWith("Have you ", StringComparison.Ordinal);

    private bool Seeks(TextSpan span)
    {
        var cues = terms.Of("hiring-cues");
        for (var i = TermHits.FirstFrom(cues, span.Start); i < cues.Count && cues[i].Span.End <= span.End; i++)
        {
            // "An opportunity for growth" seeks nobody.
            if (cues[i].Term["use"] == "seek" && (cues[i].Term.Text != "opportunity for" || text.AsSpan(cues[i].Span.End).StartsWith(" a", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>"Acme makes…", "We build…": the paragraph begins with what somebody with a name does for a living.</summary>
    private bool TellsBusiness(TextSpan span)
    {
        var letters = text.AsSpan(span.Start, Math.Min(LongestSubject, span.Length));
        var words = 0;
        if (letters.StartsWith("We make sure", StringComparison.Ordinal))
            return false;
        foreach (var range in letters.Split(' '))
        {
            var word = letters[range];
            if (words > 0 && letters[..range.Start.Value].EndsWith(" and ", StringComparison.Ordinal))
                return false;
            if (words > 0 && (words == 1 && letters.StartsWith("We ", StringComparison.Ordinal) ? word is "make" or "build" or "sell" or "manufacture" or "brew" or "bake" or "grow" or "publish" or "insure" or "produce" or "supply" : IsTrade(word)))
                return !JobNouns.Contains(letters[..range.Start.Value].TrimEnd()[(letters[..range.Start.Value].TrimEnd().LastIndexOf(' ') + 1)..]);
            if (word.IsEmpty || ++words > MostInName || !(char.IsUpper(word[0]) || word is "of" or "and" or "for" or "&" or "the") || word is "You" or "The" or "This" or "It" or "Our")
                return false;
        }

        return false;
    }

    private static bool IsTrade(ReadOnlySpan<char> word) => word is "makes" or "builds" or "sells" or "manufactures" or "brews" or "bakes" or "grows" or "publishes" or "insures" or "produces" or "operates" or "runs" or "serves" or "designs" or "develops" or "supplies" or "owns" or "helps" or "hauls";

    /// <summary>"Acme is a…": the first sentence says what somebody with a name is.</summary>
    private bool TellsOfSelf(TextSpan span)
    {
        var letters = text.AsSpan(span.Start, Math.Min(LongestSubject, span.Length));
        if (CompanySteps.TellsOrigin(letters) || (letters.StartsWith("At ", StringComparison.Ordinal) && char.IsUpper(letters[3]) && letters.Contains(", we", StringComparison.Ordinal)))
            return true;
        var verb = letters.IndexOf(" is ", StringComparison.Ordinal);
        if (verb <= 0 || !(letters[(verb + 4)..] is ['a', ' ', ..] or ['a', 'n', ' ', ..] or ['t', 'h', 'e', ' ', ..] or ['o', 'n', 'e', ' ', ..]))
            return false;
        var subject = letters[..verb];
        foreach (var range in subject.Split(' '))
        {
            var word = subject[range];
            if (word.IsEmpty || word is "This" or "It" or "There" or "What" or "Position" or "Job" or "Role" || !(char.IsUpper(word[0]) || char.IsUpper(word[^1]) || word is "of" or "and" or "for" or "&" or "the"))
                return false;
        }

        return !JobNouns.Contains(subject[(subject.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>True for few and long lines: what a form with a box for each part makes of them, without the line ends in each.</summary>
    private static bool IsForm(string text)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace() && ++lines > MostLines)
                return false;
        }

        return lines > 1 && text.Length >= lines * ShortestLine;
    }
}
