using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Money;

/// <summary>Judges by the words around an offer whether it is what the job pays, and what it covers.</summary>
internal sealed class PayContext(Reading reading)
{
    private const int WordsAfter = 6;
    private const int ShortLine = 110;
    private const int LongestCard = 40;
    private const int LastCard = 800;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:|\n+&•–—!?");

    private readonly IReadOnlyList<TermHit> _hits = reading.Terms.Of("pay-context");
    private readonly IReadOnlyList<TermHit> _periods = reading.Terms.Of("pay-periods");
    private readonly PayClauses _clauses = new(reading);
    private readonly int _end = OtherAdverts(reading);

    /// <summary>What the offer covers; null where it is not what the job pays, or nothing says that it is.</summary>
    public PayKind? Judge(Offer offer)
    {
        if (offer.First.IsHuge || offer.Second is { IsHuge: true } || offer.High < 2m || offer.Span.Start >= _end || PaySizes.IsMore(reading, offer))
            return null;
        var clause = _clauses.Before(offer.Span.Start);
        var before = Before(offer, clause);
        var after = After(offer, (before.Distance <= 1 && before.Role is Role.Pay or Role.OnTarget or Role.Total) || (before.Role is null && IsFirstUnderPay(offer)));
        if (after is Role.Extra or Role.Not)
            return null;
        if (!offer.IsMarked)
            return IsLabelled(offer, before) ? Kind(after, before.Role) : null;
        if (!PaySizes.AreOfPay(offer, offer.Period ?? PeriodBefore(offer)) && !(before is { Role: Role.Pay or Role.OnTarget or Role.Total, Distance: <= 2 and var far } && PaySizes.AreNamed(reading, offer, far)))
            return null;
        if (after is { } named)
            return Kind(named, before.Role);
        if (before.Role is Role.Pay or Role.OnTarget or Role.Total)
            return Kind(null, before.Role);
        if (before.Role is Role.Extra or Role.Not)
        {
            var standsApart = (before.Distance > 3 && before.HasPay && IsPlausibleRange(offer))
                || (before.IsApart && IsPlausibleRange(offer) && offer.Named is { Period: not null })
                || (before.Role == Role.Extra && IsFollowedByExtra(offer) && offer.Named is { Period: PayPeriod.Hour or PayPeriod.Year });
            return standsApart ? PayKind.Base : null;
        }

        return IsPayBySetting(offer, clause) ? PayKind.Base : null;
    }

    /// <summary>The period that the words before the offer name: "Annual salary:", "Rate per hour:"; null where none do.</summary>
    public PayPeriod? PeriodBefore(Offer offer)
    {
        var clause = _clauses.Before(offer.Span.Start);
        for (var i = LastBefore(_periods, offer.Span.Start); i >= 0 && _periods[i].Span.Start >= clause; i--)
        {
            var hit = _periods[i];
            if (offer.FirstWord - hit.FirstWord > 10)
                return null;
            if (IsRateOf(hit))
                return PayPeriods.PeriodOf(hit.Term);
        }

        return _clauses.Heading(offer.Span.Start) is { } heading ? PeriodIn(heading) : null;
    }

    private PayPeriod? PeriodIn(TextSpan span)
    {
        for (var i = LastBefore(_periods, span.End); i >= 0 && _periods[i].Span.Start >= span.Start; i--)
        {
            if (IsRateOf(_periods[i]))
                return PayPeriods.PeriodOf(_periods[i].Term);
        }

        return null;
    }

