using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing;

public sealed class JobDescriptionEvidenceTests
{
    [Theory]
    [InlineData("Night nurse, Leeds, 12-hour shifts, £18/h. Duties: care for twelve patients, keep the records.")]
    [InlineData("# Baker\n\n## Responsibilities\n- Bake bread\n- Clean the oven\n\n## Requirements\n- Early riser")]
    [InlineData("We are looking for a driver to join our team. You will deliver parcels in Hull. Pay: £14 per hour. Apply today.")]
    [InlineData("Java Developer\nContract, 6 months. Must have 5+ years of experience with Spring. Rate: 60/h. Send your CV.")]
    public void Knows_a_job_description_however_terse(string text) =>
        JobDescriptionParser.Parse(text).LooksLikeJobDescription.Should().BeTrue();

    [Theory]
    [InlineData("Hi there! How are you today?")]
    [InlineData("What can you do for me?")]
    [InlineData("Pancakes\n\nIngredients\n- 2 eggs\n- 300 ml milk\n- 150 g flour\n\nMethod\n1. Beat the eggs with the milk.\n2. Add the flour.\n3. Fry in butter for two minutes on each side and serve at once.")]
    [InlineData("2024-05-01 10:00:01 INFO Server started on port 8080\n2024-05-01 10:00:02 WARN Cache miss for key user:42\n2024-05-01 10:00:03 ERROR Connection refused: retry in 5s\n2024-05-01 10:00:08 INFO Connected")]
    [InlineData("The moon went up behind the hill,\nthe river slept, the wind was still,\nand I who had so far to go\nstood counting lanterns in the snow.")]
    [InlineData("using System;\n\npublic class Program\n{\n    public static void Main()\n    {\n        var total = 0;\n        for (var i = 0; i < 10; i++) total += i;\n        Console.WriteLine(total);\n    }\n}")]
    [InlineData("Harbour bridge to close for repairs\n\nThe council said on Tuesday that the bridge over the harbour will close for six weeks in spring. Engineers found rust in two of the main cables during an inspection last year. The mayor said that ferries would run every ten minutes, and that shop owners on the quay would get help with lost income. The works will cost four million pounds. Residents at a meeting on Monday asked why the work had not been done in winter, when fewer visitors come to the town.")]
    [InlineData("Carmaker to cut 900 jobs\n\nThe carmaker said on Friday that it would cut 900 jobs at its plant in the north by the end of the year. The chief executive told reporters that sales had fallen by a tenth and that the company had no other choice. Unions called the news a shock. A union leader said workers had agreed to lower pay only last spring in return for a promise that nobody would have to go. Shares in the company rose by three per cent after the announcement, and analysts expect further cuts abroad.")]
    [InlineData("Minutes of the meeting of 3 March\n\nPresent: Ann, Bob, Cy. Ann opened the meeting at ten. Bob reported that the roof has been mended. It was agreed to paint the hall in May. Cy will ask for two more quotes. The next meeting is on 7 April.")]
    [InlineData("Thank you for your order! Your parcel with two lamps will arrive between Monday and Wednesday. You can follow it with the number below. If something is wrong, reply to this message and we will help you.")]
    public void Knows_other_texts(string text) =>
        JobDescriptionParser.Parse(text).LooksLikeJobDescription.Should().BeFalse();
}
