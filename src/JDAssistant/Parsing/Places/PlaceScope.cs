using JDAssistant.Parsing.Fields;
using JDAssistant.Parsing.Fields.Sections;
using JDAssistant.Terms;

namespace JDAssistant.Parsing.Places;

/// <summary>Tells from where work may be done that is done from anywhere else than the office.</summary>
internal sealed class PlaceScope(Surroundings around)
{
    private static readonly Vocable ZoneWords = new("time timezone timezones zone zones hours working business overlap plus minus");

    private static readonly Vocable RemoteGap = new("in within from anywhere across the throughout inside to based only candidates eligible is are work position role job located for or and friendly opportunity working role continental employees us");

    private readonly IReadOnlyList<TermHit> _workplace = around.Reading.Terms.Of("workplace-words");

    /// <summary>"Remote (US)", "Canada - Remote", "remote within the EU".</summary>
    public bool IsRemote(PlaceCandidate place)
    {
        var text = around.Reading.Text;
        var at = TermHits.FirstFrom(_workplace, place.Span.Start);
        if (at > 0 && _workplace[at - 1] is { } before && before.Term["workplace"] == "remote" && before.Span.End <= place.Span.Start && place.Span.Start - before.Span.End <= 45
            && IsRemoteGap(text, before.FirstWord + before.WordCount, place.FirstWord, before.Span.End, place.Span.Start))
        {
            return true;
        }

        if (at < _workplace.Count && _workplace[at] is { } after && after.Term["workplace"] == "remote" && after.Span.Start >= place.Span.End && after.WordCount <= 2)
        {
            var gap = text.AsSpan(place.Span.End, after.Span.Start - place.Span.End);
            return gap is " (" or " - " or "-" or ", " or " – " or " " or "/" or " / " && (place.City is not null || gap.Length <= 3)
                && (after.Span.End >= text.Length || text[after.Span.End] is ')' or '\n' or ',' or ';' or '.' or '|' or ' ' && !char.IsLetter(text[Math.Min(text.Length - 1, after.Span.End + 1)]));
        }

        return false;
    }

    private bool IsRemoteGap(string text, int firstWord, int endWord, int from, int to)
    {
        var gap = text.AsSpan(from, to - from);
        if (gap.IndexOfAny('\n', ';', '|') >= 0 || gap.Contains(". ", StringComparison.Ordinal))
            return false;
        for (var i = firstWord; i < endWord; i++)
        {
            if (!RemoteGap.Has(around.Reading.Letters(around.Reading.Words[i])))
                return false;
        }

        return true;
    }

    /// <summary>"US time zones", "CET ±2 hours"; not "by 5 p.m. EST".</summary>
    public bool IsZoneDemand(PlaceCandidate place)
    {
        var text = around.Reading.Text;
        var after = text.AsSpan(place.Span.End, Math.Min(6, text.Length - place.Span.End)).TrimStart(' ');
        if (after.Length > 0 && (after[0] is '±' || after.StartsWith("+/-", StringComparison.Ordinal) || after.StartsWith("(±", StringComparison.Ordinal)))
            return true;
        return around.WordRightAfter(place.LastWord) is { IsEmpty: false } next && ZoneWords.Has(next)
            && (around.WordBefore(place.FirstWord) is { IsEmpty: false } before && !char.IsDigit(before[^1]) && before is not ("am" or "pm" or "m"));
    }
}
