using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Conversations;
using JDAssistant.Documents;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Exporting;
using JDAssistant.Exporting.Reports;
using JDAssistant.Jurisdictions;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using ModelContextProtocol.Protocol;

namespace JDAssistant.Cli.Mcp;

/// <summary>What a model's client may call: each tool answers as the command of its name does.</summary>
/// <param name="policy">The policy to judge by.</param>
/// <param name="today">Tells the day where neither policy nor caller does.</param>
internal sealed class JobDescriptionTools(Policy policy, Func<DateOnly> today)
{
    private const string TextMeans = "The whole job description: Markdown, plain text or HTML, at most 200,000 characters.";
    private const string DayMeans = "The day to judge for, as 2027-10-01; today where it is left out.";

    [Description("Reviews a job description: what contradicts itself, is missing, unlawful where the job is, or unclear, with the exact words, why, how strong the evidence is, and fixes. Deterministic. Spans are half-open UTF-16 offsets into the text as given.")]
    public CallToolResult Review(
        [Description(TextMeans)] string text,
        [Description(DayMeans)] string? asOf = null) =>
        Judged(text, asOf, reviewer => Structured(ReviewJson.Write(reviewer.Review(JobDescriptionParser.Parse(text)))));

    [Description("Applies the fixes that cannot change the meaning, and reviews the result. With unsafe also those that can: show them to a person.")]
    public CallToolResult Fix(
        [Description(TextMeans)] string text,
        [Description("Apply fixes too that may change the meaning.")] bool @unsafe = false,
        [Description(DayMeans)] string? asOf = null) =>
        Judged(text, asOf, reviewer =>
        {
            var result = new Fixer(reviewer, JobDescriptionParser.Parse).Apply(text, @unsafe ? FixSafety.Unsafe : FixSafety.Safe);
            return Structured(new JsonObject
            {
                ["text"] = result.Text,
                ["applied"] = new JsonArray([.. result.Applied.Select(finding => new JsonObject
                {
                    ["rule"] = finding.Rule.Id,
                    ["name"] = finding.Rule.Name,
                    ["title"] = finding.Fix!.Title,
                })]),
                ["review"] = JsonNode.Parse(ReviewJson.Write(result.After)),
            });
        });

    [Description("Writes a job description in Markdown from a few words. It adds no fact: what was not said stays a visible gap to be asked for, and duties that a template proposes are listed as proposed.")]
    public async Task<CallToolResult> Draft(
        [Description("What the job is: title, place, pay, skills, whatever is known, such as “night nurse, Leeds, £18 an hour”.")] string request,
        CancellationToken cancellation)
    {
        if (InputCheck.Check(request) is { } problem)
            return Error(problem.Message);
        var draft = await new Drafter(TemplateSet.Default, policy).DraftAsync(BriefReader.Read(request, "you"), cancellation);
        return Structured(new JsonObject
        {
            ["markdown"] = draft.Markdown,
            ["gaps"] = new JsonArray([.. draft.Gaps.Select(gap => (JsonNode)gap.Ask)]),
            ["proposed"] = new JsonArray([.. draft.Proposed.Select(proposal => (JsonNode)proposal.Text)]),
        });
    }

    [Description("Changes a job description by plain words, in place, and shows line by line what changed: “pay is £13 an hour”, “drop the degree”, “add Kafka”, “replace “a” with “b””, “make it shorter”. All changes are made or none. Adds no fact that the words do not hold.")]
    public async Task<CallToolResult> Revise(
        [Description(TextMeans)] string text,
        [Description("What shall be different: 1 to 20 short sentences, made one after the other.")] string[] changes,
        CancellationToken cancellation)
    {
        if (InputCheck.Check(text) is { } problem)
            return Error(problem.Message);
        if (changes.Length is 0 or > TextDesk.MostChanges || changes.Any(string.IsNullOrWhiteSpace))
            return Error($"changes wants 1 to {TextDesk.MostChanges} sentences, such as “drop the degree”.");
        var revised = await new TextDesk(policy).ReviseAsync(text, changes, cancellation);
        if (revised.Problem is { } refusal)
            return Error($"“{revised.Refused}”: {refusal}");
        return Structured(new JsonObject
        {
            ["text"] = revised.Text,
            ["changed"] = new JsonArray([.. TextDesk.Differences(text, revised.Text).Select(line => new JsonObject
            {
                ["kind"] = line.IsAdded ? "added" : "removed",
                ["line"] = line.Line,
                ["text"] = line.Text,
            })]),
            ["says"] = new JsonArray([.. revised.Versions.Select(version => (JsonNode)version.Says)]),
        });
    }

