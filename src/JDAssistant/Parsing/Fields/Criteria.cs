using JDAssistant.Documents;
using JDAssistant.Parsing.Layout;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>A cell of a person specification, or one of several things in it.</summary>
/// <param name="Span">The words.</param>
/// <param name="IsWish">Whether its column calls it desirable.</param>
internal readonly record struct Criterion(TextSpan Span, bool IsWish);

/// <summary>What the tables of criteria in a text demand and wish, cell by cell.</summary>
internal sealed class Criteria
{
    private const int Shortest = 3;

    private readonly Dictionary<int, Criterion[]> _rows = [];
    private readonly List<Criterion> _all = [];

    /// <summary>Reads the tables among <paramref name="blocks"/>.</summary>
    public Criteria(string text, IReadOnlyList<Block> blocks)
    {
        IReadOnlyList<CriteriaColumn> columns = [];
        foreach (var block in blocks)
        {
            if (block.Kind != BlockKind.Row)
            {
                columns = [];
                continue;
            }

            if (CriteriaTable.Head(text, block.Span) is { Count: > 0 } head)
            {
                columns = head;
                _rows[block.Span.Start] = [];
            }
            else if (columns.Count > 0)
            {
                var criteria = OfRow(text, CriteriaTable.Cells(text, block.Span), columns).ToArray();
                _rows[block.Span.Start] = criteria;
                _all.AddRange(criteria);
            }
        }
    }

    /// <summary>The criteria of a row; null where it belongs to no such table.</summary>
    public IReadOnlyList<Criterion>? Of(Block row) => row.Kind == BlockKind.Row && _rows.TryGetValue(row.Span.Start, out var criteria) ? criteria : null;

    /// <summary>True where <paramref name="offset"/> lies in what a column calls desirable.</summary>
    public bool IsWish(int offset)
    {
        if (_all.Count == 0)
            return false;
        var next = Ordered.FirstFrom(_all, offset + 1, static each => each.Span);
        return next > 0 && _all[next - 1] is { IsWish: true } last && last.Span.Contains(offset);
    }

    private static IEnumerable<Criterion> OfRow(string text, List<TextSpan> cells, IReadOnlyList<CriteriaColumn> columns)
    {
        for (var i = 0; i < Math.Min(cells.Count, columns.Count); i++)
        {
            var letters = text.AsSpan(cells[i].Start, cells[i].Length);
            if (columns[i] == CriteriaColumn.Other || letters.IsEmpty)
                continue;
            if (letters.Length < Shortest || CriteriaTable.ColumnOf(letters) != CriteriaColumn.Other || letters is "Yes" or "yes")
            {
                // A tick, or "E" and "D": the criterion stands beside it.
                if (Ticked(letters, columns[i]) is { } isWish && Named(cells, columns) is { Length: >= Shortest } name)
                    yield return new Criterion(name, isWish);
                continue;
            }

            if (columns[i] == CriteriaColumn.Either || letters is "N/A" or "n/a" or "None" or "none")
                continue;
            foreach (var part in Parts(text, cells[i]))
                yield return new Criterion(part, columns[i] == CriteriaColumn.Wish);
        }
    }

    private static bool? Ticked(ReadOnlySpan<char> mark, CriteriaColumn column) => column switch
    {
        CriteriaColumn.Either => mark[0] is 'D' or 'd' ? true : mark[0] is 'E' or 'e' ? false : null,
        _ when mark is "-" or "–" or "No" or "no" => null,
        _ => column == CriteriaColumn.Wish,
    };

    /// <summary>The longest of the cells that say what is asked for.</summary>
    private static TextSpan Named(List<TextSpan> cells, IReadOnlyList<CriteriaColumn> columns)
    {
        var named = default(TextSpan);
        for (var i = 0; i < Math.Min(cells.Count, columns.Count); i++)
        {
            if (columns[i] == CriteriaColumn.Other && cells[i].Length > named.Length)
                named = cells[i];
        }

        return named;
    }

    /// <summary>"BSc in Physiotherapy; HCPC registration", "• triage • teaching": the single things.</summary>
    private static IEnumerable<TextSpan> Parts(string text, TextSpan cell)
    {
        var start = cell.Start;
        for (var i = cell.Start; i <= cell.End; i++)
        {
            if (i < cell.End && text[i] != '•' && (text[i] != ';' || i + 1 == cell.End || text[i + 1] != ' '))
                continue;
            var end = i;
            while (start < end && text[start] == ' ')
                start++;
            while (end > start && text[end - 1] == ' ')
                end--;
            if (end - start >= Shortest)
                yield return new TextSpan(start, end);
            start = i + 1;
        }
    }
}