    /// <summary>True where the time belongs to a word of pay beside it: "annual base salary", "salary per year", "Salary (hourly)".</summary>
    private bool IsRateOf(TermHit hit)
    {
        // "day rate", "hourly range": the word of pay holds the time.
        foreach (var other in Around(hit.Span.Start))
        {
            if (RoleOf(other) == Role.Pay && other.Span.Contains(hit.Span))
                return true;
        }

        var first = hit.FirstWord;
        var isUnit = hit.Term["form"] == "unit";
        if (isUnit)
        {
            var before = first - 1;
            if (before < 0 || !(PayPeriods.IsPer(reading.Letters(reading.Words[before])) || reading.Text[hit.Span.Start - 1] == '/'))
                return false;
            first = reading.Text[hit.Span.Start - 1] == '/' ? first : before;
        }

        foreach (var other in Around(hit.Span.Start))
        {
            if (RoleOf(other) is not (Role.Pay or Role.OnTarget or Role.Total))
                continue;
            var gapAfter = other.FirstWord - (hit.FirstWord + hit.WordCount);
            var gapBefore = first - (other.FirstWord + other.WordCount);
            if ((!isUnit && gapAfter is >= 0 and <= 2) || gapBefore is >= 0 and <= 1)
                return true;
        }

        return false;
    }

    private IEnumerable<TermHit> Around(int offset)
    {
        var at = LastBefore(_hits, offset);
        for (var i = Math.Max(0, at - 1); i < _hits.Count && i <= at + 3; i++)
            yield return _hits[i];
    }

    /// <summary>The role of the first telling word after the offer, before the thought changes ("+", "plus", a comma).</summary>
    private Role? After(Offer offer, bool isLabelled)
    {
        var at = LastBefore(_hits, offer.Span.End) + 1;
        if (at >= _hits.Count || _hits[at].FirstWord - offer.NextWord > WordsAfter)
            return null;
        var hit = _hits[at];
        var text = reading.Text;
        // "Salary: $80,000 - $100,000 Unfortunately relocation…": a label outweighs what comes later.
        if (isLabelled && RoleOf(hit) is Role.Extra or Role.Not && (hit.FirstWord > offer.NextWord || char.IsUpper(text[hit.Span.Start])))
            return null;
        if (hit.Span.End < text.Length && text[hit.Span.End] == ':')
            return null;
        var from = offer.Span.End;
        var isInBrackets = false;
        for (var i = offer.NextWord; i <= hit.FirstWord; i++)
        {
            var gap = text.AsSpan(from, reading.Words[i].Start - from);
            if (i == offer.NextWord && gap.Contains('('))
                isInBrackets = true;
            else if (gap.IndexOfAny(Breaks) >= 0 || gap.IndexOfAny('(', ')') >= 0 || gap.Contains(". ", StringComparison.Ordinal) || (gap.Contains(" - ", StringComparison.Ordinal)))
                return null;
            if (i == offer.NextWord && gap.IndexOfAny(Breaks) >= 0)
                return null;
            var letters = reading.Letters(reading.Words[i]);
            if (i < hit.FirstWord && (reading.Words[i].IsNumber || letters.AreAny("plus", "and", "with", "or", "depending", "dependent", "based", "commensurate", "doe", "including", "as", "we", "you", "is", "are", "will", "at", "excluding", "where", "which", "that", "before", "subject")))
                return null;
            from = reading.Words[i].End;
        }

        if (!isInBrackets)
            return RoleOf(hit);
        return BracketRole(offer, hit, at);
    }

    private Role? BracketRole(Offer offer, TermHit first, int at)
    {
        var role = RoleOf(first);
        // "€60,000 (OTE €110,000)": the words in brackets speak of the amount behind them.
        var behind = first.FirstWord + first.WordCount;
        if (role is Role.OnTarget or Role.Total && behind < reading.Words.Length && reading.Words[behind].IsNumber
            && reading.Text.AsSpan(first.Span.End, reading.Words[behind].Start - first.Span.End).IndexOfAny(')', '\n') < 0)
        {
            return null;
        }

        var close = reading.Text.IndexOf(')', offer.Span.End, Math.Min(120, reading.Text.Length - offer.Span.End));
        if (close < 0 || role is not (Role.Pay or Role.OnTarget))
            return role == Role.Extra ? null : role;
        for (var i = at + 1; i < _hits.Count && _hits[i].Span.End <= close; i++)
        {
            if (RoleOf(_hits[i]) == Role.Extra)
                return Role.Total;
        }

        return role;
    }

