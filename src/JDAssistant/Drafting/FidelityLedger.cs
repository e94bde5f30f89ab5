using JDAssistant.Documents;
using JDAssistant.Drafting.Templates;
using JDAssistant.Parsing;
using JDAssistant.Terms;

namespace JDAssistant.Drafting;

/// <summary>What a text may say: the words, numbers, pay, years and places of a brief and its templates.</summary>
internal sealed class FidelityLedger
{
    private static readonly string[] Wanted = ["skills", "degrees", "licences", "certifications"];

    private readonly IReadOnlyList<Pay> _pay;
    private readonly IReadOnlyList<ExperienceDemand> _experience;
    private readonly string _said;

    public FidelityLedger(Brief brief, TemplateSet templates)
    {
        _said = string.Join('\n', brief.Facts.SelectMany(fact => new[] { fact.Value, fact.Words }));
        // The facts are read by the same parser as the text, so that both sides understand the same.
        var facts = JobDescriptionParser.Parse(
            "# " + (brief.First(FactKind.Title) ?? "Job") + "\n\n"
            + string.Concat(brief.Of(FactKind.Pay).Select(fact => $"Pay: {fact.Value}\n\n"))
            + "## Requirements\n\n" + string.Concat(brief.Musts.Concat(brief.Wishes).Select(fact => $"- {fact.Value}\n")));
        _pay = facts.Pay;
        _experience = facts.Experience;
        Words = [.. FidelityWords.Of(_said)];

        var role = brief.First(FactKind.Title) is { } title ? templates.RoleOf(title) : null;
        var proposed = role is null ? [] : role.Duties.Concat(role.DutiesByStep.Values.SelectMany(step => step)).Append(role.Purpose);
        var template = string.Join('\n', proposed.Concat(templates.Frame.Sections.Select(section => section.Heading ?? "")).Append(templates.FixedWords));
        TemplateWords = [.. FidelityWords.Of(template)];
        Numbers = [.. NumbersOf(_said), .. NumbersOf(template)];
    }

    /// <summary>The word lists whose terms must have been said; those of them that exist.</summary>
    public static IReadOnlyList<string> Lists { get; } =
        [.. TermIndex.Default.Lists.Select(list => list.Name).Intersect(Wanted, StringComparer.Ordinal)];

    /// <summary>The words that were said, as <see cref="FidelityWords.Of"/> gives them.</summary>
    public HashSet<string> Words { get; }

    /// <summary>The words of the templates that the draft may use.</summary>
    public HashSet<string> TemplateWords { get; }

    /// <summary>The numbers that were said.</summary>
    public HashSet<decimal> Numbers { get; }

    /// <summary>True where an offer of this amount, currency and period was given.</summary>
    public bool Allows(Pay pay) => _pay.Any(given =>
        given.Min == pay.Min && given.Max == pay.Max && given.Currency == pay.Currency && (given.Period == pay.Period || given.Period is null || pay.Period is null));

    /// <summary>True where so many years were asked for.</summary>
    public bool Allows(ExperienceDemand demand) => _experience.Any(given => given.Min == demand.Min && given.Max == demand.Max);

    /// <summary>True where the place was named.</summary>
    public bool Allows(Place place) => _said.Contains(place.Text, StringComparison.OrdinalIgnoreCase)
        || FidelityWords.Of(place.Text).All(Words.Contains);

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
