using System.Text.RegularExpressions;
using JDAssistant.Parsing;
using JDAssistant.Terms;

namespace JDAssistant.Drafting.Briefs;

/// <content>Whose job it is: its title, the team and the employer.</content>
internal sealed partial class BriefFacts
{
    /// <summary>Reads the title at the front of a piece: "night nurse", "data analyst to run our reports".</summary>
    private bool AddTitle(string text, string words, bool titleIsNext)
    {
        // "he was our bookkeeper": whom somebody replaces is whom they look for.
        if (BriefTitle.WasOne.Match(text) is { Success: true } was && BriefReader.NamesOccupations(was.Groups["title"].Value))
            text = was.Groups["title"].Value;
        var isFirst = _facts.All(fact => fact.Kind is not (FactKind.Skill or FactKind.Duty));
        var cut = BriefTitle.EndIn(text);
        var title = BriefTitle.Bare(text[..cut]);
        var openings = BriefTitle.Openings(ref title);
        var licence = BriefTitle.TakeLicence(ref title);
        var place = _facts.Exists(fact => fact.Kind == FactKind.Location) ? null : BriefTitle.TakePlace(ref title);
        if (title.EndsWith(" people", StringComparison.OrdinalIgnoreCase) && !title.EndsWith(" of people", StringComparison.OrdinalIgnoreCase))
            title = title[..^6] + "person";
        var isWanted = isFirst && (BriefPieces.Wanted.IsMatch(text[cut..]) || (title.EndsWith(" person", StringComparison.OrdinalIgnoreCase) && title.Count(c => c == ' ') < 4));
        if (title.Length is 0 or > 80 || title.StartsWith("it ", StringComparison.Ordinal) || BriefTitle.NeverStarts.Any(start => title.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            || !(BriefReader.NamesOccupation(title) || templates?.RoleOf(title) is not null || isWanted || (titleIsNext && isFirst)))
        {
            return false;
        }

        if (text[cut..].TrimStart() is ['(', ..] behind && behind.IndexOf(')', StringComparison.Ordinal) is > 0 and var end && BriefTitle.IsLevel(behind[1..end]))
        {
            title = BriefTitle.WithLevel(behind[1..end], title);
            text = text[..cut] + behind[(end + 1)..];
        }

        var written = Prose.TitleCase(title.Replace(" or a ", " or ", StringComparison.OrdinalIgnoreCase).Replace(" or an ", " or ", StringComparison.OrdinalIgnoreCase));
        Say(FactKind.Title, written, words);
        if (openings is not null)
            Say(FactKind.Openings, Prose.Capitalised(openings), words);
        if (place is not null)
            Say(FactKind.Location, place, words);
        if (licence is not null)
            Say(FactKind.Licence, licence, words);
        foreach (var level in JobDescriptionParser.Parse("# " + written).Title?.Levels ?? [])
            Say(FactKind.Level, level.Level.ToString(), words);

        if (cut == text.Length)
            return true;
        var rest = BriefPieces.Wanted.Replace(text[cut..], "").Trim();
        if (rest.StartsWith('(') && rest.IndexOf(')', StringComparison.Ordinal) is > 0 and var close)
        {
            foreach (var part in rest[1..close].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                AddRest(part, words, strength: Strength.Must, titleIsNext: false, isLeft: true);
            rest = rest[(close + 1)..].Trim();
        }

        if (rest.Length == 0 || BriefPhrases.Filler.IsMatch(rest))
            return true;
        if (BriefPieces.From.Match(rest) is { Success: true } from && _facts.All(fact => fact.Kind != FactKind.StartDate))
            Say(FactKind.StartDate, Prose.Capitalised(from.Groups["value"].Value), words);
        else if (BriefPieces.TakePrefix(BriefPhrases.Duty, ref rest))
            Say(FactKind.Duty, Prose.Capitalised(rest), words);
        else if (BriefPhrases.For.Match(rest) is { Success: true } whom && _facts.All(fact => fact.Kind != FactKind.Team))
            SayTeam(whom.Groups["value"].Value, words);
        else if (!SayEmployer(rest, words) && rest.StartsWith("for ", StringComparison.OrdinalIgnoreCase))
            Say(FactKind.Purpose, $"The work is {OfSize.Replace(rest.TrimEnd('.'), size => $"for {(size.Groups["an"].Success ? "an" : "a")} {size.Groups["count"].Value}-{size.Groups["what"].Value} {size.Groups["house"].Value}")}.", words);
        else if (!rest.StartsWith("for ", StringComparison.OrdinalIgnoreCase))
            AddRest(BriefPieces.WithoutSmallStart(BriefPieces.Area.Replace(rest, "")), words, StrengthOf(ref rest), titleIsNext: false);
        return true;
    }

    /// <summary>"for Maison Lune": whom somebody works for is who employs them.</summary>
    private bool SayEmployer(string text, string words)
    {
        if (_facts.Exists(fact => fact.Kind == FactKind.Company) || BriefPieces.ForName.Match(text) is not { Success: true } name
            || BriefReader.NamesOccupation(name.Groups["name"].Value) || FactKinds.NamesSkill(name.Groups["name"].Value) || BriefPlaces.IsNamed(name.Groups["name"].Value))
        {
            return false;
        }

        Say(FactKind.Company, name.Groups["name"].Value, words, isAssumed: true);
        return true;
    }

    /// <summary>True for a name right behind the title that no list knows: "warehouse operative, Daventry, nights".</summary>
    private bool StandsWhereThePlaceDoes(string text) =>
        _facts is [.., { Kind: FactKind.Title or FactKind.Level or FactKind.Team or FactKind.Openings }] && !BriefShapes.Detail.IsMatch(text) && _facts.All(fact => fact.Kind != FactKind.Location)
        && text.Count(c => c == ' ') < 2 && text.Split(' ').All(word => word.Length > 3 && char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c == '-') && word[1..].All(c => !char.IsUpper(c)))
        && TermIndex.Default.Find(text, Words.Of(text, TermIndex.Default.Vocabulary)).Of("skills").Count == 0;

    /// <summary>Whom somebody joins: "our Melbourne shop" says where, too.</summary>
    private void SayTeam(string team, string words)
    {
        if (BriefShapes.Of(team, _facts) is { Kind: FactKind.Location } site)
        {
            Say(site.Kind, site.Value, words, isAssumed: site.IsAssumed);
            return;
        }

        var at = team.LastIndexOf(" in ", StringComparison.OrdinalIgnoreCase);
        if (at > 0 && !_facts.Exists(fact => fact.Kind == FactKind.Location) && team.AsSpan(at + 4).Count(' ') < 3 && !team.AsSpan(at).Contains(" the ", StringComparison.Ordinal))
        {
            Say(FactKind.Location, Prose.TitleCase(team[(at + 4)..]), words, isAssumed: !BriefPlaces.IsNamed(team[(at + 4)..]));
            team = team[..at];
        }

        Say(FactKind.Team, team, words);
        if (_facts.All(fact => fact.Kind != FactKind.Location) && team.Split(' ').FirstOrDefault(word => word.Length > 3 && char.IsUpper(word[0]) && BriefPlaces.IsKnown(word)) is { } place)
            Say(FactKind.Location, place, words, isAssumed: true);
    }

    // "for 60 cover gastropub"
    private static Regex OfSize => field ??= new(@"^for\s+(?<count>(?<an>8|11|18)?\d{0,3}(?<=\d))[ -](?<what>\p{L}+)\s+(?<house>\p{L}+[^\Ws])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
}
