using JDAssistant.Documents;
using JDAssistant.Policies;

namespace JDAssistant.Jurisdictions;

/// <summary>A duty that reaches a posting, or may.</summary>
/// <param name="Jurisdiction">Whose law it is.</param>
/// <param name="Duty">What it asks for.</param>
/// <param name="Applies">True where it surely applies; null where something unknown decides.</param>
/// <param name="DecidedBy">What is unknown: "whether you employ 15 people or more"; null where nothing is.</param>
public sealed record ApplicableDuty(Jurisdiction Jurisdiction, Duty Duty, bool? Applies, string? DecidedBy);

/// <summary>Asks which duties reach a posting.</summary>
public static class LegalQuestion
{
    /// <summary>The duties of <paramref name="kind"/> that reach <paramref name="job"/> or may reach it, the surest first.</summary>
    /// <remarks>Empty where the text names no place, or the policy no day: what is unknown is not answered.</remarks>
    public static IReadOnlyList<ApplicableDuty> Ask(DutyKind kind, JobDescription job, Policy policy)
    {
        if (policy.AsOf is not { } day || job.Places.Count == 0)
            return [];
        var isRemote = job.Workplace.Any(mention => mention.Workplace == Workplace.Remote);
        var found =
            from jurisdiction in LawBook.Jurisdictions
            from duty in jurisdiction.Duties
            where duty.Kind == kind && duty.BindsOn(day)
            let applicable = Judge(jurisdiction, duty, job, policy, isRemote)
            where applicable is not null
            orderby applicable.Applies == true ? 0 : 1, duty.MinEmployees, jurisdiction.Id.Length
            select applicable;
        return [.. found];
    }

    private static ApplicableDuty? Judge(Jurisdiction jurisdiction, Duty duty, JobDescription job, Policy policy, bool isRemote)
    {
        var isThere = job.Places.Any(place => !place.IsRemoteScope && IsIn(place, jurisdiction));
        var reachesRemote = isRemote && duty.AlsoReaches.Contains(Reach.Remote) && job.Places.Any(place => Covers(place, jurisdiction));
        if (!isThere && !reachesRemote)
            return null;
        return Enough(jurisdiction, duty, policy, isThere) switch
        {
            false => null,
            true => new ApplicableDuty(jurisdiction, duty, true, null),
            null => new ApplicableDuty(jurisdiction, duty, null, duty.MinEmployees == 1
                ? $"whether you employ anybody in {jurisdiction.Name}"
                : $"whether you employ {duty.MinEmployees} people or more{(duty.EmployeesCounted == EmployeesCounted.There ? $" in {jurisdiction.Name}" : "")}"),
        };
    }

    /// <summary>Whether the employer is large enough; null where the policy does not say.</summary>
    private static bool? Enough(Jurisdiction jurisdiction, Duty duty, Policy policy, bool isThere)
    {
        if (duty.MinEmployees == 0 || (duty.MinEmployees == 1 && isThere))
            return true;
        var there = policy.Company.Places.FirstOrDefault(place => place.Place == jurisdiction.Id)?.HeadCount;
        if (there >= duty.MinEmployees)
            return true;
        return duty.EmployeesCounted == EmployeesCounted.There
            ? there is null ? null : false
            : policy.Company.HeadCount is { } all ? all >= duty.MinEmployees : null;
    }

    private static bool IsIn(Place place, Jurisdiction jurisdiction) =>
        place.Country == jurisdiction.Country
        && (jurisdiction.Region is null || place.Region == jurisdiction.Region)
        && (jurisdiction.City is null || string.Equals(place.City, jurisdiction.City, StringComparison.OrdinalIgnoreCase));

    /// <summary>True where remote work from <paramref name="place"/> may be done in the jurisdiction.</summary>
    private static bool Covers(Place place, Jurisdiction jurisdiction) =>
        place.IsRemoteScope && place.Country == jurisdiction.Country
        && (place.Region is null || place.Region == jurisdiction.Region)
        && (place.City is null || jurisdiction.City is not null);
}
