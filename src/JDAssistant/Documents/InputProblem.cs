namespace JDAssistant.Documents;

/// <summary>Why an input cannot be read.</summary>
/// <param name="Code">A stable name: <c>empty</c>, <c>too-long</c>, <c>binary</c>, <c>unsupported-file</c>.</param>
/// <param name="Message">One or two sentences for the person: what is wrong and what to do.</param>
public sealed record InputProblem(string Code, string Message);
