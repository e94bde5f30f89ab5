using System.Globalization;
using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;

namespace JDAssistant.Conversations;

/// <summary>Understands what somebody says of the company where the law asks: "we employ 40 people in Colorado".</summary>
public static class CompanyAnswer
{
    private const int LongestAnswer = 120;

    /// <summary>Takes what <paramref name="text"/> says into what is <paramref name="known"/>.</summary>
    /// <returns>The facts with it and a sentence that says what was kept; without facts why it decides nothing, or, where it says nothing of the kind, two nulls.</returns>
    public static (CompanyFacts? Company, string? Kept) Read(string text, CompanyFacts known)
    {
        if (text.Length > LongestAnswer)
            return (null, null);
        if (HeadCount.Match(text) is { Success: true } count
            && int.TryParse(count.Groups["count"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var heads))
        {
            if (!count.Groups["place"].Success)
                return (known with { HeadCount = heads }, $"Kept: you employ {heads.ToString(CultureInfo.InvariantCulture)} people altogether.");
            var name = count.Groups["place"].Value.Trim();
            if (LawBook.Find(name) is not { } place)
                return (null, $"I know no law of postings for {Quote.Of(name)}, so the number would decide nothing.");
            return (known with
            {
                Places = [.. known.Places.Where(other => other.Place != place.Id), new CompanyPlace { Place = place.Id, HeadCount = heads }],
            }, $"Kept: you employ {heads.ToString(CultureInfo.InvariantCulture)} people in {place.Name}.");
        }

        if (Contractor.Match(text) is { Success: true } contractor)
        {
            var isContractor = !contractor.Groups["not"].Success;
            return (known with { IsFederalContractor = isContractor }, isContractor ? "Kept: you are a contractor of the United States government." : "Kept: you are no contractor of the United States government.");
        }

        if (Ai.Match(text) is { Success: true } ai)
        {
            var usesAi = !ai.Groups["not"].Success;
            return (known with { UsesAiInHiring = usesAi }, usesAi ? "Kept: AI takes part in your choice of applicants." : "Kept: no AI takes part in your choice of applicants.");
        }

        return (null, null);
    }

    private static Regex HeadCount => field ??= new(@"^(?:we\s+(?:employ|have|are)\s+)?(?:about\s+)?(?<count>\d{1,3}(?:,\d{3})*|\d{1,7})\s+(?:people|employees|persons)(?:\s+(?:altogether|in total|overall|worldwide))?(?:\s+in\s+(?<place>[\p{L}][\p{L}\p{M} .'-]{1,40}?))?[.!]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static Regex Contractor => field ??= new(@"^we(?:'re|\s+are)\s+(?<not>not\s+|no\s+)?(?:an?\s+)?(?:federal|government|us government|u\.s\. government)\s+contractors?[.!]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static Regex Ai => field ??= new(@"^we\s+(?<not>do\s+not\s+|don't\s+|don’t\s+)?use\s+(?<not>no\s+)?(?:ai|artificial intelligence)(?:\s+(?:in|for|when)\s+(?:hiring|recruiting|selection|choosing))?[.!]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
