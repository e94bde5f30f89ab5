using JDAssistant.Documents;
using JDAssistant.Policies;
using JDAssistant.Rules;
using JDAssistant.Rules.Law;
using JDAssistant.Text;

namespace JDAssistant.Reviewing;

/// <summary>Runs the rules over a job description.</summary>
/// <remarks>Same text and policy, same review, byte for byte. Safe to use from many threads.</remarks>
public sealed class Reviewer
{
    private static readonly Comparer<Finding> WhatMattersMost = Comparer<Finding>.Create((a, b) =>
    {
        var order = b.Severity.CompareTo(a.Severity);
        if (order == 0)
            order = b.Rule.Evidence.CompareTo(a.Rule.Evidence);
        if (order == 0)
            order = a.Span.CompareTo(b.Span);
        return order == 0 ? string.CompareOrdinal(a.Rule.Id, b.Rule.Id) : order;
    });

    private readonly Rule[] _rules;
    private readonly Dictionary<string, RuleInfo> _byName;
    private readonly Lazy<string> _rulePack;
    private readonly IReadOnlyDictionary<string, string> _allowed = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A reviewer with all rules that <paramref name="policy"/> leaves on.</summary>
    public Reviewer(Policy policy)
        : this(policy, RuleCatalog.Create(policy))
    {
    }

    internal Reviewer(Policy policy, IReadOnlyList<Rule> rules)
    {
        Policy = policy;
        _rules = [.. rules.Where(rule => policy.LevelOf(rule.Info.Id, rule.Info.Name) != RuleLevel.Off)];
        _byName = new Dictionary<string, RuleInfo>(2 * rules.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules)
        {
            _byName.Add(rule.Info.Id, rule.Info);
            _byName.Add(rule.Info.Name, rule.Info);
        }

        _rulePack = new Lazy<string>(() => RulePack.VersionOf(policy, rules));
    }

    private Reviewer(Reviewer other, IReadOnlyDictionary<string, string> allowed)
    {
        Policy = other.Policy;
        (_rules, _byName, _rulePack, _allowed) = (other._rules, other._byName, other._rulePack, allowed);
    }

    /// <summary>The same reviewer for one text in which somebody allowed some rules, as if the text said so itself.</summary>
    /// <param name="reasons">The reasons given, by rule id.</param>
    public Reviewer Allowing(IReadOnlyDictionary<string, string> reasons) => new(this, reasons);

    /// <summary>What the company lays down.</summary>
    public Policy Policy { get; }

    /// <summary>Reviews <paramref name="job"/>.</summary>
    public Review Review(JobDescription job)
    {
        var source = job.Source;
        var isEnglish = job.Language is null or "en";
        var (running, notJudged) = isEnglish ? (_rules, []) : Split(_rules);
        var found = running.SelectMany(rule => rule.Check(job)).Select(WithPolicy);

        var allowances = AllowancesIn(source.Text);
        var suppressed = new List<Finding>();
        var open = new List<Finding>();
        foreach (var finding in found)
            (allowances.ContainsKey(finding.Rule.Id) ? suppressed : open).Add(finding);

        var ordered = Ordered(Problems.Merge(Ordered(open))).Select(finding => ToOriginal(finding, source)).ToArray();
        var findings = ordered.Zip(Score.PointsOf(ordered),
            (finding, points) => new ReviewedFinding(finding, source.PositionOf(finding.Span.Start), points)).ToArray();
        var strengths = Strengths.Of(job);
        var law = new Lazy<LawReview?>(() => LawReviewer.Of(job, Policy));
        return new Review(
            job,
            findings,
            [.. Ordered(suppressed).Select(finding => new SuppressedFinding(ToOriginal(finding, source), allowances[finding.Rule.Id]))],
            [.. notJudged.Select(rule => rule.Info)],
            strengths,
            Checklist.Of(job, law),
            Score.Of(findings, strengths))
        {
            Rules = _rulePack,
            LawAnswers = law,
        };
    }

    private static (Rule[] Running, Rule[] NotJudged) Split(Rule[] rules) =>
        (Array.FindAll(rules, rule => !rule.Info.NeedsEnglish), Array.FindAll(rules, rule => rule.Info.NeedsEnglish));

    /// <summary>The policy sets the rule's severity; a finding that the rule itself turned down stays below it.</summary>
    private Finding WithPolicy(Finding finding)
    {
        if (Policy.LevelOf(finding.Rule.Id, finding.Rule.Name) is not { } level)
            return finding;
        var severity = (Severity)(level - RuleLevel.Notice);
        return finding.Severity < finding.Rule.Severity && finding.Severity < severity ? finding : finding with { Severity = severity };
    }

    /// <summary>The reasons given, by rule id; an allowance without a reason or for an unknown rule allows nothing.</summary>
    private Dictionary<string, string> AllowancesIn(string text)
    {
        var reasons = new Dictionary<string, string>(_allowed, StringComparer.Ordinal);
        foreach (var allowance in Allowance.ReadAll(text).Where(allowance => allowance.Reason.Length > 0))
        {
            foreach (var name in allowance.Rules)
            {
                if (_byName.TryGetValue(name.Text, out var rule))
                    reasons.TryAdd(rule.Id, allowance.Reason);
            }
        }

        return reasons;
    }

    private static IEnumerable<Finding> Ordered(IEnumerable<Finding> findings) => findings.Order(WhatMattersMost);

    private static Finding ToOriginal(Finding finding, SourceText source) => source.HasSameOffsets ? finding : finding with
    {
        Span = source.ToOriginal(finding.Span),
        Related = [.. finding.Related.Select(related => related with { Span = source.ToOriginal(related.Span) })],
        Fix = finding.Fix is { } fix ? ToOriginal(fix, source) : null,
    };

    /// <summary>Null where words that are to be replaced have no place of their own in what was given: half of a character reference.</summary>
    private static Fix? ToOriginal(Fix fix, SourceText source)
    {
        var edits = fix.Edits.Select(edit => (Was: edit.Span, Edit: edit with { Span = source.ToOriginal(edit.Span) })).ToArray();
        return edits.Any(each => each.Edit.Span.IsEmpty && !each.Was.IsEmpty) ? null : fix with { Edits = [.. edits.Select(each => each.Edit)] };
    }
}
