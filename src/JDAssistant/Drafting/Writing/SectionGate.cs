using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Templates;
using JDAssistant.Parsing;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Writing;

/// <summary>Lets a section through that says what was said and nothing else, whoever wrote it.</summary>
/// <remarks>
/// The section is put into the draft that the templates make of the same facts, in which nothing is wrong: whatever is wrong
/// with the whole then comes from the section. The check and the review see it in its place, headings and all.
/// </remarks>
internal sealed class SectionGate
{
    private readonly DraftFrame _frame;
    private readonly Brief _brief;
    private readonly FidelityLedger _ledger;
    private readonly Reviewer _reviewer;
    private readonly Dictionary<SectionKind, string> _plain;
    private readonly Lazy<HashSet<string>> _known;
    private readonly Lazy<HashSet<string>> _standing;

    /// <summary>A gate for one brief.</summary>
    /// <param name="templates">Frame and words that a draft may use.</param>
    /// <param name="reviewer">Judges the text as it judges any.</param>
    /// <param name="brief">The facts, those of the policy included.</param>
    /// <param name="plain">The sections as the templates write them.</param>
    public SectionGate(TemplateSet templates, Reviewer reviewer, Brief brief, IReadOnlyDictionary<SectionKind, SectionText> plain)
    {
        (_frame, _brief, _ledger, _reviewer) = (templates.Frame, brief, new FidelityLedger(brief, templates), reviewer);
        _plain = plain.ToDictionary(section => section.Key, section => section.Value.Markdown);
        // Where a fact itself reads oddly, the templates' own words have a problem that no writer can mend.
        _standing = new(() => FidelityCheck.Check(new DraftText(_frame, _brief, _plain).Markdown, _ledger).Select(problem => problem.Message).ToHashSet(StringComparer.Ordinal));
        _known = new(() => Review(new DraftText(_frame, _brief, _plain).Markdown).Findings.Select(KeyOf).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Does what can be done before there is a section to judge: while the model writes, nobody waits for it.</summary>
    public void Prepare() => _ = _standing.Value.Count + _known.Value.Count;

    /// <summary>Judges one section.</summary>
    public Verdict Judge(SectionKind section, string text)
    {
        var draft = new DraftText(_frame, _brief, With(section, text));
        var span = draft.SpanOf(section);
        var objections = FidelityCheck.Check(draft.Markdown, _ledger)
            .Select(problem => new Objection(problem.Message, Within(problem.Span, span)))
            .Where(objection => objection.Span is not null || !_standing.Value.Contains(objection.Message)).ToList();
        var findings = Review(draft.Markdown).Findings
            .Where(reviewed => reviewed.Finding.Severity > Severity.Notice && !_known.Value.Contains(KeyOf(reviewed)))
            .Select(reviewed => new Objection(reviewed.Finding.Message, Within(reviewed.Finding.Span, span))).ToList();
        return new Verdict(text, objections, findings);
    }

    /// <summary>The section with the safe fixes of the review applied; as it was where they would change what it says.</summary>
    public string Fixed(SectionKind section, string text)
    {
        var draft = new DraftText(_frame, _brief, With(section, text));
        var span = draft.SpanOf(section);
        var fixes = Review(draft.Markdown).Findings.Select(reviewed => reviewed.Finding.Fix)
            .Where(fix => fix is { Safety: FixSafety.Safe, Edits.Count: > 0 } && fix.Edits.All(edit => Within(edit.Span, span) is not null))
            .Select(fix => (IReadOnlyList<TextEdit>)[.. fix!.Edits.Select(edit => edit with { Span = new TextSpan(edit.Span.Start - span.Start, edit.Span.End - span.Start) })])
            .ToList();
        if (fixes.Count == 0)
            return text;
        var mended = TextEdits.Apply(text, fixes).Text;
        return Judge(section, mended).IsFaithful ? mended : text;
    }

    private Dictionary<SectionKind, string> With(SectionKind section, string text) => new(_plain) { [section] = text };

    private Review Review(string markdown) => _reviewer.Review(JobDescriptionParser.Parse(markdown));

    private static string KeyOf(ReviewedFinding reviewed) => $"{reviewed.Finding.Rule.Id} {reviewed.Finding.Message}";

    /// <summary>The span from the section's start; null where it lies outside.</summary>
    private static TextSpan? Within(TextSpan? span, TextSpan section) =>
        span is { } found && found.Start >= section.Start && found.End <= section.End ? new TextSpan(found.Start - section.Start, found.End - section.Start) : null;
}

/// <summary>What the gate says of a section.</summary>
/// <param name="Text">The section.</param>
/// <param name="Untrue">Where it departs from the facts.</param>
/// <param name="Findings">What the reviewer finds wrong that the templates' own words do not have.</param>
internal sealed record Verdict(string Text, IReadOnlyList<Objection> Untrue, IReadOnlyList<Objection> Findings)
{
    /// <summary>True where it says what was said and nothing else.</summary>
    public bool IsFaithful => Untrue.Count == 0;
}

/// <summary>Something wrong with a section.</summary>
/// <param name="Message">What, in one sentence.</param>
/// <param name="Span">Where in the section; null for the whole of it, or for something that is missing.</param>
internal sealed record Objection(string Message, TextSpan? Span);
