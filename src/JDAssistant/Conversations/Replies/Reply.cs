using JDAssistant.Exporting;
using JDAssistant.Reviewing;

namespace JDAssistant.Conversations.Replies;

/// <summary>What the assistant answers; a channel shows each part as natively as it can.</summary>
/// <param name="Parts">In the order in which they are shown; empty where there is nothing to say.</param>
/// <param name="Suggestions">What the person may want to do next, as buttons.</param>
public sealed record Reply(IReadOnlyList<ReplyPart> Parts, IReadOnlyList<ReplyAction> Suggestions)
{
    /// <summary>What others are told because of it.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>No answer: a second "installed", say.</summary>
    public static Reply Silence { get; } = new([], []);

    /// <summary>An answer in words.</summary>
    public static Reply Says(string markdown, params IReadOnlyList<ReplyAction> suggestions) =>
        new([new TextPart(markdown)], suggestions);
}

/// <summary>One part of a reply.</summary>
public abstract record ReplyPart;

/// <summary>Words, in Markdown: bold, italic, links and lists only, so that every channel can show them.</summary>
public sealed record TextPart(string Markdown) : ReplyPart;

/// <summary>A review.</summary>
/// <param name="Review">What the reviewer said.</param>
/// <param name="ShowsAll">False where the most important findings are enough; true where the person asked for all.</param>
public sealed record ReviewPart(Review Review, bool ShowsAll = false) : ReplyPart
{
    /// <summary>The verdict in one line of Markdown.</summary>
    public string Verdict => ReviewWords.Verdict(Review);

    /// <summary>Verdict and findings in Markdown, for channels that have nothing better.</summary>
    public string Markdown => Review.Findings.Count == 0
        ? Verdict
        : $"{Verdict}\n\n{ReviewWords.Findings(Review, ShowsAll ? ReviewWords.Most : ReviewWords.First)}";
}

/// <summary>A job description in Markdown, to copy.</summary>
/// <param name="Title">What to call it.</param>
/// <param name="Markdown">The whole text.</param>
public sealed record DocumentPart(string Title, string Markdown) : ReplyPart
{
    /// <summary>The button that brings the same text again: a channel that needs it later asks for it so, and keeps none itself.</summary>
    public ReplyAction Again { get; init; } = new("Show the text", Actions.ShowText);

    /// <summary>The file to hand out where it is another than the Markdown itself: a Word document, a payload; null where it is the Markdown.</summary>
    public Export? File { get; init; }
}

/// <summary>A button.</summary>
/// <param name="Label">What stands on it; 75 characters at most.</param>
/// <param name="Action">Comes back as <see cref="Message.Action"/>.</param>
/// <param name="Data">Comes back as <see cref="Message.Data"/>.</param>
public sealed record ReplyAction(string Label, string Action, IReadOnlyDictionary<string, string> Data)
{
    private static readonly Dictionary<string, string> NoData = [];

    /// <summary>A button without values.</summary>
    public ReplyAction(string label, string action)
        : this(label, action, NoData)
    {
    }
}
