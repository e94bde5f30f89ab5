using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Sections;

/// <summary>Where in the text some words stand: their sentence, their line, the label before them, the words beside them.</summary>
internal sealed class Surroundings(Reading reading, IReadOnlyList<LabelledValue> labels, JobTitle? title)
{
    private const int LongestSentence = 400;

    private const int LongestLine = 1000;

    private const int LastHead = 600;

    private const int LongestFacts = 140;

    private static readonly Vocable Lasting = new("permanent temporary contract");

    private static readonly SearchValues<string> Address = SearchValues.Create(["://", "www.", "/company/", ".com/"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \n(<\"");

    private static readonly SearchValues<char> SentenceBreaks = SearchValues.Create("\n•;|");

    private static readonly SearchValues<char> CardMarks = SearchValues.Create("|·•–-,/(");

    public Reading Reading { get; } = reading;

    public IReadOnlyList<LabelledValue> Labels { get; } = labels;

    public JobTitle? Title { get; } = title;

    private string Text => Reading.Text;

    /// <summary>The label whose value holds <paramref name="span"/>; null where there is none.</summary>
    public LabelledValue? LabelOf(TextSpan span)
    {
        int low = 0, high = Labels.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Labels[middle].Value.End <= span.Start)
                low = middle + 1;
            else if (Labels[middle].Value.Start > span.Start)
                high = middle - 1;
            else
                return Labels[middle].Value.Contains(span) ? Labels[middle] : null;
        }

        return null;
    }

    /// <summary>True where <paramref name="span"/> lies in a label's own words: "Full- or Part-Time: Full Time".</summary>
    public bool IsInLabel(TextSpan span) => LabelHolding(span) is not null;

