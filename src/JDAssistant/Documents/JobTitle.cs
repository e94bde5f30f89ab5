using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>The job's title without decoration such as "— Job Description" or a requisition number.</summary>
/// <param name="Text">The title's words as they stand.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Levels">All levels that the title names, in order; empty where it names none.</param>
/// <param name="Role">The title without levels, in lower case: "backend engineer".</param>
/// <param name="Line">The whole line that the title stands on, decoration included.</param>
public sealed record JobTitle(
    string Text, TextSpan Span, IReadOnlyList<LevelMention> Levels, string Role, TextSpan Line);
