namespace JDAssistant.Bot.Formatting;

/// <summary>What a line of Markdown begins.</summary>
internal static class MarkdownLine
{
    /// <summary>The marks that open a fenced code block; null where the line opens none.</summary>
    public static string? FenceOf(string line)
    {
        var trimmed = line.AsSpan().TrimStart();
        if (trimmed.Length < 3 || trimmed[0] is not ('`' or '~'))
            return null;
        var length = 1;
        while (length < trimmed.Length && trimmed[length] == trimmed[0])
            length++;
        return length >= 3 && (trimmed[0] == '~' || !trimmed[length..].Contains('`')) ? new string(trimmed[0], length) : null;
    }

    /// <summary>Whether the line closes the code block that <paramref name="fence"/> opened.</summary>
    public static bool Closes(string line, string fence)
    {
        var trimmed = line.AsSpan().Trim();
        return trimmed.Length >= fence.Length && trimmed.TrimStart(fence[0]).IsEmpty;
    }

    /// <summary>The words of a heading; null where the line is none.</summary>
    public static string? HeadingOf(string line)
    {
        var trimmed = line.TrimStart(' ');
        if (line.Length - trimmed.Length > 3)
            return null;
        var level = trimmed.Length - trimmed.TrimStart('#').Length;
        if (level is < 1 or > 6 || (trimmed.Length > level && trimmed[level] is not (' ' or '\t')))
            return null;
        var words = trimmed[level..].Trim();
        var bare = words.TrimEnd('#');
        return bare.Length == 0 || bare[^1] is ' ' or '\t' ? bare.Trim() : words;
    }

    /// <summary>Whether the line makes the one above it a heading.</summary>
    public static bool IsUnderline(string line)
    {
        var trimmed = line.AsSpan().Trim();
        return trimmed.Length > 0 && (trimmed.TrimStart('=').IsEmpty || (trimmed.Length > 1 && trimmed.TrimStart('-').IsEmpty));
    }

    /// <summary>Whether the line is a rule across the page.</summary>
    public static bool IsRule(string line)
    {
        var marks = 0;
        var mark = '\0';
        foreach (var c in line)
        {
            if (c is ' ' or '\t')
                continue;
            if (c is not ('-' or '*' or '_') || (mark != '\0' && c != mark))
                return false;
            mark = c;
            marks++;
        }

        return marks >= 3;
    }

    /// <summary>Whether the line begins an item of a list.</summary>
    public static bool IsListItem(string line)
    {
        var trimmed = line.AsSpan().TrimStart();
        if (trimmed.Length > 1 && trimmed[0] is '-' or '*' or '+')
            return trimmed[1] == ' ';
        var digits = 0;
        while (digits < trimmed.Length && char.IsAsciiDigit(trimmed[digits]))
            digits++;
        return digits is > 0 and < 10 && digits + 1 < trimmed.Length && trimmed[digits] is '.' or ')';
    }

    /// <summary>Whether the line parts a table's head from its rows.</summary>
    public static bool IsTableDelimiter(string line)
    {
        var trimmed = line.AsSpan().Trim();
        return trimmed.Contains('-') && trimmed.Contains('|') && trimmed.IndexOfAnyExcept("|-: \t") < 0;
    }

    /// <summary>The cells of a table's row.</summary>
    public static IReadOnlyList<string> CellsOf(string line)
    {
        var trimmed = line.Trim();
        var cells = new List<string>();
        var start = trimmed.StartsWith('|') ? 1 : 0;
        for (var i = start; i <= trimmed.Length; i++)
        {
            if (i < trimmed.Length && (trimmed[i] != '|' || (i > 0 && trimmed[i - 1] == '\\')))
                continue;
            if (i < trimmed.Length || i > start)
                cells.Add(trimmed[start..i].Trim());
            start = i + 1;
        }

        return cells;
    }
}
