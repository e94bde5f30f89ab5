using System.Text;
using FsCheck;
using FsCheck.Fluent;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;

namespace JDAssistant.Tests.Parsing;

/// <summary>Whatever is pasted: nothing throws, and every span lies in the text.</summary>
public sealed class RobustnessTests
{
    private const string Ordinary = """
        # Sr. Night Baker — Job Description

        Tidewater Bakery · Leeds, hybrid · £14.50 - £16 an hour

        **Requirements:**
        - At least 3 years' experience with “industrial” ovens
        • A food hygiene certificate (Level 2), or willingness to get one
        1) Early mornings

        | Salary | £28,000 |
        |---|---|
        | Hours | 40 |

        <p>We are an <b>equal opportunity</b> employer.</p> #LI-AB1 https://bit.ly/x?utm_source=a
        """;

    private static readonly Reviewer Reviewer = new(Policy.Default with { AsOf = new DateOnly(2026, 1, 1) });

    public static TheoryData<string> Units() =>
    [
        "aB", "<div>", "<b>", "<li>a", "<!--", "</p>", "- ", "[", "*", "**a ", "|a", "| a | b |\n", "> ", "(", "# ", "\n", " ", "\t", "1. ",
        "$1,000 - ", "a: ", "x", "\ud83d", "senior ", "Requirements: ", "• a ", "5+ years ", "&amp;", "[a](b) ", "`", "~~~\n", "- a\n  ",
        "2d$168,000", "a.B", "equal opportunity ", "remote ", "\"", "é", "e\u0301", "A\n\n", "**a**\n", "a - B ", "http://a ", "a@b.c ", "1", ",1",
        "in Leeds, ", "\0", "\u200b", "<script>", "---\n", "===\n", "```\n", "<!-- jd-allow JD101: a -->", "[[Add: x]]", "Salary: ",
        "a\n\n[b]: /c\n", "[b]: /c\nd\n\n", "> [b]: /c\n\n# A\n",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Holds_for_one_thing_repeated(string unit)
    {
        var text = new StringBuilder();
        while (text.Length < 12_000)
            text.Append(unit);

        Check(text.ToString());
    }

    [Fact]
    public void Holds_where_the_word_for_remote_work_lies_within_a_place() => Check("<BR>REMOte, UnitedStates");

    [Fact]
    public void Holds_where_the_line_below_the_title_is_empty() => Check("\"sR\"a\n#");

    [Fact]
    public void Holds_where_two_readings_of_a_place_overlap() => Check("s position s l inBo,IdAHO,IN T S E S F E U");

    [Fact]
    public void Holds_for_an_ordinary_text_that_was_mangled()
    {
        var pieces = Units().Select(row => row.Data).Concat(["\r\n", "\u00a0", "\u00ad", "â€¢", "£", "€", "k", "Director", "Intern"]).ToArray();
        var mutation =
            from at in Gen.Choose(0, Ordinary.Length)
            from length in Gen.Choose(0, 40)
            from piece in Gen.Elements(pieces)
            select (at, length, piece);

        Prop.ForAll(mutation.ArrayOf().Where(each => each.Length <= 30).ToArbitrary(), mutations =>
        {
            var text = new StringBuilder(Ordinary);
            foreach (var (at, length, piece) in mutations)
            {
                var from = Math.Min(at, text.Length);
                text.Remove(from, Math.Min(length, text.Length - from)).Insert(from, piece);
            }

            Check(text.ToString());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Holds_for_any_string() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => Check(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static void Check(string text)
    {
        var job = JobDescriptionParser.Parse(text);

        job.Source.Original.Should().Be(text);
        Robustness.Astray(job, text, Reviewer.Review(job)).Should().BeEmpty();
        job.Blocks.Zip(job.Blocks.Skip(1)).Where(pair => pair.Second.Span.Start < pair.First.Span.End).Should().BeEmpty("blocks stand in order");
    }
}
