namespace JDAssistant.Tests.Bot.Conversations;

/// <summary>A talk with the server over a chat protocol, as its client sees it.</summary>
internal interface ITalk : IAsyncDisposable
{
    /// <summary>The app is added, or opened for the first time.</summary>
    Task AddAsync();

    /// <summary>Somebody writes.</summary>
    Task SayAsync(string text);

    /// <summary>Somebody presses a button of the last answer.</summary>
    Task PressAsync(string label);

    /// <summary>Waits for the answer to arrive.</summary>
    /// <param name="labels">The buttons that it ends with; none where it has none.</param>
    /// <returns>Every word that is shown.</returns>
    Task<string> AnswerAsync(IReadOnlyList<string> labels);
}
