using JDAssistant.Documents;
using JDAssistant.Drafting.Templates;

namespace JDAssistant.Drafting.Writing;

/// <summary>Says in one sentence where the templates had to answer for the model, and why.</summary>
internal static class ModelNotice
{
    /// <summary>The sentence; null where the model wrote all that it was asked for.</summary>
    public static string? Of(DraftFrame frame, IReadOnlyDictionary<SectionKind, SectionText> sections)
    {
        var failed = frame.Sections.Where(section => sections[section.Kind].Trouble is not null).ToList();
        if (failed.Count == 0)
            return null;
        var trouble = failed.Select(section => sections[section.Kind].Trouble!.Value).GroupBy(each => each).OrderByDescending(group => group.Count()).First().Key;
        var what = sections.Values.Any(section => section.IsByModel)
            ? Prose.Join(failed.Select(section => $"“{section.Heading ?? "the facts"}”"))
            : "this draft";
        return $"The language model {Reason(trouble)}, so our templates wrote {what}.";
    }

    /// <summary>What went wrong, in the words of the sentence.</summary>
    public static string Reason(ModelTrouble trouble) => trouble switch
    {
        ModelTrouble.Slow => "did not answer in time",
        ModelTrouble.Down => "cannot be reached",
        ModelTrouble.Refused => "would not answer",
        ModelTrouble.Spent => "has used up what it may cost",
        _ => "gave no text that keeps to the facts",
    };
}
