using System.Globalization;
using System.Text;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Conversations.Approving;

/// <summary>Puts approvals into words for chat.</summary>
internal static class ApprovalWords
{
    private const int LongestComment = 1000;
    private const int Shown = 12;

    /// <summary>What somebody is called; where nobody says, what they are.</summary>
    public static string NameOf(Person person, string otherwise = "whom you chose") => person.Name.Length > 0 ? Quote.Escaped(person.Name) : otherwise;

    /// <summary>Names in a row: "Ana, Ben and Kim".</summary>
    public static string NamesOf(IReadOnlyList<Person> people) => people.Count == 1
        ? NameOf(people[0])
        : $"{string.Join(", ", people.SkipLast(1).Select(person => NameOf(person)))} and {NameOf(people[^1])}";

    /// <summary>"version 3 of “Night Nurse”".</summary>
    public static string TextOf(Approval approval) => string.Create(CultureInfo.InvariantCulture, $"version {approval.Version} of {Quote.Of(approval.Title)}");

    /// <summary>A moment, to the minute, in UTC.</summary>
    public static string At(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>The beginning of a hash, enough to tell texts apart by eye.</summary>
    public static string Short(string hash) => hash[..Shown];

    /// <summary>": “looks good”"; "" where nothing was said.</summary>
    public static string Comment(Approval approval) => Said(approval.Comment);

    private static string Said(string comment) => comment.Length == 0 ? "" : $": “{Quote.Escaped(comment, LongestComment)}”";

    /// <summary>One approval as a line: who, what, when.</summary>
    public static string Line(Approval approval) => approval.State switch
    {
        ApprovalState.Approved => $"**{NameOf(approval.Approver, "An approver")} approved** it on {At(approval.Decided!.Value)}{Comment(approval)}",
        ApprovalState.ChangesAsked => $"**{NameOf(approval.Approver, "An approver")} asked for changes** on {At(approval.Decided!.Value)}{Comment(approval)}",
        _ => $"{NameOf(approval.Approver, "Whom you chose")} was asked on {At(approval.Asked)} and has not answered",
    };

    /// <summary>What was answered before, a line each; none where there was one answer or none.</summary>
    private static IEnumerable<string> Before(Approval approval) => approval.Decisions.SkipLast(approval.State == ApprovalState.Asked ? 0 : 1).Reverse().Select(decision => decision.State switch
    {
        ApprovalState.Approved => $"before that, approved on {At(decision.At)}{Said(decision.Comment)}",
        ApprovalState.ChangesAsked => $"before that, asked for changes on {At(decision.At)}{Said(decision.Comment)}",
        _ => $"was asked once more on {At(decision.At)}",
    });

    /// <summary>How a text stands: who approved it, and what earlier versions were approved.</summary>
    /// <param name="approvals">All that were asked for by the person.</param>
    /// <param name="hash">Of the text in hand.</param>
    /// <param name="isOfDraft">Tells whether another text is an earlier or later version of the one in hand.</param>
    public static string? Record(IReadOnlyList<Approval> approvals, string hash, Func<Approval, bool> isOfDraft)
    {
        var own = approvals.Where(approval => approval.Hash == hash).ToList();
        var others = approvals.Where(approval => approval.Hash != hash && approval.State != ApprovalState.Asked && isOfDraft(approval)).ToList();
        if (own.Count == 0 && others.Count == 0)
            return null;
        var words = new StringBuilder();
        words.Append(own.Count == 0 ? "**Nobody has approved the text as it stands.**\n" : "**Approval of the text in hand:**\n\n");
        foreach (var approval in own)
        {
            words.Append("- ").Append(Line(approval)).Append(".\n");
            foreach (var line in Before(approval))
                words.Append("  - ").Append(line).Append(".\n");
        }

        words.Append("\nThis holds for the exact text with the SHA-256 ").Append(hash).Append(".\n");
        if (others.Count > 0)
        {
            words.Append("\nFor other versions, which the text in hand is not:\n\n");
            foreach (var approval in others)
                words.Append("- Version ").Append(approval.Version).Append(" (SHA-256 ").Append(Short(approval.Hash)).Append("…): ").Append(string.Join("; ", Before(approval).Prepend(Line(approval)))).Append(".\n");
        }

        return words.ToString().TrimEnd();
    }
}
