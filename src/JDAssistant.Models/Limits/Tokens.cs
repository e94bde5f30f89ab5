using Microsoft.Extensions.AI;

namespace JDAssistant.Models.Limits;

/// <summary>How many tokens a call takes: guessed before it, counted after it where the provider counts.</summary>
internal static class Tokens
{
    // English has about four characters to a token; a guess that is too high only ends the budget earlier.
    private const int CharactersOfOne = 3;
    private const int StandingAnswer = 1_000;

    /// <summary>The most that a call is likely to take.</summary>
    public static long Guess(IEnumerable<ChatMessage> messages, ChatOptions? options) => Input(messages) + (options?.MaxOutputTokens ?? StandingAnswer);

    /// <summary>What a call took.</summary>
    public static (long Input, long Output) Used(IEnumerable<ChatMessage> messages, ChatResponse response) =>
        (response.Usage?.InputTokenCount ?? Input(messages), response.Usage?.OutputTokenCount ?? (response.Text.Length / CharactersOfOne) + 1);

    private static long Input(IEnumerable<ChatMessage> messages) => (messages.Sum(message => (long)message.Text.Length) / CharactersOfOne) + 1;
}
