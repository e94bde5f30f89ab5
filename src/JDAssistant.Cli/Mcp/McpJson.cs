using System.Text.Encodings.Web;
using System.Text.Json;

namespace JDAssistant.Cli.Mcp;

/// <summary>How JSON is written for clients: letters as they are, for a model pays by the character.</summary>
internal static class McpJson
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
