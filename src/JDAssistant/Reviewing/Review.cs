using JDAssistant.Documents;
using JDAssistant.Rules;
using JDAssistant.Text;

namespace JDAssistant.Reviewing;

/// <summary>What the reviewer says of one text.</summary>
/// <remarks>
/// Everything that leaves the library points into the text as given: the spans and edits in here are offsets into
/// <see cref="SourceText.Original"/>, while the spans inside <see cref="Job"/> stay reading offsets.
/// </remarks>
/// <param name="Job">The text as read.</param>
/// <param name="Findings">What is wrong, what matters most first.</param>
/// <param name="Suppressed">Findings that the text or the policy allows, with the reason given.</param>
/// <param name="Strengths">What is good.</param>
/// <param name="Checklist">What a posting should have, and whether this one does.</param>
/// <param name="Score">The sum of it.</param>
/// <param name="RulePack">Version of the rules: changes when any rule, list or option does.</param>
/// <param name="InputHash"><c>sha256:</c> and the hash of the text as given in UTF-8.</param>
public sealed record Review(
    JobDescription Job,
    IReadOnlyList<ReviewedFinding> Findings,
    IReadOnlyList<SuppressedFinding> Suppressed,
    IReadOnlyList<Strength> Strengths,
    IReadOnlyList<ChecklistItem> Checklist,
    Score Score,
    string RulePack,
    string InputHash);

/// <summary>A finding with its place for people and what it costs.</summary>
/// <param name="Finding">Spans and edits are offsets into the text as given.</param>
/// <param name="Position">Line and column of the finding's start.</param>
/// <param name="Points">What it takes off the score; zero or less.</param>
public sealed record ReviewedFinding(Finding Finding, LinePosition Position, int Points);

/// <summary>A finding that was allowed.</summary>
public sealed record SuppressedFinding(Finding Finding, string Reason);

/// <summary>Something good in the text, and what it adds to the score.</summary>
public sealed record Strength(string Name, int Points);

/// <summary>Whether a posting has what it should have.</summary>
public enum CheckState
{
    Present,
    Missing,

    /// <summary>The text does not tell, and nobody said: never to be shown as passed.</summary>
    Unknown,
    NotRequired,
}

/// <summary>One line of the checklist.</summary>
/// <param name="Item">A stable name: <c>pay-range</c>, <c>eeo-statement</c>.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Why">Where it stands, why it is needed, or what would decide it.</param>
public sealed record ChecklistItem(string Item, CheckState State, string Why);

/// <summary>The score: points out of 100.</summary>
public sealed record Score(int Total)
{
    /// <summary>The best score there is.</summary>
    public const int Best = 100;
}
