using System.Buffers;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Experience;

/// <summary>Reads what the experience is in: "3 years of Kubernetes", "5 years of experience in sales".</summary>
internal static class SubjectReader
{
    private const int MostWords = 9;

    private static readonly SearchValues<char> Ends = SearchValues.Create(",;:()\n");

    // Words that say how the experience was gained, not in what.
    private static readonly WordMap<bool> General = WordMap.OfWords(
    [
        "of", "the", "a", "an", "in", "with", "as", "and", "or", "on", "professional", "relevant", "related", "work", "working", "industry", "hands",
        "hands-on", "prior", "previous", "full", "time", "full-time", "progressive", "progressively", "practical", "proven", "demonstrated", "demonstrable",
        "solid", "strong", "post", "graduate", "similar", "job", "paid", "overall", "total", "combined", "direct", "minimum", "responsible", "real", "world",
        "experience", "more", "extensive", "significant", "recent", "verifiable", "commercial", "applicable", "increasingly", "relatable", "closely", "directly",
        "equivalent", "additional", "your", "you", "have", "field", "specialized", "broad", "to", "at", "that", "is", "for", "from", "level", "type", "including", "which", "includes", "be", "must", "meaningful", "post-graduate", "successful", "required", "preferred",
    ]);

    /// <summary>The subject as written; null where the experience is asked for overall.</summary>
    public static string? Read(Reading reading, Quantity quantity, TermHit? direct, TextSpan sentence)
    {
        if (direct is not null)
        {
            var between = Core(reading, quantity.NextWord, direct.FirstWord);
            if (between is { } before)
                return reading.Slice(before);
            return After(reading, direct.FirstWord + direct.WordCount, sentence);
        }

        var colon = quantity.FirstWord > 0 ? reading.Words[quantity.FirstWord - 1] : default;
        var isField = quantity.Span.End + 1 < reading.Text.Length && reading.Text[quantity.Span.End + 1] == '(';
        if (isField && colon.End > sentence.Start && quantity.Span.Start - colon.End is 2 && reading.Text[colon.End] == ':' && !reading.Is(colon, "experience"))
            return reading.Slice(new TextSpan(LabelStart(reading, quantity.FirstWord - 1, sentence), colon.End));
        return After(reading, quantity.NextWord, sentence);
    }

    private static int LabelStart(Reading reading, int word, TextSpan sentence)
    {
        var first = word;
        while (first > 0 && word - first < 3 && reading.Words[first - 1].Start >= sentence.Start
            && reading.Text.AsSpan(reading.Words[first - 1].End, reading.Words[first].Start - reading.Words[first - 1].End) is " " or "/" or "-")
        {
            first--;
        }

        return reading.Words[first].Start;
    }

    /// <summary>The words between "years of" and "experience" that are not general.</summary>
    private static TextSpan? Core(Reading reading, int from, int to)
    {
        while (from < to && General.Contains(reading.Letters(reading.Words[from])))
            from++;
        while (to > from && General.Contains(reading.Letters(reading.Words[to - 1])))
            to--;
        return from < to && to - from <= MostWords ? new TextSpan(reading.Words[from].Start, reading.Words[to - 1].End) : null;
    }

    /// <summary>The words that "in", "with", "of", "as" or a verb begins, to the end of the thought.</summary>
    private static string? After(Reading reading, int from, TextSpan sentence)
    {
        var words = reading.Words;
        if (from >= words.Length || words[from].Start >= sentence.End)
            return null;
        var letters = reading.Letters(words[from]);
        var isVerb = letters.EndsWith("ing", StringComparison.OrdinalIgnoreCase);
        if (!isVerb && !letters.AreAny("in", "with", "of", "as", "using", "on"))
            return null;
        var previousEnd = from > 0 ? words[from - 1].End : 0;
        if (reading.Text.AsSpan(previousEnd, words[from].Start - previousEnd).IndexOfAny(Ends) >= 0)
            return null;
        var first = isVerb && !letters.Are("working") ? from : from + 1;
        while (first < words.Length && General.Contains(reading.Letters(words[first])) && words[first].Start < sentence.End)
            first++;
        var last = first;
        while (last < words.Length && last - first < MostWords && words[last].End <= sentence.End)
        {
            var gap = last > first ? reading.Text.AsSpan(words[last - 1].End, words[last].Start - words[last - 1].End) : [];
            if (gap.IndexOfAny(Ends) >= 0 || gap.Contains("  ", StringComparison.Ordinal))
                break;
            var isLong = last - first > (isVerb ? 3 : 0);
            if (last > first && (reading.Letters(words[last]).AreAny("required", "preferred", "including", "is", "with", "desired", "plus", "at", "who", "that")
                || (isLong && reading.Letters(words[last]).AreAny("and", "or"))))
            {
                break;
            }

            last++;
        }

        return last > first ? reading.Slice(new TextSpan(words[first].Start, words[last - 1].End)) : null;
    }
}
