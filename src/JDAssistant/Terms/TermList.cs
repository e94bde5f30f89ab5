namespace JDAssistant.Terms;

/// <summary>A word list with its provenance, read from a <c>.tsv</c> file.</summary>
/// <remarks>
/// <para>Lines that begin with <c>#</c> are comments; among them <c># Source:</c> and <c># Licence:</c> are required.
/// The first other line names the columns, <c>term</c> first. In the first column a leading <c>!</c> marks an innocent
/// phrase (the longest match wins, so it shields the shorter terms inside it), a leading <c>=</c> makes the row
/// case-sensitive, and a final <c>*</c> accepts any continuation of the last word. <c>[a|an|]</c> stands for either word or
/// none.</para>
/// <para>A first column called <c>key</c> makes a table: its rows are looked up by whoever asks for them, and no text is
/// searched for them.</para>
/// </remarks>
public sealed class TermList
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private TermList(string name, string source, string licence) => (Name, Source, Licence) = (name, source, licence);

    /// <summary>The file's name without its ending.</summary>
    public string Name { get; }

    /// <summary>Where the rows come from.</summary>
    public string Source { get; }

    /// <summary>The licence of the rows.</summary>
    public string Licence { get; }

    /// <summary>The rows in the order of the file.</summary>
    public IReadOnlyList<Term> Terms { get; private set; } = [];

    /// <summary>The columns after <c>term</c>.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>True for a table of keys, which no text is searched for.</summary>
    public bool IsTable { get; private set; }

    /// <summary>Its number among the lists of its index; the index gives it.</summary>
    internal int Number { get; set; }

    internal int ColumnIndex(string column) => _columns.TryGetValue(column, out var index)
        ? index
        : throw new KeyNotFoundException($"The list {Name}.tsv has no column “{column}”.");

    /// <summary>Reads a list.</summary>
    /// <exception cref="FormatException">Provenance or the header is missing, or a row has more cells than columns.</exception>
    public static TermList Parse(string name, string tsv)
    {
        string? source = null, licence = null;
        TermList? list = null;
        var terms = new List<Term>();
        var cells = new List<Range>();
        string[] last = [];
        var number = 0;
        for (var rest = tsv.AsSpan(); rest.Length > 0;)
        {
            number++;
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (line.Length > 0 && line[^1] == '\r')
                line = line[..^1];
            if (line.StartsWith("# Source:", StringComparison.Ordinal))
                source = line["# Source:".Length..].Trim().ToString();
            else if (line.StartsWith("# Licence:", StringComparison.Ordinal))
                licence = line["# Licence:".Length..].Trim().ToString();
            if (line.Length == 0 || line[0] == '#')
                continue;

            if (list is null)
            {
                var header = line.ToString().Split('\t');
                if (source is not { Length: > 0 } || licence is not { Length: > 0 } || header[0] is not ("term" or "key"))
                    throw new FormatException($"{name}.tsv:{number}: needs “# Source:”, “# Licence:” and a header that begins with “term”, or “key” for a table.");
                list = new TermList(name, source, licence) { Columns = header[1..], IsTable = header[0] == "key" };
                for (var i = 1; i < header.Length; i++)
                    list._columns.Add(header[i], i - 1);
                last = new string[list.Columns.Count];
                Array.Fill(last, "");
                continue;
            }

            Split(line, cells);
            if (cells.Count > list.Columns.Count + 1)
                throw new FormatException($"{name}.tsv:{number}: {cells.Count} cells, but only {list.Columns.Count + 1} columns.");
            terms.Add(Row(list, line, cells, last));
        }

        if (list is null)
            throw new FormatException($"{name}.tsv: has no header line.");
        list.Terms = terms;
        return list;
    }

    private static void Split(ReadOnlySpan<char> line, List<Range> cells)
    {
        cells.Clear();
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] != '\t')
                continue;
            cells.Add(start..i);
            start = i + 1;
        }
    }

    private static Term Row(TermList list, ReadOnlySpan<char> line, List<Range> cells, string[] last)
    {
        var text = line[cells[0]];
        var innocent = text.StartsWith('!');
        if (innocent)
            text = text[1..];
        var caseSensitive = text.StartsWith('=');
        if (caseSensitive)
            text = text[1..];
        var stem = text.EndsWith('*');
        if (stem)
            text = text[..^1];
        if (last.Length == 0)
            return new Term(list, text.ToString(), last, innocent, caseSensitive, stem);
        var columns = new string[last.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            // Neighbouring rows mostly say the same: one string serves them all.
            var cell = i + 1 < cells.Count ? line[cells[i + 1]] : [];
            columns[i] = cell.IsEmpty ? "" : cell.SequenceEqual(last[i]) ? last[i] : last[i] = cell.ToString();
        }

        return new Term(list, text.ToString(), columns, innocent, caseSensitive, stem);
    }
}
