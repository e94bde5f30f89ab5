using System.Collections.Frozen;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>A sentence of the text's own prose.</summary>
/// <param name="Block">The block that holds it.</param>
/// <param name="Span">From its first character to its full stop.</param>
/// <param name="FirstWord">Index of its first word among the text's words.</param>
/// <param name="EndWord">Index after its last word.</param>
internal sealed record Sentence(Block Block, TextSpan Span, int FirstWord, int EndWord);

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
    public static IReadOnlyList<Sentence> Of(JobDescription job) => job.Once(Cut);

    private static List<Sentence> Cut(JobDescription job)
    {
        var sentences = new List<Sentence>();
        foreach (var (block, _) in Prose.Blocks(job))
            Cut(job, block, sentences);
        return sentences;
    }

    /// <summary>Adds the sentences of <paramref name="block"/>, without the blanks between them.</summary>
    private static void Cut(JobDescription job, Block block, List<Sentence> sentences)
    {
        var text = job.Source.Text;
        var (start, last) = (block.Content.Start, block.Content.End);
        var word = job.WordFrom(start);
        for (var i = start; i < last; i++)
        {
            var mark = text.AsSpan(i, last - i).IndexOfAny('.', '!', '?');
            if (mark < 0)
                break;
            i += mark;
            if (!IsEnd(text, i, last))
                continue;
            Add(i + 1);
            start = i + 1;
            while (start < last && char.IsWhiteSpace(text[start]))
                start++;
            i = start - 1;
        }

        Add(last);

        void Add(int end)
        {
            if (end <= start)
                return;
            var first = word;
            while (word < job.Words.Length && job.Words[word].Start < end)
                word++;
            sentences.Add(new Sentence(block, new TextSpan(start, end), first, word));
        }
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
