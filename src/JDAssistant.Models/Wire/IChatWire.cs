using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace JDAssistant.Models.Wire;

/// <summary>How a provider is asked and how it answers: its JSON, and nothing about connections.</summary>
internal interface IChatWire
{
    /// <summary>The path below the endpoint.</summary>
    string Path { get; }

    /// <summary>The headers that carry the key and the protocol's version.</summary>
    IEnumerable<(string Name, string Value)> Headers { get; }

    /// <summary>The body of a request.</summary>
    JsonObject Request(IEnumerable<ChatMessage> messages, ChatOptions options, bool stream);

    /// <summary>Reads an answer that came in one piece.</summary>
    void ReadWhole(JsonNode body, Answer answer);

    /// <summary>Reads one event of a stream.</summary>
    /// <returns>True where the stream ends with it.</returns>
    bool ReadEvent(string data, Answer answer);
}
