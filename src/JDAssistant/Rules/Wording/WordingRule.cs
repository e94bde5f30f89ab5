using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Wording;

/// <summary>A rule about the words that a text uses of the job or of who should apply.</summary>
/// <remarks>Standing statements, quotations and noise are not looked at: see <see cref="Hits"/>.</remarks>
public abstract class WordingRule : Rule
{
    /// <summary>The hits of the word list called <paramref name="list"/> in the text's own words.</summary>
    protected static IEnumerable<TermHit> Hits(JobDescription job, string list) => Prose.Hits(job, list);

    /// <summary>One finding for all <paramref name="spans"/>, which say the same kind of thing; nothing where there are none.</summary>
    /// <param name="job">The text.</param>
    /// <param name="spans">The places; the first is the finding's, the others are related.</param>
    /// <param name="message">Makes the message of the quoted words: “a”, “b” and “c”.</param>
    /// <param name="severity">The rule's own where null.</param>
    protected IEnumerable<Finding> ReportTogether(
        JobDescription job, IEnumerable<TextSpan> spans, Func<string, string> message, Severity? severity = null)
    {
        var places = spans.ToArray();
        if (places.Length == 0)
            yield break;
        var quoted = places.Select(job.Slice).Distinct(StringComparer.OrdinalIgnoreCase).Select(words => $"“{words}”").ToArray();
        var related = places.Skip(1).Select(span => new RelatedSpan($"“{job.Slice(span)}”", span)).ToArray();
        var finding = Report(places[0], message(Enumerate(quoted)), null, related);
        yield return severity is { } other ? finding with { Severity = other } : finding;
    }

    /// <summary>The replacement in the capitals of what it replaces.</summary>
    protected static string InCaseOf(string original, string replacement)
    {
        if (original.Length > 1 && original.Any(char.IsLetter) && !original.Any(char.IsLower))
            return replacement.ToUpperInvariant();
        return char.IsUpper(original[0]) ? char.ToUpperInvariant(replacement[0]) + replacement[1..] : replacement;
    }

    /// <summary>The first four of <paramref name="items"/> as they are said in a sentence.</summary>
    private static string Enumerate(string[] items) => items.Length switch
    {
        1 => items[0],
        > 4 => $"{string.Join(", ", items.Take(4))} and {items.Length - 4} more",
        _ => $"{string.Join(", ", items[..^1])} and {items[^1]}",
    };
}
