using System.Globalization;
using System.Text;
using JDAssistant.Conversations.State;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Conversations;

/// <summary>Asks for what a draft still needs: the most important first, a few at a time, nothing twice.</summary>
internal static class Questions
{
    private const int AtOnce = 3;

    /// <summary>The state after the questions that <paramref name="draft"/> leaves; what was answered is no longer open.</summary>
    public static ConversationState Asking(this ConversationState state, Draft draft)
    {
        var open = state.Open.Where(kind => BriefField.Of(kind) is { } field && !field.IsIn(draft.Brief)).ToList();
        // One that waits alone is not worth a turn of its own: the next ones come along.
        var next = open.Count > 1 ? [] : BriefField.Questions
            .Where(field => !state.Asked.Contains(field.Kind) && !field.IsIn(draft.Brief) && !IsProposed(field, draft))
            .Take(AtOnce - open.Count).Select(field => field.Kind).ToList();
        return state with { Open = [.. open, .. next], Asked = [.. state.Asked, .. next] };
    }

    /// <summary>The questions that <paramref name="after"/> asks and <paramref name="before"/> did not; "" where there is none.</summary>
    public static string New(ConversationState before, ConversationState after)
    {
        var fields = after.Open.Except(before.Open).Select(BriefField.Of).OfType<BriefField>().ToList();
        if (fields.Count == 0)
            return "";
        var text = new StringBuilder(fields.Count == 1 ? "**One question:**\n\n" : "**Tell me, in any words:**\n\n");
        for (var i = 0; i < fields.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {fields[i].Ask}\n");
        return text.Append("\n“skip” leaves ").Append(fields.Count == 1 ? "it" : "them").Append(" open.").ToString();
    }

    /// <summary>True where our templates know what such a role does: the manager has something to agree to.</summary>
    private static bool IsProposed(BriefField field, Draft draft) =>
        field.Kind == FactKind.Duty && draft.Proposed.Any(proposal => proposal.Section == Documents.SectionKind.Responsibilities);
}
