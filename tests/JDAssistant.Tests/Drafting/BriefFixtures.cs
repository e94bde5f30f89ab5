using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Drafting;

/// <summary>What managers say, one brief on each line of <c>fixtures/drafting/briefs.txt</c>.</summary>
internal static class BriefFixtures
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. File.ReadLines(Repository.PathOf("tests/JDAssistant.Tests/fixtures/drafting/briefs.txt"))
            .Where(line => line.Length > 0 && line[0] != '#'),
    ];
}
