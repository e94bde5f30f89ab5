using System.Collections.Frozen;

namespace JDAssistant.Conversations.Phrases;

/// <summary>The phrases that the assistant knows, from the tables beside this file, and what each says in a command's words.</summary>
/// <remarks>Read when the first sentence is: who only reviews a file never reads them.</remarks>
internal sealed class PhraseBook
{
    private const string Folder = "phrases/";

    // In the table of slips: whatever swaps two letters of a word.
    private const string AnySlip = "~";

    private static readonly Lazy<PhraseBook> Lazily = new(() => new PhraseBook(Read));

    // Asked in this order; the first row that takes a sentence says it.
    private static readonly string[] Tables = ["demands", "facts", "replace", "add", "remove"];

    private readonly Dictionary<string, IReadOnlyList<(string, string)>> _classes;
    private readonly FrozenDictionary<string, string> _slips;

    private PhraseBook(Func<string, IEnumerable<string[]>> read)
    {
        _classes = read("classes").GroupBy(cells => cells[0]).ToDictionary(
            group => group.Key, group => (IReadOnlyList<(string, string)>)[.. group.SelectMany(cells => cells[1].Split(" | "), (cells, way) => (way.Trim(), cells.ElementAtOrDefault(2) ?? ""))]);
        _slips = read("slips").SelectMany(cells => cells[0] == AnySlip ? Swapped(cells[1]).Select(typed => (Typed: typed, Meant: cells[1])) : [(cells[0], cells[1])])
            .DistinctBy(slip => slip.Typed).ToFrozenDictionary(slip => slip.Typed, slip => slip.Meant, StringComparer.OrdinalIgnoreCase);
        OfText = [.. Tables.SelectMany(table => Rows(table, read))];
        OfTalk = [.. Rows("talk", read)];
        OfOrder = [.. Rows("order", read)];
        OfSmallTalk = [.. Rows("smalltalk", read)];
        Parts = _classes.Keys.ToDictionary(name => name, name => new PhrasePattern($"<{name}>", _classes));
    }

    /// <summary>The phrases that the library comes with.</summary>
    public static PhraseBook Default => Lazily.Value;

    /// <summary>What changes a text.</summary>
    public IReadOnlyList<PhraseRow> OfText { get; }

    /// <summary>What asks something of the assistant, whether there is a text or not.</summary>
    public IReadOnlyList<PhraseRow> OfTalk { get; }

    /// <summary>What puts parts of a text in another order; a row's words say what is done, and its slots with what.</summary>
    public IReadOnlyList<PhraseRow> OfOrder { get; }

    /// <summary>What asks for nothing, or for what cannot be had.</summary>
    public IReadOnlyList<PhraseRow> OfSmallTalk { get; }

    /// <summary>A pattern for each class of words, to look for it at the start of a sentence.</summary>
    public IReadOnlyDictionary<string, PhrasePattern> Parts { get; }

    /// <summary>The ways of a class, as they are written.</summary>
    public IEnumerable<string> Ways(string name) => _classes[name].Select(way => way.Item1);

    /// <summary>The word without its slip: "the" for "teh"; null where it has none.</summary>
    public string? Mended(string word) => _slips.GetValueOrDefault(word);

    /// <summary>What a sentence wants of a text, in commands' words, none where it shall be asked about; null where no row takes it.</summary>
    /// <remarks>What puts parts in another order is done as it was said.</remarks>
    public IReadOnlyList<string>? Change(string sentence, string text) => Order(sentence, text) is null ? Said(OfText, sentence, text) : null;

    /// <summary>What a sentence asks, in a command's words; null where no row takes it.</summary>
    public string? Talk(string sentence) => Said(OfTalk, sentence, "") is [var said] ? said : null;

    /// <summary>What a sentence is about that asks for nothing; null where no row takes it.</summary>
    public string? SmallTalk(string sentence) => Said(OfSmallTalk, sentence, "") is [var about] ? about : null;

    /// <summary>The row of <see cref="OfOrder"/> that takes a sentence, with what stands in its slots; null where none does.</summary>
    public (string Does, IReadOnlyDictionary<string, string> Slots)? Order(string sentence, string text)
    {
        var words = new SpokenSentence(sentence);
        foreach (var row in OfOrder)
        {
            if (row.Pattern.Match(words, text) is { } slots)
                return (row.Says, slots);
        }

        return null;
    }

    /// <summary>A row of <paramref name="table"/> from its cells.</summary>
    /// <exception cref="FormatException">The pattern uses a class or a kind that there is not.</exception>
    public PhraseRow Row(string table, IReadOnlyList<string> cells) =>
        new(table, cells[0], new PhrasePattern(cells[0], _classes), cells[1], cells[2], cells[3], (cells.ElementAtOrDefault(4) ?? "").Split(" | ", StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The word with two letters beside each other swapped: "chnage" for "change".</summary>
    private static IEnumerable<string> Swapped(string word) =>
        Enumerable.Range(0, word.Length - 1).Where(at => word[at] != word[at + 1]).Select(at => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}");

    private static IReadOnlyList<string>? Said(IReadOnlyList<PhraseRow> rows, string sentence, string text)
    {
        var words = new SpokenSentence(sentence);
        if (words.Words.Count == 0)
            return null;
        foreach (var row in rows)
        {
            if (row.Say(words, text) is { } said)
                return said;
        }

        return null;
    }

    private IEnumerable<PhraseRow> Rows(string table, Func<string, IEnumerable<string[]>> read) =>
        read(table).Select(cells => Row(table, cells));

    /// <summary>The rows of a table, cell by cell, without comments and without the line that names the columns.</summary>
    private static IEnumerable<string[]> Read(string table)
    {
        using var reader = new StreamReader(typeof(PhraseBook).Assembly.GetManifestResourceStream(Folder + table + ".tsv") ?? throw new FormatException($"No table of phrases is called “{table}”."));
        var isHead = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (!isHead)
                yield return line.Split('\t');
            isHead = false;
        }
    }
}
