namespace JDAssistant.Bot.BotFramework.Authentication;

/// <summary>Why a request is turned away.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Reason">For the sender; says nothing that helps to guess.</param>
public sealed record Refusal(int Status, string Reason);
