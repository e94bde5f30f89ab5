using System.Buffers;
using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Wording;

/// <summary>Tells what a text says of the job from standing statements, quotations and what was pasted along.</summary>
internal static class Prose
{
    // A statement fills its paragraph; where the line breaks were lost it fills its sentence alone.
    internal const int LongestStatement = 1000;

    private const int LongestSentence = 500;

    private const int LongestQuotation = 120;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("\n.!?");

    /// <summary>The hits of a list that speak of the job or of who should apply.</summary>
    public static IEnumerable<TermHit> Hits(JobDescription job, string list) =>
        job.Terms.Of(list) is { Count: > 0 } hits ? hits.Where(hit => IsOwnWords(job, hit.Span)) : [];

    /// <summary>True where <paramref name="span"/> is neither standing text, nor quoted, nor pasted along.</summary>
    public static bool IsOwnWords(JobDescription job, TextSpan span) =>
        !IsStanding(job, span) && !IsQuoted(job, span) && job.BlockAt(span.Start) is not { Kind: BlockKind.Other or BlockKind.Quote };

    /// <summary>The same for what the text states as a fact: a sentence before the statement of its paragraph speaks of the job too.</summary>
    public static bool IsFact(JobDescription job, TextSpan span) =>
        IsOwnWords(job, span) || (ProseText.Of(job).IsBeforeStatement(span) && !IsQuoted(job, span) && job.BlockAt(span.Start) is { Kind: BlockKind.Paragraph });

    /// <summary>True inside equal-opportunity, accommodation and other standing statements, and inside noise.</summary>
    public static bool IsStanding(JobDescription job, TextSpan span) => ProseText.Of(job).IsStanding(span);

    /// <summary>True where the list called <paramref name="list"/> has a hit that begins inside <paramref name="span"/>.</summary>
    public static bool Has(JobDescription job, string list, TextSpan span) => Has(job, TermIndex.Default.List(list), span);

    /// <summary>True between two quotation marks of one sentence.</summary>
    public static bool IsQuoted(JobDescription job, TextSpan span)
    {
        var text = job.Source.Text;
        var opening = text.LastIndexOf('"', Math.Max(0, span.Start - 1), Math.Min(span.Start, LongestQuotation));
        if (opening < 0 || text.AsSpan(opening, span.Start - opening).Contains('\n'))
            return false;
        // An opening mark follows a blank or a bracket and stands right before a word.
        if ((opening > 0 && char.IsLetterOrDigit(text[opening - 1])) || char.IsWhiteSpace(text[opening + 1]))
            return false;
        var closing = text.IndexOf('"', span.End, Math.Min(text.Length - span.End, LongestQuotation));
        return closing >= 0 && !text.AsSpan(span.End, closing - span.End).Contains('\n');
    }

