using System.Text.RegularExpressions;

namespace JDAssistant.Tests.Conventions;

/// <summary>The shape that the design gives the code, held by looking at the sources.</summary>
public sealed partial class StructureTests
{
    // What each folder of the library may use; a folder that is not named here fails.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Terms"] = ["Text"],
        ["Documents"] = ["Text", "Terms"],
        ["Policies"] = ["Documents"],
        ["Parsing"] = ["Text", "Terms", "Documents"],
        ["Jurisdictions"] = ["Text", "Terms", "Documents", "Policies"],
        ["Rules"] = ["Text", "Terms", "Documents", "Policies", "Jurisdictions"],
        ["Reviewing"] = ["Text", "Terms", "Documents", "Policies", "Jurisdictions", "Rules"],
        ["Exporting"] = ["Text", "Terms", "Documents", "Policies", "Jurisdictions", "Rules", "Reviewing"],
        ["Drafting"] = ["Text", "Terms", "Documents", "Policies", "Parsing", "Rules", "Reviewing", "Exporting"],
        ["Conversations"] = ["Text", "Terms", "Documents", "Policies", "Parsing", "Rules", "Reviewing", "Exporting", "Drafting", "Jurisdictions"],
    };

    private static readonly Dictionary<string, string[]> PackagesAllowedIn = new()
    {
        ["Markdig"] = ["Parsing", "Exporting"],
        ["AngleSharp"] = ["Parsing", "Exporting"],
        ["DocumentFormat.OpenXml"] = ["Parsing", "Exporting"],
        ["YamlDotNet"] = ["Drafting", "Jurisdictions"],
        ["Microsoft.Extensions.AI"] = ["Drafting"],
        ["HandlebarsDotNet"] = ["Drafting"],
    };

    [Fact]
    public void The_library_depends_in_one_direction()
    {
        var wrong = from file in Repository.Sources("src/JDAssistant")
                    let folder = FolderOf(file)
                    from used in UsedFolders(File.ReadAllText(file))
                    where used != folder && !(Allowed.TryGetValue(folder, out var allowed) && allowed.Contains(used))
                    select $"{folder}/{Path.GetFileName(file)} uses {used}";

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Packages_stay_behind_their_seam()
    {
        var wrong = from file in Repository.Sources("src/JDAssistant")
                    let folder = FolderOf(file)
                    let text = File.ReadAllText(file)
                    from package in PackagesAllowedIn
                    where text.Contains($"using {package.Key}", StringComparison.Ordinal) && !package.Value.Contains(folder)
                    select $"{folder}/{Path.GetFileName(file)} uses {package.Key}";

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Source_files_stay_short_enough_to_have_one_responsibility()
    {
        var tooLong = Repository.Sources("src").Concat(Repository.Sources("tests"))
            .Select(file => (Path.GetRelativePath(Repository.Root, file), File.ReadLines(file).Count()))
            .Where(pair => pair.Item2 > 400);

        tooLong.Should().BeEmpty();
    }

    [Fact]
    public void The_top_level_holds_what_the_design_names_and_nothing_else()
    {
        string[] named = ["src", "prompts", "templates", "tests", "JDAssistant.sln", "appsettings.json", "README.md", "global.json", "Directory.Build.props", "Directory.Packages.props"];

        var there = Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)!)
            .Where(name => name[0] != '.' && name is not ("artifacts" or "TestResults"));

        there.Should().BeSubsetOf(named);
    }

    [Fact]
    public void Every_word_list_says_where_it_comes_from()
    {
        // Loading throws where a list lacks source, licence or header, so the lists only have to be loaded.
        JDAssistant.Terms.TermIndex.Default.Lists.Should().NotBeEmpty().And.OnlyContain(list => list.Source.Length > 0 && list.Licence.Length > 0);
    }

    private static string FolderOf(string file) =>
        Path.GetRelativePath(Repository.PathOf("src/JDAssistant"), file).Split(Path.DirectorySeparatorChar)[0];

    private static IEnumerable<string> UsedFolders(string text) =>
        UsingOfOurs().Matches(text).Select(match => match.Groups["folder"].Value).Distinct();

    [GeneratedRegex(@"^using JDAssistant\.(?<folder>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UsingOfOurs();
}
