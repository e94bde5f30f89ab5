using JDAssistant.Documents;

namespace JDAssistant.Reviewing;

/// <summary>What is good in a job description, so that the score explains itself.</summary>
internal static class Strengths
{
    private const int FewRequirements = 7;
    private const int LeastDuties = 3;
    private const decimal NarrowRange = 1.5m;

    /// <summary>The strengths of <paramref name="job"/>; their points add up to 20 at most.</summary>
    public static IReadOnlyList<Strength> Of(JobDescription job)
    {
        var strengths = new List<Strength>();
        var ranges = job.Pay.Where(pay => !pay.IsOpenEnded && pay.Max >= pay.Min).ToArray();
        Add(ranges.Length > 0, "Pay is shown", 5);
        Add(ranges.Length > 0 && ranges.All(pay => pay.Min > 0 && pay.Max <= pay.Min * NarrowRange), "The pay range is narrow", 2);
        var requirements = job.SectionsOf(SectionKind.Requirements).Sum(section => section.Items.Count());
        Add(requirements is > 0 and <= FewRequirements, "Requirements are few", 3);
        Add(job.SectionsOf(SectionKind.Preferred).Any(), "Wishes stand apart from requirements", 3);
        Add(job.SectionsOf(SectionKind.Responsibilities).Sum(section => section.Items.Count()) >= LeastDuties, "Duties are listed", 2);
        Add(job.SectionsOf(SectionKind.Benefits).Any(), "Benefits are named", 2);
        Add(job.Places.Count > 0, "Says where the job is", 1);
        Add(job.Workplace.Count > 0, "Says whether the work is done on site, hybrid or remote", 1);
        Add(job.SectionsOf(SectionKind.HowToApply).Any(), "Says how to apply", 1);
        return strengths;

        void Add(bool holds, string name, int points)
        {
            if (holds)
                strengths.Add(new Strength(name, points));
        }
    }
}
