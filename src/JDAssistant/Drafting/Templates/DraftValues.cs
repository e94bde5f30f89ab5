using System.Collections.Frozen;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Drafting.Templates;

/// <summary>Makes the values that section templates use from the facts of a brief.</summary>
internal static class DraftValues
{
    /// <summary>Enough duties for a posting: beyond that many, none are proposed.</summary>
    private const int EnoughDuties = 5;

    private static readonly FrozenDictionary<string, FactKind> Plain = new Dictionary<string, FactKind>
    {
        ["title"] = FactKind.Title,
        ["company"] = FactKind.Company,
        ["about-company"] = FactKind.AboutCompany,
        ["team"] = FactKind.Team,
        ["reports-to"] = FactKind.ReportsTo,
        ["purpose"] = FactKind.Purpose,
        ["places"] = FactKind.Location,
        ["workplace"] = FactKind.Workplace,
        ["office-days"] = FactKind.OfficeDays,
        ["employment"] = FactKind.Employment,
        ["hours"] = FactKind.Hours,
        ["start"] = FactKind.StartDate,
        ["deadline"] = FactKind.Deadline,
        ["pay"] = FactKind.Pay,
        ["benefits"] = FactKind.Benefit,
        ["travel"] = FactKind.Travel,
        ["visa"] = FactKind.Visa,
        ["apply"] = FactKind.HowToApply,
        ["eeo"] = FactKind.Eeo,
        ["accommodation"] = FactKind.Accommodation,
        ["openings"] = FactKind.Openings,
        ["details"] = FactKind.Detail,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names that a template may use.</summary>
    public static FrozenSet<string> Names { get; } =
        Plain.Keys.Concat(["a-title", "role-purpose", "duties", "musts", "wishes"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The values of <paramref name="brief"/> by name; a name without a value is not in it.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<DraftValue>> Of(Brief brief, TemplateSet templates)
    {
        var values = new Dictionary<string, IReadOnlyList<DraftValue>>(StringComparer.Ordinal);
        foreach (var (name, kind) in Plain)
            Add(name, brief.Of(kind).Select(Said));
        // Sentences of one paragraph.
        if (values.TryGetValue("purpose", out var purpose))
            values["purpose"] = [new DraftValue(string.Join(' ', purpose.Select(sentence => Prose.Sentence(sentence.Text))))];
        // "Own tools and possible extension": behind the first they have the letters in which they were said.
        foreach (var (name, kind) in (ReadOnlySpan<(string, FactKind)>)[("details", FactKind.Detail), ("hours", FactKind.Hours)])
        {
            if (brief.Of(kind).ToList() is { Count: > 1 } several)
                values[name] = [.. several.Select((fact, index) => new DraftValue(index > 0 ? AsSaid(fact) : fact.Value))];
        }

        var title = brief.First(FactKind.Title);
        var role = title is null ? null : templates.RoleOf(title);
        if (title is not null)
            Add("a-title", [new DraftValue(Prose.WithArticle(title))]);
        if (role is not null)
            Add("role-purpose", [new DraftValue(role.Purpose, IsProposed: true)]);
        Add("duties", Duties(brief, role));
        Add("musts", brief.Musts.Select(Said));
        Add("wishes", brief.Wishes.Select(Said));
        if (values.TryGetValue("pay", out var pay))
            values["pay"] = [.. pay.SkipLast(1), pay[^1] with { Text = pay[^1].Text + Lacking(pay) }];
        if (values.TryGetValue("hours", out var hours))
        {
            // "weekends and mornings", but "nights, 10pm-6am"
            var times = hours.Select(each => each.Text).ToList();
            values["hours"] = [hours[0] with { Text = Prose.Capitalised(times.TakeLast(2).Any(time => time.Any(char.IsAsciiDigit)) ? string.Join(", ", times) : Prose.Join(times)) }];
        }
        return values;

        void Add(string name, IEnumerable<DraftValue> found)
        {
            var list = found.ToList();
            if (list.Count > 0)
                values.Add(name, list);
        }
    }

    private static string AsSaid(Fact fact) => char.ToLowerInvariant(fact.Value[0]) + fact.Value[1..] is var small && fact.Words.StartsWith(small, StringComparison.Ordinal) ? small : fact.Value;

    /// <summary>What was said, and, where that is little, what such a role usually does.</summary>
    private static IEnumerable<DraftValue> Duties(Brief brief, Role? role)
    {
        var said = brief.Of(FactKind.Duty).Select(Said).ToList();
        if (said.Count >= EnoughDuties || role is null)
            return said;
        return said.Concat(role.DutiesAt(brief.Level).Select(duty => new DraftValue(duty, IsProposed: true)));
    }

    /// <summary>Pay without a currency or a period says little; which it is, only the manager knows, but for amounts that are only paid by the year.</summary>
    private static string Lacking(IReadOnlyList<DraftValue> pay)
    {
        // "SEO rates": who knows the scale knows its money.
        if (!pay.Any(offer => offer.Text.Any(char.IsAsciiDigit)) || pay.All(offer => BriefShapes.IsScale(offer.Text) || offer.Text.Contains("scale", StringComparison.OrdinalIgnoreCase)))
            return "";
        var hasCurrency = pay.Any(offer => PayWords.HasCurrency(offer.Text));
        var hasPeriod = pay.Any(offer => offer.Text.Contains(" per ", StringComparison.Ordinal) || offer.Text.EndsWith("LPA", StringComparison.Ordinal) || offer.Text.Contains("lakh", StringComparison.OrdinalIgnoreCase));
        hasPeriod |= pay.Any(offer => PayWords.IsYearly(offer.Text));
        return (hasCurrency ? "" : $" {new Gap("currency").Marker}") + (hasPeriod ? "" : $" {new Gap("per hour, month or year").Marker}");
    }

    private static DraftValue Said(Fact fact) => new(fact.Value);
}
