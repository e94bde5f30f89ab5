using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>What a column of a table of criteria says of its cells.</summary>
internal enum CriteriaColumn
{
    /// <summary>The name of the criterion, or how it is judged.</summary>
    Other,

    /// <summary>"Essential".</summary>
    Must,

    /// <summary>"Desirable".</summary>
    Wish,

    /// <summary>"Essential or desirable": each cell says which.</summary>
    Either,
}

/// <summary>Tables that tell by column what is essential and what desirable, as person specifications do.</summary>
internal static class CriteriaTable
{
    private const int MostColumns = 8;

    private const int LongestName = 40;

    private static readonly string[] Musts = ["essential", "required", "requirements", "must have", "must-have", "minimum", "necessary"];

    private static readonly string[] Wishes = ["desirable", "desired", "preferred", "nice to have", "nice-to-have", "advantageous"];

    /// <summary>What each column of the table below <paramref name="line"/> says; empty where it heads no such table.</summary>
    public static IReadOnlyList<CriteriaColumn> Head(string text, TextSpan line)
    {
        if (text.AsSpan(line.Start, line.Length).IndexOfAny('|', '\t') < 0)
            return [];
        var columns = Cells(text, line).Select(cell => ColumnOf(text.AsSpan(cell.Start, cell.Length))).ToArray();
        return columns.Length is >= 2 and <= MostColumns && (columns.Contains(CriteriaColumn.Either) || (columns.Contains(CriteriaColumn.Must) && columns.Contains(CriteriaColumn.Wish))) ? columns : [];
    }

    /// <summary>What a cell of the head says of those below it.</summary>
    public static CriteriaColumn ColumnOf(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
            return CriteriaColumn.Other;
        var (isMust, isWish) = (Begins(name, Musts), Begins(name, Wishes));
        // "Essential / Desirable", "Essential (E) or desirable (D)".
        return isMust && name.Contains("desirable", StringComparison.OrdinalIgnoreCase) ? CriteriaColumn.Either
            : isMust ? CriteriaColumn.Must
            : isWish ? CriteriaColumn.Wish
            : CriteriaColumn.Other;
    }

    /// <summary>True for a row that has lost the form that Markdown asks of it: one of two cells between bars, or one of a table of criteria.</summary>
    public static bool IsPlainRow(string text, Line line, List<Block> blocks)
    {
        var letters = text.AsSpan(line.Span.Start, line.Span.Length);
        if (letters.IndexOfAny('|', '\t') < 0)
            return false;
        return (letters[0] == '|' && letters[^1] == '|' && letters.Count('|') == 3) || Head(text, line.Span).Count > 0
            || (!line.AfterBlank && blocks is [.., { Kind: BlockKind.Row } last] && text.AsSpan(last.Span.Start, last.Span.Length).IndexOfAny('|', '\t') >= 0);
    }

    /// <summary>The cells of a row, without the bars or tabs between them.</summary>
    public static List<TextSpan> Cells(string text, TextSpan row)
    {
        var separator = text.AsSpan(row.Start, row.Length).Contains('|') ? '|' : '\t';
        var (start, end) = (row.Start, row.End);
        if (start < end && text[start] == separator)
            start++;
        if (end > start && text[end - 1] == separator)
            end--;
        var cells = new List<TextSpan>();
        for (var from = start; from <= end;)
        {
            var to = from;
            while (to < end && (text[to] != separator || text[to - 1] == '\\'))
                to++;
            cells.Add(Trimmed(text, from, to));
            from = to + 1;
        }

        return cells;
    }

    private static TextSpan Trimmed(string text, int from, int to)
    {
        while (from < to && text[from] is ' ' or '*' or '_' or '\t')
            from++;
        while (to > from && text[to - 1] is ' ' or '*' or '_' or '\t' or ':')
            to--;
        return new TextSpan(from, to);
    }

    private static bool Begins(ReadOnlySpan<char> name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (name.Length == word.Length || !char.IsLetter(name[word.Length])))
                return true;
        }

        return false;
    }
}
