using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Drafting;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations;

/// <summary>Reads a new number for a line that is named by its words: "bump the holiday to 28 days", "pension is 6% now".</summary>
internal static partial class ItemChange
{
    /// <summary>The line with the number in it, as "replace “…” with “…”"; null where <paramref name="wish"/> names no single line with a single number.</summary>
    public static string? Of(string wish, string text)
    {
        if (Sentence().Match(wish) is not { Success: true } match || LabelledFact.KindOf(match.Groups["what"].Value) is not null)
            return null;
        var words = match.Groups["what"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stem).ToList();
        var job = JobDescriptionParser.Parse(text);
        var items = job.Blocks.Where(block => block is { Kind: BlockKind.Item, Label: null }).Select(block => job.Slice(block.Content))
            .Where(item => words.TrueForAll(word => item.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        if (items is not [var only] || only.IndexOfAny(['“', '”', '"', '\n']) >= 0 || Number().Matches(only) is not [var old])
            return null;
        var (by, unit) = (match.Groups["by"].Value, match.Groups["unit"].Value);
        // Another unit is another thing: "28 days" says nothing of "5%".
        if (unit.Length > 0 && !only.Contains(Stem(unit), StringComparison.OrdinalIgnoreCase))
            return null;
        return $"replace “{only}” with “{only[..old.Index]}{by}{only[(old.Index + old.Length)..]}{match.Groups["tail"].Value}”";
    }

    private static string Stem(string word) => word.Length > 3 ? word.TrimEnd('s') : word;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^((bump|raise|increase|up|lift|lower|reduce|cut|extend|change|make|set|move|put|take|bring)\s+(the\s+|our\s+)?(?<what>\p{L}[\p{L} -]{2,40}?)\s+(up\s+|down\s+)?(to|be|into)|(the\s+|our\s+)?(?<what>\p{L}[\p{L} -]{2,40}?)\s+(is|are|should\s+be|will\s+be|goes\s+up\s+to|went\s+up\s+to|has\s+gone\s+up\s+to))\s+(now\s+)?(?<by>\d{1,3}([.,]\d{1,2})?)\s*(?<unit>%|days?|hours?|weeks?|months?|years?)?(?<tail>\s+(plus|and|\+|including|incl\.?)\s+\S.{1,40}?)?(\s+(please|now|instead|then|a\s+year))*[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\d{1,3}([.,]\d{1,2})?", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
