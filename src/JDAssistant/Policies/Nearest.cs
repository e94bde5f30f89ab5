namespace JDAssistant.Policies;

/// <summary>Finds what somebody may have meant.</summary>
public static class Nearest
{
    /// <summary>"; did you mean “…”?" without the question mark, for the end of a sentence; "" where nothing is near.</summary>
    public static string Hint(string given, IEnumerable<string> known) =>
        To(given, known) is { } near ? $"; did you mean “{near}”" : "";

    /// <summary>The name with the least edits from <paramref name="given"/>; null where more than a third would change.</summary>
    public static string? To(string given, IEnumerable<string> known)
    {
        var most = Math.Max(1, (given.Length + 1) / 3);
        return known
            .Select(name => (Name: name, Distance: Distance(given, name)))
            .Where(pair => pair.Distance <= most)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => pair.Name)
            .FirstOrDefault();
    }

    /// <summary>Insertions, deletions and replacements between two names, whatever their case.</summary>
    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
