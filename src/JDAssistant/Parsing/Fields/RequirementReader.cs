using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Reads the items of the sections about what the candidate brings.</summary>
internal static class RequirementReader
{
    private const int LongestLine = 160;
    private const int Shortest = 3;

    /// <summary>The items in order of the text; spans do not overlap. What the employer states of itself is none.</summary>
    public static IReadOnlyList<RequirementItem> Read(Reading reading, IReadOnlyList<ExperienceDemand> experience, IReadOnlyList<Statement> statements)
    {
        var items = new List<RequirementItem>();
        foreach (var section in reading.Sections)
        {
            foreach (var block in section.Blocks)
            {
                if (reading.Criteria.Of(block) is { } criteria)
                {
                    foreach (var criterion in criteria)
                        Add(reading, criterion.Span, criterion.IsWish ? SectionKind.Preferred : SectionKind.Requirements, experience, statements, items);
                    continue;
                }

                if (section.Kind is not (SectionKind.Requirements or SectionKind.Preferred))
                    continue;
                if (block.Kind is BlockKind.Heading or BlockKind.Other or BlockKind.Quote || block.Content.Length < Shortest)
                    continue;
                if (block.Kind == BlockKind.Paragraph && block.Content.Length > LongestLine)
                    AddSentences(reading, block.Content, section.Kind, experience, statements, items);
                else
                    Add(reading, block.Content, section.Kind, experience, statements, items);
            }
        }

        return items;
    }

    private static void AddSentences(
        Reading reading, TextSpan span, SectionKind section, IReadOnlyList<ExperienceDemand> experience, IReadOnlyList<Statement> statements,
        List<RequirementItem> items)
    {
        var text = reading.Text;
        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            var ends = i + 1 == span.End
                || (text[i] is '.' or '!' or '?' or ';' && text[i + 1] is ' ' or '\n' && i + 2 < span.End && !char.IsLower(text[i + 2]));
            if (!ends)
                continue;
            var end = i + 1;
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            if (end - start >= Shortest)
                Add(reading, new TextSpan(start, end), section, experience, statements, items);
            start = end;
        }
    }

    private static void Add(
        Reading reading, TextSpan span, SectionKind section, IReadOnlyList<ExperienceDemand> experience, IReadOnlyList<Statement> statements,
        List<RequirementItem> items)
    {
        // "You will need:" announces items, "How many years…?" stands on an application form: neither is one.
        if (reading.Text[span.End - 1] is ':' or '?' || IsStated(span, statements))
            return;
        var terms = reading.Terms;
        var wishes = new List<TextSpan>();
        var isMust = false;
        foreach (var hit in In(terms.Of("experience-context"), span))
        {
            if (hit.Term["kind"] is "wish" or "ideally")
                wishes.Add(hit.Span);
            isMust |= hit.Term["kind"] == "must";
        }

        var degrees = In(terms.Of("degree-levels"), span)
            .Select(hit => new DegreeMention(LevelOf(hit.Term["level"]), hit.Span)).ToArray();
        items.Add(new RequirementItem(span, StrengthOf(reading, span, section, wishes, isMust), section)
        {
            WishWords = wishes,
            Level = In(terms.Of("skill-levels"), span).Select(hit => (SkillLevel?)SkillLevelOf(hit.Term["level"])).FirstOrDefault(),
            Experience = In(experience, span),
            Skills = In(terms.Of("skills"), span).Select(hit => new SkillMention(NameOf(hit), hit.Span)).ToArray(),
            Degrees = degrees,
            AcceptsEquivalent = degrees.Length > 0 && In(terms.Of("equivalent-experience"), span).Length > 0,
            Licences = Mentions(reading, terms.Of("licences"), span),
            Languages = Mentions(reading, terms.Of("spoken-languages"), span),
        });
    }

    private static bool IsStated(TextSpan span, IReadOnlyList<Statement> statements)
    {
        for (var i = Ordered.FirstFrom(statements, span.Start, static statement => statement.Span) - 1; i < statements.Count && (i < 0 || statements[i].Span.Start < span.End); i++)
        {
            if (i >= 0 && statements[i].Span.Contains(span))
                return true;
        }

        return false;
    }

    /// <summary>The section's strength, unless the whole item says otherwise: at its start, at its end or in its last brackets.</summary>
    private static RequirementStrength StrengthOf(Reading reading, TextSpan span, SectionKind section, List<TextSpan> wishes, bool isMust)
    {
        if (wishes.Count > 0 && !isMust)
        {
            var closes = reading.Text.AsSpan(wishes[^1].End, span.End - wishes[^1].End).IndexOfAnyExcept(" .)*!") < 0;
            var comma = reading.Text.LastIndexOf(',', wishes[^1].Start, wishes[^1].Start - span.Start);
            var concernsAll = closes && (comma < 0 || wishes[^1].Start - comma <= 3);
            if (concernsAll || wishes[0].Start == span.Start)
                return RequirementStrength.Wish;
        }

        return section == SectionKind.Preferred && !(isMust && wishes.Count == 0) ? RequirementStrength.Wish : RequirementStrength.Must;
    }

    private static TermHit[] In(IReadOnlyList<TermHit> hits, TextSpan span)
    {
        var first = TermHits.FirstFrom(hits, span.Start);
        var end = first;
        while (end < hits.Count && hits[end].Span.End <= span.End)
            end++;
        return end == first ? [] : [.. hits.Skip(first).Take(end - first)];
    }

    /// <summary>The demands inside <paramref name="span"/>; they come in order of the text.</summary>
    private static ExperienceDemand[] In(IReadOnlyList<ExperienceDemand> experience, TextSpan span)
    {
        var first = Ordered.FirstFrom(experience, span.Start, static demand => demand.Span);
        var end = Ordered.FirstFrom(experience, span.End, static demand => demand.Span);
        return end == first ? [] : [.. experience.Skip(first).Take(end - first).Where(demand => span.Contains(demand.Span))];
    }

    private static Mention[] Mentions(Reading reading, IReadOnlyList<TermHit> hits, TextSpan span) =>
        [.. In(hits, span).Select(hit => new Mention(reading.Slice(hit.Span), hit.Span))];

    private static string NameOf(TermHit hit) => hit.Term["name"] is { Length: > 0 } name ? name : hit.Term.Text;

    private static DegreeLevel LevelOf(string level) => level switch
    {
        "school" => DegreeLevel.School,
        "associate" => DegreeLevel.Associate,
        "bachelor" => DegreeLevel.Bachelor,
        "master" => DegreeLevel.Master,
        _ => DegreeLevel.Doctor,
    };

    private static SkillLevel SkillLevelOf(string level) => level switch
    {
        "basic" => SkillLevel.Basic,
        "working" => SkillLevel.Working,
        "proficient" => SkillLevel.Proficient,
        _ => SkillLevel.Expert,
    };
}
