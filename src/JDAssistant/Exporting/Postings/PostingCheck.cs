using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using JDAssistant.Documents;

namespace JDAssistant.Exporting.Postings;

/// <summary>Compares a posting in JSON-LD with a text: both must say the same.</summary>
/// <remarks>The data is read back from its JSON, whoever wrote it, and compared fact by fact; the description word by word.</remarks>
public static class PostingCheck
{
    private static readonly HtmlParser Parser = new();

    /// <summary>What differs, a line each, beginning with the property; empty where data and text say the same.</summary>
    /// <exception cref="JsonException"><paramref name="posting"/> is no JSON.</exception>
    public static IReadOnlyList<string> Differences(JobDescription job, string posting)
    {
        using var document = JsonDocument.Parse(posting);
        var text = PostingFacts.Of(job);
        var data = Read(document.RootElement);
        var differences = new List<string>();
        Compare("title", text.Title, data.Title);
        Compare("hiringOrganization", text.Company, data.Company);
        Compare("baseSalary", text.Pay?.ToString(), data.Pay?.ToString());
        Compare("jobLocation", Joined(text.Places), Joined(data.Places));
        Compare("jobLocationType", text.Workplace == Workplace.Remote ? "TELECOMMUTE" : null, data.Workplace == Workplace.Remote ? "TELECOMMUTE" : null);
        Compare("applicantLocationRequirements", text.Workplace == Workplace.Remote ? Joined(text.RemoteScope) : null, Joined(data.RemoteScope));
        Compare("employmentType", Types(text.Employment), Types(data.Employment));
        Compare("datePosted", Day(text.Posted), Day(data.Posted));
        Compare("validThrough", Day(text.Deadline), Day(data.Deadline));
        Compare("identifier", text.Number, data.Number);
        Compare("experienceRequirements", text.Months?.ToString("0.##", CultureInfo.InvariantCulture), data.Months?.ToString("0.##", CultureInfo.InvariantCulture));
        var words = PostingFacts.WordsOf(ExportLines.Of(job).Where(line => line.Kind != ExportKind.Title));
        if (words != (data.Words ?? ""))
            differences.Add("description: its words are not those of the text");
        return differences;

        void Compare(string property, string? inText, string? inData)
        {
            if (inText != inData)
                differences.Add($"{property}: the text says {Shown(inText)}, the data {Shown(inData)}");
        }
    }

    /// <summary>What the data says.</summary>
    private static PostingFacts Read(JsonElement json)
    {
        var types = json.AllOf("employmentType").Select(type => type.GetString()).ToList();
        var isRemote = json.StringOf("jobLocationType") == "TELECOMMUTE";
        return new PostingFacts
        {
            Title = json.StringOf("title"),
            Company = json.AllOf("hiringOrganization").Select(organization => organization.StringOf("name")).FirstOrDefault(),
            Pay = json.AllOf("baseSalary").Select(ReadPay).FirstOrDefault(),
            Places = Listed(json.AllOf("jobLocation").SelectMany(place => place.AllOf("address"))
                .Select(address => $"{address.StringOf("addressLocality")}/{address.StringOf("addressRegion")}/{address.StringOf("addressCountry")}")),
            RemoteScope = Listed(json.AllOf("applicantLocationRequirements").Select(area => Scope(area.StringOf("name") ?? ""))),
            Workplace = isRemote ? Workplace.Remote : null,
            Employment = types.Count == 0 ? null : [.. JobPostingExport.EmploymentTypes.Where(pair => types.Contains(pair.Value)).Select(pair => pair.Key)],
            Posted = Day(json.StringOf("datePosted")),
            Deadline = Day(json.StringOf("validThrough")),
            Number = json.AllOf("identifier").Select(identifier => identifier.StringOf("value")).FirstOrDefault(),
            Months = json.AllOf("experienceRequirements").Select(demand => demand.NumberOf("monthsOfExperience")).FirstOrDefault(),
            Words = json.StringOf("description") is { } description ? WordsOf(description) : null,
        };
    }

    private static PayFact? ReadPay(JsonElement salary)
    {
        var amount = salary.AllOf("value").FirstOrDefault();
        var one = amount.NumberOf("value");
        return salary.StringOf("currency") is { } currency && KebabName.TryParse<PayPeriod>((amount.StringOf("unitText") ?? "").ToLowerInvariant(), out var period)
            ? new PayFact(one ?? amount.NumberOf("minValue"), one ?? amount.NumberOf("maxValue"), currency, period)
            : null;
    }

    private static string Scope(string name)
    {
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        return comma < 0 ? "/" + name : $"{name[..comma]}/{name[(comma + 2)..]}";
    }

    /// <summary>The words of a description in HTML: tags that make a block part words, all others do not.</summary>
    private static string WordsOf(string html)
    {
        using var document = Parser.ParseDocument(html);
        var words = new StringBuilder();
        foreach (var node in document.Body!.Descendants())
        {
            if (node is IText text)
                words.Append(text.Data);
            else if (node is IElement { LocalName: not ("strong" or "em" or "a" or "b" or "i" or "u" or "span") })
                words.Append(' ');
        }

        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static List<string>? Listed(IEnumerable<string> values) => values.ToList() is { Count: > 0 } listed ? listed : null;

    private static string? Joined(IReadOnlyList<string>? values) => values is null ? null : string.Join("; ", values);

    private static string? Types(IReadOnlyList<Employment>? terms) =>
        terms is null ? null : string.Join(", ", terms.Select(term => JobPostingExport.EmploymentTypes[term]).Distinct().Order(StringComparer.Ordinal));

    private static DateOnly? Day(string? date) => DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Shown(string? value) => value is null ? "nothing" : $"“{value}”";
}
