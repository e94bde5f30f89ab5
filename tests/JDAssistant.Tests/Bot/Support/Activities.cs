using System.Text.Json;
using System.Text.Json.Nodes;

namespace JDAssistant.Tests.Bot.Support;

/// <summary>Activities in the shapes that channels send them.</summary>
internal static class Activities
{
    private static int _ids;

    public static string NextId() => $"activity-{Interlocked.Increment(ref _ids)}";

    public static string Message(string serviceUrl, string text, string? id = null, string conversation = "a:1xY;messageid=17", string channel = "msteams", string? extra = null) => Of(
        serviceUrl, "message", id, conversation, channel, Members(("text", text), ("textFormat", "plain")), extra);

    public static string Pressed(string serviceUrl, string data, string conversation = "a:1xY;messageid=17") =>
        Of(serviceUrl, "message", null, conversation, "msteams", "", $$""" "replyToId": "1732", "value": {{data}} """);

    public static string Invoke(string serviceUrl, string name, string value) =>
        Of(serviceUrl, "invoke", null, "a:1xY;messageid=17", "msteams", Members(("name", name)), $$""" "value": {{value}} """);

    public static string Installed(string serviceUrl, string action = "add", string conversation = "a:1xY") =>
        Of(serviceUrl, "installationUpdate", null, conversation, "msteams", Members(("action", action)), null);

    public static string MembersAdded(string serviceUrl, string conversation, params string[] ids) =>
        Of(serviceUrl, "conversationUpdate", null, conversation, "msteams", "", $$""" "membersAdded": [{{string.Join(", ", ids.Select(id => $$"""{"id": {{Quoted(id)}}}"""))}}] """);

    public static string Of(string serviceUrl, string type, string? id = null, string conversation = "a:1xY;messageid=17", string channel = "msteams", string members = "", string? extra = null) =>
        JsonNode.Parse($$"""
            {
              "type": "{{type}}", "id": {{Quoted(id ?? NextId())}}, "channelId": "{{channel}}", "serviceUrl": "{{serviceUrl}}",
              "timestamp": "2026-03-04T05:06:07.089Z", "locale": "en-GB",
              "from": { "id": "29:kim", "name": "Kim Berg", "aadObjectId": "9d1f0c5e-0000-4000-8000-000000000001" },
              "recipient": { "id": "28:jd", "name": "JD Assistant" },
              "conversation": { "conversationType": "personal", "tenantId": "9d1f0c5e-0000-4000-8000-000000000002", "id": {{Quoted(conversation)}} },
              "channelData": { "tenant": { "id": "9d1f0c5e-0000-4000-8000-000000000002" } }
              {{(members.Length == 0 ? "" : ", " + members)}} {{(extra is null ? "" : ", " + extra)}}
            }
            """)!.ToJsonString();

    private static string Members(params (string Name, string Value)[] members) =>
        string.Join(", ", members.Select(member => $"\"{member.Name}\": {Quoted(member.Value)}"));

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