    /// <summary>The nearest telling word before the offer in its clause.</summary>
    private (Role? Role, int Distance, bool HasPay, bool IsApart) Before(Offer offer, int clause)
    {
        if (GluedLabel(offer) is { } glued)
            return (glued, 0, true, false);
        // Where line ends were lost, only a word that ends right here belongs to the amount: "Benefits£15.20 per hour".
        var isGlued = IsGluedBefore(offer);
        var (nearest, distance) = ((Role?)null, 0);
        var isApart = false;
        for (var i = LastBefore(_hits, offer.Span.Start); i >= 0 && _hits[i].Span.Start >= clause; i--)
        {
            var role = RoleOf(_hits[i]);
            if (isGlued && (_hits[i].Span.End != offer.Span.Start || role is Role.Not or Role.Extra))
                break;
            // "life cover of 4x salary": a multiple of pay is none.
            if (role == Role.Pay && IsMultiple(_hits[i]))
                role = Role.Not;
            if (nearest is null)
            {
                nearest = role;
                distance = offer.FirstWord - (_hits[i].FirstWord + _hits[i].WordCount);
                isApart = reading.Text.AsSpan(_hits[i].Span.End, offer.Span.Start - _hits[i].Span.End).IndexOfAny(Breaks) >= 0;
            }
            else if (role is Role.Pay or Role.OnTarget or Role.Total)
            {
                return (nearest, distance, true, isApart);
            }
        }

        return (nearest, distance, false, isApart);
    }

    private bool IsMultiple(TermHit hit)
    {
        var before = hit.FirstWord - 1;
        return before >= 0 && reading.Letters(reading.Words[before]) is ['x' or 'X'] or [>= '0' and <= '9', .., 'x' or 'X'] or "times";
    }

    /// <summary>The label that lost line ends glued to the word before it: "KentSalary: £27,248".</summary>
    private Role? GluedLabel(Offer offer)
    {
        if (offer.FirstWord == 0)
            return null;
        var index = offer.FirstWord - 1;
        if (index > 0 && reading.Letters(reading.Words[index]).AreAny("range", "scale", "rate"))
            index--;
        var word = reading.Words[index];
        if (word.IsNumber || word.Id != 0 || offer.Span.Start - word.End > 12)
            return null;
        var letters = reading.Letters(word);
        for (var i = letters.Length - 3; i > 0; i--)
        {
            if (char.IsUpper(letters[i]))
                return letters[i..].AreAny("Salary", "Pay", "Compensation", "Rate", "Wage", "Remuneration", "Salaries") ? Role.Pay : null;
        }

        return null;
    }

    /// <summary>True for a bare number right behind a word of pay, large or timed enough to be no grade: "Salary: 45,000".</summary>
    private bool IsLabelled(Offer offer, (Role? Role, int Distance, bool HasPay, bool IsApart) before)
    {
        var timed = offer.Period is not null;
        if (IsRangeOfCard(offer) || PaySizes.IsRangeOfRow(reading, offer))
            return true;
        var looksLikeMoney = offer.First.Scale > 1m || (before.Distance == 0 && HasCents(offer)) || (offer.First.IsGrouped && offer.Low >= 1000m) || (offer.IsRange && offer.Low >= 10_000m && offer.High < 1_000_000m)
            || (timed && offer.First.Period is not null) || (timed && offer.Low >= 5m) || ((before.Distance == 0 || (before.Distance == 1 && PaySizes.FollowsBound(reading, offer))) && offer.Low is >= 10_000m and < 1_000_000m && !_clauses.StartsLine(offer.Span.Start));
        if (!looksLikeMoney || offer.Low < 5m)
            return false;
        if (offer.High >= 15_000m && offer.First.Scale == 1000m && offer.Named is { Period: PayPeriod.Year })
            return before.Role is not (Role.Not or Role.Extra);
        if (before.Role is Role.Pay or Role.OnTarget or Role.Total)
            return before.Distance <= 3 && !FollowsNumberedName(offer);
        // "45k + bonus"
        if (offer.First.Scale == 1000m && offer.Low >= 15_000m && before.Role is null && IsFollowedByExtra(offer))
            return true;
        return before.Role is null && _clauses.Heading(offer.Span.Start) is { } heading && HasPay(heading) && _clauses.StartsLine(offer.Span.Start) && !FollowsNumberedName(offer);
    }

