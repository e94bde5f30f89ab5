using JDAssistant.Policies;

namespace JDAssistant.Jurisdictions;

/// <summary>How many people a company employs in a place, as far as its policy tells.</summary>
internal static class HeadCounts
{
    /// <summary>Whether the company is large enough for <paramref name="threshold"/>; null where the policy does not tell.</summary>
    /// <param name="threshold">The size from which a provision binds.</param>
    /// <param name="place">Whose provision it is.</param>
    /// <param name="company">What the policy says of the company.</param>
    /// <param name="isThere">True where the job itself is in the place: whoever fills it is employed there.</param>
    public static bool? Satisfies(Threshold threshold, Jurisdiction place, CompanyFacts company, bool isThere)
    {
        var there = Between(place, company);
        var least = threshold.Counted switch
        {
            EmployeesCounted.Anywhere => Compare(Anywhere(company), threshold.Least, isThere),
            EmployeesCounted.There => Compare(there, threshold.Least, isThere),
            // Enough there is enough altogether; too few altogether is too few there.
            _ => there.Least >= threshold.Least ? true : Anywhere(company).Most < threshold.Least ? false : null,
        };
        var here = threshold.LeastThere == 0 ? true : Compare(there, threshold.LeastThere, isThere);
        return least == false || here == false ? false : least == true && here == true ? true : null;
    }

    private static bool? Compare((int Least, int? Most) count, int wanted, bool isThere) =>
        count.Least >= wanted || (wanted <= 1 && isThere) ? true : count.Most < wanted ? false : null;

    private static (int Least, int? Most) Anywhere(CompanyFacts company) => company.HeadCount is { } all
        ? (all, all)
        : (company.Places.Sum(place => IsWhole(place.Place, company) ? place.HeadCount ?? 0 : 0), null);

    /// <summary>Not fewer than in the places within it, not more than in the places around it.</summary>
    private static (int Least, int? Most) Between(Jurisdiction place, CompanyFacts company)
    {
        var most = company.HeadCount;
        var least = 0;
        foreach (var known in company.Places)
        {
            if (known.HeadCount is not { } count)
                continue;
            if (known.Place == place.Id)
                return (count, count);
            if (place.Id.StartsWith(known.Place + "-", StringComparison.Ordinal))
                most = Math.Min(most ?? count, count);
            else if (known.Place.StartsWith(place.Id + "-", StringComparison.Ordinal) && IsWhole(known.Place, company))
                least += count;
        }

        return (least, most);
    }

    /// <summary>True where no other place of the company holds this one, so that its people are not counted twice.</summary>
    private static bool IsWhole(string place, CompanyFacts company) =>
        !company.Places.Any(other => other.HeadCount is not null && place.StartsWith(other.Place + "-", StringComparison.Ordinal));
}