    /// <summary>The label in whose own words <paramref name="span"/> lies; null where it lies in none.</summary>
    public LabelledValue? LabelHolding(TextSpan span)
    {
        int low = 0, high = Labels.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Labels[middle].Label.End < span.End)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Labels.Count && Labels[low].Label.Contains(span) ? Labels[low] : null;
    }

    /// <summary>True where <paramref name="span"/> is part of an address: "/company/culture/all-remote/".</summary>
    public bool IsInAddress(TextSpan span)
    {
        if (span.Start < 2 || Text[span.Start - 1] is not ('/' or '=' or '@' or '-' or '.'))
            return false;
        var before = Text.AsSpan(Math.Max(0, span.Start - 120), Math.Min(120, span.Start));
        return before[(before.LastIndexOfAny(AddressEnds) + 1)..].ContainsAny(Address);
    }

    /// <summary>True where <paramref name="span"/> stands on the title's line.</summary>
    public bool IsOnTitleLine(TextSpan span) => Title is not null && Title.Line.Contains(span);

    /// <summary>The line that <paramref name="span"/> stands on, without marks at its ends; of a row of facts at the head of the text only its part.</summary>
    public TextSpan LineOf(TextSpan span) => HeadRow.PartOf(Text, WholeLineOf(span), span);

    private TextSpan WholeLineOf(TextSpan span)
    {
        // A line that goes on beyond is as good as endless, and is not walked again for each thing in it.
        var low = Math.Max(0, span.Start - LongestLine);
        var start = low + Text.AsSpan(low, span.Start - low).LastIndexOf('\n') + 1;
        var high = Math.Min(Text.Length, span.End + LongestLine);
        var end = Text.AsSpan(span.End, high - span.End).IndexOf('\n') is var ahead and >= 0 ? span.End + ahead : high;
        while (start < span.Start && (char.IsWhiteSpace(Text[start]) || Text[start] is '*' or '_' or '#' or '-' or '•' or '·' or '>' or '|' or '\uFE0F' || char.IsSurrogate(Text[start])))
            start++;
        while (end > span.End && (char.IsWhiteSpace(Text[end - 1]) || Text[end - 1] is '*' or '_' or '#' or '-' or '|' or ':'))
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>True where the hit stands alone on its line, or in a card's line of few values: "Leeds | Hybrid | Full-time".</summary>
    /// <param name="hit">Words that begin with a capital; others are part of a sentence.</param>
    /// <param name="extraWords">How many other words a line that is no card may have.</param>
    public bool IsOnShortLine(TermHit hit, int extraWords)
    {
        var line = LineOf(hit.Span);
        if (line.Length > 60 || !char.IsUpper(Text[hit.Span.Start]))
            return false;
        var words = Reading.WordsIn(line).Length;
        return words <= hit.WordCount + extraWords
            || (line.Start < 600 && words <= 9 && Text.AsSpan(line.Start, line.Length).IndexOfAny(CardMarks) >= 0);
    }

    /// <summary>True in a short line that names the kind of employment: "Part-time, 24 hours", "Utrecht · permanent · 32-40 hours".</summary>
    public bool IsPartOfFacts(TextSpan span)
    {
        var line = WholeLineOf(span);
        var hits = Reading.Terms.Of("employment-words");
        if (line.Length > LongestFacts)
            return false;
        if (TermHits.FirstFrom(hits, line.Start) is var at && at < hits.Count && hits[at].Span.Start < line.End)
            return true;
        foreach (var word in Reading.WordsIn(line))
        {
            if (Lasting.Has(Reading.Letters(word)))
                return true;
        }

        return false;
    }

    /// <summary>True for words that have a line, an item or a cell of a table to themselves.</summary>
    public bool IsAlone(TextSpan span)
    {
        var (start, end) = (span.Start - 1, span.End);
        while (start >= 0 && Text[start] is ' ' or '*' or '-' or '•')
            start--;
        while (end < Text.Length && Text[end] is ' ' or '*')
            end++;
        return (start < 0 || Text[start] is '\n' or '|') && (end >= Text.Length || Text[end] is '\n' or '|');
    }

    /// <summary>True above the sections, where the terms of the job are listed.</summary>
    public bool IsAtHead(TextSpan span) =>
        span.Start <= LastHead && SectionKindAt(span.Start) is null or SectionKind.Other or SectionKind.Summary;

    /// <summary>The sentence around <paramref name="span"/>, within its block and of bounded length.</summary>
    public TextSpan SentenceOf(TextSpan span)
    {
        var start = span.Start;
        var low = Math.Max(0, start - LongestSentence);
        while (start > low && !EndsSentence(start - 1))
            start--;
        var end = span.End;
        var high = Math.Min(Text.Length, end + LongestSentence);
        while (end < high && !EndsSentence(end))
            end++;
        while (start < span.Start && char.IsWhiteSpace(Text[start]))
            start++;
        return new TextSpan(start, end);
    }

    /// <summary>"…equal opportunity employer. The work is done in Leeds.": a sentence beside a statement that states nothing.</summary>
    private bool StatesNothing(int offset)
    {
        var sentence = SentenceOf(new TextSpan(offset, offset));
        var hits = Reading.Terms.Of("statement-phrases");
        return TermHits.FirstFrom(hits, sentence.Start) is var at && (at >= hits.Count || hits[at].Span.Start >= sentence.End);
    }

    /// <summary>Kind of the section that holds <paramref name="offset"/>; null outside all. What stands beside a statement in its paragraph belongs to none.</summary>
    public SectionKind? SectionKindAt(int offset)
    {
        var sections = Reading.Sections;
        int low = 0, high = sections.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (offset < sections[middle].Span.Start)
                high = middle - 1;
            else if (offset >= sections[middle].Span.End)
                low = middle + 1;
            else
                return sections[middle] is { Kind: SectionKind.Eeo, Heading: null } && StatesNothing(offset) ? SectionKind.Other : sections[middle].Kind;
        }

        return null;
    }

    /// <summary>The word <paramref name="back"/> places before word <paramref name="index"/>, empty where a sentence or line ends between.</summary>
    public ReadOnlySpan<char> WordBefore(int index, int back = 1)
    {
        var at = index - back;
        if (at < 0)
            return default;
        var gap = Text.AsSpan(Reading.Words[at].End, Reading.Words[at + 1].Start - Reading.Words[at].End);
        return gap.IndexOfAny(SentenceBreaks) >= 0 || gap.Contains(". ", StringComparison.Ordinal) ? default : Reading.Letters(Reading.Words[at]);
    }

    /// <summary>The word after word <paramref name="index"/> where only a blank or a hyphen parts them; empty otherwise.</summary>
    public ReadOnlySpan<char> WordRightAfter(int index)
    {
        if (index + 1 >= Reading.Words.Length)
            return default;
        var gap = Text.AsSpan(Reading.Words[index].End, Reading.Words[index + 1].Start - Reading.Words[index].End);
        return gap is " " or "-" ? Reading.Letters(Reading.Words[index + 1]) : default;
    }

    /// <summary>True where one of <paramref name="words"/> stands at most <paramref name="reach"/> words before word <paramref name="index"/> in its sentence.</summary>
    public bool HasBefore(int index, int reach, Vocable words)
    {
        for (var back = 1; back <= reach; back++)
        {
            var word = WordBefore(index, back);
            if (word.IsEmpty)
                return false;
            if (words.Has(word))
                return true;
        }

        return false;
    }

    /// <summary>The first hit that lies inside <paramref name="span"/>; null where there is none.</summary>
    public static TermHit? FirstIn(IReadOnlyList<TermHit> hits, TextSpan span)
    {
        var at = TermHits.FirstFrom(hits, span.Start);
        return at < hits.Count && hits[at].Span.End <= span.End ? hits[at] : null;
    }

    private bool EndsSentence(int at)
    {
        switch (Text[at])
        {
            case '\n' or '•' or ';' or '|':
                return true;
            case '!' or '?':
                return true;
            case '.':
                if (at + 1 >= Text.Length)
                    return true;
                var next = Text[at + 1];
                // "U.S. based", "St. Louis" and "3.5" go on; "team.Our" does not, for its line end was lost.
                var afterInitial = at == 0 || char.IsUpper(Text[at - 1]) || IsShortName(at);
                return !afterInitial && (char.IsWhiteSpace(next) || (char.IsUpper(next) && char.IsLower(Text[at - 1])));
            default:
                return false;
        }
    }

    private bool IsShortName(int dot)
    {
        var before = Text.AsSpan(Math.Max(0, dot - 2), Math.Min(2, dot));
        return before is "St" or "Ft" or "Mt" or "Dr" or "Sr" or "Jr" or "Mr" or "Ms" or "vs" or ".g" or ".e";
    }
}
