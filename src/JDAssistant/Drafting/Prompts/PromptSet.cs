using System.Collections.Frozen;
using System.Reflection;

namespace JDAssistant.Drafting.Prompts;

/// <summary>The prompts that we send: one for each thing that is asked of a model.</summary>
public sealed class PromptSet
{
    private static readonly Lazy<PromptSet> Embedded = new(() => Load(EmbeddedFiles()));

    private readonly FrozenDictionary<string, Prompt> _prompts;

    private PromptSet(IReadOnlyDictionary<string, string> files) =>
        _prompts = files.Select(file => PromptReader.Read(file.Key, file.Value)).ToFrozenDictionary(prompt => prompt.Name, StringComparer.Ordinal);

    /// <summary>The prompts that travel inside this assembly.</summary>
    public static PromptSet Default => Embedded.Value;

    /// <summary>All prompts.</summary>
    public IReadOnlyList<Prompt> All => _prompts.Values;

    /// <summary>The prompt of this name.</summary>
    /// <exception cref="PromptException">There is none.</exception>
    public Prompt this[string name] => _prompts.GetValueOrDefault(name) ?? throw new PromptException($"There is no prompt “{name}”.");

    /// <summary>Loads prompts from texts by file name.</summary>
    /// <exception cref="PromptException">A file is wrong; the message names it.</exception>
    public static PromptSet Load(IReadOnlyDictionary<string, string> files) => new(files);

    private static Dictionary<string, string> EmbeddedFiles()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith("prompts/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            files.Add(resource, reader.ReadToEnd());
        }

        return files;
    }
}
