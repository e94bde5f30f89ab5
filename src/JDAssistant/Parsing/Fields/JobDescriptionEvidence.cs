using System.Numerics;
using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Sections;

namespace JDAssistant.Parsing.Fields;

/// <summary>Tells a job description from other texts by how many kinds of sign stand in it, and how closely.</summary>
internal static class JobDescriptionEvidence
{
    private static readonly string[] Signs =
        ["seeking", "candidate", "duty", "requirement", "pay", "employment", "application", "benefit", "occupation"];

    /// <summary>True where enough different signs stand close enough together.</summary>
    public static bool IsEnough(Surroundings around)
    {
        var reading = around.Reading;
        var hits = reading.Terms.Of("job-signs");
        int kinds = 0, phrases = 0;
        foreach (var hit in hits)
        {
            var kind = Array.IndexOf(Signs, hit.Term.Columns[0]);
            kinds |= 1 << kind;
            if (Signs[kind] != "occupation")
                phrases++;
        }

        if (NamesMoney(reading.Text))
            kinds |= 1 << Array.IndexOf(Signs, "pay");
        var signs = BitOperations.PopCount((uint)kinds);
        bool hasDuties = false, hasDemands = false;
        foreach (var section in reading.Sections)
        {
            if (section.Heading is null || section.Kind is not (SectionKind.Responsibilities or SectionKind.Requirements))
                continue;
            signs++;
            var hasItems = section.Items.Any();
            hasDuties |= hasItems && section.Kind == SectionKind.Responsibilities;
            hasDemands |= hasItems && section.Kind == SectionKind.Requirements;
        }

        // A list of duties and a list of demands stand together nowhere else.
        if (hasDuties && hasDemands)
            return true;

        var namesOccupation = around.Title is { } title && reading.WordsIn(title.Span).Length <= 14
            && Surroundings.FirstIn(hits, title.Span) is { } inTitle && inTitle.Term["sign"] == "occupation";
        if (namesOccupation)
            signs++;
        // News, manuals and menus use these words too, but thinly or of one kind: the fewer kinds, the denser they must stand.
        var words = reading.Words.Length;
        return (signs >= 3 && phrases >= 4 && phrases * 30 >= words)
            || (signs >= 4 && hits.Count * 110 >= words)
            || (signs >= 6 && hits.Count * 250 >= words);
    }

    private static bool NamesMoney(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny('$', '£', '€');
        return at >= 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
    }
}
