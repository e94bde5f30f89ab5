using System.Collections;
using System.CommandLine;
using JDAssistant.Models;

namespace JDAssistant.Cli.Commands;

/// <summary>The options that say which language model is asked; without one of them, none is.</summary>
internal sealed class ModelOptions
{
    private readonly Option<FileInfo?> _settings = new("--settings")
    {
        HelpName = "FILE",
        Description = "A settings file with a section Model; the environment's Model__… wins over it. Without either no model is asked.",
    };

    public void AddTo(Command command) => command.Options.Add(_settings);

    /// <summary>The settings of the model; null after an error was written.</summary>
    public ModelSettings? Read(ParseResult parsed, Terminal terminal)
    {
        var file = parsed.GetValue(_settings);
        if (file is { Exists: false })
        {
            terminal.Error.WriteLine($"jd: {file}: there is no such settings file.");
            return null;
        }

        try
        {
            var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
                .Select(variable => new KeyValuePair<string, string>((string)variable.Key, (string?)variable.Value ?? ""));
            return ModelSettingsReader.Read(file is null ? null : File.ReadAllText(file.FullName), environment);
        }
        catch (ModelSettingException problem)
        {
            terminal.Error.WriteLine($"jd: {problem.Message}");
            return null;
        }
    }
}
