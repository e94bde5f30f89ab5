using JDAssistant.Documents;
using JDAssistant.Terms;

namespace JDAssistant.Parsing.Fields.Sections;

/// <summary>Tells what a section is about where its heading does not.</summary>
internal static class SectionContent
{
    private const int FewestAsked = 3;

    private const int MostBetween = 2;

    private const int LongestItem = 320;

    private const int FarthestYears = 16;

    private const int FewestDuties = 4;

    // "Send your CV", "Work from home" and "Keep fit" are none.
    private static readonly WordMap<bool> Verbs = WordMap.OfWords(TermIndex.Default.List("duty-verbs").Terms.Select(term => term.Text)
        .Except(["send", "apply", "work", "working", "take", "receive", "give", "visit", "complete", "keep", "feed", "buy", "welcome", "open", "direct", "book", "set", "clear", "clean", "market", "field", "document", "file", "train", "water"])
        .Concat(["act", "adhere", "assure", "attend", "author", "collate", "compile", "configure", "contribute", "consult", "cultivate", "determine", "discover", "drives", "elicit", "enable", "evolve", "examine", "explore", "extract", "facilitate",
            "formulate", "govern", "influence", "integrate", "interact", "interface", "interpret", "liaise", "leverage", "measure", "model", "nurture", "optimise", "optimize", "participate", "pilot", "propose", "query", "recommend", "refine", "represent", "scale", "scope", "shape",
            "spearhead", "streamline", "synthesise", "synthesize", "tackle", "transform", "utilise", "utilize", "verify"]));

    // What a form lets one choose is shorter: "4+ years of experience".
    private const int ShortestYears = 24;

    private static readonly string[][] Asked = ByFirstLetter(
    [
        "experience ", "experienced ", "knowledge of", "knowledge in", "working knowledge", "ability to", "able to", "strong ", "proven ", "excellent ", "good ", "solid ", "deep ", "extensive ", "demonstrated", "demonstrable", "expert in", "expertise",
        "expert knowledge", "proficien", "fluent", "fluency", "familiar", "understanding of", "previous ", "prior ", "bachelor", "master's", "master’s", "masters", "bs ", "ba ", "bs/", "ba/", "b.s", "b.a", "ms ", "phd", "ph.d", "degree ", "a degree", "high school", "minimum ", "at least ",
        "must ", "comfortable ", "track record", "a track record", "self-motivated", "self motivated", "highly ", "valid driver", "valid driving", "background in", "hands-on experience", "relevant experience", "willingness to", "outstanding ", "exceptional ", "advanced ", "qualified ",
        "superior ", "attention to detail", "detail oriented", "detail-oriented", "possess", "computer litera", "passionate ", "organised", "organized", "adept", "general knowledge", "thorough ", "hands on experience", "in-depth knowledge", "expert-level", "competen", "certified ", "certification", "a minimum", "hands-on ",
    ]);

    /// <summary>The kind by what the blocks say; <see cref="SectionKind.Other"/> where they do not tell.</summary>
    public static SectionKind KindOf(IReadOnlyList<Block> blocks)
    {
        var longest = blocks.Where(block => block.Kind != BlockKind.Other).MaxBy(block => block.Content.Length);
        return longest is { Content.Length: >= 80 } ? SectionKind.Summary : SectionKind.Other;
    }

    /// <summary>True where two of three items begin with what somebody does: "Design…", "You check…"; "Growing teams" may also be what somebody has done.</summary>
    public static bool AreDuties(string text, List<Block> body, bool gerundsToo = true)
    {
        int items = 0, duties = 0;
        foreach (var block in body)
        {
            if (block.Kind != BlockKind.Item || block.Depth > 0)
                continue;
            items++;
            duties += IsDuty(text, block, gerundsToo) ? 1 : 0;
        }

        return items >= FewestAsked && duties * 3 >= items * 2;
    }

