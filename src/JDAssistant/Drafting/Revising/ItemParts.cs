using JDAssistant.Drafting.Fidelity;

namespace JDAssistant.Drafting.Revising;

/// <summary>Parts an item that lists things: "Experience with Kotlin, Kafka and SQL".</summary>
internal static class ItemParts
{
    private static readonly string[] Joints = [", and ", ", or ", " and ", " or ", " plus ", ", ", "; "];

    /// <summary>The item without <paramref name="words"/>, and what they are as an item of their own.</summary>
    /// <returns>Null where the item is no plain list of which they are one entry.</returns>
    public static (string Left, string Taken)? Without(string item, string words)
    {
        var wanted = FidelityWords.ContentOf(words);
        var text = item.TrimEnd('.', ';', ' ');
        var (parts, joint) = Split(text);
        if (wanted.Count == 0 || parts.Count < 2 || item.Contains('(', StringComparison.Ordinal))
            return null;
        var index = parts.FindIndex(part => FidelityWords.ContentOf(part).SequenceEqual(wanted));
        if (index < 0)
            return null;
        // "Experience with" stands before the first and belongs to all.
        var lead = parts[0][..LeadOf(parts[0])];
        parts[0] = parts[0][lead.Length..];
        var taken = parts[index];
        parts.RemoveAt(index);
        var rest = parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])}{joint}{parts[^1]}";
        var end = item[text.Length..].TrimEnd();
        return (Prose.Capitalised(lead + rest) + end, Prose.Capitalised(lead + taken));
    }

    private static (List<string> Parts, string Joint) Split(string text)
    {
        var parts = new List<string>();
        var joint = " and ";
        var from = 0;
        for (var at = 0; at < text.Length;)
        {
            var found = Joints.FirstOrDefault(each => string.CompareOrdinal(text, at, each, 0, each.Length) == 0);
            if (found is null)
            {
                at++;
                continue;
            }

            parts.Add(text[from..at]);
            if (found.Contains("or", StringComparison.Ordinal))
                joint = " or ";
            from = at += found.Length;
        }

        parts.Add(text[from..]);
        return (parts, joint);
    }

    /// <summary>How many characters of small words stand before the first word that says what is meant.</summary>
    private static int LeadOf(string part)
    {
        var at = 0;
        while (at < part.Length)
        {
            var end = part.IndexOf(' ', at);
            if (end < 0 || !FidelityWords.ContentOf(part[at..end]).TrueForAll(word => word.Length == 0))
                return at;
            at = end + 1;
        }

        return 0;
    }
}
