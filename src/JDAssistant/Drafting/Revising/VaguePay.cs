using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>Takes "competitive salary" out of a text that states the pay.</summary>
internal static class VaguePay
{
    /// <summary>True for words that say nothing of the pay but that there is some.</summary>
    public static bool IsAll(string words) => Alone.IsMatch(words);

    /// <summary>The edits; the rest of each sentence stays.</summary>
    public static IEnumerable<TextEdit> In(JobDescription job, TextShape shape)
    {
        foreach (var block in job.Blocks.Where(block => block.Kind is BlockKind.Item or BlockKind.Paragraph && job.Pay.All(pay => !IsWithin(pay.Span, block))))
        {
            if (IsAll(job.Slice(block.Content)) && block.Label is null)
                yield return shape.Without(block);
        }

        foreach (var block in job.Blocks.Where(block => block.Kind is BlockKind.Item or BlockKind.Paragraph && !IsAll(job.Slice(block.Content))))
        {
            foreach (Match match in Words.Matches(job.Slice(block.Content)))
            {
                var span = new TextSpan(block.Content.Start + match.Index, block.Content.Start + match.Index + match.Length);
                if (job.Pay.Any(pay => pay.Span.Overlaps(span)))
                    continue;
                // "a competitive salary of £30,000": the adjective goes, the salary stays.
                if (match.Groups["stays"].Success)
                    yield return new TextEdit(new TextSpan(block.Content.Start + match.Groups["vague"].Index, block.Content.Start + match.Groups["vague"].Index + match.Groups["vague"].Length), match.Groups["article"].Success ? "a " : "");
                else
                    yield return Without(job.Source.Text, span, match);
            }
        }
    }

    private static bool IsWithin(TextSpan span, Block block) => block.Span.Contains(span);

    private static TextEdit Without(string text, TextSpan span, Match match)
    {
        // What then begins the sentence gets its capital.
        var isFirst = char.IsUpper(match.Groups["vague"].Value.TrimStart()[0]) && span.End < text.Length && char.IsLower(text[span.End]);
        return isFirst ? new TextEdit(new TextSpan(span.Start, span.End + 1), char.ToUpperInvariant(text[span.End]).ToString()) : TextEdit.Delete(span);
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Vague = @"(competitive|attractive|excellent|generous|negotiable|market[- ]rate|market[- ]leading|great|good)";
    private const string Pay = @"(base\s+)?(salary|pay|wages?|remuneration|compensation|rates?\s+of\s+pay)";

    private static Regex Alone => field ??= new(@"^(we\s+(offer|pay)\s+)?(an?\s+)?" + Vague + @"\s+" + Pay + @"[.!]?$|^" + Pay + @"\s+(is\s+)?(competitive|negotiable|attractive|DOE|depending\s+on\s+experience|commensurate\s+with\s+experience)[.!]?$", Options, TimeSpan.FromSeconds(1));

    private static Regex Words => field ??= new(@"(?<lead>(?<=\S),\s+(and\s+)?(an?\s+)?)?(?<vague>\b(?(lead)|(?<article>an?\s+)?)" + Vague + @"\s+)" + Pay + @"\b((?<stays>\s+(of|from|between|range|band|:|up\s+to)\b)|(?(lead)|\s*(,|;|–|-|\band\b|\bplus\b)\s+))", Options, TimeSpan.FromSeconds(1));
}
