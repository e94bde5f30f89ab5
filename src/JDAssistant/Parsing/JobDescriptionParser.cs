using JDAssistant.Documents;
using JDAssistant.Parsing.Fields;
using JDAssistant.Parsing.Fields.Companies;
using JDAssistant.Parsing.Fields.Sections;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Parsing.Layout;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing;

/// <summary>Reads a job description in Markdown or plain text.</summary>
public static class JobDescriptionParser
{
    /// <summary>Reads <paramref name="text"/>; never throws, whatever it holds.</summary>
    /// <remarks>Time and memory are linear in the text. Judge unfit input first with <see cref="InputCheck"/>.</remarks>
    public static JobDescription Parse(string text) => Parse(SourceTextReader.Read(text));

    /// <summary>Reads a text whose way back to the original is known already (HTML, Word).</summary>
    public static JobDescription Parse(SourceText source)
    {
        var words = Words.Of(source.Text, TermIndex.Default.Vocabulary);
        var terms = TermIndex.Default.Find(source.Text, words);
        var noise = NoiseReader.Read(source.Text);
        var blocks = LayoutReader.Read(source.Text, terms, noise);
        var (title, titleBlock) = TitleReader.Read(source.Text, words, terms, blocks);
        var sections = SectionReader.Read(source.Text, terms, blocks, titleBlock);
        var reading = new Reading(source, words, terms, blocks, sections);
        var around = new Surroundings(reading, LabelReader.Read(reading), title);
        var pay = PayReader.Read(reading);
        var experience = ExperienceReader.Read(reading);
        var statements = StatementReader.Read(reading, noise);

        var workplace = WorkplaceReader.Read(around);
        var company = CompanyReader.Read(reading, title, statements);
        title = TitleReader.WithoutCompany(reading, title, company);

        return new JobDescription
        {
            Source = source,
            Words = words,
            Terms = terms,
            Blocks = blocks,
            Sections = sections,
            Title = title,
            Company = company,
            Levels = LevelReader.Read(reading, title),
            Statements = statements,
            Noise = noise,
            Places = PlaceReader.Read(around, workplace),
            Workplace = workplace,
            Employment = EmploymentReader.Read(around),
            Conditions = ConditionReader.Read(around),
            Language = LanguageReader.Read(reading),
            LooksLikeJobDescription = JobDescriptionEvidence.IsEnough(around),
            Experience = experience,
            Requirements = RequirementReader.Read(reading, experience, statements),
            Pay = pay,
            PayEvasions = PayEvasionReader.Read(reading, pay),
        };
    }
}
