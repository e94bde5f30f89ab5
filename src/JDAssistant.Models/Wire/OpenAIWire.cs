using System.Text.Json.Nodes;
using JDAssistant.Drafting.Writing;
using Microsoft.Extensions.AI;

namespace JDAssistant.Models.Wire;

/// <summary>OpenAI's chat completions, as OpenAI, Azure OpenAI and many local servers speak it.</summary>
internal sealed class OpenAIWire(ModelSettings settings) : IChatWire
{
    public string Path => "chat/completions";

    public IEnumerable<(string Name, string Value)> Headers => settings.Key is not { } key ? []
        : settings.Provider == ModelProvider.AzureOpenAI ? [("api-key", key)] : [("Authorization", "Bearer " + key)];

    public JsonObject Request(IEnumerable<ChatMessage> messages, ChatOptions options, bool stream)
    {
        var body = new JsonObject
        {
            ["model"] = settings.Name,
            ["messages"] = new JsonArray([.. messages.Select(message => new JsonObject { ["role"] = message.Role.Value, ["content"] = message.Text })]),
        };
        if (settings.Temperature && options.Temperature is { } temperature)
            body["temperature"] = Math.Round((decimal)temperature, 2);
        // Local servers know the older name only; OpenAI's reasoning models the newer one only.
        if (options.MaxOutputTokens is { } most)
            body[settings.Provider == ModelProvider.Compatible ? "max_tokens" : "max_completion_tokens"] = most;
        if (settings.JsonSchema && options.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } json)
        {
            body["response_format"] = new JsonObject
            {
                ["type"] = "json_schema",
                ["json_schema"] = new JsonObject { ["name"] = json.SchemaName, ["strict"] = true, ["schema"] = JsonNode.Parse(schema.GetRawText()) },
            };
        }

        if (stream)
        {
            body["stream"] = true;
            body["stream_options"] = new JsonObject { ["include_usage"] = true };
        }

        return body;
    }

    public void ReadWhole(JsonNode body, Answer answer)
    {
        ReadChoice(body, "message", answer);
        ReadUsage(body, answer);
    }

    public bool ReadEvent(string data, Answer answer)
    {
        if (data == "[DONE]")
            return true;
        var chunk = JsonNode.Parse(data);
        if (chunk?["error"] is not null)
            throw new ModelException(ModelTrouble.Down, "The provider broke off with an error.");
        // The last chunk holds the usage and no choice.
        if (chunk is not null)
        {
            ReadChoice(chunk, "delta", answer);
            ReadUsage(chunk, answer);
        }

        return false;
    }

    private static void ReadChoice(JsonNode body, string part, Answer answer)
    {
        if (body["choices"] is not JsonArray { Count: > 0 } choices || choices[0] is not JsonObject choice)
            return;
        if (choice[part]?["refusal"] is JsonValue refusal && refusal.GetValue<string>().Length > 0)
            throw new ModelException(ModelTrouble.Refused, "The model refused.");
        if (choice[part]?["content"] is JsonValue content)
            answer.Add(content.GetValue<string>());
        if (choice["finish_reason"] is JsonValue finish)
            answer.Finish = new ChatFinishReason(finish.GetValue<string>());
    }

    private static void ReadUsage(JsonNode body, Answer answer)
    {
        if (body["usage"] is not JsonObject usage)
            return;
        answer.InputTokens = usage["prompt_tokens"]?.GetValue<long>();
        answer.OutputTokens = usage["completion_tokens"]?.GetValue<long>();
    }
}
