using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Drafting;

/// <summary>Takes the facts out of a job description, so that it can be written anew.</summary>
internal static class JobDescriptionFacts
{
    private static readonly (SectionKind Section, FactKind Fact)[] Lists =
    [
        (SectionKind.AboutCompany, FactKind.AboutCompany),
        (SectionKind.Summary, FactKind.Purpose),
        (SectionKind.Responsibilities, FactKind.Duty),
        (SectionKind.Requirements, FactKind.Skill),
        (SectionKind.Preferred, FactKind.Skill),
        (SectionKind.Benefits, FactKind.Benefit),
        (SectionKind.HowToApply, FactKind.HowToApply),
        (SectionKind.Eeo, FactKind.Eeo),
        (SectionKind.Accommodation, FactKind.Accommodation),
    ];

    /// <summary>The facts of <paramref name="job"/> in the words of its text.</summary>
    public static Brief Read(JobDescription job, string saidBy)
    {
        var facts = new List<Fact>();
        if (job.Title is { } title)
        {
            Add(FactKind.Title, title.Text);
            foreach (var level in title.Levels)
                Add(FactKind.Level, level.Level.ToString());
        }

        if (job.Company is { } company)
            Add(FactKind.Company, company.Text);
        foreach (var place in job.Places.DistinctBy(place => place.Text))
            Add(FactKind.Location, place.Text);
        foreach (var mention in job.Workplace.DistinctBy(mention => mention.Workplace))
            Add(FactKind.Workplace, job.Slice(mention.Span));
        foreach (var mention in job.Employment.DistinctBy(mention => mention.Employment))
            Add(FactKind.Employment, job.Slice(mention.Span));
        foreach (var pay in job.Pay)
            Add(FactKind.Pay, job.Slice(pay.Span));
        foreach (var (section, fact) in Lists)
        {
            var strength = section == SectionKind.Preferred ? Strength.Wish : Strength.Must;
            foreach (var block in job.SectionsOf(section).SelectMany(found => found.Blocks))
            {
                if (block.Kind is BlockKind.Item or BlockKind.Paragraph && !LeadsIn(job, block))
                    Add(fact, OneLine(job.Slice(block.Content)), strength);
            }
        }

        return new Brief(facts);

        void Add(FactKind kind, string value, Strength strength = Strength.Must)
        {
            if (value.Length > 0)
                facts.Add(new Fact(kind, value, strength, saidBy, value));
        }
    }

    /// <summary>"You have:" above a list says nothing by itself.</summary>
    private static bool LeadsIn(JobDescription job, Block block) =>
        block.Kind == BlockKind.Paragraph && job.Slice(block.Content).EndsWith(':');

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
