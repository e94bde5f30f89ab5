using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Drafting;

/// <summary>What managers say, one brief on each line.</summary>
internal static class BriefFixtures
{
    public static IReadOnlyList<string> All { get; } = [.. Lines("fixtures/drafting/briefs.txt"), .. Lines("fixtures/briefs/briefs.txt")];

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Repository.PathOf($"tests/JDAssistant.Tests/{file}")).Where(line => line.Length > 0 && line[0] != '#');
}