    /// <summary>"75k - 85k" alone on its line, or glued to the badge before it: "Flexible75k - 85k".</summary>
    private bool IsRangeOfCard(Offer offer) => offer is { IsRange: true, First.Scale: 1000m, Second.Scale: 1000m, Low: >= 15_000m, High: < 1_000_000m } && offer.High <= offer.Low * 3m
        && Located.At(reading.Blocks, offer.Span.Start) is { Content.Length: <= LongestCard } block && block.Content.End - offer.Span.End <= 1 && offer.Span.Start <= LastCard
        && (offer.Span.Start - block.Content.Start <= 1 || IsGluedBefore(offer));

    /// <summary>"Pay rate: 18.50"</summary>
    private bool HasCents(Offer offer) => offer.Low is >= 5m and < 1000m && offer.First.Span is { Length: > 3 } digits && reading.Text[digits.End - 3] is '.' or ','
        && offer.Span.Start >= 2 && reading.Text.AsSpan(offer.Span.Start - 2, 2) is ": ";

    /// <summary>"Pay grade 12", "Salary band 3,000": the number names a step of a table.</summary>
    private bool FollowsNumberedName(Offer offer) => offer.FirstWord > 0
        && reading.Letters(reading.Words[offer.FirstWord - 1]).AreAny("grade", "band", "code", "class", "group", "step", "level", "schedule", "zone", "no", "number", "id", "period", "to", "of", "in", "for", "with", "than");

    /// <summary>Where no word near it tells: the heading, the section, or the form of the line.</summary>
    private bool IsPayBySetting(Offer offer, int clause)
    {
        var section = Located.At(reading.Sections, offer.Span.Start)?.Kind;
        if (_clauses.Heading(offer.Span.Start) is { } heading && HasPay(heading) && offer.High >= 5m)
            return true;
        if (section == SectionKind.Compensation)
            return offer.Period is not null || (offer.Low >= 1000m && offer.IsRange) || offer.Low >= 10_000m;
        if (IsFollowedByExtra(offer) && (offer.Low >= 10_000m || offer.Period is not null))
            return true;
        if ((offer.Named is { Period: not null } && Fields.HeadRow.Holding(reading.Text, offer.Span) is not null) || (section is not (SectionKind.AboutCompany or SectionKind.Benefits) && PaySizes.FollowPicture(reading.Text, offer)))
            return true;
        var block = Located.At(reading.Blocks, offer.Span.Start);
        var isShort = block is { Content.Length: <= ShortLine } || IsGlued(offer);
        // "The deal: €39,000 a year for four days": what the line of an offer begins with.
        if (section == SectionKind.Benefits && (IsAlone(offer, block, section) || (offer is { Named.Period: PayPeriod.Year, Low: >= 15_000m } && block?.Content.Start == offer.Span.Start)))
            return true;
        if (section is SectionKind.Benefits or SectionKind.Responsibilities && !IsPlausibleRange(offer) && offer.Named is not { Period: PayPeriod.Hour })
            return false;
        if (offer.IsRange && offer.Named is { Period: not null })
            return true;
        if (offer.Named is { Period: not null } && (offer.Bound != OfferBound.Exact || offer.Named is { Period: PayPeriod.Hour or PayPeriod.Year }) && (section is not (SectionKind.AboutCompany or SectionKind.Benefits) || offer.Named is { Period: PayPeriod.Hour }))
            return isShort || clause == offer.Span.Start;
        return (isShort && IsPlausibleRange(offer)) || IsAlone(offer, block, section);
    }

    /// <summary>True for two ends of the size and distance of a salary, or of a rate with its period.</summary>
    private static bool IsPlausibleRange(Offer offer) => offer.IsRange && offer.High <= offer.Low * 5m
        && (offer.Low >= 10_000m || (offer.Named is not null && offer.Low >= 5m));

