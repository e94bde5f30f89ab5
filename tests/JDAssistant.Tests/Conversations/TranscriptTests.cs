using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
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
        var assistant = new Assistant(new InMemoryConversationStore(), Policy.Default, now: transcript.Now is { } now ? () => now : null);
        var shown = new Dictionary<string, Reply>();
        var told = new Queue<Notice>();
        var last = "";
        foreach (var turn in transcript.Turns)
        {
            switch (turn.Speaker)
            {
                case "JDAssistant":
                    TranscriptAnswer.Expect(file, turn, shown[last]);
                    break;
                case "Notice":
                    told.TryDequeue(out var notice).Should().BeTrue("{0} expects that {1} is told something", file, turn.Person);
                    notice!.To.Name.Should().Be(Cast.NameOf(turn.Person));
                    TranscriptAnswer.Expect(file, turn, shown[turn.Person] = notice.Reply);
                    break;
                default:
                    last = turn.Person;
                    shown[last] = await assistant.ReplyAsync(MessageOf(turn, shown.GetValueOrDefault(last)), TestContext.Current.CancellationToken);
                    foreach (var sent in shown[last].Notices)
                        told.Enqueue(sent);
                    break;
            }
        }

        shown.Should().NotBeEmpty("a transcript has turns");
        told.Should().BeEmpty("{0} tells what others are told", file);
    }

    private static Person PersonOf(string name) => new(name, Cast.NameOf(name), name);

    private static Message MessageOf(TranscriptTurn turn, Reply? last)
    {
        var (conversation, person) = ($"conversation of {turn.Person}", turn.Person);
        switch (turn.Speaker)
        {
            case "Added":
                return Message.Added(conversation, person);
            case "Press":
                var button = last!.Suggestions.Concat(last.Parts.OfType<PeoplePart>().Select(part => part.Submit)).SingleOrDefault(button => button.Label == turn.Text);
                button.Should().NotBeNull("the last answer should have a button “{0}”; it has {1}", turn.Text, string.Join(", ", last.Suggestions.Select(other => other.Label)));
                return Message.Pressed(conversation, person, button!.Action, button.Data) with { Sender = PersonOf(person) };
            default:
                return Message.Said(conversation, person, turn.Text) with { Sender = PersonOf(person), People = [.. Cast.MentionedIn(turn.Text).Select(PersonOf)] };
        }
    }
}
