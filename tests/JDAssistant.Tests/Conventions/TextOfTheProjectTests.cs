namespace JDAssistant.Tests.Conventions;

/// <summary>What may not stand in sources and documents.</summary>
public sealed class TextOfTheProjectTests
{
    private static readonly string[] Endings = [".cs", ".md", ".tsv", ".json", ".yaml", ".props", ".csproj", ".js", ".css", ".html"];

    public static TheoryData<string> Unwanted() => ["// TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception", "Thread." + "Sleep", "/wo" + "rk/"];

    [Theory]
    [MemberData(nameof(Unwanted))]
    public void Holds_no_leftovers(string words)
    {
        var found = from folder in new[] { "src", "tests" }
                    from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
                    where Endings.Contains(Path.GetExtension(file)) && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "fixtures")
                    where File.ReadAllText(file).Contains(words, StringComparison.Ordinal)
                    select Path.GetRelativePath(Repository.Root, file);

        found.Should().BeEmpty();
    }
}
