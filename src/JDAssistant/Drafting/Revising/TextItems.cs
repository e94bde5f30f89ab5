using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>Takes items out of a text that is there, or makes wishes of demands and demands of wishes.</summary>
internal sealed class TextItems(JobDescription job)
{
    /// <summary>An item of so many words is about one thing, even where it says more of it.</summary>
    private const int ShortItem = 12;

    private static readonly HashSet<string> DegreeWords = new(StringComparer.Ordinal) { "degree", "bachelor", "master", "diploma", "doctorate", "phd", "education" };

    private readonly TextShape _shape = new(job);

    /// <summary>The text without what <paramref name="words"/> name: an item, an entry of one, a labelled line.</summary>
    /// <returns>Null where no item holds the words.</returns>
    public TextRevision? Without(string words)
    {
        var wanted = FidelityWords.ContentOf(words);
        var found = Holding(wanted);
        // "one to one" is not in "one year", while it stands word for word in another line.
        if (words.Contains(' ', StringComparison.Ordinal) && WordReplacement.In(job.Source.Text, words, "") is not null)
            found = [.. found.Where(block => WordReplacement.In(job.Slice(block.Content), words, "") is not null)];
        if (found.Count == 0)
            return null;
        if (found.Count > 1)
            return TextRevision.Failed(job, $"{found.Count} lines hold that: {Prose.Join(found.Take(3).Select(Quoted))}. Tell me more of the words of the one that you mean.");
        var item = found[0];
        // "Salary: £48,000 depending on experience": what stands before it stays.
        if (item.Label is not null && new TextSentences(job).Appended(_shape.ValueOf(item), words, isLabelled: true) is { } part)
            return TextRevision.Of(job, TextEdit.Delete(part));
        if (IsAbout(item, wanted))
            return TextRevision.Of(job, _shape.Without(item));
        return ItemParts.Without(job.Slice(item.Content), words) is { } parts
            ? TextRevision.Of(job, new TextEdit(item.Content, parts.Left))
            : Unparted(item);
    }

    /// <summary>The text without its labelled line of a kind: "Pay: …", or without the last day to apply in a sentence; null where it has none, or several.</summary>
    public TextRevision? Without(FactKind kind) =>
        job.Blocks.Where(block => block.Label is { } label && LabelledFact.KindOf(job.Slice(label)) == kind).ToList() is [var only] ? TextRevision.Of(job, _shape.Without(only))
            : kind == FactKind.Deadline ? TextDeadline.Without(job) : null;

    /// <summary>The text in which what <paramref name="words"/> name is demanded or wished for.</summary>
    /// <returns>Null where no requirement holds the words.</returns>
    public TextRevision? With(string words, Strength strength)
    {
        var (from, to, heading) = strength == Strength.Wish
            ? (SectionKind.Requirements, SectionKind.Preferred, "Nice to have")
            : (SectionKind.Preferred, SectionKind.Requirements, "What you need");
        var wanted = FidelityWords.ContentOf(words);
        var found = Holding(wanted).Where(block => job.SectionAt(block.Span.Start)?.Kind == from).ToList();
        // A list that nothing tells what it is may be of either.
        if (found.Count == 0)
            found = [.. Holding(wanted).Where(block => block.Kind == BlockKind.Item && job.SectionAt(block.Span.Start)?.Kind is SectionKind.Other or null)];
        if (found.Count == 0)
        {
            return Holding(wanted).FirstOrDefault(block => job.SectionAt(block.Span.Start)?.Kind == to) is { } there
                ? Reweighed(there, words, strength) ?? TextRevision.Failed(job, "The text says that already, so nothing is changed.")
                : null;
        }

        if (found.Count > 1)
            return TextRevision.Failed(job, $"{found.Count} lines hold that: {Prose.Join(found.Take(3).Select(Quoted))}. Tell me more of the words of the one that you mean.");
        var item = found[0];
        if (!IsAbout(item, wanted) && ItemParts.Without(job.Slice(item.Content), words) is { } parts)
        {
            return _shape.With(to, heading, parts.Taken) is { } added
                ? TextRevision.Of(job, new TextEdit(item.Content, parts.Left), added)
                : null;
        }

        if (!IsAbout(item, wanted))
            return Unparted(item);
        return _shape.With(to, heading, Bare(job.Slice(item.Content), strength), item) is { } moved
            ? TextRevision.Of(job, _shape.Without(item), moved)
            : TextRevision.Failed(job, $"{Quoted(item)} is the only thing that the text asks for.");
    }

