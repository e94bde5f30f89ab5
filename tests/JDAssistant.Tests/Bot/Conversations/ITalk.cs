namespace JDAssistant.Tests.Bot.Conversations;

/// <summary>A talk with the server over a chat protocol, as its client sees it.</summary>
internal interface ITalk : IAsyncDisposable
{
    /// <summary>The app is added, or opened for the first time.</summary>
    Task AddAsync();

    /// <summary>Somebody writes; "@Ana" mentions.</summary>
    Task SayAsync(string text, string person);

    /// <summary>Somebody presses a button of what they were shown last.</summary>
    Task PressAsync(string label, string person);

    /// <summary>Waits for the answer to somebody to arrive, or what they are told without having asked.</summary>
    /// <param name="person">Who is answered.</param>
    /// <param name="labels">The buttons that it ends with; none where it has none.</param>
    /// <returns>Every word that is shown.</returns>
    Task<string> AnswerAsync(string person, IReadOnlyList<string> labels);

    /// <summary>Whether a button that is shown is the one called <paramref name="label"/>: formats that stand together are called by their names alone.</summary>
    static bool IsCalled(string? shown, string label) => shown == label || "Export as " + shown?.ToLowerInvariant() == label.ToLowerInvariant().Replace("export", "Export", StringComparison.Ordinal);
}
