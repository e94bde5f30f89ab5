using System.Text.RegularExpressions;
using JDAssistant.Terms;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Tells what kind of fact a piece of chat is by its words.</summary>
internal static class FactKinds
{
    /// <summary>The kind that the words tell; null where they tell none.</summary>
    public static FactKind? Of(string text)
    {
        if (BriefPhrases.Gives.IsMatch(text) && !BriefPhrases.SaysSkill.IsMatch(text))
            return FactKind.Benefit;
        if (BriefPhrases.Language.IsMatch(text))
            return FactKind.Language;
        if (BriefPhrases.Licence.IsMatch(text))
            return FactKind.Licence;
        if (BriefPhrases.Degree.IsMatch(text))
            return FactKind.Degree;
        return IsDuty(text) ? FactKind.Duty : null;
    }

    /// <summary>Tells "answer the phone" from "design systems": a verb that is a noun too needs a small word after it.</summary>
    private static bool IsDuty(string text) => Tells(text) || (Base(text) is { } plain && Tells(plain));

    /// <summary>"writes reports" as a list of duties says it: "write reports"; as it is where no verb of a duty begins it so.</summary>
    public static string AsDuty(string text) =>
        !Tells(text) && Base(text) is { } plain && (Tells(plain) || plain.StartsWith("do ", StringComparison.Ordinal)) ? plain : text;

    /// <summary>True where one of the words is the name of a skill that is known.</summary>
    public static bool NamesSkill(string text) => TermIndex.Default.Find(text, Words.Of(text, TermIndex.Default.Vocabulary)).Of("skills").Count > 0;

    /// <summary>The text with its first word without the "s" of "he writes"; null where it has none.</summary>
    private static string? Base(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (text.StartsWith("does ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("doing ", StringComparison.OrdinalIgnoreCase))
            return "do" + text[blank..];
        if (blank < 4 || text[blank - 1] != 's' || text[blank - 2] == 's' || text.AsSpan(0, blank).ContainsAnyExceptInRange('A', 'z'))
            return null;
        var verb = text[..blank];
        var bare = verb.EndsWith("oes", StringComparison.Ordinal) || verb.EndsWith("ches", StringComparison.Ordinal) || verb.EndsWith("shes", StringComparison.Ordinal) || verb.EndsWith("sses", StringComparison.Ordinal) ? verb[..^2]
            : verb.EndsWith("ies", StringComparison.Ordinal) ? verb[..^3] + "y" : verb[..^1];
        return bare + text[blank..];
    }

    private static bool Tells(string text)
    {
        var words = Words.Of(text, TermIndex.Default.Vocabulary);
        if (words.Length < 2 || TermIndex.Default.Find(text, words).Of("duty-verbs") is not [{ FirstWord: 0 } verb, ..])
            return false;
        return verb.Term["also"] != "noun"
            || text[words[1].Start..words[1].End] is "the" or "our" or "a" or "an" or "and" or "all" or "up" or "for" or "with" or "on" or "to" or "new" or "their" or "your";
    }

    /// <summary>One to three words beside a comma are a skill by the form alone; a longer piece might be anything.</summary>
    public static bool IsSkill(string text) => text.Count(c => c == ' ') < 3 || BriefPhrases.SaysSkill.IsMatch(text);

    /// <summary>"Kotlin and Kafka" are two skills where each of them is one, "NMC registration and a driving licence" two licences; "research and development" stays together.</summary>
    public static (string Part, FactKind Kind)[]? Pair(string text)
    {
        var words = Words.Of(text, TermIndex.Default.Vocabulary);
        var names = TermIndex.Default.Find(text, words).Of("skills");
        // "Terraform AWS Kubernetes"
        if (names.Count > 1 && !text.Contains('/', StringComparison.Ordinal) && names.Sum(name => name.WordCount) == words.Length)
            return [.. names.Select(name => (text[name.Span.Start..name.Span.End], FactKind.Skill))];
        var parts = text.Split([" and ", " & "], StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > 3)
            return null;
        var pair = parts.Select(part => Holding.Replace(BriefPieces.WithoutSmallStart(part), "")).Select(part => (Part: part, Kind: KindOfPart(part))).ToArray();
        return pair.All(each => each.Kind is not null) ? [.. pair.Select(each => (each.Part, each.Kind!.Value))] : null;
    }

    // "registered and hold a full driving licence"
    private static Regex Holding => field ??= new(@"^(?:hold|has|have|be)\s+(?:an?\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static FactKind? KindOfPart(string part)
    {
        if (part.Length == 0 || part.Count(c => c == ' ') > 3)
            return null;
        if (BriefPhrases.Language.IsMatch(part))
            return FactKind.Language;
        if (BriefPhrases.Licence.IsMatch(part))
            return FactKind.Licence;
        return part.Count(c => c == ' ') < 3 && TermIndex.Default.Find(part, Words.Of(part, TermIndex.Default.Vocabulary)).Of("skills") is [{ FirstWord: 0 }, ..] ? FactKind.Skill : null;
    }
}
