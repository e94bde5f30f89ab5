using System.Collections.Concurrent;
using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Parsing;
using JDAssistant.Terms;

namespace JDAssistant.Drafting.Fidelity;

/// <summary>What a text may say: the words, numbers, pay, years and places of a brief and its templates.</summary>
internal sealed class FidelityLedger
{
    private static readonly string[] Wanted = ["skills", "degrees", "licences", "certifications"];

    private readonly IReadOnlyList<Pay> _pay;
    private readonly IReadOnlyList<ExperienceDemand> _experience;
    private readonly string _said;
    private readonly ConcurrentDictionary<SectionKind, List<List<string>>> _templateLines = new();
    private readonly TemplateSet _templates;
    private readonly string _proposed;

    public FidelityLedger(Brief brief, TemplateSet templates)
    {
        _templates = templates;
        _said = string.Join('\n', brief.Facts.SelectMany(fact => new[] { fact.Value, fact.Words }));
        // The facts are read by the same parser as the text, so that both sides understand the same.
        var facts = JobDescriptionParser.Parse(
            "# " + (brief.First(FactKind.Title) ?? "Job") + "\n\n"
            // A "$" is of the place.
            + string.Concat(brief.Of(FactKind.Location).Select(fact => $"- **Location:** {fact.Value}\n"))
            + string.Concat(brief.Of(FactKind.Pay).Select(fact => $"- **Pay:** {fact.Value}\n"))
            + "\n## Requirements\n\n" + string.Concat(brief.Musts.Concat(brief.Wishes).Select(fact => $"- {fact.Value}\n")));
        _pay = facts.Pay;
        _experience = facts.Experience;
        Facts = [.. brief.Facts.Select(fact => new FidelityFact(fact))];
        Words = [.. FidelityWords.Of(_said)];

        var role = brief.First(FactKind.Title) is { } title ? templates.RoleOf(title) : null;
        _proposed = role is null ? "" : string.Join('\n', role.DutiesAt(brief.Level).Append(role.Purpose));
        Headings = [.. templates.Frame.Sections.Select(section => section.Heading).OfType<string>()];
        var template = $"{_proposed}\n{templates.FixedWords}\n{string.Join('\n', Headings)}";
        TemplateWords = [.. FidelityWords.Of(template)];
        Numbers = [.. NumbersOf(_said), .. NumbersOf(template)];
        Names = [.. NamesOf(_said), .. NamesOf(template), .. brief.Facts.SelectMany(fact => NamesOf(Prose.Capitalised(fact.Value)))];
        SoftWords = [.. Facts.Where(fact => fact.IsSoft).SelectMany(fact => fact.Content).Where(word => !IsNumber(word))];
    }

    /// <summary>The word lists whose terms must have been said; those of them that exist.</summary>
    public static IReadOnlyList<string> Lists { get; } =
        [.. TermIndex.Default.Lists.Select(list => list.Name).Intersect(Wanted, StringComparer.Ordinal)];

    /// <summary>The facts with what each of them states.</summary>
    public IReadOnlyList<FidelityFact> Facts { get; }

    /// <summary>The words that were said, as <see cref="FidelityWords.Of"/> gives them.</summary>
    public HashSet<string> Words { get; }

    /// <summary>The words of the templates that the draft may use.</summary>
    public HashSet<string> TemplateWords { get; }

    /// <summary>The words of facts that running text may speak of freely: the title, the company, the team, the duties. No numbers.</summary>
    public HashSet<string> SoftWords { get; }

    /// <summary>The numbers that were said.</summary>
    public HashSet<decimal> Numbers { get; }

    /// <summary>The words that were said with a capital, as they were written.</summary>
    public HashSet<string> Names { get; }

    /// <summary>The headings that a draft has.</summary>
    public HashSet<string> Headings { get; }

    /// <summary>The words of the section's template that a sentence of <paramref name="sentence"/> may use.</summary>
    /// <remarks>One word of a duty is not the duty: "lead the design" does not make "lead a team". A line lends its words to a sentence that has two of them.</remarks>
    public HashSet<string> TemplateWordsOf(SectionKind kind, HashSet<string> sentence)
    {
        var lines = _templateLines.GetOrAdd(kind, LinesOf);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var telling = line.Where(word => !FidelityWords.IsPlain(word)).Distinct(StringComparer.Ordinal).ToList();
            if (telling.Count(sentence.Contains) >= Math.Min(2, telling.Count))
                words.UnionWith(line);
        }

        return words;
    }

    /// <summary>True where an offer of this amount, currency and period was given; a period may be left out, none may be added.</summary>
    /// <param name="pay">What is read of the text.</param>
    /// <param name="words">Its words: a currency that they do not name is concluded from the place, and nothing that is said.</param>
    public bool Allows(Pay pay, string words) => _pay.Any(given =>
        given.Min == pay.Min && given.Max == pay.Max && (given.Currency == pay.Currency || !PayWords.HasCurrency(words)) && (given.Period == pay.Period || pay.Period is null));

    /// <summary>True where so many years were asked for.</summary>
    public bool Allows(ExperienceDemand demand) => _experience.Any(given => given.Min == demand.Min && given.Max == demand.Max);

    /// <summary>True where the place was named.</summary>
    public bool Allows(Place place) => _said.Contains(place.Text, StringComparison.OrdinalIgnoreCase)
        || FidelityWords.Of(place.Text).All(Words.Contains);

    /// <summary>True for a word that is a number, in digits or in letters.</summary>
    public static bool IsNumber(string word) => FidelityWords.NumberOf(word) is not null;

    private List<List<string>> LinesOf(SectionKind kind)
    {
        var isProse = kind is SectionKind.Summary or SectionKind.Responsibilities;
        return [.. $"{_templates.Section(kind)?.FixedWords}\n{(isProse ? _proposed : "")}".Split('\n').Select(FidelityWords.ContentOf)];
    }

    private static IEnumerable<string> NamesOf(string text) =>
        Terms.Words.Of(text, TermIndex.Default.Vocabulary).Where(word => char.IsUpper(text[word.Start])).Select(word => text[word.Start..word.End]);

    private static IEnumerable<decimal> NumbersOf(string text)
    {
        foreach (var word in Terms.Words.Of(text, TermIndex.Default.Vocabulary))
        {
            if (FidelityWords.NumberOf(text.AsSpan(word.Start, word.End - word.Start)) is not { } number)
                continue;
            yield return number;
            // "150k" is a number and a letter.
            if (word.End < text.Length && text[word.End] is 'k' or 'K')
                yield return number * 1000;
        }
    }
}
