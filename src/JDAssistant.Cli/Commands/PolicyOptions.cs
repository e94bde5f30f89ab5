using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using JDAssistant.Policies;
using JDAssistant.Reviewing;

namespace JDAssistant.Cli.Commands;

/// <summary>The options that say by which policy and for which day a text is judged.</summary>
internal sealed class PolicyOptions
{
    private readonly Option<FileInfo?> _policy = new("--policy")
    {
        HelpName = "FILE",
        Description = "The company's policy, a JSON file; without it the section Policy of ./appsettings.json, or the defaults.",
    };

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        HelpName = "DATE",
        Description = "Judge for this day (YYYY-MM-DD) instead of today.",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"--as-of wants a day such as 2027-10-01, not “{result.Tokens[0].Value}”.");
            return null;
        },
    };

    private const string Settings = "appsettings.json";

    private const string Section = "Policy";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public void AddTo(Command command)
    {
        command.Options.Add(_policy);
        command.Options.Add(_asOf);
    }

    /// <summary>Today where this machine is.</summary>
    public static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>The policy to judge by, for a day; null after an error was written.</summary>
    /// <remarks>The library knows no clock: today is decided here, at the edge.</remarks>
    public Policy? Read(ParseResult parsed, Terminal terminal) =>
        ReadUndated(parsed, terminal) is { } policy ? policy with { AsOf = policy.AsOf ?? Today() } : null;

    /// <summary>The policy to judge by, without a day where none is laid down; null after an error was written.</summary>
    public Policy? ReadUndated(ParseResult parsed, Terminal terminal)
    {
        var policy = Policy.Default;
        if (parsed.GetValue(_policy) is { } file)
        {
            if (!file.Exists)
            {
                terminal.Error.WriteLine($"jd: {file}: there is no such policy file.");
                return null;
            }

            var (read, problems) = PolicyReader.Read(File.ReadAllText(file.FullName));
            foreach (var problem in problems)
                terminal.Error.WriteLine($"jd: {file}: {problem}");
            if (read is null)
                return null;
            policy = read;
        }
        else if (File.Exists(Path.Combine(terminal.Folder, Settings)))
        {
            if (OfSettings(terminal) is not { } laidDown)
                return null;
            policy = laidDown;
        }

        return policy with { AsOf = parsed.GetValue(_asOf) ?? policy.AsOf };
    }

    /// <summary>The policy of the settings file beside the texts, the one that the server reads; null after an error was written.</summary>
    private static Policy? OfSettings(Terminal terminal)
    {
        JsonElement section;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(terminal.Folder, Settings)), Lenient);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return Policy.Default;
            section = document.RootElement.EnumerateObject().FirstOrDefault(member => member.Name.Equals(Section, StringComparison.OrdinalIgnoreCase)).Value;
            if (section.ValueKind == JsonValueKind.Undefined)
                return Policy.Default;
            section = section.Clone();
        }
        catch (JsonException problem)
        {
            terminal.Error.WriteLine($"jd: {Settings}: this is no JSON: {problem.Message}");
            return null;
        }

        var (read, problems) = PolicyReader.Read(section);
        foreach (var problem in problems)
            terminal.Error.WriteLine($"jd: {Settings}: {Section}: {problem}");
        return read;
    }
}
