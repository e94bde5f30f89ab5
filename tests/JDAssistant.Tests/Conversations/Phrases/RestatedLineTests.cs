using JDAssistant.Conversations.Phrases;

namespace JDAssistant.Tests.Conversations.Phrases;

/// <summary>A line that is said again with other numbers; what counts something else, or stands in several lines, changes nothing.</summary>
public sealed class RestatedLineTests
{
    private const string Posting = """
        # Ranger

        Moorland Trust, Hawes. Three rangers and a warden look after fourteen car parks in two valleys.

        ## What you'll do

        - Walk 40 km of paths each week
        - Lead groups of up to 12 children
        - Check six parking meters
        - Join the call-out rota, one weekend in five

        ## What you need

        - To lift up to 20 kg
        - 4+ years outdoors
        - First aid, level 3

        ## Benefits

        - 26 days of leave, 8 public holidays and 3 volunteering days
        - £1,200 a year for training
        - A bonus of 5% after 90 days

        ## How to apply

        Come to our open day on 5 March 2027 or ring 01969 555 014.
        """;

    [Theory]
    [InlineData("there are five rangers now", "Three rangers and a warden look after fourteen car parks in two valleys.", "Five rangers and a warden look after fourteen car parks in two valleys.")]
    [InlineData("it's the warden plus four rangers", "Three rangers and a warden look after fourteen car parks in two valleys.", "Four rangers and a warden look after fourteen car parks in two valleys.")]
    [InlineData("15 car parks in 3 valleys", "Three rangers and a warden look after fourteen car parks in two valleys.", "Three rangers and a warden look after 15 car parks in 3 valleys.")]
    [InlineData("they walk 55 km a week", "Walk 40 km of paths each week", "Walk 55 km of paths each week")]
    [InlineData("max 15 children", "Lead groups of up to 12 children", "Lead groups of up to 15 children")]
    [InlineData("the rota is one weekend in eight", "Join the call-out rota, one weekend in five", "Join the call-out rota, one weekend in eight")]
    [InlineData("max lift is 15 kg", "To lift up to 20 kg", "To lift up to 15 kg")]
    [InlineData("they get 28 days of leave", "26 days of leave, 8 public holidays and 3 volunteering days", "28 days of leave, 8 public holidays and 3 volunteering days")]
    [InlineData("5 volunteering days", "26 days of leave, 8 public holidays and 3 volunteering days", "26 days of leave, 8 public holidays and 5 volunteering days")]
    [InlineData("the training budget is 1500", "£1,200 a year for training", "£1,500 a year for training")]
    [InlineData("the training budget is £2k", "£1,200 a year for training", "£2,000 a year for training")]
    [InlineData("first aid level 2 is enough", "First aid, level 3", "First aid, level 2")]
    [InlineData("6 years outdoors", "4+ years outdoors", "6+ years outdoors")]
    [InlineData("the open day moved to the 12th", "Come to our open day on 5 March 2027 or ring 01969 555 014.", "Come to our open day on 12 March 2027 or ring 01969 555 014.")]
    public void Takes_the_number_that_is_said(string said, string line, string changed) =>
        RestatedLine.Find(Posting, said).Should().Be((line, changed));

    [Theory]
    [InlineData("we have 9 dogs")]
    [InlineData("three rangers")]
    [InlineData("the bonus comes after 5 months")]
    [InlineData("there are not five rangers")]
    [InlineData("are there five rangers or three")]
    [InlineData("add two rangers")]
    [InlineData("5 days")]
    [InlineData("30")]
    [InlineData("the training is on the 12th")]
    [InlineData("$1,500 for training")]
    [InlineData("it's 900 for the training hut")]
    [InlineData("fifteen meters of rope")]
    public void Leaves_what_may_be_meant_otherwise(string said) => RestatedLine.Find(Posting, said).Should().BeNull();
}
