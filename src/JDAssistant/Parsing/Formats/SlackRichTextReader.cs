using System.Globalization;
using System.Text;
using System.Text.Json;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Formats;

/// <summary>Reads the <c>rich_text</c> blocks of a Slack message: they keep lists and emphasis that the plain form of the message loses.</summary>
/// <remarks>
/// The text as given is what the person sees in Slack, with its bullets and numbers and without any marks; spans lead back to
/// that. Items and bold lines get the marks that Markdown has for them, so that one layout reader serves all formats.
/// </remarks>
public sealed class SlackRichTextReader
{
    private const int Deepest = 8;

    private readonly SlackText _output = new();
    private readonly StringBuilder _seen = new();
    private readonly string? _unheard;

    private SlackRichTextReader(string? unheard) => _unheard = unheard;

    /// <summary>Reads the blocks of a message; other blocks than rich text are left out.</summary>
    /// <param name="blocks">The array <c>blocks</c>, or one <c>rich_text</c> object as a form gives it.</param>
    /// <param name="unheard">The user whose mention is no word of the text: the app itself; null for none.</param>
    public static SourceText Read(JsonElement blocks, string? unheard = null)
    {
        var reader = new SlackRichTextReader(unheard);
        foreach (var block in blocks.ValueKind == JsonValueKind.Array ? [.. blocks.EnumerateArray()] : new[] { blocks })
        {
            if (Text(block, "type") == "rich_text")
                reader.ReadBlock(block);
        }

        return reader._output.Finish(reader._seen.ToString());
    }

    private void ReadBlock(JsonElement block)
    {
        var numbers = new int[Deepest + 1];
        foreach (var element in Items(block, "elements"))
        {
            switch (Text(element, "type"))
            {
                case "rich_text_list":
                    ReadList(element, numbers);
                    break;
                case "rich_text_section" or "rich_text_quote" or "rich_text_preformatted":
                    Array.Clear(numbers);
                    ReadRuns(element);
                    EndLine();
                    break;
            }
        }
    }

    private void ReadList(JsonElement list, int[] numbers)
    {
        EndLine();
        var indent = Math.Clamp(Number(list, "indent"), 0, Deepest);
        var isOrdered = Text(list, "style") == "ordered";

        // A list that deeper items interrupt comes in pieces, each with its offset.
        numbers[indent] = Math.Max(0, Number(list, "offset"));
        foreach (var item in Items(list, "elements"))
        {
            var mark = isOrdered ? string.Create(CultureInfo.InvariantCulture, $"{++numbers[indent]}. ") : "• ";
            _output.BeginItem(new string(' ', 2 * indent), _seen.Length);
            foreach (var c in mark)
                See(c, c == '•' ? '-' : c);
            ReadRuns(item);
            EndLine();
        }
    }

    private void ReadRuns(JsonElement element)
    {
        foreach (var run in Items(element, "elements"))
        {
            var look = new SlackLook(Has(run, "bold"), Has(run, "italic"), Text(run, "type") == "link" ? LinkAddress.Linked(Text(run, "url")) : null);
            foreach (var c in WordsOf(run))
                See(c, c, look);
        }
    }

    private static bool Has(JsonElement run, string style) =>
        run.ValueKind == JsonValueKind.Object && run.TryGetProperty("style", out var styles) && styles.ValueKind == JsonValueKind.Object && styles.TryGetProperty(style, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>The words that Slack shows for a run.</summary>
    private string WordsOf(JsonElement run) => Text(run, "type") switch
    {
        "text" => Text(run, "text"),
        "link" => Text(run, "text") is { Length: > 0 } label ? label : Text(run, "url"),
        "user" => Text(run, "user_id") == _unheard ? "" : "@" + Text(run, "user_id"),
        "usergroup" => "@" + Text(run, "usergroup_id"),
        "channel" => "#" + Text(run, "channel_id"),
        "broadcast" => "@" + Text(run, "range"),
        "color" => Text(run, "value"),
        "date" => Text(run, "fallback"),
        "emoji" => Emoji(run),
        _ => "",
    };

    private static string Emoji(JsonElement run)
    {
        var result = new StringBuilder();
        foreach (var code in Text(run, "unicode").Split('-', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) || !Rune.IsValid(value))
                return $":{Text(run, "name")}:";
            result.Append(new Rune(value).ToString());
        }

        return result.Length > 0 ? result.ToString() : $":{Text(run, "name")}:";
    }

    private void See(char seen, char read, SlackLook look = default)
    {
        _seen.Append(seen);
        _output.Put(read, _seen.Length - 1, 1, look);
    }

    private void EndLine()
    {
        if (_seen.Length > 0 && _seen[^1] != '\n')
            See('\n', '\n');
    }

    private static string Text(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String)
            return "";
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // JSON may escape half of a character, .NET reads none.
            return "";
        }
    }

    private static int Number(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : 0;

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : default;
}
