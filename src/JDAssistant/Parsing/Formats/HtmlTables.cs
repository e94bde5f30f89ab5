using AngleSharp.Dom;
using JDAssistant.Parsing.Layout;

namespace JDAssistant.Parsing.Formats;

/// <summary>Tells tables of criteria from those that only lay out a page.</summary>
internal static class HtmlTables
{
    private const int DeepestName = 6;

    /// <summary>True where the first row names a column for what is essential and one for what is desirable.</summary>
    public static bool IsOfCriteria(IElement table)
    {
        if (table.LocalName != "table" || FirstRow(table) is not { } row)
            return false;
        var columns = row.Children.Select(cell => CriteriaTable.ColumnOf(NameIn(cell))).ToArray();
        return columns.Contains(CriteriaColumn.Either) || (columns.Contains(CriteriaColumn.Must) && columns.Contains(CriteriaColumn.Wish));
    }

    private static IElement? FirstRow(IElement table)
    {
        foreach (var child in table.Children)
        {
            if (child.LocalName == "tr")
                return child;
            if (child.LocalName is "thead" or "tbody")
                return child.FirstElementChild is { LocalName: "tr" } row ? row : null;
        }

        return null;
    }

    /// <summary>The first words of a cell, a few elements deep at most: a page may nest them as deep as it likes.</summary>
    private static string NameIn(INode cell)
    {
        var node = cell;
        for (var depth = 0; depth < DeepestName && node is not null; depth++)
        {
            if (node is IText text)
                return text.Data.Trim().Trim(':');
            var child = node.FirstChild;
            while (child is IText { Data: var data } && string.IsNullOrWhiteSpace(data))
                child = child.NextSibling;
            node = child;
        }

        return "";
    }
}
