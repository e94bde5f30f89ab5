using System.Security.Cryptography;
using System.Text;
using JDAssistant.Rules;

namespace JDAssistant.Exporting.Reports;

/// <summary>Gives each finding a name that stays the same while the text changes elsewhere.</summary>
/// <remarks>
/// A fingerprint is made of the rule, the finding's first words without regard to case and blanks, and the number of the
/// finding among those of one text that share both. Where a finding has no words, because something is missing, its
/// message stands in for them, without figures: those count the rest of the text. Line and offset are no part of it.
/// </remarks>
public static class Fingerprints
{
    // A finding about a whole paragraph is known by how it begins, so that a mended word in it does not make it new.
    private const int WordsThatCount = 8;

    /// <summary>The fingerprints of <paramref name="findings"/>, in their order.</summary>
    /// <param name="findings">Findings of one text; spans are offsets into <paramref name="text"/>.</param>
    /// <param name="text">The text as given.</param>
    public static IReadOnlyList<string> Of(IEnumerable<Finding> findings, string text)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var prints = new List<string>();
        foreach (var finding in findings)
        {
            var key = Key(finding, text);
            var count = seen[key] = seen.GetValueOrDefault(key) + 1;
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(count == 1 ? key : $"{key}\n{count}"));
            prints.Add($"{finding.Rule.Id}:{Convert.ToHexStringLower(hash.AsSpan(0, 8))}");
        }

        return prints;
    }

    private static string Key(Finding finding, string text)
    {
        var key = new StringBuilder(finding.Rule.Id).Append('\n');
        var isMissing = finding.Span.IsEmpty;
        var words = isMissing ? finding.Message.AsSpan() : text.AsSpan(finding.Span.Start, finding.Span.Length);
        var count = 0;
        var inWord = false;
        foreach (var c in words)
        {
            if (isMissing ? !char.IsLetter(c) : char.IsWhiteSpace(c))
            {
                inWord = false;
                continue;
            }

            if (!inWord && !isMissing && ++count > WordsThatCount)
                break;
            if (!inWord)
                key.Append(' ');
            inWord = true;
            key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }
}
