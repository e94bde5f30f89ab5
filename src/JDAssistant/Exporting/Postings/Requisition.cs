using System.Buffers;
using JDAssistant.Documents;

namespace JDAssistant.Exporting.Postings;

/// <summary>Finds the number under which the employer keeps the vacancy.</summary>
internal static class Requisition
{
    private const int LongestNumber = 30;

    private static readonly SearchValues<char> Between = SearchValues.Create(" :#.*_|-");

    /// <summary>The number as it stands behind its label ("Req ID: R-10432"); null where the text gives none.</summary>
    public static string? Of(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("requisition-labels"))
        {
            var text = job.Source.Text.AsSpan(hit.Span.End);
            // "Job ID", then only marks and blanks on the same line, then the number.
            var start = text.IndexOfAnyExcept(Between);
            if (start < 0 || start > 12 || text[..start].Count(' ') > 3)
                continue;
            var end = start;
            while (end < text.Length && end - start < LongestNumber && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '-' or '_' or '/' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
                end++;
            var number = text[start..end];
            var digits = 0;
            foreach (var c in number)
            {
                if (char.IsAsciiDigit(c))
                    digits++;
            }

            if (digits >= 2 && number.IndexOfAnyInRange('a', 'z') < 0)
                return number.ToString();
        }

        return null;
    }
}
