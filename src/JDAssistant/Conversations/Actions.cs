namespace JDAssistant.Conversations;

/// <summary>The names of the assistant's buttons; a channel may put them on its own shortcuts.</summary>
public static class Actions
{
    /// <summary>What the assistant can do.</summary>
    public const string Help = "help";

    /// <summary>How to have a job description checked; with <c>text</c> in the data, checks it.</summary>
    public const string Review = "review";

    /// <summary>Checks the text in hand.</summary>
    public const string ReviewAgain = "review-again";

    /// <summary>How to have a draft written; with <c>text</c> in the data, writes it.</summary>
    public const string Draft = "draft";

    /// <summary>Applies all safe fixes to the text in hand.</summary>
    public const string FixSafe = "fix-safe";

    /// <summary>Shows all findings on the text in hand.</summary>
    public const string ShowAll = "show-all";

    /// <summary>Gives out the text in hand; <c>format</c> in the data is <c>markdown</c> or <c>text</c>.</summary>
    public const string Export = "export";

    /// <summary>Explains the rule whose id is <c>rule</c> in the data.</summary>
    public const string Explain = "explain";

    /// <summary>Lists the rules.</summary>
    public const string Rules = "rules";

    /// <summary>Deletes everything that is kept of the person.</summary>
    public const string DeleteMyData = "delete-my-data";
}
