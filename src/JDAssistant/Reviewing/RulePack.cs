using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using JDAssistant.Documents;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Reviewing;

/// <summary>The version of everything that decides a review: code, pages, word lists, law, settings.</summary>
internal static class RulePack
{
    // Written by the build: a line for each source file, with its hash.
    private const string Sources = "sources.txt";

    private static readonly Lazy<byte[]> Resources = new(HashResources);

    /// <summary>The library's version and twelve hex digits over its resources, <paramref name="rules"/> and <paramref name="policy"/>.</summary>
    public static string VersionOf(Policy policy, IReadOnlyList<Rule> rules)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Resources.Value);
        foreach (var rule in rules)
            Append(hash, $"{rule.Info.Id} {rule.Info.Name} {KebabName.Of(rule.Info.Severity)} {KebabName.Of(rule.Info.Evidence)}\n");
        Append(hash, PolicyWriter.Write(policy));
        var version = Assembly.GetExecutingAssembly().GetName().Version!;
        return $"{version.ToString(3)}+{Convert.ToHexStringLower(hash.GetHashAndReset())[..12]}";
    }

    private static byte[] HashResources()
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            Append(hash, name);
            using var stream = assembly.GetManifestResourceStream(name)!;
            hash.AppendData(name == Sources ? HashLines(stream) : SHA256.HashData(stream));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The same for the same source files, in whatever order and with whatever slashes a machine lists them.</summary>
    private static byte[] HashLines(Stream stream)
    {
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Replace('\\', '/').Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(lines, StringComparer.Ordinal);
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }

    private static void Append(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text));
}
