using System.Text.RegularExpressions;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Revising;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Changes a brief by what is said later.</summary>
public static class BriefChanges
{
    // Of these a posting has one; a later word replaces the earlier.
    private static readonly HashSet<FactKind> Single =
    [
        FactKind.Title, FactKind.Level, FactKind.Company, FactKind.Team, FactKind.ReportsTo, FactKind.Location, FactKind.Workplace,
        FactKind.OfficeDays, FactKind.Employment, FactKind.Hours, FactKind.StartDate, FactKind.Deadline, FactKind.Pay, FactKind.HowToApply,
        FactKind.Eeo, FactKind.Accommodation, FactKind.Openings,
    ];

    /// <summary>The brief with <paramref name="later"/> in it: a single fact replaces the one before, a requirement of the same words too, others are added.</summary>
    public static Brief ChangedBy(this Brief brief, Brief later)
    {
        var replaced = later.Facts.Select(fact => fact.Kind).Where(Single.Contains).ToHashSet();
        if (replaced.Contains(FactKind.Title))
            replaced.Add(FactKind.Level);
        // Days in the office belong to the workplace that they were said of.
        if (replaced.Contains(FactKind.Workplace))
            replaced.Add(FactKind.OfficeDays);
        if (replaced.Contains(FactKind.Hours) && brief.Has(FactKind.Hours))
            later = WithHours(brief, later);
        if (later.Of(FactKind.Experience).ToList() is [var years] && BareYears.IsMatch(years.Value) && brief.Of(FactKind.Experience).ToList() is [var known] && Years.Match(known.Value) is { Success: true } old)
        {
            // "3 years": of what, was said before.
            var changed = known with { Value = known.Value[..old.Index] + Years.Match(years.Value).Value + known.Value[(old.Index + old.Length)..], Strength = years.Strength, Words = years.Words };
            brief = new Brief([.. brief.Facts.Select(fact => ReferenceEquals(fact, known) ? changed : fact)]);
            later = new Brief([.. later.Facts.Where(fact => !ReferenceEquals(fact, years))]);
        }

        var kept = brief.Facts.Where(fact => !replaced.Contains(fact.Kind) && !later.Facts.Any(other => IsSame(fact, other)));
        return new Brief([.. kept, .. later.Facts]);
    }

    /// <summary>The later facts with what they leave of the hours before them.</summary>
    private static Brief WithHours(Brief before, Brief later)
    {
        var hours = later.Of(FactKind.Hours).ToList();
        var said = string.Join(", ", hours.Select(fact => fact.Value));
        var whole = HoursWords.With(string.Join(", ", before.Of(FactKind.Hours).Select(fact => fact.Value)), said);
        // Hours that are added to come with those before them.
        if (whole == said || hours.Exists(before.Facts.Contains))
            return later;
        return new Brief([.. later.Facts.Where(fact => fact.Kind != FactKind.Hours || fact == hours[0]).Select(fact => fact.Kind == FactKind.Hours ? fact with { Value = whole } : fact)]);
    }

    /// <summary>The brief without the facts that hold all of <paramref name="words"/>; a fact that lists several things keeps the others.</summary>
    public static Brief Without(this Brief brief, string words)
    {
        var wanted = FidelityWords.Of(words).Where(word => !FidelityWords.IsNeutral(word)).ToList();
        if (wanted.Count == 0)
            return brief;
        if (wanted is ["degree"] or ["education"] && brief.Has(FactKind.Degree))
            return new Brief([.. brief.Facts.Where(fact => fact.Kind != FactKind.Degree)]);
        return new Brief([.. brief.Facts.SelectMany(LeftOf)]);

        IEnumerable<Fact> LeftOf(Fact fact) =>
            fact.Kind is FactKind.Title or FactKind.Level || !wanted.All(FidelityWords.Of(fact.Value).Contains) ? [fact]
            : ItemParts.Without(fact.Value, words) is { } parts ? [fact with { Value = parts.Left }]
            : [];
    }

    /// <summary>The brief in which what <paramref name="words"/> name is demanded or wished for; what is not in it yet is added.</summary>
    public static Brief ChangedTo(this Brief brief, string words, Strength strength, string saidBy)
    {
        var wanted = FidelityWords.ContentOf(words);
        var facts = new List<Fact>();
        var isFound = false;
        foreach (var fact in brief.Facts)
        {
            var content = fact.IsRequirement ? FidelityWords.ContentOf(fact.Value) : [];
            if (wanted.Count == 0 || !wanted.TrueForAll(content.Contains))
            {
                facts.Add(fact);
            }
            else if (ItemParts.Without(fact.Value, words) is { } parts)
            {
                facts.Add(fact with { Value = parts.Left });
                facts.Add(new Fact(fact.Kind, parts.Taken, strength, saidBy, words));
                isFound = true;
            }
            else
            {
                facts.Add(fact with { Strength = strength, IsAssumed = false });
                isFound = true;
            }
        }

        return isFound ? new Brief(facts) : brief.ChangedBy(new Brief([new Fact(FactKind.Skill, Prose.Capitalised(words.Trim()), strength, saidBy, words)]));
    }

    private static Regex BareYears => field ??= new(@"^((at\s+least|min(imum)?(\s+of)?)\s+)?(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\s?\+?\s+(years?|yrs?)(\s+(of\s+)?experience)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex Years => field ??= new(@"\b(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\s?\+?\s+(years?|yrs?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static bool IsSame(Fact one, Fact other) =>
        (one.IsRequirement && other.IsRequirement && FidelityWords.Of(one.Value).SequenceEqual(FidelityWords.Of(other.Value)))
        || (one.Kind == FactKind.Benefit && other.Kind == FactKind.Benefit && IsSameBenefit(one.Value, other.Value));

    /// <summary>True for two terms of one benefit: "health insurance after 60 days" and "health insurance from day one".</summary>
    internal static bool IsSameBenefit(string one, string other) => one != other && NameOf(one) is { Length: > 0 } name && name.Equals(NameOf(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>What a benefit is called, without how much of it and from when: "health insurance" of "health insurance after 60 days"; "" of a name alone, which may be one of several.</summary>
    private static string NameOf(string benefit)
    {
        var words = benefit.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, word => word.ToLowerInvariant() is "after" or "from" or "of" or "up" or "to" or "at" or "with" or "within" or "for");
        var name = (end < 0 ? words : words[..end]).Where(word => !word.Any(char.IsAsciiDigit)).ToArray();
        return name.Length > 0 && name.Length < words.Length ? string.Join(' ', name) : "";
    }
}
