using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JDAssistant.Bot.BotFramework.Extension;

namespace JDAssistant.Bot.BotFramework.Package;

/// <summary>What Teams has to know of the app.</summary>
internal static class AppManifest
{
    /// <summary>The version of the manifest's form: old enough for every Teams that is in use.</summary>
    public const string FormVersion = "1.19";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The manifest as JSON.</summary>
    /// <param name="appId">The app id of the bot's registration.</param>
    /// <param name="host">Where people find the server's page.</param>
    public static string Write(Guid appId, Uri host)
    {
        var id = appId.ToString("D");
        var address = host.GetLeftPart(UriPartial.Authority);
        return new JsonObject
        {
            ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{FormVersion}/MicrosoftTeams.schema.json",
            ["manifestVersion"] = FormVersion,
            ["version"] = "1.0.0",
            ["id"] = id,
            ["developer"] = new JsonObject { ["name"] = "JDAssistant", ["websiteUrl"] = address, ["privacyUrl"] = address, ["termsOfUseUrl"] = address },
            ["name"] = new JsonObject { ["short"] = "JDAssistant", ["full"] = "JDAssistant, for job descriptions" },
            ["description"] = new JsonObject
            {
                ["short"] = "Checks job descriptions and writes first drafts.",
                ["full"] = "Paste a job description, or share it as a Word or text file, and see what contradicts itself, what is missing and what is unclear, with the exact words and the reason. Or tell the job in a few words and get a first draft that holds what you said and nothing else. The rules are the same for everybody and give the same answer each time.",
            },
            ["icons"] = new JsonObject { ["color"] = AppPackage.ColorFile, ["outline"] = AppPackage.OutlineFile },
            ["accentColor"] = "#1F3A5F",
            ["bots"] = new JsonArray(new JsonObject
            {
                ["botId"] = id,
                ["scopes"] = new JsonArray("personal", "team", "groupChat"),
                ["supportsFiles"] = true,
                ["isNotificationOnly"] = false,
                ["commandLists"] = new JsonArray(new JsonObject
                {
                    ["scopes"] = new JsonArray("personal", "team", "groupChat"),
                    ["commands"] = new JsonArray(
                        Command("can you check this?", "Checks the job description that you paste after it"),
                        Command("write a draft", "Writes a first draft from a few words"),
                        Command("my drafts", "Lists your job descriptions"),
                        Command("help", "Says what I can do")),
                }),
            }),
            ["composeExtensions"] = new JsonArray(new JsonObject
            {
                ["botId"] = id,
                ["commands"] = new JsonArray(
                    new JsonObject
                    {
                        ["id"] = MessageExtension.Review,
                        ["type"] = "action",
                        ["title"] = "Review this",
                        ["description"] = "Checks a message as a job description; only you see the result",
                        ["context"] = new JsonArray("message"),
                        ["fetchTask"] = true,
                    },
                    new JsonObject
                    {
                        ["id"] = MessageExtension.Search,
                        ["type"] = "query",
                        ["title"] = "My job descriptions",
                        ["description"] = "Finds one of your job descriptions, to put it into a message",
                        ["context"] = new JsonArray("compose", "commandBox"),
                        ["initialRun"] = true,
                        ["parameters"] = new JsonArray(new JsonObject { ["name"] = MessageExtension.Words, ["title"] = "Words", ["description"] = "Words of its title or text", ["inputType"] = "text" }),
                    }),
            }),
            ["permissions"] = new JsonArray("identity", "messageTeamMembers"),
            ["validDomains"] = new JsonArray(host.IdnHost),
        }.ToJsonString(Indented);
    }

    private static JsonObject Command(string title, string description) => new() { ["title"] = title, ["description"] = description };
}
