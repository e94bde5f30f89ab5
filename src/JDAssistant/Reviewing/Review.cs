using System.Security.Cryptography;
using System.Text;
using JDAssistant.Documents;
using JDAssistant.Rules;
using JDAssistant.Rules.Law;
using JDAssistant.Text;

namespace JDAssistant.Reviewing;

/// <summary>What the reviewer says of one text.</summary>
/// <remarks>
/// Everything that leaves the library points into the text as given: the spans and edits in here are offsets into
/// <see cref="SourceText.Original"/>, while the spans inside <see cref="Job"/> stay reading offsets.
/// </remarks>
/// <param name="Job">The text as read.</param>
/// <param name="Findings">What is wrong, what matters most first.</param>
/// <param name="Suppressed">Findings that the text allows, with the reason given.</param>
/// <param name="NotJudged">Rules that judge English wording and did not run because the text is in another language.</param>
/// <param name="Strengths">What is good.</param>
/// <param name="Checklist">What a posting should have, and whether this one does.</param>
/// <param name="Score">The sum of it.</param>
public sealed record Review(
    JobDescription Job,
    IReadOnlyList<ReviewedFinding> Findings,
    IReadOnlyList<SuppressedFinding> Suppressed,
    IReadOnlyList<RuleInfo> NotJudged,
    IReadOnlyList<Strength> Strengths,
    IReadOnlyList<ChecklistItem> Checklist,
    Score Score)
{
    /// <summary>Version of the rules: changes when any rule's page, list or setting does.</summary>
    public string RulePack => Rules.Value;

    /// <summary><c>sha256:</c> and the hash of the text as given in UTF-8; worked out when it is asked for.</summary>
    public string InputHash => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Job.Source.Original)));

    /// <summary>How the text stands to the law of the places that it touches; null where the policy has no day or nothing is touched.</summary>
    /// <remarks>Worked out when it is first asked for; its spans are reading offsets, as those of <see cref="Job"/> are.</remarks>
    public LawReview? Law => LawAnswers.Value;

    internal Lazy<string> Rules { private get; init; } = new("");

    internal Lazy<LawReview?> LawAnswers { get; init; } = new((LawReview?)null);
}

/// <summary>A finding with its place for people and what it costs.</summary>
/// <param name="Finding">Spans and edits are offsets into the text as given.</param>
/// <param name="Position">Line and column of the finding's start.</param>
/// <param name="Points">What it takes off the score; zero or less.</param>
public sealed record ReviewedFinding(Finding Finding, LinePosition Position, int Points);

/// <summary>A finding that the text allows.</summary>
public sealed record SuppressedFinding(Finding Finding, string Reason);

/// <summary>Something good in the text, and what it adds to the score.</summary>
public sealed record Strength(string Name, int Points);
