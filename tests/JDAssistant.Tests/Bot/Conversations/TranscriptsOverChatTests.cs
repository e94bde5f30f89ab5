using System.Threading.Channels;
using JDAssistant.Bot.Delivery;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Policies;
using JDAssistant.Tests.Conversations;

namespace JDAssistant.Tests.Bot.Conversations;

/// <summary>The written conversations, said over each chat protocol from end to end.</summary>
public sealed class TranscriptsOverChatTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static TheoryData<string> Files => TranscriptTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public Task Goes_as_written_over_Slack(string file) => RunAsync(file, SlackTalk.StartAsync);

    [Theory]
    [MemberData(nameof(Files))]
    public Task Goes_as_written_over_the_Bot_Framework(string file) => RunAsync(file, BotFrameworkTalk.StartAsync);

    private static async Task RunAsync(string file, Func<Respond, Task<ITalk>> start)
    {
        var transcript = Transcript.Parse(file, await File.ReadAllTextAsync(Path.Combine(TranscriptTests.Folder, file)));
        var assistant = new Assistant(new InMemoryConversationStore(), Policy.Default, now: transcript.Now is { } now ? () => now : null);
        var replies = Channel.CreateUnbounded<Reply>();
        await using var talk = await start(async (message, cancellation) =>
        {
            var reply = await assistant.ReplyAsync(message, cancellation);
            replies.Writer.TryWrite(reply);
            return reply;
        });

        Reply? last = null;
        var told = new Queue<Notice>();
        foreach (var turn in transcript.Turns)
        {
            switch (turn.Speaker)
            {
                case "JDAssistant":
                    TranscriptAnswer.Expect(file, turn, last!);
                    continue;
                case "Notice":
                    var notice = told.Dequeue();
                    notice.To.Name.Should().Be(Cast.NameOf(turn.Person));
                    TranscriptAnswer.Expect(file, turn, notice.Reply);
                    await ShowsAsync(talk, file, turn.Person, notice.Reply);
                    continue;
                case "Added":
                    await talk.AddAsync();
                    break;
                case "Press":
                    await talk.PressAsync(turn.Text, turn.Person);
                    break;
                default:
                    await talk.SayAsync(turn.Text, turn.Person);
                    break;
            }

            // An app that is added twice is not answered twice: nothing would come.
            if (turn.Speaker == "Added" && last is not null)
            {
                last = Reply.Silence;
                continue;
            }

            using var patience = new CancellationTokenSource(Patience);
            do
                last = await replies.Reader.ReadAsync(patience.Token);
            while (last.Parts.Count == 0);
            foreach (var sent in last.Notices)
                told.Enqueue(sent);
            await ShowsAsync(talk, file, turn.Person, last);
        }

        told.Should().BeEmpty("{0} tells what others are told", file);
    }

    private static async Task ShowsAsync(ITalk talk, string file, string person, Reply reply)
    {
        var shown = await talk.AnswerAsync(person, [.. reply.Suggestions.Select(button => button.Label)]);
        shown.Should().Contain(FirstWords(reply), "{0} shows what the assistant said", file);
    }

    /// <summary>Words that every channel must show, however it shows the rest.</summary>
    private static string FirstWords(Reply reply) => reply.Parts[0] switch
    {
        ReviewPart { Review.Job.Title: { } title } => title.Text,
        DocumentPart document => document.Title,
        ChangesPart => "What changed",
        FormPart form => form.Title,
        PeoplePart people => people.Title,
        TextPart text => text.Markdown.TrimStart('*', '-', ' ') .Split('*')[0] is var words ? words[..Math.Min(12, words.Length)] : "",
        _ => "",
    };
}
