using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JDAssistant.Tests.Bot.Support;

/// <summary>Judges JSON by JSON Schema 2020-12, with npm's ajv, which is looked for in the folders of NODE_PATH.</summary>
internal static class JsonSchema
{
    // Reads {schemas, cases: [{name, ref, value}]} and writes one line for each case that does not fit.
    private const string Judge =
        """
        const Ajv = require('ajv/dist/2020');
        const { root, cases } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        const ajv = new Ajv({ strict: false, allErrors: true });
        require('ajv-formats')(ajv);
        ajv.addSchema(root, 'root');
        for (const { name, schema, value } of cases) {
          const validate = ajv.compile(typeof schema === 'string' ? { $ref: 'root' + schema } : schema);
          if (!validate(value))
            console.log(name + ': ' + validate.errors.slice(0, 5).map(e => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`).join('; '));
        }
        """;

    /// <summary>Why it cannot be used here; null where it can.</summary>
    public static string? Missing => Folders.Any(folder => Directory.Exists(Path.Combine(folder, "ajv-formats")))
        ? null
        : "npm packages ajv and ajv-formats are in no folder of NODE_PATH";

    private static string[] Folders => (Environment.GetEnvironmentVariable("NODE_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is wrong, a line for each value; empty where all fit.</summary>
    /// <param name="root">A document whose parts the cases name by pointers such as <c>#/components/schemas/Review</c>.</param>
    /// <param name="cases">A name for the message, the pointer to the schema, and the value.</param>
    public static async Task<string> JudgeAsync(JsonNode root, IEnumerable<(string Name, string Schema, JsonElement Value)> cases)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["-e", Judge]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(new
        {
            root,
            cases = cases.Select(one => new { name = one.Name, schema = one.Schema, value = one.Value }),
        }));
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        return node.ExitCode == 0 ? await output : throw new InvalidOperationException(await errors);
    }
}
