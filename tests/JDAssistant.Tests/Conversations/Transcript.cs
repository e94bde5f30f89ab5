namespace JDAssistant.Tests.Conversations;

/// <summary>A conversation written down: what somebody does, and what the assistant answers.</summary>
/// <remarks>
/// <para>A turn begins with a line "You:" (words), "Press:" (a button's label in the last answer) or "Added:"; it may go on over more
/// lines. "JDAssistant:" begins the answer. Its lines must stand in the answer in order; "…" as a line stands for any number
/// of lines, inside a line for any words. "[Label] [Label]" as the last line are the buttons, all of them; "(silence)" is no answer.
/// A line "Document: title" opens a document. Front lines before the first turn are a comment; one of them may tell the time: "Now: 2026-11-21 12:00".</para>
/// <para>Others take part under their first names: "Ana:" (words), "Ana presses:", and "To Ana:" or "To You:" is what the assistant
/// tells them without being asked. "@Ana" mentions her.</para>
/// </remarks>
public sealed record Transcript(string Name, DateTimeOffset? Now, IReadOnlyList<TranscriptTurn> Turns)
{
    private static readonly string[] Speakers = ["You:", "Press:", "Added:", "JDAssistant:", "To You:", .. Cast.Others.SelectMany(name => new[] { $"{name}:", $"{name} presses:", $"To {name}:" })];

    public static Transcript Parse(string name, string text)
    {
        var turns = new List<TranscriptTurn>();
        List<string>? lines = null;
        DateTimeOffset? now = null;
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            var speaker = Speakers.FirstOrDefault(mark => line.StartsWith(mark, StringComparison.Ordinal));
            if (speaker is null)
            {
                if (lines is null && line.StartsWith("Now: ", StringComparison.Ordinal))
                    now = DateTimeOffset.Parse(line["Now: ".Length..] + "Z", System.Globalization.CultureInfo.InvariantCulture);
                lines?.Add(line);
                continue;
            }

            lines = [];
            var rest = line[speaker.Length..].TrimStart();
            if (rest.Length > 0)
                lines.Add(rest);
            turns.Add(TurnOf(speaker.TrimEnd(':'), lines));
        }

        return new Transcript(name, now, turns);
    }

    private static TranscriptTurn TurnOf(string speaker, List<string> lines) => speaker.Split(' ') switch
    {
        ["To", var person] => new TranscriptTurn("Notice", person, lines),
        [var person, "presses"] => new TranscriptTurn("Press", person, lines),
        [var person] when Cast.Others.Contains(person) => new TranscriptTurn("You", person, lines),
        _ => new TranscriptTurn(speaker, Cast.You, lines),
    };
}

/// <summary>One side of a turn.</summary>
/// <param name="Speaker">"You" (words), "Press", "Added", "JDAssistant" (the answer) or "Notice" (told without being asked).</param>
/// <param name="Person">Who speaks or is told.</param>
/// <param name="Lines">The lines.</param>
public sealed record TranscriptTurn(string Speaker, string Person, IReadOnlyList<string> Lines)
{
    public string Text => string.Join('\n', Lines).Trim('\n');
}
