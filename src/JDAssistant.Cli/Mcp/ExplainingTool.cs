using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace JDAssistant.Cli.Mcp;

/// <summary>A tool that says what is wrong with arguments that it cannot read, where the protocol's own words are that an error occurred.</summary>
internal sealed class ExplainingTool(McpServerTool tool) : DelegatingMcpServerTool(tool)
{
    /// <inheritdoc/>
    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.InvokeAsync(request, cancellationToken);
        }
        catch (Exception failure) when (failure is ArgumentException or JsonException)
        {
            var wanted = ProtocolTool.InputSchema.TryGetProperty("required", out var required) ? string.Join(", ", required.EnumerateArray().Select(name => name.GetString())) : "no argument";
            return new CallToolResult
            {
                IsError = true,
                Content = [new TextContentBlock { Text = $"The arguments of {ProtocolTool.Name} cannot be read: one is missing or of a wrong type. It wants {wanted}, as its schema says." }],
            };
        }
    }
}
