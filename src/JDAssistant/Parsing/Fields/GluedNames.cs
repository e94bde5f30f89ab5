using JDAssistant.Parsing.Layout;

namespace JDAssistant.Parsing.Fields;

/// <summary>Tells names with a capital inside ("HealthStream", "goTRG") from two words between which a line end was lost.</summary>
/// <remarks>A name is said again; a line end is lost between the same two words only once.</remarks>
internal sealed class GluedNames(string text)
{
    private const int Shortest = 4;

    private const int Longest = 30;

    // Each asks the text once: more of them than any employer needs would not be linear.
    private const int MostAsked = 64;

    private Dictionary<int, bool>? _asked;

    /// <summary>True where the letters around <paramref name="at"/> have a small letter and behind it a capital, and stand so elsewhere in the text.</summary>
    public bool IsName(int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && at - start < Longest && char.IsLetter(text[start - 1]))
            start--;
        while (end < text.Length && end - at < Longest && char.IsLetter(text[end]))
            end++;
        var run = text.AsSpan(start, end - start);
        if (run.Length is < Shortest or > Longest || run[1..].IndexOfAnyInRange('A', 'Z') < 0 || run.IndexOfAnyInRange('a', 'z') < 0)
            return false;
        // "DescriptionAcme" is said twice where two headings end so.
        if (at > start && (run[..(at - start)] is "name" || Headings.Exact(run[..(at - start)]) is not null))
            return false;
        _asked ??= [];
        if (_asked.TryGetValue(start, out var known))
            return known;
        if (_asked.Count >= MostAsked)
            return false;
        var before = text.AsSpan(0, start).LastIndexOf(run, StringComparison.Ordinal);
        var behind = text.AsSpan(end).IndexOf(run, StringComparison.Ordinal);
        return _asked[start] = (before >= 0 && IsAlone(before, run.Length)) || (behind >= 0 && IsAlone(end + behind, run.Length));
    }

    private bool IsAlone(int at, int length) => (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length >= text.Length || !char.IsLetterOrDigit(text[at + length]));
}
