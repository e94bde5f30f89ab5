namespace JDAssistant.Tests.Conversations;

/// <summary>A conversation written down: what somebody does, and what the assistant answers.</summary>
/// <remarks>
/// <para>A turn begins with a line "You:" (words), "Press:" (a button's label in the last answer) or "Added:"; it may go on over more
/// lines. "JDAssistant:" begins the answer. Its lines must stand in the answer in order; "…" as a line stands for any number
/// of lines, inside a line for any words. "[Label] [Label]" as the last line are the buttons, all of them; "(silence)" is no answer.
/// A line "Document: title" opens a document. Front lines before the first turn are a comment.</para>
/// </remarks>
public sealed record Transcript(string Name, IReadOnlyList<TranscriptTurn> Turns)
{
    public static Transcript Parse(string name, string text)
    {
        var turns = new List<TranscriptTurn>();
        List<string>? lines = null;
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            var speaker = new[] { "You:", "Press:", "Added:", "JDAssistant:" }.FirstOrDefault(mark => line.StartsWith(mark, StringComparison.Ordinal));
            if (speaker is null)
            {
                lines?.Add(line);
                continue;
            }

            lines = [];
            var rest = line[speaker.Length..].TrimStart();
            if (rest.Length > 0)
                lines.Add(rest);
            turns.Add(new TranscriptTurn(speaker.TrimEnd(':'), lines));
        }

        return new Transcript(name, turns);
    }
}

/// <summary>One side of a turn.</summary>
public sealed record TranscriptTurn(string Speaker, IReadOnlyList<string> Lines)
{
    public string Text => string.Join('\n', Lines).Trim('\n');
}
