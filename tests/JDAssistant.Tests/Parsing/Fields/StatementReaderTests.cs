using JDAssistant.Documents;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields;

public sealed class StatementReaderTests
{
    [Theory]
    [InlineData("Acme is proud to be an equal opportunity employer.")]
    [InlineData("Acme is an equal opportunities employer.")]
    [InlineData("EOE/AA.")]
    [InlineData("EOE M/F/D/V")]
    [InlineData("Acme and Bolt are equal opportunity employers.")]
    [InlineData("Acme is an Equal Opportunity/Affirmative Action/Drug Testing employer.")]
    [InlineData("We do not discriminate on the basis of race, age or disability.")]
    [InlineData("All qualified applicants will receive consideration for employment without regard to race.")]
    [InlineData("It is our policy to provide equal employment opportunities to everyone who applies.")]
    [InlineData("Applicants are considered regardless of race, religion or age.")]
    [InlineData("Proud to be an equal opportunity employer.")]
    [InlineData("We hire people of all backgrounds.")]
    [InlineData("Regardless of age, sex, ethnicity, sexual orientation or religious belief, we would love to hear from you.")]
    [InlineData("L'entreprise défend l'inclusion et la non-discrimination.")]
    [InlineData("People from underrepresented groups to apply with us are who we hope for.")]
    [InlineData("Women and people of colour are encouraged to apply.")]
    [InlineData("No decisions are made on the basis of skin colour or religion.")]
    [InlineData("Employment decisions rest on merit and business need.")]
    [InlineData("We treat all applicants alike, whatever their age or origin.")]
    [InlineData("Whoever you are and wherever you come from: we hire on skill alone.")]
    [InlineData("Wir freuen uns auf Bewerbungen unabhängig von Herkunft und Alter.")]
    [InlineData("Bei gleicher Eignung stellen wir schwerbehinderte Menschen bevorzugt ein.")]
    [InlineData("Notre entreprise défend l'égalité des chances.")]
    [InlineData("We welcome applications from all sections of the community.")]
    public void Finds_equal_opportunity_statements(string sentence)
    {
        var job = Parse($"You will bake bread.\n\n{sentence}\n");

        var statement = job.Statements.Should().ContainSingle(found => found.Kind == StatementKind.Eeo).Subject;
        job.Slice(statement.Span).Should().Be(sentence);
    }

    [Theory]
    [InlineData("Everyone here gets an equal opportunity to grow.")]
    [InlineData("We believe that every child deserves a good school, regardless of background.")]
    [InlineData("Responsibilities\n\n- Investigate complaints under Equal Employment Opportunity law\n- Train staff in EEO policy")]
    [InlineData("Our loans come from an equal housing opportunity lender.")]
    [InlineData("We value diversity.")]
    [InlineData("We are a Disability Confident employer.")]
    [InlineData("You design for users of all backgrounds.")]
    [InlineData("You meet people from all walks of life.")]
    [InlineData("EEO LLC is a partner of call centres.")]
    [InlineData("Students and graduates are encouraged to apply.")]
    public void Does_not_find_them_where_other_things_are_meant(string text) =>
        Parse($"You will bake bread.\n\n{text}\n").Has(StatementKind.Eeo).Should().BeFalse();

    [Theory]
    [InlineData(StatementKind.Accommodation, "If you need a reasonable accommodation to apply, write to us.")]
    [InlineData(StatementKind.Accommodation, "Tell us if you require any reasonable adjustments during the interview.")]
    [InlineData(StatementKind.Accommodation, "Please tell us if you need adjustments.")]
    [InlineData(StatementKind.FairChance, "We consider qualified applicants with criminal histories as the law asks.")]
    [InlineData(StatementKind.FairChance, "We follow the San Francisco Fair Chance Ordinance.")]
    [InlineData(StatementKind.EVerify, "Acme takes part in E-Verify.")]
    [InlineData(StatementKind.PayTransparency, "This range is shown under the pay transparency law of Colorado.")]
    [InlineData(StatementKind.AiUse, "We may use AI tools to support parts of the hiring process.")]
    [InlineData(StatementKind.AgencyNotice, "We do not take unsolicited resumes from agencies.")]
    [InlineData(StatementKind.Privacy, "Please read our applicant privacy notice.")]
    public void Finds_the_other_statements(StatementKind kind, string sentence)
    {
        var job = Parse($"You will bake bread.\n\n{sentence}\n");

        job.Slice(job.Statements.Should().ContainSingle(found => found.Kind == kind).Subject.Span).Should().Be(sentence);
    }

    [Theory]
    [InlineData(StatementKind.Accommodation, "Hotel accommodation is paid when you travel.")]
    [InlineData(StatementKind.FairChance, "A criminal background check is part of the application.")]
    [InlineData(StatementKind.AiUse, "You apply AI tools to problems of our bakeries.")]
    [InlineData(StatementKind.Privacy, "You keep our privacy policy up to date.")]
    public void Tells_other_matters_from_statements(StatementKind kind, string sentence) =>
        Parse($"You will bake bread.\n\n{sentence}\n").Has(kind).Should().BeFalse();

    [Fact]
    public void Joins_sentences_that_say_the_same_and_parts_those_that_do_not()
    {
        var job = Parse("Acme is an equal opportunity employer. We do not discriminate on the basis of race. We also consider applicants with criminal histories.\n");

        job.Statements.Select(found => found.Kind).Should().Equal(StatementKind.Eeo, StatementKind.FairChance);
        job.Slice(job.Statements[0].Span).Should().Be("Acme is an equal opportunity employer. We do not discriminate on the basis of race.");
    }

    [Theory]
    [InlineData("Your origin, gender, age or faith play no part in whom we choose.", true)]
    [InlineData("Everyone gets the same chance, whatever their gender, age, belief or family.", true)]
    [InlineData("We bake for everybody, whatever their age.", false)]
    public void Takes_several_grounds_for_equal_opportunity(string text, bool expected) =>
        Parse(text).Has(StatementKind.Eeo).Should().Be(expected);

    [Theory]
    [InlineData("Should you need an adjustment at any point, tell us.")]
    [InlineData("We make adjustments in the recruitment process.")]
    [InlineData("Ask for an accommodation by mail.")]
    public void Knows_the_words_that_offer_adjustments(string text) => Parse(text).Has(StatementKind.Accommodation).Should().BeTrue();

    private static JobDescription Parse(string text) => JobDescriptionParser.Parse($"Baker\n\n{text}");
}
