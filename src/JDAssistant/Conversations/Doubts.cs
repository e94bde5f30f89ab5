using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Documents;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Conversations;

/// <summary>Asks about what a language model wrote although nobody had said it: one thing at a time, none twice.</summary>
internal static class Doubts
{
    /// <summary>The state with what <paramref name="draft"/> leaves in doubt; what was answered before is not asked again.</summary>
    public static ConversationState Doubting(this ConversationState state, Draft draft)
    {
        var doubts = state.Doubts.ToList();
        foreach (var line in draft.LeftOut.Where(line => !doubts.Exists(doubt => Same(doubt.Text, line.Text))))
            doubts.Add(new Doubt(doubts.Count + 1, line.Section, line.Text));
        return doubts.Count == state.Doubts.Count ? state : state with { Doubts = doubts };
    }

    /// <summary>The next to ask about; null where nothing is in doubt.</summary>
    public static Doubt? Next(ConversationState state) => state.Doubts.FirstOrDefault(doubt => doubt.IsTrue is null);

    /// <summary>The question; "" where nothing is in doubt.</summary>
    public static string Question(ConversationState state)
    {
        if (Next(state) is not { } doubt)
            return "";
        var more = state.Doubts.Count(other => other.IsTrue is null) - 1;
        return $"**The model wrote {Quote.Escaped($"“{doubt.Text}”", 300)} Is it true?** Nobody said it, so it is not in the text; “yes” puts it in, “no” leaves it out."
            + (more > 0 ? $" ({more} more to ask.)" : "");
    }

    /// <summary>The buttons that answer the question; none where nothing is in doubt.</summary>
    public static IReadOnlyList<ReplyAction> Buttons(ConversationState state) => Next(state) is not { } doubt ? [] :
    [
        new ReplyAction("Yes, it is true", Actions.Doubt, Data(doubt, "yes")),
        new ReplyAction("No, leave it out", Actions.Doubt, Data(doubt, "no")),
    ];

    /// <summary>What the person stated by their yes.</summary>
    public static Fact FactOf(Doubt doubt, string saidBy)
    {
        var words = doubt.Text.TrimEnd();
        var item = words.TrimEnd('.');
        return doubt.Section switch
        {
            SectionKind.Responsibilities => Stated(FactKind.Duty, item),
            SectionKind.Requirements => Requirement(Strength.Must),
            SectionKind.Preferred => Requirement(Strength.Wish),
            SectionKind.Benefits => Stated(FactKind.Benefit, item),
            SectionKind.AboutCompany => Stated(FactKind.AboutCompany, words),
            _ => Stated(FactKind.Purpose, words),
        };

        Fact Stated(FactKind kind, string value) => new(kind, value, Strength.Must, saidBy, words);

        Fact Requirement(Strength strength) =>
            Stated(BriefReader.ReadMore(item, saidBy).Facts is [{ IsRequirement: true } read] ? read.Kind : FactKind.Skill, item) with { Strength = strength };
    }

    private static bool Same(string one, string other) => one.Trim().TrimEnd('.').Equals(other.Trim().TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> Data(Doubt doubt, string answer) =>
        new(StringComparer.Ordinal) { ["answer"] = answer, ["doubt"] = doubt.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
