using System.Collections.Frozen;
using System.Reflection;

namespace JDAssistant.Rules;

/// <summary>The pages of all rules; they travel inside this assembly.</summary>
public static class RulePages
{
    private const string Folder = "rules/";

    private static readonly Lazy<FrozenDictionary<string, RulePage>> Pages = new(Load);

    /// <summary>All pages in order of their names.</summary>
    public static IEnumerable<RulePage> All => Pages.Value.Values.OrderBy(page => page.Name, StringComparer.Ordinal);

    /// <summary>The page of <paramref name="rule"/>.</summary>
    /// <exception cref="KeyNotFoundException">No page has the name of the rule's type.</exception>
    public static RulePage Of(Rule rule)
    {
        var name = rule.GetType().Name;
        return Pages.Value.TryGetValue(name, out var page)
            ? page
            : throw new KeyNotFoundException($"{rule.Info.Id} {rule.Info.Name} has no page {name}.md.");
    }

    private static FrozenDictionary<string, RulePage> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(resource =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                return RulePage.Parse(resource[Folder.Length..^".md".Length], reader.ReadToEnd());
            })
            .ToFrozenDictionary(page => page.Name, StringComparer.Ordinal);
    }
}
