using System.Text;

namespace JDAssistant.Conversations.Replies;

/// <summary>How the text in hand differs from the version before.</summary>
/// <param name="Places">What stood and what stands, place by place, in the order of the text.</param>
public sealed record ChangesPart(IReadOnlyList<ChangedPlace> Places) : ReplyPart
{
    /// <summary>As many lines are shown; a chat message holds no more.</summary>
    public const int MostLines = 30;

    private const int LongestLine = 300;

    /// <summary>The differences but for blank lines; null where there are none.</summary>
    public static ChangesPart? Between(string before, string after)
    {
        var places = new List<ChangedPlace>();
        var (old, now) = (new List<string>(), new List<string>());
        var shift = 0;
        ChangedLine? last = null;
        foreach (var line in TextDesk.Differences(before, after))
        {
            // Lines that follow one another are one place; what is put in for lines that are taken out stands behind them.
            var follows = line.IsAdded && last is { IsAdded: false } ? last.Line + shift + 1 : last?.IsAdded == line.IsAdded ? last.Line + 1 : -1;
            if (line.Line != follows)
                Close();
            last = line;
            shift += line.IsAdded ? 1 : -1;
            if (!string.IsNullOrWhiteSpace(line.Text))
                (line.IsAdded ? now : old).Add(line.Text.Trim());
        }

        Close();
        return places.Count > 0 ? new ChangesPart(places) : null;

        void Close()
        {
            if (old.Count + now.Count > 0)
                places.Add(new ChangedPlace(old, now));
            (old, now) = ([], []);
        }
    }

    /// <summary>The lines that were removed and added, as a list.</summary>
    public string Markdown
    {
        get
        {
            var shown = new StringBuilder();
            foreach (var (mark, line) in Lines.Take(MostLines))
                shown.Append(mark).Append(Quote.Escaped(Plain(line), LongestLine)).Append('\n');
            if (LinesBeyond(MostLines) is > 0 and var more)
                shown.Append("- and ").Append(more).Append(" more lines\n");
            return shown.ToString().TrimEnd();
        }
    }

    /// <summary>The words of a line without the marks that make it an item, a heading or bold.</summary>
    private static string Plain(string line) => line.TrimStart('-', '*', '#', ' ').Replace("**", "", StringComparison.Ordinal);

    /// <summary>How many lines there are behind the first <paramref name="shown"/>.</summary>
    public int LinesBeyond(int shown) => Math.Max(0, Places.Sum(place => place.Before.Count + place.After.Count) - shown);

    private IEnumerable<(string Mark, string Line)> Lines =>
        Places.SelectMany(place => place.Before.Select(line => ("- **Removed:** ", line)).Concat(place.After.Select(line => ("- **Added:** ", line))));
}

/// <summary>Lines that took the place of others.</summary>
/// <param name="Before">What stood there; empty where something was put in.</param>
/// <param name="After">What stands there; empty where something was taken out.</param>
public sealed record ChangedPlace(IReadOnlyList<string> Before, IReadOnlyList<string> After);
