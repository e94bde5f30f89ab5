using JDAssistant.Documents;
using JDAssistant.Exporting.Postings;

namespace JDAssistant.Exporting.Ats;

/// <summary>What payloads for applicant tracking systems say in the same way.</summary>
internal static class AtsWords
{
    /// <summary>The places as the text writes them, "Remote" where that is all it says; null where it says nothing.</summary>
    public static IReadOnlyList<string>? Places(JobDescription job, PostingFacts facts)
    {
        var places = job.Places.Where(place => !place.IsRemoteScope || facts.Workplace == Workplace.Remote)
            .Select(place => place.IsRemoteScope ? $"Remote, {place.Text}" : place.Text).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return places.Count > 0 ? places : facts.Workplace == Workplace.Remote ? ["Remote"] : null;
    }

    /// <summary>The term of employment as people write it: "Full-time"; null where the text says none or several.</summary>
    public static string? Commitment(PostingFacts facts)
    {
        if (facts.Employment is not [var term])
            return null;
        var name = KebabName.Of(term);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>What every system needs and the text does not say.</summary>
    public static IEnumerable<string> Missing(PostingFacts facts)
    {
        if (facts.Title is null)
            yield return "The text has no title: the system wants one.";
        if (facts.Pay is null)
            yield return "The text gives no pay with currency and period, so the pay fields are left out.";
    }
}