    /// <summary>"A WMS (Manhattan preferred)" without "preferred", where that stands right behind the words; null where the item says nothing against the list that it is in.</summary>
    private TextRevision? Reweighed(Block item, string words, Strength strength)
    {
        var text = job.Slice(item.Content);
        var against = strength == Strength.Wish ? BriefPhrases.Must : BriefPhrases.Wish;
        if (text.Length > BriefReader.LongestSegment || against.Match(text) is not { Success: true } match)
            return null;
        var before = text[..match.Index].TrimEnd();
        return before.EndsWith(words, StringComparison.OrdinalIgnoreCase)
            ? TextRevision.Of(job, new TextEdit(item.Content, before + (text[(match.Index + match.Length)..] is [')', ..] or [] or ['.', ..] or [',', ..] ? "" : " ") + text[(match.Index + match.Length)..].TrimStart(' ')))
            : Unparted(item);
    }

    /// <summary>The items, rows and labelled lines that hold all of the words.</summary>
    private List<Block> Holding(List<string> wanted)
    {
        if (wanted.Count == 0)
            return [];
        var all = job.Blocks.Where(block => block.Kind == BlockKind.Item || (block.Kind == BlockKind.Paragraph && (block.Label is not null || IsRequirement(block)))).ToList();
        if (wanted.TrueForAll(DegreeWords.Contains) && job.Requirements.Any(item => item.Degrees.Count > 0))
            return [.. all.Where(block => IsRequirement(block) && job.Requirements.Any(item => item.Degrees.Count > 0 && block.Span.Contains(item.Span)))];
        return [.. all.Where(block => FidelityWords.RootsOf(job.Slice(block.Content)).ToHashSet(StringComparer.Ordinal) is var content && wanted.TrueForAll(word => content.Contains(FidelityWords.RootOf(word))))];
    }

    /// <summary>True where the item says nothing beside what the words name.</summary>
    private bool IsAbout(Block item, List<string> wanted)
    {
        var text = job.Slice(item.Content);
        var required = job.Requirements.Where(each => item.Span.Contains(each.Span)).ToList();
        if (wanted.TrueForAll(DegreeWords.Contains))
            return required.TrueForAll(each => each.Skills.Count == 0 && each.Licences.Count == 0 && (each.Experience.Count == 0 || each.AcceptsEquivalent));
        // "the on-call rota, one week in six": how often, with what or until when is no second thing.
        text = Particulars.Replace(text, "");
        var content = FidelityWords.ContentOf(text);
        if (content.TrueForAll(wanted.Contains))
            return true;
        // "Pay: £14 (days) or £16 (nights)" is about nights no more than about days.
        if (item.Label is { } label)
            return FidelityWords.ContentOf(job.Slice(label)) is var called && wanted.TrueForAll(called.Contains);
        // A list names more than one thing; so does an item of several sentences.
        var named = required.SelectMany(each => each.Skills.Select(skill => skill.Name)).Distinct(StringComparer.Ordinal).Count();
        return named < 2 && ItemParts.Without(text, string.Join(' ', wanted)) is null && !text.Contains(", ", StringComparison.Ordinal) && !text.TrimEnd('.').Contains(". ", StringComparison.Ordinal)
            && !text.Contains(" and ", StringComparison.OrdinalIgnoreCase) && text.Count(c => c == ' ') < ShortItem;
    }

    private bool IsRequirement(Block block) => job.SectionAt(block.Span.Start)?.Kind is SectionKind.Requirements or SectionKind.Preferred;

    /// <summary>The item's words without "must have", where it becomes a wish, and without "nice to have", where it becomes a demand.</summary>
    private static string Bare(string text, Strength strength)
    {
        var pattern = strength == Strength.Wish ? BriefPhrases.Must : BriefPhrases.Wish;
        var match = pattern.Match(text);
        if (!match.Success || match.Length >= text.Length || text.Length > BriefReader.LongestSegment)
            return text;
        var left = $"{text[..match.Index].TrimEnd(' ', ',', '(')} {text[(match.Index + match.Length)..].TrimStart(' ', ',', ')')}".Trim();
        return left.Length > 1 ? Prose.Capitalised(left) : text;
    }

    private TextRevision Unparted(Block item) => TextRevision.Failed(job,
        $"Line {_shape.LineOf(item.Span.Start)} says more than that, {Quoted(item)}, and parting it takes a language model. What would help: “replace “…” with “…””, with the words as they stand.");

    private static Regex Particulars => field ??= new(@",\s+(?:\d|(?:one|two|three|four|five|six|every|once|twice|at\s+least|up\s+to|including|with|from|after|ideally)\b)[^,;]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private string Quoted(Block item)
    {
        var text = job.Slice(item.Content).Replace('\n', ' ');
        return $"“{(text.Length <= 120 ? text : text[..120] + "…")}”";
    }
}