    /// <summary>Where the text tells one duty after the other, in items or in lines of their own; null where it does nowhere.</summary>
    public static (int First, int Next)? Duties(string text, List<Block> body)
    {
        for (var first = 0; first < body.Count; first++)
        {
            if (!IsLine(body[first]) || !IsDuty(text, body[first], gerundsToo: true))
                continue;
            var (duties, next) = (1, first + 1);
            for (var i = next; i < body.Count && i - next <= MostBetween && IsLine(body[i]) && body[i].Kind == body[first].Kind; i++)
            {
                if (!IsDuty(text, body[i], gerundsToo: true))
                    continue;
                duties++;
                next = i + 1;
            }

            if (duties >= FewestDuties && (body[first].Kind == BlockKind.Item ? duties * 3 >= (next - first) * 2 : duties * 4 >= (next - first) * 3))
            {
                // The last of a list belongs to it: "Other tasks as assigned".
                while (next < body.Count && body[next].Kind == body[first].Kind && IsLine(body[next]) && !Asks(text, body[next]) && text[body[next].Content.End - 1] is not ('?' or ':') && !ClosingProse.TellsHowToApply(text.AsSpan(body[next].Content.Start, body[next].Content.Length)) && (body[first].Kind == BlockKind.Item || !HasBlankLine(text, body[next - 1], body[next])))
                    next++;
                return (first, next);
            }

            first = next - 1;
        }

        return null;

        static bool IsLine(Block block) => block.Kind is BlockKind.Item or BlockKind.Paragraph && block.Content.Length is > 0 and <= LongestItem;
    }

    private static bool IsDuty(string text, Block block, bool gerundsToo)
    {
        // "You check late guests in": the verb follows.
        var words = text.AsSpan(block.Content.Start, block.Content.Length);
        foreach (var subject in (ReadOnlySpan<string>)["You will ", "You'll ", "You "])
        {
            if (!words.StartsWith(subject, StringComparison.OrdinalIgnoreCase))
                continue;
            words = words[subject.Length..];
            break;
        }

        var end = 0;
        while (end < words.Length && char.IsLetter(words[end]))
            end++;
        var verb = words[..end];
        if (verb.Length < 3 || (end < words.Length && words[end] is not (' ' or ',' or '/' or '-')))
            return false;
        if (!gerundsToo && verb.EndsWith("ing", StringComparison.Ordinal) && verb.Length > 5)
            return false;
        // "Work with our suppliers", not "Work in a friendly place".
        if (verb.AreAny("work", "works", "working"))
            return words[end..].TrimStart() is var rest && (rest.StartsWith("with ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("closely ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("on ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("directly ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("alongside ", StringComparison.OrdinalIgnoreCase));
        return Verbs.Contains(verb) || (verb[^1] == 's' && (Verbs.Contains(verb[..^1]) || (verb[^2] == 'e' && Verbs.Contains(verb[..^2]))));
    }

    /// <summary>Where the text asks for one thing after the other; null where it does nowhere. Among duties it does so last, or in a part of its own.</summary>
    /// <remarks>Forms with a box for each part paste them below each other without headings.</remarks>
    public static (int First, int Next)? Requirements(string text, List<Block> body, bool isAmongDuties)
    {
        for (var first = 0; first < body.Count; first++)
        {
            if (!Asks(text, body[first]))
                continue;
            var (asked, last) = (1, first);
            for (var i = first + 1; i < body.Count && i - last <= MostBetween; i++)
            {
                if (!Asks(text, body[i]))
                    continue;
                asked++;
                last = i;
            }

            var next = last + 1;
            if (asked >= FewestAsked && asked * 3 >= (next - first) * 2)
            {
                // "French is a plus" at the end of the list belongs to it.
                while (next < body.Count && body[next].Kind == body[last].Kind && body[next].Content.Length <= LongestItem && asked * 2 >= next + 1 - first && !HasBlankLine(text, body[next - 1], body[next]))
                    asked += Asks(text, body[next++]) ? 1 : 0;
                if (!isAmongDuties || (first > 0 && (body.Count - next <= MostBetween || (HasBlankLine(text, body[first - 1], body[first]) && HasBlankLine(text, body[next - 1], body[next])))))
                    return (first, next);
            }

            first = last;
        }

        return null;
    }

    private static bool HasBlankLine(string text, Block one, Block next) => text.AsSpan(one.Span.End, next.Span.Start - one.Span.End).Count('\n') > 1;

    /// <summary>"Two years of…", "Experience with…", "Ability to…"</summary>
    private static bool Asks(string text, Block block)
    {
        if (block.Kind is not (BlockKind.Item or BlockKind.Paragraph))
            return false;
        var words = text.AsSpan(block.Content.Start, block.Content.Length);
        if (words.Length >= ShortestYears && char.IsAsciiDigit(words[0]) && words[..Math.Min(FarthestYears, words.Length)].IndexOf("year", StringComparison.OrdinalIgnoreCase) > 0)
            return true;
        if (words.Length == 0 || (words[0] | 0x20) is not (>= 'a' and <= 'z' and var letter))
            return false;
        foreach (var opening in Asked[letter - 'a'])
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string[][] ByFirstLetter(string[] openings) =>
        [.. Enumerable.Range('a', 26).Select(letter => openings.Where(opening => opening[0] == letter).ToArray())];
}
