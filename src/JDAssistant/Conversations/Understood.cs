using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Conversations;

/// <summary>Says back what was understood, so that the person can correct it.</summary>
internal static class Understood
{
    private const int Most = 24;

    private const int LongestValue = 80;

    // What is named to show how one corrects: what is misread most comes first.
    private static readonly FactKind[] Corrected = [FactKind.Location, FactKind.Pay, FactKind.Company, FactKind.Title];

    /// <summary>"**I understood:** pay: £18 per hour; place: Leeds."; "" where there is nothing to say back.</summary>
    public static string Line(IReadOnlyList<Fact> facts)
    {
        // The level stands in the title, where there is one.
        var hasTitle = facts.Any(fact => fact.Kind == FactKind.Title);
        var said = facts.Where(fact => !(fact.Kind == FactKind.Level && hasTitle) && fact.SaidBy != PolicyFacts.SaidBy).ToList();
        if (said.Count == 0)
            return "";
        var shown = said.OrderBy(fact => fact.Kind == FactKind.Title ? 0 : 1).Take(Most).Select(fact => $"{FactNames.Of(fact)}: {Quote.Escaped(fact.Value, LongestValue).TrimEnd('.')}");
        var more = said.Count > Most ? $"; and {said.Count - Most} more" : "";
        var kind = Corrected.Cast<FactKind?>().FirstOrDefault(kind => said.Exists(fact => fact.Kind == kind));
        var correction = kind is { } named ? $" Where that is wrong, say “no, the {FactNames.Of(named)} is …”." : "";
        return $"**I understood:** {string.Join("; ", shown)}{more}.{correction}";
    }
}
