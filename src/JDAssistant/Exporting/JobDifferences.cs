using JDAssistant.Documents;
using JDAssistant.Exporting.Inline;

namespace JDAssistant.Exporting;

/// <summary>Compares two readings of one job: what was read of a text, and what was read of its export.</summary>
/// <remarks>
/// Compared are title, employer, levels, pay, places, workplace, employment, experience, the kinds of sections with
/// their lists, numbered or not, and the standing statements. Emphasis, links, blanks and where words stand do not count.
/// </remarks>
public static class JobDifferences
{
    /// <summary>What differs, a line each, beginning with the name of the field; empty where the two say the same.</summary>
    public static IReadOnlyList<string> Between(JobDescription one, JobDescription other)
    {
        var differences = new List<string>();
        Compare("title", one, other, job => [job.Title?.Text ?? ""]);
        Compare("company", one, other, job => [Plain(job.Company?.Text ?? "")]);
        Compare("levels", one, other, job => (job.Title?.Levels ?? []).Concat(job.Levels).Select(level => KebabName.Of(level.Level)).Distinct());
        Compare("pay", one, other, job => job.Pay.Select(Words).Distinct());
        Compare("places", one, other, job => job.Places.Select(Words).Distinct());
        Compare("workplace", one, other, job => job.Workplace.Select(mention => KebabName.Of(mention.Workplace)).Distinct());
        Compare("employment", one, other, job => job.Employment.Select(mention => KebabName.Of(mention.Employment)).Distinct());
        Compare("experience", one, other, job => job.Experience.Select(demand => $"{demand.Min:0.##}-{demand.Max:0.##} {(demand.IsRequired ? "must" : "wish")} {Plain(demand.Subject ?? "")}"));
        Compare("sections", one, other, job => job.Sections.Select(section => $"{KebabName.Of(section.Kind)} {(section.Heading is { } heading ? Plain(job.Slice(heading)) : "")}"));
        Compare("items", one, other, job => job.Sections.SelectMany(section => Items(job, section)));
        Compare("statements", one, other, job => job.Statements.Select(statement => KebabName.Of(statement.Kind)).Distinct());
        return differences;

        void Compare(string field, JobDescription one, JobDescription other, Func<JobDescription, IEnumerable<string>> values)
        {
            var (left, right) = (values(one).ToList(), values(other).ToList());
            if (field is "levels" or "pay" or "places" or "workplace" or "employment" or "statements")
            {
                left.Sort(StringComparer.Ordinal);
                right.Sort(StringComparer.Ordinal);
            }

            if (left.SequenceEqual(right, StringComparer.Ordinal))
                return;
            var at = 0;
            while (at < left.Count && at < right.Count && left[at] == right[at])
                at++;
            differences.Add($"{field}: {Shown(left, at)} became {Shown(right, at)}");
        }
    }

    private static string Shown(List<string> values, int at) => at < values.Count ? $"“{values[at]}”" : "nothing";

    private static string Words(Pay pay) => $"{pay.Min:0.##}-{pay.Max:0.##} {pay.Currency} {pay.Period} {pay.Kind}";

    private static string Words(Place place) => $"{place.City}/{place.Region}/{place.Country}/{place.Area}{(place.IsRemoteScope ? " remote" : "")}";

    private static IEnumerable<string> Items(JobDescription job, Section section) =>
        from block in section.Blocks
        where block.Kind is BlockKind.Item or BlockKind.Row
        let words = Plain(job.Slice(block.Content))
        where words.Length > 0
        select block is { Kind: BlockKind.Row, Label: { IsEmpty: false } label } ? $"{Plain(job.Slice(label))}: {words}" : ItemNumber.Of(job, block) is null ? words : $"#. {words}";

    private static string Plain(string words) =>
        string.Join(' ', WithoutAddresses(InlineReader.Plain(words, withAddresses: false)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words without addresses in brackets, as plain text writes those of links.</summary>
    private static string WithoutAddresses(string words)
    {
        for (var open = words.IndexOf(" (", StringComparison.Ordinal); open >= 0; open = open < words.Length ? words.IndexOf(" (", open, StringComparison.Ordinal) : -1)
        {
            var close = words.IndexOf(')', open);
            if (close > 0 && words.AsSpan(open + 2, close - open - 2) is var inside && !inside.Contains(' ') && (inside.StartsWith("http", StringComparison.OrdinalIgnoreCase) || inside.Contains('@')))
                words = words.Remove(open, close + 1 - open);
            else
                open += 2;
        }

        return words;
    }
}
