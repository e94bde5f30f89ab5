using System.Globalization;
using JDAssistant.Documents;

namespace JDAssistant.Exporting;

/// <summary>The number before an item, as its block shows it: "3." or "(3)" between the block's start and its words.</summary>
internal static class ItemNumber
{
    // What CommonMark reads as a number.
    private const int MostDigits = 9;

    /// <summary>The number of <paramref name="block"/>; null for a bullet, a letter and everything that is no item.</summary>
    public static int? Of(JobDescription job, Block block)
    {
        var mark = Mark(job, block);
        return mark.Length is > 0 and <= MostDigits && mark.IndexOfAnyExceptInRange('0', '9') < 0 ? int.Parse(mark, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The letter of <paramref name="block"/> as it stands before its words, "a)" say; "" for a number, a bullet and everything that is no item.</summary>
    /// <remarks>No format but Word's has lettered lists, and other lines may name the letter: it stays with the words.</remarks>
    public static string LetterOf(JobDescription job, Block block)
    {
        var mark = Mark(job, block);
        return mark.Length == 1 && char.IsAsciiLetter(mark[0]) ? $"{mark})" : "";
    }

    /// <summary>What stands before the words of an item, without brackets and the stop behind it; empty for a bullet.</summary>
    private static ReadOnlySpan<char> Mark(JobDescription job, Block block)
    {
        if (block.Kind != BlockKind.Item)
            return [];
        var mark = job.Source.Text.AsSpan(block.Span.Start, Math.Max(0, block.Content.Start - block.Span.Start)).TrimEnd();
        if (mark.Length < 2 || mark[^1] is not ('.' or ')'))
            return [];
        mark = mark[..^1];
        return mark[(mark.LastIndexOfAny(' ', '\t', '(') + 1)..];
    }
}
