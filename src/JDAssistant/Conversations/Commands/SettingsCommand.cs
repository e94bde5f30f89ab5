using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Exporting;
using JDAssistant.Jurisdictions;

namespace JDAssistant.Conversations.Commands;

/// <summary>Shows what a person has set and changes it: "settings", "full reviews", "export as Word by default", "do not use the language model".</summary>
/// <param name="hasModel">Whether there is a language model that could be used.</param>
internal sealed class SettingsCommand(bool hasModel) : Command
{
    private const int Longest = 100;
    private const string Set = "set";
    private const string Value = "value";
    private const string Reviews = "reviews";
    private const string Format = "format";
    private const string Model = "model";

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Is(Actions.Settings))
            return Now(Change(turn, turn.Message.Data.GetValueOrDefault(Set), turn.Message.Data.GetValueOrDefault(Value) ?? ""));
        if (turn.Says("settings", "my settings", "preferences", "options", "show settings", "show my settings", "show me my settings", "change settings", "change my settings", "what are my settings"))
            return Now(Show(turn.Settings, null));
        if (!turn.IsText || turn.Text.Length > Longest)
            return Now(null);
        if (ReviewsSaid.Match(turn.Text) is { Success: true } reviews)
            return Now(Change(turn, Reviews, reviews.Groups["full"].Success ? "full" : "short"));
        if (ModelSaid.Match(turn.Text) is { Success: true } model)
            return Now(Change(turn, Model, model.Groups["not"].Success ? "off" : "on"));
        return Now(FormatSaid.Match(turn.Text) is { Success: true } format && ExportWords.FormatIn("export as " + format.Groups["name"].Value) is { } named ? Change(turn, Format, named.Name) : null);
    }

    private Reply Change(Turn turn, string? what, string value)
    {
        var settings = turn.Settings;
        var said = what switch
        {
            Reviews => value == "full" ? "From now on a review shows everything at once." : "From now on a review shows the three things that matter most.",
            Format when ExportFormats.Find(value) is { } format => $"From now on “export” gives {format.Label}.",
            Model => value == "off" ? "From now on no language model gets your texts." : "From now on a language model may be used for your texts, where there is one.",
            _ => null,
        };
        if (said is null)
            return Show(settings, null);
        turn.Settings = what switch
        {
            Reviews => settings with { FullReviews = value == "full" },
            Format => settings with { ExportFormat = ExportFormats.Find(value)!.Name },
            _ => settings with { UsesModel = value != "off" },
        };
        return Show(turn.Settings, said);
    }

    private Reply Show(Preferences settings, string? said)
    {
        var words = new StringBuilder(said is null ? "" : said + "\n\n");
        words.Append("**Your settings**, for all your conversations with me:\n\n")
            .Append("- **Reviews:** ").Append(settings.FullReviews ? "everything at once" : "the three things that matter most").Append('\n')
            .Append("- **“export” gives:** ").Append(settings.Format.Label).Append('\n')
            .Append("- **Language model:** ").Append(!hasModel ? "there is none here" : settings.UsesModel ? "may be used for your texts" : "is not used for your texts").Append('\n')
            .Append("- **Your company:** ").Append(CompanyOf(settings)).Append("\n\n“export my data” gives you all that I keep of you, “delete my data” deletes it.");
        var buttons = new List<ReplyAction> { settings.FullReviews ? Button("Short reviews", Reviews, "short") : Button("Full reviews", Reviews, "full") };
        foreach (var format in new[] { ExportFormats.Markdown, ExportFormats.Word, ExportFormats.Text }.Where(format => format != settings.Format).Take(2))
            buttons.Add(Button($"Export {format.Label}", Format, format.Name));
        if (hasModel)
            buttons.Add(settings.UsesModel ? Button("No language model", Model, "off") : Button("Use the language model", Model, "on"));
        return Reply.Says(words.ToString(), buttons);
    }

    private static string CompanyOf(Preferences settings)
    {
        var known = new List<string>();
        if (settings.Company is { } company)
        {
            if (company.HeadCount is { } heads)
                known.Add(string.Create(CultureInfo.InvariantCulture, $"{heads} people altogether"));
            known.AddRange(company.Places.Where(place => place.HeadCount is not null)
                .Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.HeadCount} people in {LawBook.Jurisdictions.FirstOrDefault(known => known.Id == place.Place)?.Name ?? place.Place}")));
            if (company.IsFederalContractor is { } isContractor)
                known.Add(isContractor ? "a federal contractor" : "no federal contractor");
            if (company.UsesAiInHiring is { } usesAi)
                known.Add(usesAi ? "uses AI in hiring" : "uses no AI in hiring");
        }

        return known.Count > 0 ? string.Join("; ", known) : "nothing said yet; tell me “we employ 40 people in Colorado”, where the law asks for it";
    }

    private static ReplyAction Button(string label, string what, string value) =>
        new(label, Actions.Settings, new Dictionary<string, string> { [Set] = what, [Value] = value });

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex ReviewsSaid => field ??= new(@"^(please\s+)?(always\s+)?((show|give)\s+(me\s+)?)?(always\s+)?((?<full>full|long|complete|detailed)|short|brief|quiet|quick)\s+reviews?(\s+(always|from\s+now\s+on|by\s+default))?(,?\s+please)?[.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex ModelSaid => field ??= new(@"^(please\s+)?((?<not>(do\s+not|don['’]?t|never|stop)\s+(use|using)|no|without|turn\s+off|switch\s+off|disable)|(you\s+may\s+)?use|turn\s+on|switch\s+on|enable)\s+(the\s+|an?\s+|any\s+)?(ai|language\s+model|model|llm)(\s+(for\s+(my\s+texts|me|this)|from\s+now\s+on))*(,?\s+please)?[.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex FormatSaid => field ??= new(@"^(please\s+)?((use|make|set|take)\s+(?<name>[a-z][a-z. -]{1,24}?)\s+(as|for)\s+(my|the)\s+((default|export|standard|usual)\s+)*(format|export|exports|default)|(always\s+)?export\s+(as\s+|in\s+)?(?<name>[a-z][a-z. -]{1,24}?)\s+(by\s+default|from\s+now\s+on|always)|always\s+export\s+(as\s+|in\s+)?(?<name>[a-z][a-z. -]{1,24}?)|((set|change|make)\s+)?(my\s+|the\s+)?((default\s+)?export|default(\s+export)?)\s+(format\s+)?(is|to|should\s+be|=|:)\s*(?<name>[a-z][a-z. -]{1,24}?))(,?\s+please)?[.!\s]*$", Options, TimeSpan.FromSeconds(1));
}
