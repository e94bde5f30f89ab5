using JDAssistant.Documents;
using JDAssistant.Parsing;
using JDAssistant.Parsing.Formats;
using JDAssistant.Text;

namespace JDAssistant.Tests.Parsing.Formats;

public sealed class SlackMrkdwnReaderTests
{
    [Theory]
    [InlineData("R&amp;D &lt;lead&gt;", "R&D <lead>")]
    [InlineData("see <https://example.com/a?b=1&amp;c=2|our page> now", "see our page now")]
    [InlineData("see <https://example.com/a?b=1&amp;c=2>", "see https://example.com/a?b=1&c=2")]
    [InlineData("<mailto:jobs@example.com|jobs@example.com>", "jobs@example.com")]
    [InlineData("<@U123> and <@U123|kim>", "@U123 and @kim")]
    [InlineData("<@UBOT> check this", " check this")]
    [InlineData("<@UBOT|jd> check this", " check this")]
    [InlineData("in <#C1|depots> or <#C1>", "in #depots or #C1")]
    [InlineData("<!here> <!channel> <!subteam^S1|@drivers>", "@here @channel @drivers")]
    [InlineData("<!date^1392734382^{date}|18 February>", "18 February")]
    [InlineData("pay is *£12* an hour, _nights_ and ~days~", "pay is £12 an hour, nights and days")]
    [InlineData("2*3 and snake_case_name and a ~ b", "2*3 and snake_case_name and a ~ b")]
    [InlineData("*", "*")]
    [InlineData("a *b", "a *b")]
    [InlineData("*What you will do*", "**What you will do**")]
    [InlineData("*What you will do:*\n• Drive", "**What you will do:**\n- Drive")]
    [InlineData("*What you will do*:\n    ◦ Drive", "**What you will do:**\n    - Drive")]
    [InlineData("&gt; quoted *words*", "quoted words")]
    [InlineData("```\ncode\n```", "\ncode\n")]
    [InlineData("# Night Nurse\n\n- **Pay:** £18\n* one", "# Night Nurse\n\n- **Pay:** £18\n* one")]
    [InlineData("**Pay**", "**Pay**")]
    [InlineData("a < b", "a < b")]
    [InlineData("<unclosed", "<unclosed")]
    [InlineData("<>", "")]
    [InlineData("", "")]
    [InlineData("&amp", "&amp")]
    [InlineData("non\u00a0breaking\u200b", "non breaking")]
    public void Reads_what_a_person_sees(string sent, string seen) => SlackMrkdwnReader.Read(sent, "UBOT").Text.Should().Be(seen);

    [Fact]
    public void Every_character_leads_back_to_where_it_was_sent()
    {
        const string sent = "*Senior <https://example.com|Kotlin> Engineer*\n• R&amp;D for <@U1|kim>";

        var source = SlackMrkdwnReader.Read(sent);

        source.Original.Should().Be(sent);
        foreach (var words in new[] { "Senior", "Kotlin", "Engineer", "for", "kim" })
            Original(source, words).Should().Be(words);
        Original(source, "R&D").Should().Be("R&amp;D");
        Original(source, "@kim").Should().Be("<@U1|kim");
        Original(source, "-").Should().Be("•");
    }

    [Fact]
    public void A_finding_points_at_the_words_that_were_sent()
    {
        const string sent = "*Sales Lead*\n\nFor our R&amp;D team in Leeds\n\n*What we need*\n• 5 years of <https://example.com|Kotlin>\n• Good English";

        var job = JobDescriptionParser.Parse(SlackMrkdwnReader.Read(sent));

        job.Title!.Text.Should().Be("Sales Lead");
        job.SectionsOf(SectionKind.Requirements).Should().ContainSingle();
        var years = job.Source.ToOriginal(job.Experience[0].Span);
        sent[years.Start..years.End].Should().Contain("5 years");
    }

    [Fact]
    public void Never_throws_and_stays_within_the_text()
    {
        const string letters = "*_~`<>@#!|&;amplt •-\n\r\t a\u200b😀";
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var sent = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => letters[random.Next(letters.Length)])]);
            var source = SlackMrkdwnReader.Read(sent, "a");
            for (var i = 0; i < source.Text.Length; i++)
            {
                var span = source.ToOriginal(new TextSpan(i, i + 1));
                span.Start.Should().BeInRange(0, sent.Length);
                span.End.Should().BeInRange(span.Start, sent.Length);
            }
        }
    }

    private static string Original(SourceText source, string words)
    {
        var at = source.Text.IndexOf(words, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "“{0}” is in “{1}”", words, source.Text);
        var span = source.ToOriginal(new TextSpan(at, at + words.Length));
        return source.Original[span.Start..span.End];
    }
}
