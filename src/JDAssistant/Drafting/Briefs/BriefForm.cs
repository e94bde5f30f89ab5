namespace JDAssistant.Drafting.Briefs;

/// <summary>Reads a brief from a form's fields, and fills a form with a brief.</summary>
public static class BriefForm
{
    private const int LongestValue = 3000;

    // What the form asks for; other facts of a brief stay when it is sent.
    private static readonly HashSet<FactKind> Kinds =
    [
        .. BriefField.All.Select(field => field.Kind), FactKind.Level, FactKind.OfficeDays, FactKind.Experience, FactKind.Degree, FactKind.Licence, FactKind.Language,
    ];

    /// <summary>What stands in each field for <paramref name="brief"/>, by the field's id; a field with nothing in it is left out.</summary>
    public static IReadOnlyDictionary<string, string> Values(Brief brief)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in BriefField.All)
        {
            var said = field.Kind switch
            {
                FactKind.Skill => brief.Facts.Where(fact => fact.IsRequirement && fact.Strength == (field.IsWish ? Strength.Wish : Strength.Must)),
                FactKind.Workplace => brief.Of(FactKind.Workplace).Concat(brief.Of(FactKind.OfficeDays)),
                _ => brief.Of(field.Kind),
            };
            var value = string.Join(field.IsList ? "\n" : ", ", said.Where(fact => fact.SaidBy != PolicyFacts.SaidBy).Select(fact => fact.Value));
            if (value.Length > 0)
                values.Add(field.Id, value);
        }

        return values;
    }

    /// <summary>True where <paramref name="values"/> come from the form.</summary>
    public static bool IsIn(IReadOnlyDictionary<string, string> values) => values.ContainsKey("title");

    /// <summary>The brief that the fields state.</summary>
    /// <param name="values">What stands in the fields, by id; what is empty or no field of ours is passed over.</param>
    /// <param name="before">The brief that the form was filled with: what it does not ask for stays.</param>
    /// <param name="saidBy">Who sent the form.</param>
    public static Brief Read(IReadOnlyDictionary<string, string> values, Brief before, string saidBy)
    {
        var facts = new List<Fact>();
        foreach (var field in BriefField.All)
        {
            if (!values.TryGetValue(field.Id, out var value) || string.IsNullOrWhiteSpace(value) || value.Length > LongestValue)
                continue;
            if (!field.IsList)
            {
                facts.AddRange(One(field, value.Trim().ReplaceLineEndings(" "), saidBy));
                continue;
            }

            foreach (var line in value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimStart('-', '*', '•', ' ')).Where(line => line.Length > 0))
                facts.Add(Entry(field, line, before, saidBy));
        }

        return new Brief([.. facts.DistinctBy(fact => (fact.Kind, fact.Value)), .. before.Facts.Where(fact => !Kinds.Contains(fact.Kind))]);
    }

    /// <summary>A field that holds one thing; "Leeds, on site" in the place's field is two facts of their own kinds.</summary>
    private static IEnumerable<Fact> One(BriefField field, string value, string saidBy)
    {
        if (field.Kind is FactKind.Title)
        {
            var title = LabelledFact.Of(FactKind.Title, value, saidBy, value);
            var levels = Parsing.JobDescriptionParser.Parse("# " + title.Value).Title?.Levels ?? [];
            return [title, .. levels.Select(level => new Fact(FactKind.Level, level.Level.ToString(), Strength.Must, saidBy, value))];
        }

        var read = field.Kind is FactKind.Company or FactKind.HowToApply or FactKind.ReportsTo ? [] : BriefReader.ReadMore(value, saidBy).Facts;
        return read.Count > 0 && read.All(fact => fact.Kind == field.Kind
                || fact.Kind is FactKind.Workplace or FactKind.OfficeDays or FactKind.Employment or FactKind.Hours or FactKind.Location)
            ? read
            : [LabelledFact.Of(field.Kind, value, saidBy, value)];
    }

    private static Fact Entry(BriefField field, string line, Brief before, string saidBy)
    {
        var strength = field.IsWish ? Strength.Wish : Strength.Must;
        // What came back as it was filled in keeps who said it in which words.
        if (before.Facts.FirstOrDefault(fact => fact.Value == line && (fact.Kind == field.Kind || (field.Kind == FactKind.Skill && fact.IsRequirement))) is { } known)
            return known with { Strength = strength, IsAssumed = false };
        var kind = field.Kind == FactKind.Skill && BriefReader.ReadMore(line, saidBy).Facts is [{ IsRequirement: true } read] ? read.Kind : field.Kind;
        return new Fact(kind, Prose.Capitalised(line), strength, saidBy, line);
    }
}
