namespace JDAssistant.Tests;

/// <summary>Where the repository's files stand, so that fixtures are read where people edit them.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "JDAssistant.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No JDAssistant.sln above {from}.");
    }
}
