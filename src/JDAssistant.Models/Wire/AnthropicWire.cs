using System.Text.Json.Nodes;
using JDAssistant.Drafting.Writing;
using Microsoft.Extensions.AI;

namespace JDAssistant.Models.Wire;

/// <summary>Anthropic's messages.</summary>
internal sealed class AnthropicWire(ModelSettings settings) : IChatWire
{
    // The protocol demands a limit.
    private const int StandingLimit = 2_000;

    public string Path => "v1/messages";

    public IEnumerable<(string Name, string Value)> Headers => [("x-api-key", settings.Key ?? ""), ("anthropic-version", "2023-06-01")];

    public JsonObject Request(IEnumerable<ChatMessage> messages, ChatOptions options, bool stream)
    {
        var all = messages.ToList();
        var body = new JsonObject
        {
            ["model"] = settings.Name,
            ["max_tokens"] = options.MaxOutputTokens ?? StandingLimit,
            ["system"] = string.Join("\n\n", all.Where(message => message.Role == ChatRole.System).Select(message => message.Text)),
            ["messages"] = new JsonArray([.. all.Where(message => message.Role != ChatRole.System)
                .Select(message => new JsonObject { ["role"] = message.Role.Value, ["content"] = message.Text })]),
        };
        if (settings.Temperature && options.Temperature is { } temperature)
            body["temperature"] = Math.Round((decimal)temperature, 2);
        if (stream)
            body["stream"] = true;
        return body;
    }

    public void ReadWhole(JsonNode body, Answer answer)
    {
        foreach (var block in (body["content"] as JsonArray) ?? new JsonArray())
        {
            if ((string?)block?["type"] == "text")
                answer.Add((string?)block["text"]);
        }

        ReadStop(body, answer);
        ReadUsage(body, answer);
    }

    public bool ReadEvent(string data, Answer answer)
    {
        var chunk = JsonNode.Parse(data);
        switch ((string?)chunk?["type"])
        {
            case "message_start":
                ReadUsage(chunk["message"], answer);
                break;
            case "content_block_delta":
                // Other kinds of pieces, thinking for instance, are no text of the answer.
                if ((string?)chunk["delta"]?["type"] == "text_delta")
                    answer.Add((string?)chunk["delta"]!["text"]);
                break;
            case "message_delta":
                ReadStop(chunk["delta"], answer);
                ReadUsage(chunk, answer);
                break;
            case "message_stop":
                return true;
            case "error":
                throw new ModelException(ModelTrouble.Down, "The provider broke off with an error.");
        }

        return false;
    }

    private static void ReadStop(JsonNode? body, Answer answer)
    {
        var reason = (string?)body?["stop_reason"];
        if (reason == "refusal")
            throw new ModelException(ModelTrouble.Refused, "The model refused.");
        if (reason is not null)
        {
            answer.Finish = reason switch
            {
                "end_turn" or "stop_sequence" => ChatFinishReason.Stop,
                "max_tokens" => ChatFinishReason.Length,
                _ => new ChatFinishReason(reason),
            };
        }
    }

    private static void ReadUsage(JsonNode? body, Answer answer)
    {
        if (body?["usage"] is not JsonObject usage)
            return;
        answer.InputTokens = usage["input_tokens"]?.GetValue<long>() ?? answer.InputTokens;
        answer.OutputTokens = usage["output_tokens"]?.GetValue<long>() ?? answer.OutputTokens;
    }
}
