using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Facts that stand in a row: "Denver · Part-time, 24 hours per week".</summary>
internal static class Facts
{
    private const int LongestRow = 80;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:()–—|·");

    /// <summary>True where the words lie between line ends and signs that part a row of facts; commas on both sides are a sentence's unless the line is short.</summary>
    public static bool IsOneOfAFew(JobDescription job, TextSpan span)
    {
        var text = job.Source.Text;
        var before = span.Start - 1;
        while (before >= 0 && text[before] is ' ' or '*')
            before--;
        var after = span.End;
        while (after < text.Length && text[after] is ' ' or '*')
            after++;
        // "Core / Full-time / Remote": with a blank beside it a slash parts facts, without one it is a choice.
        var isAfterSlash = before > 0 && text[before] == '/' && text[before - 1] == ' ';
        var isBeforeSlash = after < text.Length && after > span.End && text[after] == '/';
        return (before < 0 || text[before] is '\n' or '·' or '|' or ',' or '•' || isAfterSlash) && (after >= text.Length || text[after] is '\n' or '·' or '|' or ',' or '•' or '(' || isBeforeSlash)
            && (before < 0 || text[before] != ',' || after >= text.Length || text[after] != ',' || IsShortLine(text, span));
    }

    /// <summary>True where a sign that parts a row of facts stands before the words or behind them, in the same line.</summary>
    public static bool IsInRow(JobDescription job, TextSpan span)
    {
        var text = job.Source.Text;
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.End);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start).IndexOfAny('·', '|') >= 0;
    }

    /// <summary>True in two blocks, or in two sentences of a paragraph: adverts in prose say everything in a few.</summary>
    public static bool AreElsewhere(JobDescription job, TextSpan one, TextSpan other) =>
        job.BlockAt(one.Start) is var block && (block != job.BlockAt(other.Start) || (block is { Kind: BlockKind.Paragraph } && Prose.Sentence(job, one) != Prose.Sentence(job, other)));

    /// <summary>The part of the sentence between commas, semicolons, colons, dashes and brackets.</summary>
    public static TextSpan Clause(JobDescription job, TextSpan span) => Clause(job, span, Prose.Sentence(job, span));

    /// <summary>The same, where its sentence is known.</summary>
    public static TextSpan Clause(JobDescription job, TextSpan span, TextSpan sentence)
    {
        var text = job.Source.Text;
        var before = text.AsSpan(sentence.Start, span.Start - sentence.Start).LastIndexOfAny(ClauseEnds);
        var after = text.AsSpan(span.End, sentence.End - span.End).IndexOfAny(ClauseEnds);
        return new TextSpan(before < 0 ? sentence.Start : sentence.Start + before + 1, after < 0 ? sentence.End : span.End + after);
    }

    /// <summary>"On site, part-time, 45 hours per week": a line without a full stop that is no longer than a few facts.</summary>
    private static bool IsShortLine(string text, TextSpan span)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.End);
        var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
        return line.Length <= LongestRow && !line.Contains(". ", StringComparison.Ordinal) && !line.TrimEnd().EndsWith(".", StringComparison.Ordinal);
    }
}
