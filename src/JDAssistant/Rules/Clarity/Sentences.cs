using System.Collections.Frozen;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Cuts the prose of a text into sentences; an item of a list is at least one.</summary>
internal static class Sentences
{
    // Words after which a full stop does not end a sentence.
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "e.g", "i.e", "etc", "sr", "jr", "inc", "ltd", "co", "corp", "no", "approx", "vs", "dr", "mr", "mrs", "ms", "st", "dept", "u.s", "u.k",
        "ph.d", "b.s", "m.s", "b.a", "m.a", "a.m", "p.m", "min", "max", "hrs", "yrs", "incl", "resp", "fig", "al");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationsBySpan =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sentences of all blocks that speak of the job, in order.</summary>
    public static IEnumerable<TextSpan> Of(JobDescription job) => Prose.Blocks(job).SelectMany(block => Of(job.Source.Text, block.Content));

    /// <summary>The sentences of <paramref name="span"/>, without the blanks between them.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan span)
    {
        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!IsEnd(text, i, span.End))
                continue;
            if (i + 1 > start)
                yield return new TextSpan(start, i + 1);
            start = i + 1;
            while (start < span.End && char.IsWhiteSpace(text[start]))
                start++;
            i = start - 1;
        }

        if (start < span.End)
            yield return new TextSpan(start, span.End);
    }

    private static bool IsEnd(string text, int i, int end)
    {
        if (text[i] is not ('.' or '!' or '?'))
            return false;
        if (i + 1 >= end)
            return true;
        // "…end.Next" is what is left where a line break was lost.
        var glued = char.IsUpper(text[i + 1]) && i > 1 && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]);
        if (!glued && !char.IsWhiteSpace(text[i + 1]))
            return false;
        if (text[i] != '.')
            return true;
        var start = i;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] != '(' && i - start < 6)
            start--;
        var word = text.AsSpan(start, i - start);
        var next = i + 1;
        while (next < end && char.IsWhiteSpace(text[next]))
            next++;
        return next >= end || !(word.Length == 1 && char.IsUpper(word[0])) && !AbbreviationsBySpan.Contains(word) && !char.IsLower(text[next]);
    }
}
