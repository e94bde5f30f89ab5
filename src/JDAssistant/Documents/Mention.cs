using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>Words of the text that name something: the employer, a manager, a team.</summary>
public sealed record Mention(string Text, TextSpan Span);
