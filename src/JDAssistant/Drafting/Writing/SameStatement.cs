using JDAssistant.Documents;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Terms;

namespace JDAssistant.Drafting.Writing;

/// <summary>Tells whether a piece of text in other words states what it stated: for any text, whoever wrote it.</summary>
/// <remarks>
/// No word is new but those of everyday prose. Numbers, names, skills, licences, degrees, denials, and how strongly a thing
/// is asked for are the same, in the same order. Of a list about what is asked or offered nothing is left out; of a sentence
/// that is made shorter, a third of its other words may go.
/// </remarks>
internal static class SameStatement
{
    private static readonly string[] HardLists = ["skills", "degrees", "licences", "certifications", "spoken-languages"];

    private static readonly HashSet<string> Hard = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "none", "nothing", "nobody", "neither", "nor", "without", "except", "unless", "only", "cannot",
        "expert", "expertise", "extensive", "deep", "proven", "advanced", "strong", "excellent", "solid", "familiar", "familiarity", "basic", "some",
        "ideally", "preferred", "preferably", "optional", "plu", "desirable", "bonu", "minimum", "least", "most", "maximum", "up",
    };

    private static readonly HashSet<string> Demand = new(StringComparer.Ordinal) { "must", "need", "required", "require", "essential", "mandatory", "have-to" };

    private static readonly HashSet<string> Choice = new(StringComparer.Ordinal) { "may", "might", "could", "should", "can", "would" };

    private static readonly HashSet<string> Ruling = new(StringComparer.Ordinal) { "report", "reporting", "manage", "managing", "lead", "leading", "supervise", "supervising", "train", "training" };

    /// <summary>Why the words do not state the same; null where they do.</summary>
    /// <param name="before">The piece as it stands.</param>
    /// <param name="after">The piece in other words.</param>
    /// <param name="section">The section that it stands in.</param>
    /// <param name="mayDrop">True where fewer words are wanted.</param>
    public static string? Fault(string before, string after, SectionKind section, bool mayDrop)
    {
        var (old, now) = (Read(before), Read(after));
        if (now.Content.FirstOrDefault(word => !old.Roots.Contains(FidelityWords.RootOf(word))) is { } added)
            return $"“{added}” is not in the piece.";
        if (!old.Hard.SequenceEqual(now.Hard, StringComparer.Ordinal))
            return "Numbers, names, skills, “not” and how strongly things are asked for must stay as they are, in their order.";
        if (old.IsDemand != now.IsDemand || old.IsChoice != now.IsChoice)
            return "“Must”, “can” and the like must stay as they are.";
        if (old.HasOr != now.HasOr)
            return "“And” and “or” must stay as they are.";
        var lost = old.Content.Where(word => !now.Roots.Contains(FidelityWords.RootOf(word))).ToList();
        var isList = section is SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits or SectionKind.Compensation;
        if (lost.Count > (mayDrop && !isList ? old.Content.Count / 3 : 0))
            return $"“{lost[0]}” is lost.";
        // Who reports to whom and who leads whom is a matter of order.
        return old.Content.Exists(Ruling.Contains) && !IsInOrder(old.Content, now.Content) ? "The order of the words changes what they say." : null;
    }

    private static Statement Read(string text)
    {
        var spelled = text.Replace('’', '\'').Replace("won't", "will not", StringComparison.OrdinalIgnoreCase).Replace("can't", "cannot", StringComparison.OrdinalIgnoreCase)
            .Replace("n't", " not", StringComparison.OrdinalIgnoreCase).Replace("'ll", " will", StringComparison.OrdinalIgnoreCase)
            .Replace("'re", " are", StringComparison.OrdinalIgnoreCase).Replace("'ve", " have", StringComparison.OrdinalIgnoreCase);
        var words = Words.Of(spelled, TermIndex.Default.Vocabulary);
        var hits = TermIndex.Default.Find(spelled, words);
        var marked = HardLists.Where(name => TermIndex.Default.Lists.Any(list => list.Name == name)).SelectMany(hits.Of)
            .SelectMany(hit => Enumerable.Range(hit.FirstWord, hit.WordCount)).ToHashSet();
        var all = FidelityWords.Of(spelled).ToList();
        var hard = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            var letters = spelled[words[i].Start..words[i].End];
            var isNumber = FidelityWords.NumberOf(letters) is not null || letters.Any(char.IsAsciiDigit);
            var isName = letters.Skip(i == 0 ? 1 : 0).Any(char.IsUpper) && letters is not "I";
            if (isNumber || isName || marked.Contains(i) || Hard.Contains(all[i]))
                hard.Add(isNumber && FidelityWords.NumberOf(letters) is { } value ? value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : all[i]);
        }

        hard.AddRange(FidelityWords.ContentOf(spelled).Where(word => word.Length == 1 && !char.IsLetterOrDigit(word[0])));
        return new Statement(
            [.. FidelityWords.ContentOf(spelled).Where(word => !FidelityWords.IsPlain(word))], hard,
            all.Exists(Demand.Contains), all.Exists(Choice.Contains), all.Contains("or", StringComparer.Ordinal));
    }

    private static bool IsInOrder(List<string> words, List<string> part)
    {
        var at = 0;
        foreach (var word in part)
        {
            while (at < words.Count && FidelityWords.RootOf(words[at]) != FidelityWords.RootOf(word))
                at++;
            if (at++ == words.Count)
                return false;
        }

        return true;
    }

    private sealed record Statement(List<string> Content, List<string> Hard, bool IsDemand, bool IsChoice, bool HasOr)
    {
        public HashSet<string> Roots { get; } = [.. Content.Select(FidelityWords.RootOf)];
    }
}
