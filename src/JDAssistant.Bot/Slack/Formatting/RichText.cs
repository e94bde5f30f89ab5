using System.Text.Json.Nodes;

namespace JDAssistant.Bot.Slack.Formatting;

/// <summary>Collects lines and items into rich text blocks, none of them longer than Slack takes.</summary>
internal sealed class RichText
{
    // Slack names no limit for rich text; that of a section is kept.
    private const int Longest = 2900;

    private readonly List<JsonObject> _blocks = [];
    private JsonArray _elements = [];
    private JsonArray? _open;
    private string? _list;
    private int _length;
    private bool _isGap;

    /// <summary>A run of words; its text is shown as it is.</summary>
    public static JsonObject Run(string text, bool bold = false, bool italic = false, bool code = false)
    {
        var run = new JsonObject { ["type"] = "text", ["text"] = text };
        Style(run, bold, italic, code);
        return run;
    }

    /// <summary>Strikes a run of words through.</summary>
    public static void Strike(JsonObject run)
    {
        if (run["style"] is not JsonObject)
            run["style"] = new JsonObject();
        run["style"]!["strike"] = true;
    }

    /// <summary>Words that lead to an address.</summary>
    public static JsonObject Link(string label, string address, bool bold = false, bool italic = false)
    {
        var run = new JsonObject { ["type"] = "link", ["url"] = address, ["text"] = label };
        Style(run, bold, italic, code: false);
        return run;
    }

    /// <summary>Adds a line of words.</summary>
    public void Line(IReadOnlyList<JsonObject> runs)
    {
        foreach (var piece in Pieces(runs))
        {
            Prepare(piece);
            if (_open is null || _list is not null)
                OpenSection();
            else if (!_isGap)
                _open.Add((JsonNode)Run("\n"));
            _isGap = false;
            Append(_open!, piece);
        }
    }

    /// <summary>Adds an empty line between what stands before and what follows.</summary>
    public void Gap()
    {
        if (_elements.Count == 0)
            return;

        // What follows a list or a quotation stands on a line of its own already.
        _isGap = _open is null || _list is not null;
        if (_isGap)
            OpenSection();
        _open!.Add((JsonNode)Run("\n"));
    }

    /// <summary>Adds an item of a list.</summary>
    /// <param name="runs">Its words.</param>
    /// <param name="number">Its number; null for a bullet.</param>
    /// <param name="indent">How deep it stands.</param>
    public void Item(IReadOnlyList<JsonObject> runs, int? number, int indent)
    {
        foreach (var piece in Pieces(runs))
        {
            Prepare(piece);
            var list = $"{(number is null ? "bullet" : "ordered")} {indent}";
            if (_list != list)
                OpenList(list, number, indent);
            var item = new JsonArray();
            Append(item, piece);
            _open!.Add((JsonNode)new JsonObject { ["type"] = "rich_text_section", ["elements"] = item });
        }
    }

    /// <summary>Adds words that are quoted.</summary>
    public void Quote(string words)
    {
        Prepare([Run(words)]);
        _elements.Add((JsonNode)new JsonObject { ["type"] = "rich_text_quote", ["elements"] = new JsonArray(Run(words)) });
        _length += words.Length;
        Close();
    }

    /// <summary>Adds words whose line ends and blanks are kept.</summary>
    public void Preformatted(string words)
    {
        foreach (var piece in Pieces(words))
        {
            Prepare([Run(piece)]);
            _elements.Add((JsonNode)new JsonObject { ["type"] = "rich_text_preformatted", ["elements"] = new JsonArray(Run(piece)) });
            _length += piece.Length;
            Close();
        }
    }

    /// <summary>The blocks.</summary>
    public IReadOnlyList<JsonObject> Finish()
    {
        Flush();
        return _blocks;
    }

    /// <summary>How many characters of words stand in a block.</summary>
    public static int LengthOf(JsonNode? node) => node switch
    {
        JsonObject json => json.Sum(field => field.Key is "text" or "url" && field.Value is JsonValue value ? value.GetValue<string>().Length : LengthOf(field.Value)),
        JsonArray array => array.Sum(LengthOf),
        _ => 0,
    };

    private static void Style(JsonObject run, bool bold, bool italic, bool code)
    {
        if (!bold && !italic && !code)
            return;
        var style = new JsonObject();
        if (bold)
            style["bold"] = true;
        if (italic)
            style["italic"] = true;
        if (code)
            style["code"] = true;
        run["style"] = style;
    }

    private void OpenSection()
    {
        var element = new JsonObject { ["type"] = "rich_text_section", ["elements"] = new JsonArray() };
        _elements.Add((JsonNode)element);
        (_open, _list) = ((JsonArray)element["elements"]!, null);
    }

    private void OpenList(string list, int? number, int indent)
    {
        var element = new JsonObject { ["type"] = "rich_text_list", ["style"] = number is null ? "bullet" : "ordered", ["indent"] = indent, ["elements"] = new JsonArray() };
        if (number > 1)
            element["offset"] = number - 1;
        _elements.Add((JsonNode)element);
        (_open, _list) = ((JsonArray)element["elements"]!, list);
    }

    private void Append(JsonArray to, IReadOnlyList<JsonObject> runs)
    {
        foreach (var run in runs)
        {
            _length += LengthOf(run);
            to.Add((JsonNode)run);
        }
    }

    private void Close() => (_open, _list, _isGap) = (null, null, false);

    private void Prepare(IReadOnlyList<JsonObject> next)
    {
        if (_length > 0 && _length + next.Sum(LengthOf) > Longest)
            Flush();
    }

    private void Flush()
    {
        if (_elements.Count > 0)
            _blocks.Add(new JsonObject { ["type"] = "rich_text", ["elements"] = _elements });
        _elements = [];
        _length = 0;
        Close();
    }

    /// <summary>The runs in groups that fit into a block; a single run always does.</summary>
    private static IEnumerable<IReadOnlyList<JsonObject>> Pieces(IReadOnlyList<JsonObject> runs)
    {
        var piece = new List<JsonObject>();
        var length = 0;
        foreach (var run in runs)
        {
            if (length > 0 && length + LengthOf(run) > Longest)
            {
                yield return piece;
                (piece, length) = ([], 0);
            }

            piece.Add(run);
            length += LengthOf(run);
        }

        if (piece.Count > 0)
            yield return piece;
    }

    private static IEnumerable<string> Pieces(string words)
    {
        for (var start = 0; start < words.Length;)
        {
            var end = Math.Min(start + Longest, words.Length);
            if (end < words.Length && char.IsHighSurrogate(words[end - 1]))
                end--;
            yield return words[start..end];
            start = end;
        }
    }
}
