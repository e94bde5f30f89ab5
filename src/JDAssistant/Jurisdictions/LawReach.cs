using JDAssistant.Documents;
using JDAssistant.Policies;

namespace JDAssistant.Jurisdictions;

/// <summary>A provision that reaches a posting, or may.</summary>
/// <param name="Jurisdiction">Whose law it is.</param>
/// <param name="Provision">What it wants.</param>
/// <param name="Applies">True where it surely applies; false where it surely does not, though the posting is in the place; null where something unknown decides.</param>
/// <param name="Doubt">What decides; null where nothing does.</param>
/// <param name="IsTouched">True where the text itself leads to the place; false where only the company's policy does.</param>
/// <param name="IsThere">True where the job itself is in the place; false where remote work or the company's policy alone leads there.</param>
/// <param name="IsEnforced">False where the provision binds on the day and is enforced from a later one.</param>
public sealed record ApplicableProvision(
    Jurisdiction Jurisdiction, LegalProvision Provision, bool? Applies, LegalDoubt? Doubt, bool IsTouched, bool IsThere, bool IsEnforced);

/// <summary>Asks which provisions reach a posting.</summary>
public static class LawReach
{
    private enum Touch
    {
        None,

        /// <summary>Only because the company has people there.</summary>
        Company,

        /// <summary>Remote work could be done there.</summary>
        Remote,

        There,
    }

    /// <summary>Where a posting leads, for one policy: worked out once for all rules that ask.</summary>
    private sealed record Whereabouts(Policy Policy, IReadOnlyList<TouchedPlace> Places);

    private sealed record TouchedPlace(Jurisdiction Place, Touch Touch);

    /// <summary>The provisions about <paramref name="topic"/> that bind on the policy's day and reach <paramref name="job"/> or may reach it.</summary>
    /// <remarks>Empty where the policy has no day: what is unknown is not answered.</remarks>
    public static IEnumerable<ApplicableProvision> Of(JobDescription job, Policy policy, LegalTopic topic) =>
        policy.AsOf is { } day
            ? from touched in PlacesOf(job, policy)
              from provision in touched.Place.About(topic)
              where provision.BindsOn(day)
              let applicable = Judge(touched.Place, provision, policy, touched.Touch, day)
              where applicable is not null
              select applicable
            : [];

    /// <summary>All provisions that bind on the policy's day and reach <paramref name="job"/> or may reach it.</summary>
    public static IEnumerable<ApplicableProvision> Of(JobDescription job, Policy policy) =>
        policy.AsOf is { } day
            ? from touched in PlacesOf(job, policy)
              from provision in touched.Place.Provisions
              where provision.BindsOn(day)
              let applicable = Judge(touched.Place, provision, policy, touched.Touch, day)
              where applicable is not null
              select applicable
            : [];

    /// <summary>The places that the posting touches, whatever their law wants on the day.</summary>
    public static IEnumerable<Jurisdiction> Touched(JobDescription job, Policy policy) =>
        PlacesOf(job, policy).Where(touched => touched.Touch is Touch.There or Touch.Remote).Select(touched => touched.Place);

    /// <summary>True where the posting, or the company's policy, leads to a place whose law has something to say.</summary>
    internal static bool LeadsAnywhere(JobDescription job, Policy policy) => policy.AsOf is not null && PlacesOf(job, policy).Count > 0;

    private static IReadOnlyList<TouchedPlace> PlacesOf(JobDescription job, Policy policy)
    {
        var known = job.Once(job => Find(job, policy));
        return ReferenceEquals(known.Policy, policy) ? known.Places : Find(job, policy).Places;
    }

    private static Whereabouts Find(JobDescription job, Policy policy)
    {
        var isRemote = IsRemote(job);
        return new Whereabouts(policy, [.. Candidates(job, policy, isRemote)
            .Select(place => new TouchedPlace(place, TouchOf(place, job, policy, isRemote)))
            .Where(touched => touched.Touch != Touch.None)]);
    }

    private static bool IsRemote(JobDescription job) => job.Workplace.Any(mention => mention.Workplace == Workplace.Remote);

    private static IEnumerable<Jurisdiction> Candidates(JobDescription job, Policy policy, bool isRemote)
    {
        if (job.Places.Count == 0 && (!isRemote || policy.Company.Places.Count == 0))
            return [];
        var countries = job.Places
            .SelectMany(place => place.Country is { } country ? [country] : place.Area is { } area ? LawBook.CountriesOf(area) : [])
            .Concat(policy.Company.Places.Select(place => place.Place[..2]))
            .Distinct()
            .ToArray();
        var found = countries.Length == 1 ? LawBook.In(countries[0]) : countries.SelectMany(LawBook.In).Distinct();
        return found;
    }

