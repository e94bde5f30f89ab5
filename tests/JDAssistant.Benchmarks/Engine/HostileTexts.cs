namespace JDAssistant.Benchmarks.Engine;

/// <summary>Texts of one thing repeated.</summary>
internal static class HostileTexts
{
    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["one line"] = "Build services in Kotlin for $100,000 a year, 5+ years of experience in Leeds, and more ",
        ["items"] = "- Build things with Python\n",
        ["nested items"] = "  - Build things with 5 years of Python\n    - more for $100,000\n",
        ["headings"] = "## Requirements\n\n",
        ["short paragraphs"] = "a\n\n",
        ["rules"] = "---\na\n",
        ["pay"] = "Pay: $100,000 - $120,000 a year\n",
        ["places"] = "Denver, CO, London, UK ",
        ["years"] = "5+ years of experience in C#, ",
        ["labels"] = "Location: Denver, CO\n",
        ["statements"] = "We are an equal opportunity employer and do not discriminate.\n\n",
        ["tags and buttons"] = "#LI-NA1 Save\nShare\nApply now\n",
        ["comments"] = "<!-- jd-allow JD101: agreed -->\n",
        ["HTML"] = "<p>Build <b>things</b> &amp; more</p>",
        ["table"] = "| a | b |\n|---|---|\n| c | d |\n",
        ["quotations"] = "> quoted\n",
        ["brackets"] = "[",
        ["marks"] = "**a** _b_ `c` [x](y) ",
        ["capitals"] = "BUILD THINGS NOW!! ",
        ["one word"] = "x",
        ["glued words"] = "with a great teamResponsibilities: BuildThingsPay$40,000",
        ["gendered words"] = "Rockstar ninja salesman he is a digital native. ",
    };

    /// <summary>The shapes, by name.</summary>
    public static IReadOnlyCollection<string> Shapes => Parts.Keys;

    /// <summary>The shape called <paramref name="shape"/> over <paramref name="kilobytes"/> thousand characters.</summary>
    public static string OfSize(string shape, int kilobytes)
    {
        var part = Parts[shape];
        var length = kilobytes * 1000;
        return string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1))[..length];
    }
}
