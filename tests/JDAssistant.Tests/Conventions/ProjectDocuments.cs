namespace JDAssistant.Tests.Conventions;

/// <summary>What people read of the project: README.md and what it leads to, beside the code that it describes.</summary>
internal static class ProjectDocuments
{
    /// <summary>Paths from the repository's root.</summary>
    public static readonly string[] All =
    [
        "README.md", "src/JDAssistant.Cli/README.md", "src/JDAssistant.Bot/README.md", "src/JDAssistant.Bot/Web/README.md", "src/JDAssistant.Models/README.md",
        "src/JDAssistant/Rules/README.md", "src/JDAssistant/Jurisdictions/README.md", "src/JDAssistant/Conversations/Phrases/README.md", "src/JDAssistant/Exporting/Formats.md",
    ];

    /// <summary>The text of a document.</summary>
    public static string Read(string path) => File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");

    /// <summary>What stands in the fenced blocks of a kind, block by block.</summary>
    public static IEnumerable<string> Blocks(string text, string kind)
    {
        foreach (var block in text.Split($"```{kind}\n").Skip(1))
            yield return block[..block.IndexOf("```", StringComparison.Ordinal)];
    }
}