    [Description("Gives a job description out in another format: Markdown, HTML or text for an applicant tracking system, schema.org JobPosting, or the payload for Greenhouse, Lever or Ashby. The notes say what the target wants and the text lacks.")]
    public static CallToolResult Export(
        [Description(TextMeans)] string text,
        [Description("markdown, html, text, json-ld, greenhouse, lever or ashby.")] string format)
    {
        if (InputCheck.Check(text) is { } problem)
            return Error(problem.Message);
        if (ExportFormats.Find(format) is not { IsText: true } found)
            return Error($"There is no format “{format}” that is text. Choose one of {string.Join(", ", ExportFormats.All.Where(each => each.IsText).Select(each => each.Name))}.");
        var export = found.Write(JobDescriptionParser.Parse(text));
        return Structured(new JsonObject
        {
            ["format"] = found.Name,
            ["content"] = export.Text,
            ["notes"] = new JsonArray([.. export.Notes.Select(note => (JsonNode)note)]),
        });
    }

    [Description("Says what the law of a place wants of postings, with citation, date and how sure it is. Not legal advice. How one posting stands to the law is in its review.")]
    public static CallToolResult Law([Description("A place by name or code: Colorado, US-CO, nyc. All places in a table where it is left out.")] string? place = null)
    {
        if (place is null)
            return new CallToolResult { Content = [new TextContentBlock { Text = LawReport.Table(LawBook.Jurisdictions) }] };
        return LawBook.Find(place) is { } found
            ? new CallToolResult { Content = [new TextContentBlock { Text = LawReport.Of(found) }] }
            : Error($"I know no law of “{place}”{Nearest.Hint(place, LawBook.Jurisdictions.SelectMany(known => new[] { known.Name, known.Id }))}. Call law without a place for all of them.");
    }

    [Description("Says why a rule is, with examples, what it does not flag, and sources.")]
    public CallToolResult Explain([Description("A rule's id or name: JD101 or title-level-conflict.")] string rule) =>
        RuleCatalog.Create(policy).FirstOrDefault(each => each.Info.Id.Equals(rule, StringComparison.OrdinalIgnoreCase) || each.Info.Name.Equals(rule, StringComparison.OrdinalIgnoreCase)) is { } found
            ? new CallToolResult { Content = [new TextContentBlock { Text = RulePages.Of(found).Text }] }
            : Error($"There is no rule “{rule}”. The resource jd://rules lists them.");

    /// <summary>The table of all rules, in Markdown.</summary>
    public string Rules()
    {
        var table = new StringBuilder("| Rule | Name | Severity | Evidence | What it finds |\n|---|---|---|---|---|\n");
        foreach (var info in RuleCatalog.Create(policy).Select(rule => rule.Info))
            table.Append(CultureInfo.InvariantCulture, $"| {info.Id} | {info.Name} | {KebabName.Of(info.Severity)} | {KebabName.Of(info.Evidence)} | {info.Summary} |\n");
        return table.ToString();
    }

    private CallToolResult Judged(string text, string? asOf, Func<Reviewer, CallToolResult> judge)
    {
        if (InputCheck.Check(text) is { } problem)
            return Error(problem.Message);
        var day = policy.AsOf ?? today();
        if (asOf is not null && !DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return Error($"asOf wants a day such as 2027-10-01, not “{asOf}”.");
        return judge(new Reviewer(policy with { AsOf = day }));
    }

    private static CallToolResult Structured(JsonNode content) => Structured(content.ToJsonString(McpJson.Options));

    /// <summary>The same JSON twice, as the protocol asks: structured, and as text for clients that know no other.</summary>
    private static CallToolResult Structured(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new CallToolResult { Content = [new TextContentBlock { Text = json }], StructuredContent = document.RootElement.Clone() };
    }

    private static CallToolResult Error(string message) => new() { IsError = true, Content = [new TextContentBlock { Text = message }] };
}
