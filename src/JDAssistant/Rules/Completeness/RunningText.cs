using JDAssistant.Documents;

namespace JDAssistant.Rules.Completeness;

/// <summary>Tells whether running text says what others put into a section of its own.</summary>
internal static class RunningText
{
    // One such phrase may stand in any sentence; two are a statement.
    private const int Enough = 2;

    /// <summary>True where the text is about <paramref name="subject"/>: duty, demand or benefit.</summary>
    public static bool Covers(JobDescription job, string subject) =>
        job.Terms.Of("content-cues").Where(hit => hit.Term["about"] == subject).Take(Enough).Count() == Enough;
}
