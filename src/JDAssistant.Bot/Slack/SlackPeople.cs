using System.Collections.Concurrent;
using System.Text.Json;
using JDAssistant.Bot.Delivery;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.Slack;

/// <summary>Knows the people of a workspace: who is mentioned, what they are called, and how they are reached.</summary>
public sealed partial class SlackPeople(SlackClient client, ILogger<SlackPeople> log)
{
    // What somebody writes to have people asked is short; a pasted text mentions whom it likes.
    private const int LongestRequest = 500;
    private const int MostNamed = 10;
    private const int MostKnown = 10_000;

    private readonly ConcurrentDictionary<(string Tenant, string User), string> _names = new();

    /// <summary>Who wrote a message and whom it names; names are looked up only where there is somebody.</summary>
    internal async Task<(Person Sender, IReadOnlyList<Person> People)> ReadAsync(SlackMessage message, CancellationToken cancellationToken)
    {
        var named = message.Data.TryGetValue(PeoplePart.Field, out var picked) ? [.. picked.Split(',', StringSplitOptions.RemoveEmptyEntries)]
            : message.Kind == SlackMessageKind.Text && message.Text.Length <= LongestRequest ? MentionedIn(message)
            : [];
        var people = new List<Person>();
        foreach (var user in named.Where(user => user != message.Bot).Distinct(StringComparer.Ordinal).Take(MostNamed))
            people.Add(Of(message with { User = user }, await NameAsync(message.Tenant, user, cancellationToken), isSender: false) with { Mention = "@" + user });
        return (Of(message, people.Count > 0 ? await NameAsync(message.Tenant, message.User, cancellationToken) : "", isSender: true), people);
    }

    private static Person Of(SlackMessage message, string name, bool isSender)
    {
        // What is told later is for the person alone: in their talk with the app where they wrote there.
        var isThere = isSender && message.IsDirect;
        var address = new SlackMessage
        {
            Kind = SlackMessageKind.Text,
            Tenant = message.Tenant,
            User = message.User,
            IsDirect = true,
            Channel = isThere ? message.Channel : "",
            Thread = isThere ? message.Thread : null,
        };
        return new Person(SlackKeys.OfPerson(message), name, JsonSerializer.Serialize(address, SlackJson.Wire.SlackMessage));
    }

    private async Task<string> NameAsync(string tenant, string user, CancellationToken cancellationToken)
    {
        if (_names.TryGetValue((tenant, user), out var known))
            return known;
        try
        {
            var answer = await client.CallAsync(tenant, "users.info", new Dictionary<string, string> { ["user"] = user }, cancellationToken);
            var name = new[] { answer.Text("user", "real_name"), answer.Text("user", "name") }.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? user;
            if (_names.Count >= MostKnown)
                _names.Clear();
            return _names[(tenant, user)] = name;
        }
        catch (Exception failure) when (failure is SlackApiException or DeliveryException)
        {
            // An app that was installed before it asked for users:read: the id tells who it is all the same.
            Log.NoName(log, failure.Message);
            return user;
        }
    }

    private static List<string> MentionedIn(SlackMessage message)
    {
        var users = new List<string>();
        if (message.Blocks is { } blocks)
            Collect(blocks, users, 0);
        else
            Collect(message.Text, users);
        return users;
    }

    private static void Collect(JsonElement element, List<string> users, int depth)
    {
        const int Deepest = 16;
        if (depth > Deepest)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Collect(item, users, depth + 1);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.Text("type") == "user" && element.Text("user_id") is { Length: > 0 } user)
                users.Add(user);
            foreach (var field in element.EnumerateObject())
                Collect(field.Value, users, depth + 1);
        }
    }

    /// <summary>Finds <c>&lt;@U1&gt;</c> and <c>&lt;@U1|name&gt;</c>.</summary>
    private static void Collect(string text, List<string> users)
    {
        for (var at = text.IndexOf("<@", StringComparison.Ordinal); at >= 0; at = text.IndexOf("<@", at + 2, StringComparison.Ordinal))
        {
            var end = text.AsSpan(at + 2).IndexOfAny('>', '|');
            if (end > 0)
                users.Add(text.Substring(at + 2, end));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "Slack tells no name: {Reason}")]
        public static partial void NoName(ILogger log, string reason);
    }
}
