using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Exporting;
using JDAssistant.Exporting.Postings;
using JDAssistant.Parsing;
using JDAssistant.Tests.Figures;

namespace JDAssistant.Tests.Exporting;

/// <summary>What payloads for applicant tracking systems say in data is what the text says, and their text is the whole text.</summary>
public sealed partial class AtsPayloadTests
{
    public static TheoryData<string> Texts() => [.. LabelledText.All().Select(text => text.Name)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Greenhouse_says_what_the_text_says(string name)
    {
        var (job, json) = Payload(name, ExportFormats.Greenhouse);

        json.StringOf("title").Should().Be(job.Title?.Text);
        WordsOf(json.StringOf("content")!).Should().Be(Below(job));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Lever_says_what_the_text_says(string name)
    {
        var (job, json) = Payload(name, ExportFormats.Lever);

        json.StringOf("text").Should().Be(job.Title?.Text);
        foreach (var category in json.AllOf("categories"))
        {
            foreach (var place in category.AllOf("allLocations").Select(place => place.GetString()!).Append(category.StringOf("location")).OfType<string>())
                Said(job, place.Replace("Remote, ", "", StringComparison.Ordinal));
            if (category.StringOf("commitment") is { } commitment)
                job.Employment.Select(mention => KebabName.Of(mention.Employment)).Should().Contain(commitment.ToLowerInvariant());
        }

        foreach (var range in json.AllOf("salaryRange"))
            HasPay(job, range.NumberOf("min"), range.NumberOf("max"), range.StringOf("currency"), range.StringOf("interval"));
        var content = json.GetProperty("content");
        var parts = content.AllOf("lists").Select(list => $"{list.StringOf("text")} {WordsOf(list.StringOf("content")!)}");
        var all = string.Join(' ', new[] { WordsOf(content.StringOf("descriptionHtml")!) }.Concat(parts).Append(WordsOf(content.StringOf("closingHtml") ?? "")));
        all.Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().BeEquivalentTo(Below(job).Split(' ', StringSplitOptions.RemoveEmptyEntries), "each word stands in one part of it");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Ashby_says_what_the_text_says(string name)
    {
        var (job, json) = Payload(name, ExportFormats.Ashby);

        json.StringOf("title").Should().Be(job.Title?.Text);
        if (json.StringOf("workplaceType") is { } workplace)
            job.Workplace.Select(mention => mention.Workplace.ToString()).Distinct().Should().Equal(workplace);
        WordsOf(json.GetProperty("description").StringOf("content")!).Should().Be(Below(job));
    }

    private static (JobDescription Job, JsonElement Payload) Payload(string name, ExportFormat format)
    {
        var job = JobDescriptionParser.Parse(LabelledText.All().Single(text => text.Name == name).Text);
        return (job, JsonDocument.Parse(format.Write(job).Text).RootElement);
    }

    private static void Said(JobDescription job, string place)
    {
        if (place != "Remote")
            job.Places.Select(each => each.Text).Should().Contain(text => text.Equals(place, StringComparison.OrdinalIgnoreCase));
    }

    private static void HasPay(JobDescription job, decimal? min, decimal? max, string? currency, string? period) =>
        job.Pay.Should().Contain(pay => pay.Min == min && pay.Max == max && pay.Currency == currency && pay.Period != null && period!.Contains(KebabName.Of(pay.Period!.Value), StringComparison.Ordinal));

    private static string Below(JobDescription job) => PostingFacts.WordsOf(ExportLines.Of(job).Where(line => line.Kind != ExportKind.Title));

    private static string WordsOf(string html) =>
        string.Join(' ', WebUtility.HtmlDecode(Inline().Replace(html, match => match.Groups["inline"].Success ? "" : " ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("<(?:/?(?<inline>strong|em|a)\\b[^>]*|[^>]+)>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Inline();
}
