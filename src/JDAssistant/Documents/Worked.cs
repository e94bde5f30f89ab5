namespace JDAssistant.Documents;

/// <summary>Something worked out of a text once; a list, because few things are.</summary>
/// <param name="Of">The text: a copy of it with other parts must not take it over.</param>
/// <param name="Value">What was worked out.</param>
/// <param name="Next">What was worked out before; null for the first.</param>
internal sealed record Worked(JobDescription Of, object Value, Worked? Next);
