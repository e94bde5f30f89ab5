using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;

namespace JDAssistant.Rules.Completeness;

/// <summary>Tells a list of demands by its items, under a heading in words that nobody foresaw: "Are you the one?".</summary>
internal static class ListedDemands
{
    private const int FewestItems = 2;

    // What a line names that asks for something.
    private static readonly string[] Things = ["skills", "spoken-languages", "licences", "degree-levels"];

    private static readonly WordMap<bool> Words = WordMap.OfWords((
        "experience experienced certificate certificates certification certified accreditation accredited registration registered qualification qualifications qualified diploma degree "
        + "licence license fluent fluency able ability willing willingness knowledge understanding comfortable confident familiar years patience patient curiosity curious calm reliability reliable punctual").Split(' '));

    /// <summary>True where half of such a list, and two of its items, name what somebody brings.</summary>
    public static bool Any(JobDescription job)
    {
        foreach (var section in job.Sections)
        {
            if (section.Kind is not (SectionKind.Other or SectionKind.Summary) || !RunningText.HasOwnLine(job, section))
                continue;
            var (items, demands) = (0, 0);
            foreach (var item in section.Items)
            {
                items++;
                demands += IsDemand(job, item) ? 1 : 0;
            }

            if (demands >= FewestItems && demands * 2 >= items)
                return true;
        }

        return false;
    }

    private static bool IsDemand(JobDescription job, Block item)
    {
        var words = job.WordsIn(item.Content);
        if (words is not [var first, ..] || Begins(job, "duty-verbs", first) || Begins(job, "duty-verbs-told", first))
            return false;
        if (words.Length > 1 && Prose.Letters(job, first) is "you" or "You" && Prose.Letters(job, words[1]) is "are" or "have" or "can" or "know" or "speak" or "hold" or "like" or "enjoy")
            return true;
        foreach (var word in words)
        {
            if (Words.Contains(Prose.Letters(job, word)))
                return true;
        }

        return Array.Exists(Things, list => Prose.Has(job, list, item.Content));
    }

    private static bool Begins(JobDescription job, string list, Word first) =>
        job.Terms.Of(list) is var hits && TermHits.FirstFrom(hits, first.Start) is var at && at < hits.Count && hits[at].Span.Start == first.Start;
}