    private static Touch TouchOf(Jurisdiction jurisdiction, JobDescription job, Policy policy, bool isRemote)
    {
        var touch = Touch.None;
        var hasScope = false;
        foreach (var place in job.Places)
        {
            hasScope |= place.IsRemoteScope;
            if (IsIn(place, jurisdiction) && (!place.IsRemoteScope || jurisdiction is { IsLocal: false }))
                return Touch.There;
            if (place.IsRemoteScope && Covers(place, jurisdiction))
            {
                // Wherever in the area the work is done, it is done in a union that holds all of the area.
                if (place.Area is { } area && place.Country is null && LawBook.CountriesOf(area).All(jurisdiction.Countries.Contains))
                    return Touch.There;
                touch = Touch.Remote;
            }
        }

        if (touch != Touch.None || !IsOfCompany(jurisdiction, policy))
            return touch;
        // Remote from nobody says where: from wherever the company has people.
        return isRemote && !hasScope && job.Places.Count == 0 ? Touch.Remote : Touch.Company;
    }

    private static ApplicableProvision? Judge(Jurisdiction jurisdiction, LegalProvision provision, Policy policy, Touch touch, DateOnly day)
    {
        if (touch == Touch.Company && !provision.Reach.Contains(Reach.ReportsThere))
            return null;
        var (applies, doubt) = HeadCounts.Satisfies(provision.Employees, jurisdiction, policy.Company, touch == Touch.There) switch
        {
            false => (false, (LegalDoubt?)null),
            true => (true, null),
            null => ((bool?)null, (LegalDoubt?)Size(provision.Employees, jurisdiction)),
        };
        if (applies != false && provision.ContractorsOnly && policy.Company.IsFederalContractor != true)
        {
            applies = policy.Company.IsFederalContractor is false ? false : null;
            doubt = applies is null ? new LegalDoubt(DoubtKind.Contractor, "whether you are a contractor of the United States government", null) : null;
        }

        if (applies != false && touch == Touch.Company)
            (applies, doubt) = (null, new LegalDoubt(DoubtKind.ReportsThere, $"whether the job reports to somebody in {jurisdiction.Name}", jurisdiction));
        else if (applies == true && touch == Touch.Remote && !provision.Reach.Contains(Reach.Remote))
            (applies, doubt) = (null, new LegalDoubt(DoubtKind.WorkThere, $"whether the work may be done from {jurisdiction.Name}", jurisdiction));
        if (applies == true && jurisdiction.PartOnly is { } part)
            (applies, doubt) = (null, new LegalDoubt(DoubtKind.WorkThere, $"whether the work is done in {part} of {jurisdiction.Name}", jurisdiction));
        return new ApplicableProvision(jurisdiction, provision, applies, doubt, touch != Touch.Company, touch == Touch.There, provision.IsEnforcedOn(day));
    }

    private static LegalDoubt Size(Threshold threshold, Jurisdiction jurisdiction)
    {
        if (threshold.Least <= 1 || (threshold.Counted == EmployeesCounted.Anywhere && threshold.Least <= threshold.LeastThere))
            return new LegalDoubt(DoubtKind.HeadCountThere, $"whether you employ anybody in {jurisdiction.Name}", jurisdiction);
        return threshold.Counted == EmployeesCounted.There
            ? new LegalDoubt(DoubtKind.HeadCountThere, $"whether you employ {threshold.Least} people or more in {jurisdiction.Name}", jurisdiction)
            : new LegalDoubt(DoubtKind.HeadCount, $"whether you employ {threshold.Least} people or more", jurisdiction);
    }

    /// <summary>True where <paramref name="place"/> lies in the jurisdiction, as far as its name tells.</summary>
    internal static bool IsIn(Place place, Jurisdiction jurisdiction) =>
        place.Country is { } country && jurisdiction.Countries.Contains(country)
        && (jurisdiction.Region is null || place.Region == jurisdiction.Region)
        && (jurisdiction.County is null || place.Area == jurisdiction.County)
        && (jurisdiction.Cities.Count == 0 || (place.City is { } city && jurisdiction.Cities.Contains(city, StringComparer.OrdinalIgnoreCase)))
        && (jurisdiction.ExceptRegions.Count == 0 || place.Region is null || !jurisdiction.ExceptRegions.Contains(place.Region));

    /// <summary>True where remote work from <paramref name="place"/> may be done in the jurisdiction.</summary>
    private static bool Covers(Place place, Jurisdiction jurisdiction)
    {
        if (place.Country is null)
            return place.Area is { } area && jurisdiction.Countries.Any(LawBook.CountriesOf(area).Contains);
        if (!jurisdiction.Countries.Contains(place.Country) || (place.Region is not null && jurisdiction.Region is not null && place.Region != jurisdiction.Region))
            return false;
        return place.City is null && place.Area is null
            ? place.Region is null || jurisdiction.Region is not null || !jurisdiction.ExceptRegions.Contains(place.Region)
            : IsIn(place, jurisdiction);
    }

    private static bool IsOfCompany(Jurisdiction jurisdiction, Policy policy) => policy.Company.Places.Any(place =>
        place.HeadCount != 0 && (place.Place == jurisdiction.Id || place.Place.StartsWith(jurisdiction.Id + "-", StringComparison.Ordinal)
            || (jurisdiction.Members.Count > 0 && jurisdiction.Members.Contains(place.Place[..2]))));
}
