using JDAssistant.Terms;

namespace JDAssistant.Drafting;

/// <summary>Tells what kind of fact a piece of chat is by its words.</summary>
internal static class FactKinds
{
    /// <summary>The kind that the words tell; null where they tell none.</summary>
    public static FactKind? Of(string text)
    {
        if (BriefPhrases.Gives().IsMatch(text) && !BriefPhrases.SaysSkill().IsMatch(text))
            return FactKind.Benefit;
        if (BriefPhrases.Language().IsMatch(text))
            return FactKind.Language;
        if (BriefPhrases.Licence().IsMatch(text))
            return FactKind.Licence;
        if (BriefPhrases.Degree().IsMatch(text))
            return FactKind.Degree;
        return IsDuty(text) ? FactKind.Duty : null;
    }

    /// <summary>Tells "answer the phone" from "design systems": a verb that is a noun too needs a small word after it.</summary>
    private static bool IsDuty(string text)
    {
        var words = Words.Of(text, TermIndex.Default.Vocabulary);
        if (words.Length < 2 || TermIndex.Default.Find(text, words).Of("duty-verbs") is not [{ FirstWord: 0 } verb, ..])
            return false;
        return verb.Term["also"] != "noun"
            || text[words[1].Start..words[1].End] is "the" or "our" or "a" or "an" or "and" or "all" or "up" or "for" or "with" or "on" or "to" or "new" or "their" or "your";
    }

    /// <summary>One to three words beside a comma are a skill by the form alone; a longer piece might be anything.</summary>
    public static bool IsSkill(string text) => text.Count(c => c == ' ') < 3 || BriefPhrases.SaysSkill().IsMatch(text);

    /// <summary>"Kotlin and Kafka" are two skills where each of them is one, "NMC registration and a driving licence" two licences; "research and development" stays together.</summary>
    public static (string Part, FactKind Kind)[]? Pair(string text)
    {
        var parts = text.Split([" and ", " & "], StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > 3)
            return null;
        var pair = parts.Select(part => (Part: BriefFacts.WithoutSmallStart(part), Kind: KindOfPart(BriefFacts.WithoutSmallStart(part)))).ToArray();
        return pair.All(each => each.Kind is not null) ? [.. pair.Select(each => (each.Part, each.Kind!.Value))] : null;
    }

    private static FactKind? KindOfPart(string part)
    {
        if (part.Length == 0 || part.Count(c => c == ' ') > 3)
            return null;
        if (BriefPhrases.Language().IsMatch(part))
            return FactKind.Language;
        if (BriefPhrases.Licence().IsMatch(part))
            return FactKind.Licence;
        return part.Count(c => c == ' ') < 3 && TermIndex.Default.Find(part, Words.Of(part, TermIndex.Default.Vocabulary)).Of("skills") is [{ FirstWord: 0 }, ..] ? FactKind.Skill : null;
    }
}
