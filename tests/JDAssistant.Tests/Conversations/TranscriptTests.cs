using JDAssistant.Conversations;
using JDAssistant.Policies;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Conversations;

public sealed class TranscriptTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    internal static string Folder => Repository.PathOf("tests/JDAssistant.Tests/fixtures/conversations");

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Goes_as_written(string file)
    {
        var transcript = Transcript.Parse(file, await File.ReadAllTextAsync(Path.Combine(Folder, file)));
        var assistant = new Assistant(new InMemoryConversationStore(), Policy.Default);
        Reply? reply = null;
        foreach (var turn in transcript.Turns)
        {
            if (turn.Speaker == "JDAssistant")
                TranscriptAnswer.Expect(file, turn, reply!);
            else
                reply = await assistant.ReplyAsync(MessageOf(turn, reply), TestContext.Current.CancellationToken);
        }

        reply.Should().NotBeNull("a transcript has turns");
    }

    private static Message MessageOf(TranscriptTurn turn, Reply? last)
    {
        switch (turn.Speaker)
        {
            case "Added":
                return Message.Added("conversation", "person");
            case "Press":
                var button = last!.Suggestions.SingleOrDefault(button => button.Label == turn.Text);
                button.Should().NotBeNull("the last answer should have a button “{0}”; it has {1}", turn.Text, string.Join(", ", last.Suggestions.Select(other => other.Label)));
                return Message.Pressed("conversation", "person", button!.Action, button.Data);
            default:
                return Message.Said("conversation", "person", turn.Text);
        }
    }
}
