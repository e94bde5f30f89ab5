using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Policies;

namespace JDAssistant.Tests.Conversations;

/// <summary>Talk about the law of the place.</summary>
public sealed class LawConversationTests
{
    private const string Posting = """
        # Line Cook

        Brightwater is looking for a line cook.

        Location: Los Angeles, CA

        ## What you'll do
        - Cook the evening menu with two others
        - Keep the kitchen clean and order what it needs for the week
        - Check what is delivered in the morning
        - Show new people how we work and where everything is kept

        ## What you need
        - A year in a kitchen
        """;

    private readonly Assistant _assistant = new(new InMemoryConversationStore(), Policy.Default, now: () => new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_review_says_what_is_unknown_and_asks_what_decides_most()
    {
        var shown = await Say(Posting);

        shown.Should().Contain("**Law of the place** on 2026-11-21. Not legal advice.")
            .And.Contain("the pay or its range (California)").And.Contain("whether you employ 15 people or more")
            .And.Contain("How many people do you employ altogether?").And.Contain("“we employ 40 people”");
    }

    [Theory]
    [InlineData("we employ 14 people", "Kept: you employ 14 people altogether.", false)]
    [InlineData("We have 15 employees.", "Kept: you employ 15 people altogether.", true)]
    [InlineData("1,200 people", "Kept: you employ 1200 people altogether.", true)]
    public async Task An_answer_is_kept_and_the_text_judged_by_it(string answer, string kept, bool isDue)
    {
        await Say(Posting);

        var shown = await Say(answer);
        shown.Should().StartWith(kept);
        (await Say("check again")).Should().NotContain("How many people do you employ altogether?");
        shown.Contains("Missing or forbidden: the pay or its range (California)", StringComparison.Ordinal).Should().Be(isDue);
    }

    [Fact]
    public async Task An_answer_about_one_place_is_kept_for_it()
    {
        await Say(Posting.Replace("Los Angeles, CA", "Minneapolis, MN", StringComparison.Ordinal));

        (await Say("we employ 30 people in Minnesota")).Should().StartWith("Kept: you employ 30 people in Minnesota.").And.Contain("Missing or forbidden: the pay or its range (Minnesota)");
        (await Say("we employ 30 people in Atlantis")).Should().Contain("I know no law of postings for “Atlantis”");
    }

    [Theory]
    [InlineData("we are a federal contractor", "Kept: you are a contractor of the United States government.")]
    [InlineData("we are not a federal contractor", "Kept: you are no contractor of the United States government.")]
    [InlineData("we use AI in hiring", "Kept: AI takes part in your choice of applicants.")]
    [InlineData("we do not use AI in hiring", "Kept: no AI takes part in your choice of applicants.")]
    public async Task Yes_and_no_are_kept_as_well(string answer, string kept) => (await Say(answer)).Should().StartWith(kept);

    [Fact]
    public async Task Delete_my_data_forgets_the_answer()
    {
        await Say(Posting);
        await Say("we employ 14 people");
        await Say("delete my data");

        (await Say(Posting)).Should().Contain("How many people do you employ altogether?");
    }

    [Fact]
    public async Task Law_shows_the_checklist_by_place_and_law_of_a_place_its_rows()
    {
        (await Say("law")).Should().Contain("no job description of yours");
        await Say(Posting);

        (await Say("law")).Should().Contain("**California**").And.Contain("Cal. Lab. Code § 432.3, from 2023-01-01").And.Contain("Not legal advice.");
        (await Say("law Colorado")).Should().Contain("**Must hold:** the pay or its range (C.R.S. § 8-5-201; 7 CCR 1103-18 Rule 11.1, from 2021-01-01)");
        (await Say("law of Atlantis")).Should().Contain("I know no law of postings for “Atlantis”");
    }

    [Fact]
    public async Task Where_there_is_no_law_nothing_is_said_of_it() =>
        (await Say(Posting.Replace("Los Angeles, CA", "Zurich, Switzerland", StringComparison.Ordinal))).Should().NotContain("Law of the place");

    private async Task<string> Say(string text)
    {
        var reply = await _assistant.ReplyAsync(Message.Said("conversation", "person", text), TestContext.Current.CancellationToken);
        return string.Join("\n\n", reply.Parts.Select(part => part switch
        {
            TextPart words => words.Markdown,
            ReviewPart review => review.Markdown,
            _ => "",
        }));
    }
}