    /// <summary>"$100k + equity and benefits" is pay whatever stands before it.</summary>
    private bool IsFollowedByExtra(Offer offer)
    {
        var text = reading.Text;
        var at = offer.Span.End;
        while (at < text.Length && text[at] is ' ' or '*')
            at++;
        if (at < text.Length && text[at] == '(' && text.AsSpan(at, Math.Min(60, text.Length - at)).IndexOf(')') is > 0 and var close)
            at += close + 1;
        while (at < text.Length && text[at] is ' ' or '*')
            at++;
        if (at >= text.Length)
            return false;
        var word = reading.WordFrom(at);
        var joins = text[at] is '+' or '&' || (word < reading.Words.Length && reading.Words[word].Start == at && reading.Letters(reading.Words[word]).Are("plus"));
        if (!joins)
            return false;
        var hit = LastBefore(_hits, at) + 1;
        return hit < _hits.Count && _hits[hit].FirstWord - word <= 6 && RoleOf(_hits[hit]) == Role.Extra;
    }

    private bool IsGluedBefore(Offer offer) => offer.Span.Start > 0 && char.IsLetter(reading.Text[offer.Span.Start - 1]);

    private bool IsGlued(Offer offer)
    {
        var text = reading.Text;
        return IsGluedBefore(offer) || (offer.Span.End < text.Length && char.IsLetter(text[offer.Span.End]));
    }

    /// <summary>True for a line that holds hardly more than the amount, of the size of a salary or with its time.</summary>
    private static bool IsAlone(Offer offer, Block? block, SectionKind? section)
    {
        if (block is null || section is SectionKind.AboutCompany || !offer.IsMarked)
            return false;
        var others = block.Content.Length - offer.Span.Length;
        if (section == SectionKind.Benefits)
            return others <= 3 && ((offer.Period == PayPeriod.Year && offer.Low >= 10_000m) || (offer.Period == PayPeriod.Hour && offer.Low >= 5m));
        if (offer.Named is not null && offer.Low >= 5m)
            return others <= 12;
        return offer.Low >= 10_000m && offer.High < 1_000_000m && (others <= 12 || (offer.Bound == OfferBound.AtMost && block.Content.Length <= 60));
    }

    /// <summary>True where the amount begins the text below a heading about pay.</summary>
    private bool IsFirstUnderPay(Offer offer) => Located.At(reading.Blocks, offer.Span.Start) is { } block
        && offer.Span.Start - block.Content.Start <= 2 && (IsPlausibleRange(offer) || offer.Low >= 10_000m) && _clauses.Heading(offer.Span.Start) is { } heading && HasPay(heading);

    private bool HasPay(TextSpan span)
    {
        var found = false;
        for (var i = LastBefore(_hits, span.End); i >= 0 && _hits[i].Span.Start >= span.Start; i--)
        {
            switch (RoleOf(_hits[i]))
            {
                case Role.Not or Role.Extra:
                    return false;
                default:
                    found = true;
                    break;
            }
        }

        return found;
    }

    private static PayKind Kind(Role? after, Role? before) => after is Role.OnTarget or Role.Total
        ? after == Role.Total ? PayKind.Total : PayKind.OnTarget
        : after is null && before is Role.OnTarget or Role.Total ? (before == Role.Total ? PayKind.Total : PayKind.OnTarget) : PayKind.Base;

    private static int LastBefore(IReadOnlyList<TermHit> hits, int offset) => TermHits.FirstFrom(hits, offset) - 1;

    private static Role RoleOf(TermHit hit) => hit.Term["kind"] switch
    {
        "pay" => Role.Pay,
        "on-target" => Role.OnTarget,
        "total" => Role.Total,
        "extra" => Role.Extra,
        _ => Role.Not,
    };

    /// <summary>Where a job board's list of other adverts begins; the text's end where there is none.</summary>
    private static int OtherAdverts(Reading reading)
    {
        foreach (var hit in reading.Terms.Of("other-adverts"))
        {
            if (hit.Span.Start * 10L < reading.Text.Length * 3L)
                continue;
            if (Located.At(reading.Blocks, hit.Span.Start) is { Content.Length: <= 60 } block && block.Content.Start >= hit.Span.Start - 2)
                return hit.Span.Start;
        }

        return reading.Text.Length;
    }

    private enum Role
    {
        Pay,
        OnTarget,
        Total,
        Extra,
        Not,
    }
}
