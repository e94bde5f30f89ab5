using JDAssistant.Documents;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Text;

namespace JDAssistant.Conversations.State;

/// <summary>The facts that stand in a text, whoever wrote it: those of its lists, and the conditions in its sentences.</summary>
internal sealed class StandingFacts(JobDescription job)
{
    /// <summary>The text without the places that wait for somebody's words: what they ask for is not said.</summary>
    public static string WithoutGaps(string text) => Gap.In(text).Aggregate(text, (left, gap) => left.Replace(gap.Marker, "", StringComparison.Ordinal));

    /// <summary>A demand as what its words say that it is: years, a licence.</summary>
    private static Fact Told(Fact fact) => fact.Kind != FactKind.Skill || fact.Value.Length > BriefReader.LongestSegment ? fact
        : BriefPhrases.Years.IsMatch(fact.Value) ? fact with { Kind = FactKind.Experience }
        : FactKinds.Of(fact.Value) is { } kind and (FactKind.Licence or FactKind.Degree or FactKind.Language) ? fact with { Kind = kind } : fact;

    /// <summary>The facts in the words of the text.</summary>
    public Brief Brief
    {
        get
        {
            var facts = JobDescriptionFacts.Read(job, BriefReader.OldJobDescription).Facts.Where(fact => fact.Kind is not (FactKind.Purpose or FactKind.AboutCompany)).Select(Told).ToList();
            Add(FactKind.ReportsTo, job.Conditions.ReportsTo?.Span);
            Add(FactKind.OfficeDays, job.Conditions.OfficeDays?.Span);
            Add(FactKind.Hours, job.Conditions.HoursPerWeek?.Span);
            Add(FactKind.StartDate, job.Conditions.StartDate?.Span);
            Add(FactKind.Deadline, job.Conditions.Deadline?.Span);
            // "Hours: nights": what a label says it is.
            foreach (var block in job.Blocks)
            {
                if (block.Label is { } label && LabelledFact.KindOf(job.Slice(label)) is { } kind && facts.TrueForAll(fact => fact.Kind != kind))
                    Add(kind, new TextSpan(label.End, block.Content.End));
            }

            return new Brief(facts);

            void Add(FactKind kind, TextSpan? span)
            {
                if (span is { } stands && job.Slice(stands).Trim(' ', ':', '*', '\n') is { Length: > 0 } value && !value.StartsWith("[[", StringComparison.Ordinal))
                    facts.Add(new Fact(kind, value, Strength.Must, BriefReader.OldJobDescription, value));
            }
        }
    }
}
