using System.Text.RegularExpressions;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Revising;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Reads what takes back words that were just said: "62k, no wait, make that 65k", "sorry, not Mandarin must".</summary>
internal static class BriefCorrection
{
    // Of these a job has one: the later word holds.
    private static readonly FactKind[] Single =
        [FactKind.Company, FactKind.ReportsTo, FactKind.Location, FactKind.Workplace, FactKind.OfficeDays, FactKind.Employment, FactKind.Hours, FactKind.StartDate, FactKind.Deadline, FactKind.Pay, FactKind.Team, FactKind.Openings];

    /// <summary>Takes the words that announce a correction off the front.</summary>
    /// <param name="text">The piece; empty afterwards where it was nothing else.</param>
    /// <param name="isStrong">True where they take something back for certain: "no wait", not "sorry" alone.</param>
    /// <returns>False where the piece announces none.</returns>
    public static bool Take(ref string text, out bool isStrong)
    {
        isStrong = false;
        if (Lead.Match(text) is not { Success: true } lead || !Says.IsMatch(lead.Value))
            return false;
        isStrong = Strong.IsMatch(lead.Value);
        text = text[lead.Length..].Trim();
        return true;
    }

    /// <summary>Puts <paramref name="text"/> in the place of what it corrects.</summary>
    /// <returns>False where it corrects nothing that was said; then it is one more piece.</returns>
    public static bool Apply(List<Fact> facts, string text, string saidBy, bool isStrong)
    {
        if (NoMust.Match(text) is { Success: true } unneeded)
            return Weaken(facts, unneeded.Groups["what"].Value);
        // "it's 48 beds, not 60"
        if (NotOld.Match(text) is { Success: true } not && facts.FindLastIndex(fact => WordReplacement.In(fact.Value, not.Groups["old"].Value, not.Groups["by"].Value) is not null) is >= 0 and var at)
        {
            facts[at] = facts[at] with { Value = WordReplacement.In(facts[at].Value, not.Groups["old"].Value, not.Groups["by"].Value)!, Words = text };
            return true;
        }

        if (BriefPieces.Months.IsMatch(text) && facts.FindLastIndex(fact => fact.Kind == FactKind.Employment && Months.IsMatch(fact.Value)) is >= 0 and var term)
        {
            facts[term] = facts[term] with { Value = Months.Replace(facts[term].Value, BriefPieces.WithoutSmallStart(text)), Words = text };
            return true;
        }

        if (facts is [.., { Kind: FactKind.Pay } pay] && LaterWords.BarePay(text, new Brief(facts)) is { } amount)
        {
            facts[^1] = pay with { Value = amount, Words = text };
            return true;
        }

        if (facts is [.., { Kind: FactKind.OfficeDays } days] && Days.Match(text) is { Success: true } count && Number.Match(days.Value) is { Success: true } old)
        {
            facts[^1] = days with { Value = days.Value[..old.Index] + count.Groups["count"].Value + days.Value[(old.Index + old.Length)..], Words = text };
            return true;
        }

        if (isStrong && facts.Exists(fact => fact.Kind == FactKind.Title) && FactKinds.Of(text) is null && BriefReader.NamesOccupations(text))
        {
            var other = BriefReader.Read("need a " + text, saidBy).Facts;
            var said = other.Select(fact => fact.Kind).ToHashSet();
            if (said.Contains(FactKind.Title) && said.All(kind => kind is FactKind.Title or FactKind.Level || Single.Contains(kind)))
            {
                facts.RemoveAll(fact => fact.Kind == FactKind.Level || said.Contains(fact.Kind));
                facts.AddRange(other);
                return true;
            }
        }

        var read = BriefReader.ReadMore(text, saidBy).Facts;
        var kinds = read.Select(fact => fact.Kind).Where(Single.Contains).ToHashSet();
        var isReplaced = facts.RemoveAll(fact => kinds.Contains(fact.Kind)) > 0;
        // "Java, I mean Kotlin": one demand for the one before it.
        if (!isReplaced && isStrong && read is [{ IsRequirement: true } demand] && facts is [.., { IsRequirement: true } before])
        {
            facts[^1] = demand with { Strength = before.Strength };
            return true;
        }

        if (isReplaced)
            facts.AddRange(read);
        return isReplaced;
    }

    private static bool Weaken(List<Fact> facts, string words)
    {
        var wanted = FidelityWords.ContentOf(words);
        var at = wanted.Count == 0 ? -1 : facts.FindLastIndex(fact => fact.IsRequirement && wanted.TrueForAll(FidelityWords.ContentOf(fact.Value).Contains));
        if (at < 0)
            return false;
        facts[at] = facts[at] with { Strength = Strength.Wish };
        return true;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex Lead => field ??= new(@"^((or(?=\s+(actually|make|rather|no|wait))|no|oh|ah|oops|well|sorry|wait|hang\s+on|hold\s+on|actually|scratch\s+that|correction|i\s+meant?|i\s+should\s+say|(i\s+)?forgot(\s+to\s+(say|mention|add))?|(or\s+)?rather(?!\s+than)|make\s+(that|it)|let['’]?s\s+(say|make\s+it))(?![\w'’])[\s,.:;–-]*)+", Options, TimeSpan.FromSeconds(1));

    // "no" alone says that something is not there.
    private static Regex Says => field ??= new(@"\b(sorry|wait|hang|hold|actually|scratch|correction|mean|meant|should|rather|make|let)", Options, TimeSpan.FromSeconds(1));

    private static Regex Strong => field ??= new(@"\b(wait|hang|hold|scratch|correction|mean|meant|should|rather|make)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex NoMust => field ??= new(@"^(it['’]?s\s+|its\s+)?not\s+(an?\s+|the\s+)?(?<what>\S.{1,60}?)\s+(is\s+|are\s+)?(an?\s+)?(must([- ]have)?|required|essential|mandatory)$|^(the\s+)?(?<what>\S.{1,60}?)\s+(is\s+|are\s+)(not|only|just)\s+(an?\s+)?(must([- ]have)?|required|essential|mandatory|nice[- ]to[- ]have|plus|bonus|optional)$", Options, TimeSpan.FromSeconds(1));

    private static Regex NotOld => field ??= new(@"^(it['’]?s\s+|its\s+)?(?<by>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)(\s+\p{L}+){0,2},?\s+(and\s+)?not\s+(?<old>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Months => field ??= new(@"\b\d{1,2}[- ]months?\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Days => field ??= new(@"^(?<count>\d|one|two|three|four|five)(\s+days?)?$", Options, TimeSpan.FromSeconds(1));

    private static Regex Number => field ??= new(@"\b(\d|one|two|three|four|five)\b", Options, TimeSpan.FromSeconds(1));
}
