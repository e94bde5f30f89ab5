using System.Text.RegularExpressions;
using JDAssistant.Conversations;
using JDAssistant.Policies;
using JDAssistant.Tests.Conventions;

namespace JDAssistant.Tests.Conversations;

public sealed class TranscriptTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathOf("tests/JDAssistant.Tests/fixtures/conversations");

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
                Expect(file, turn, reply!);
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

    private static void Expect(string file, TranscriptTurn turn, Reply reply)
    {
        var shown = Shown(reply);
        var expected = turn.Text;
        var pattern = string.Join('\n', expected.Split('\n').Select(line => line == "…"
            ? "[^\0]*?"
            : Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal)));
        var isMatch = Regex.IsMatch(shown, $"^{pattern}$", RegexOptions.None, TimeSpan.FromSeconds(5));
        isMatch.Should().BeTrue("{0} expects:\n{1}\n\n— but the answer was:\n{2}\n", file, expected, shown);
    }

    private static string Shown(Reply reply)
    {
        if (reply.Parts.Count == 0)
            return "(silence)";
        var parts = reply.Parts.Select(part => part switch
        {
            TextPart text => text.Markdown,
            ReviewPart review => review.Markdown,
            DocumentPart document => $"Document: {document.Title}\n{document.Markdown.TrimEnd('\n')}",
            _ => throw new InvalidOperationException(part.GetType().Name),
        });
        var buttons = string.Join(' ', reply.Suggestions.Select(button => $"[{button.Label}]"));
        return string.Join("\n\n", parts) + (buttons.Length > 0 ? "\n\n" + buttons : "");
    }
}