    /// <summary>True where the few words before <paramref name="hit"/> deny it: "we do not look for rock stars".</summary>
    public static bool IsNegated(JobDescription job, TermHit hit)
    {
        var sentence = Sentence(job, hit.Span);
        for (var i = hit.FirstWord - 1; i >= 0 && i >= hit.FirstWord - 5 && job.Words[i].Start >= sentence.Start; i--)
        {
            var word = job.Source.Text.AsSpan(job.Words[i].Start, job.Words[i].End - job.Words[i].Start);
            if (word.Equals("not", StringComparison.OrdinalIgnoreCase) || word.Equals("no", StringComparison.OrdinalIgnoreCase)
                || word.Equals("without", StringComparison.OrdinalIgnoreCase) || word.Equals("never", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.Equals("instead", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence that holds <paramref name="span"/>: up to a line end or a full stop that a blank follows.</summary>
    public static TextSpan Sentence(JobDescription job, TextSpan span)
    {
        var text = job.Source.Text;
        var first = Math.Max(0, span.Start - LongestSentence);
        var start = span.Start;
        while (start > first)
        {
            start = first + text.AsSpan(first, start - first).LastIndexOfAny(SentenceMarks);
            if (start < first || Ends(text, start))
            {
                start++;
                break;
            }
        }

        var last = Math.Min(text.Length, span.End + LongestSentence);
        var end = span.End;
        while (end < last)
        {
            var mark = text.AsSpan(end, last - end).IndexOfAny(SentenceMarks);
            end = mark < 0 ? last : end + mark;
            if (end == last || Ends(text, end))
                break;
            end++;
        }

        return new TextSpan(start, end);
    }

    /// <summary>True where the words are about whoever is sought: in a list of demands or wishes, or in a sentence that seeks.</summary>
    public static bool IsOfCandidate(JobDescription job, TextSpan span) =>
        job.SectionAt(span.Start) is { Kind: SectionKind.Requirements or SectionKind.Preferred }
        || Has(job, "seeking-words", Sentence(job, span));

    /// <summary>The words of the sentence that stand at most <paramref name="reach"/> words from <paramref name="hit"/>.</summary>
    public static TextSpan Near(JobDescription job, TermHit hit, int reach)
    {
        var sentence = Sentence(job, hit.Span);
        var first = job.Words[Math.Max(0, hit.FirstWord - reach)].Start;
        var last = job.Words[Math.Min(job.Words.Length - 1, hit.FirstWord + hit.WordCount - 1 + reach)].End;
        return new TextSpan(Math.Max(first, sentence.Start), Math.Min(last, sentence.End));
    }

    /// <summary>The letters of a word as they stand.</summary>
    public static ReadOnlySpan<char> Letters(JobDescription job, Word word) => Letters(job, word.Span);

    /// <summary>The letters of <paramref name="span"/> as they stand, without a copy.</summary>
    public static ReadOnlySpan<char> Letters(JobDescription job, TextSpan span) => job.Source.Text.AsSpan(span.Start, span.Length);

    /// <summary>The whole number that word <paramref name="index"/> is, in figures or in words; null where it is none.</summary>
    public static int? Number(JobDescription job, int index)
    {
        var word = job.Words[index];
        var letters = Letters(job, word);
        if (letters is "dozen")
            return Dozen(job, index);
        if (!word.IsNumber && NumberWords.Value(letters) is { } named)
            return Joined(job, index, index + 1) ?? Joined(job, index - 1, index) ?? named;
        return !word.IsNumber ? null : int.TryParse(letters, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : null;
    }

    /// <summary>"A dozen", "our dozen": null of "half a dozen" and "a few dozen".</summary>
    private static int? Dozen(JobDescription job, int index) =>
        index > 1 && Letters(job, job.Words[index - 1]) is "a" or "our" or "the" or "your" or "A" && !Letters(job, job.Words[index - 2]).Equals("half", StringComparison.OrdinalIgnoreCase) ? 12 : null;

    /// <summary>"Thirty-two": the number that two words joined by a hyphen are; null where they are none.</summary>
    private static int? Joined(JobDescription job, int tens, int ones) =>
        tens >= 0 && ones < job.Words.Length && job.Words[ones].Start == job.Words[tens].End + 1 && job.Source.Text[job.Words[tens].End] == '-'
        && NumberWords.Value(Letters(job, job.Words[tens])) is { } high && NumberWords.Value(Letters(job, job.Words[ones])) is { } low ? NumberWords.Sum(high, low) : null;

    /// <summary>Index of the word that begins the number at word <paramref name="index"/>: "thirty" of "thirty-two".</summary>
    public static int NumberStart(JobDescription job, int index) => index > 0 && Joined(job, index - 1, index) is not null ? index - 1 : index;

    /// <summary>Index of the first word that starts at or after <paramref name="offset"/>.</summary>
    public static int WordFrom(JobDescription job, int offset) => job.WordFrom(offset);

    /// <summary>The number of words that start inside <paramref name="span"/>.</summary>
    public static int CountWords(JobDescription job, TextSpan span) => WordFrom(job, span.End) - WordFrom(job, span.Start);

    /// <summary>The blocks that say something of the job: no headings, standing statements, code, quotations or noise.</summary>
    public static IReadOnlyList<ProseBlock> Blocks(JobDescription job) => ProseText.Of(job).Blocks;

    /// <summary>True where <paramref name="list"/> has a hit that begins inside <paramref name="span"/>.</summary>
    internal static bool Has(JobDescription job, TermList list, TextSpan span)
    {
        var hits = job.Terms.Of(list);
        var first = TermHits.FirstFrom(hits, span.Start);
        return first < hits.Count && hits[first].Span.Start < span.End;
    }

    private static bool Ends(string text, int i) => text[i] switch
    {
        '\n' => true,
        '.' or '!' or '?' => i + 1 >= text.Length || (char.IsWhiteSpace(text[i + 1]) && (i + 2 >= text.Length || !char.IsLower(text[i + 2]))),
        _ => false,
    };
}
