using System.Security.Cryptography;
using System.Text;
using JDAssistant.Documents;
using JDAssistant.Policies;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Reviewing;

/// <summary>Runs the rules over a job description.</summary>
/// <remarks>Same text and policy, same review, byte for byte. Safe to use from many threads.</remarks>
public sealed class Reviewer
{
    private readonly IReadOnlyList<Rule> _rules;

    /// <summary>A reviewer with all rules that <paramref name="policy"/> leaves on.</summary>
    public Reviewer(Policy policy)
        : this(policy, RuleCatalog.Create(policy))
    {
    }

    internal Reviewer(Policy policy, IReadOnlyList<Rule> rules) => (Policy, _rules) = (policy, rules);

    /// <summary>What the company lays down.</summary>
    public Policy Policy { get; }

    /// <summary>Reviews <paramref name="job"/>.</summary>
    public Review Review(JobDescription job)
    {
        var source = job.Source;
        var findings = _rules
            .SelectMany(rule => rule.Check(job))
            .Select(finding => ToOriginal(finding, source))
            .OrderByDescending(finding => finding.Severity)
            .ThenByDescending(finding => finding.Rule.Evidence)
            .ThenBy(finding => finding.Span)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .Select(finding => new ReviewedFinding(finding, source.PositionOf(finding.Span.Start), 0))
            .ToArray();
        return new Review(job, findings, [], [], [], new Score(Score.Best), "", Hash(source.Original));
    }

    private static string Hash(string text) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static Finding ToOriginal(Finding finding, SourceText source) => finding with
    {
        Span = source.ToOriginal(finding.Span),
        Related = [.. finding.Related.Select(related => related with { Span = source.ToOriginal(related.Span) })],
        Fix = finding.Fix is { } fix
            ? fix with { Edits = [.. fix.Edits.Select(edit => edit with { Span = source.ToOriginal(edit.Span) })] }
            : null,
    };
}
