using System.Collections.Frozen;
using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags links that hide where they lead or count who follows them.</summary>
/// <remarks>Reasons, sources and examples are in TrackingLink.md; its examples run as tests.</remarks>
public sealed class TrackingLink : Rule
{
    private static readonly FrozenSet<string> Shorteners = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "bit.ly", "rb.gy", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "buff.ly", "lnkd.in", "shorturl.at", "cutt.ly", "is.gd", "t.ly", "tiny.cc", "rebrand.ly", "bitly.com");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortenersBySpan = Shorteners.GetAlternateLookup<ReadOnlySpan<char>>();

    public override RuleInfo Info { get; } =
        new("JD806", "tracking-link", Severity.Warning, Evidence.Convention, "A link hides where it leads, or counts who follows it.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        foreach (var link in Links.In(job.Source.Text))
        {
            var address = job.Source.Text.AsSpan(link.Start, link.Length);
            if (ShortenersBySpan.Contains(Links.Host(address)))
            {
                yield return Report(link, $"“{job.Slice(link)}” hides where it leads and may expire; give the full address.");
            }
            else if (WithoutTracking(job.Slice(link)) is { } clean)
            {
                yield return Report(
                    link, "This link carries tracking marks that make it long and count who follows it; cut them.",
                    Fix.Safe("Cut the tracking marks", new TextEdit(link, clean)));
            }
        }
    }

    /// <summary>The address without the parameters that only count; null where it has none.</summary>
    private static string? WithoutTracking(string address)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        if (question < 0)
            return null;
        var hash = address.IndexOf('#', question);
        var end = hash < 0 ? address.Length : hash;
        var parts = address[(question + 1)..end].Split('&');
        var kept = parts.Where(part => !IsTracking(part)).ToArray();
        if (kept.Length == parts.Length)
            return null;
        var query = kept.Length == 0 ? "" : "?" + string.Join('&', kept);
        return address[..question] + query + address[end..];
    }

    private static bool IsTracking(string part) =>
        part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || part.StartsWith("gclid=", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("fbclid=", StringComparison.OrdinalIgnoreCase) || part.StartsWith("trk=", StringComparison.OrdinalIgnoreCase);
}
