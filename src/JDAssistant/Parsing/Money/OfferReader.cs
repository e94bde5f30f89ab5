using System.Buffers;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Money;

/// <summary>Puts amounts together to ranges, with the period and the bounds that their neighbours give them.</summary>
internal static class OfferReader
{
    private const int FarthestEnd = 9;

    private static readonly SearchValues<char> Decoration = SearchValues.Create(" *_:(~$|\\");

    /// <summary>Reads the amount or range whose first digits stand in word <paramref name="index"/>; null where there is none.</summary>
    public static Offer? Read(Reading reading, int index)
    {
        if (AmountReader.Read(reading, index) is not { } first)
            return null;
        var firstPeriod = PayPeriods.After(reading, first.Span.End, first.NextWord);
        var end = firstPeriod?.End ?? first.Span.End;
        var next = NextWord(reading, first.NextWord, end);
        var other = ReadSecond(reading, first, end, next) ?? (firstPeriod is { } named ? ReadFarEnd(reading, first, named, next) : null);
        if (other is { } second)
        {
            var (low, high) = SharedScale(first, second);
            var period = PayPeriods.After(reading, high.Span.End, high.NextWord) ?? firstPeriod;
            var last = Math.Max(high.Span.End, period?.End ?? 0);
            return new Offer(low, high, period, OfferBound.Exact, new TextSpan(first.Span.Start, last), FirstWord(reading, index, first), NextWord(reading, high.NextWord, last));
        }

        if (!first.IsMarked && (first.Scale == 1m ? CountsSomethingElse(reading, first) : EndsUnreadRange(reading.Text, first.Span.Start)))
            return null;
        var bound = BoundBefore(reading, first, index);
        if (bound == OfferBound.Exact)
            bound = BoundAfter(reading, first.Span.End, first.NextWord);
        if (bound == OfferBound.Exact && firstPeriod is not null)
            bound = BoundAfter(reading, end, next);
        return new Offer(first, null, firstPeriod, bound, new TextSpan(first.Span.Start, end), FirstWord(reading, index, first), next);
    }

    private static int FirstWord(Reading reading, int index, Amount first)
    {
        while (index > 0 && reading.Words[index - 1].Start >= first.Span.Start)
            index--;
        return index;
    }

    private static int NextWord(Reading reading, int from, int offset)
    {
        while (from < reading.Words.Length && reading.Words[from].Start < offset)
            from++;
        return from;
    }

    private static Amount? ReadSecond(Reading reading, Amount first, int end, int next)
    {
        var text = reading.Text;
        var at = SkipBlanks(text, end);
        // "55/hr. - 60/hr."
        if (at == end && at < text.Length && text[at] == '.')
            at = SkipBlanks(text, at + 1);
        if (at >= text.Length)
            return null;
        var isDash = false;
        var isColon = false;
        // The dash between two sums was lost: "$4,400.00 $5,300.00 Monthly"; a full stop parts two sentences.
        var isLost = first.IsMarked && at > end && text[end] != '.' && Currencies.IsSign(text[at]);
        // "60K/65K"
        var isSlash = text[at] == '/' && first.Scale == 1000m && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
        while (at < text.Length && IsDash(text[at]))
        {
            isDash = true;
            at++;
        }

        if (!isDash && ((text[at] == ':' && first.IsMarked) || isSlash))
        {
            isColon = !isSlash;
            at++;
        }

        if (isDash || isColon || isSlash || isLost)
        {
            at = SkipBlanks(text, at);
        }
        else
        {
            if (next >= reading.Words.Length || reading.Words[next].Start != at)
                return null;
            var letters = reading.Letters(reading.Words[next]);
            var isUpTo = letters.Are("up") && next + 1 < reading.Words.Length && reading.Is(reading.Words[next + 1], "to");
            // "starts at $22.40 and goes to $27.10"
            var isRise = letters.Are("and") && first.IsMarked && next + 2 < reading.Words.Length && IsRise(reading.Letters(reading.Words[next + 1]));
            if (isRise)
                next++;
            if (!IsTo(letters) && !isUpTo && !isRise && !(letters.AreAny("and", "und", "et", "y", "e", "en") && FollowsBetween(reading, first)))
                return null;
            at = SkipBlanks(text, reading.Words[next].End);
            next++;
        }

        if (at < text.Length && text[at] == '\n')
            at = SkipBlanks(text, at + 1);

        // "to a maximum of", "up to", the "A" of "A GBP 33,000".
        while (next < reading.Words.Length && !reading.Words[next].IsNumber && reading.Words[next].Start == at
            && IsLeadIn(reading.Letters(reading.Words[next])))
        {
            at = SkipBlanks(text, reading.Words[next].End);
            next++;
        }

        while (next < reading.Words.Length && reading.Words[next].Start < at)
            next++;
        for (var i = next; i < reading.Words.Length && i <= next + 1; i++)
        {
            if (AmountReader.Read(reading, i) is not { } second)
                continue;
            if (second.Span.Start != at || (isColon && second.Currency != first.Currency) || !CanBeRange(reading, first, second))
                return null;
            if ((isLost || isSlash) && (second.Value <= first.Value || second.Value > first.Value * 2.5m || second.Scale != first.Scale))
                return null;
            return second;
        }

        return null;
    }

    /// <summary>The other end of "$118,900/year in one place up to $205,600/year in another".</summary>
    private static Amount? ReadFarEnd(Reading reading, Amount first, NamedPeriod period, int next)
    {
        for (var i = next; i < reading.Words.Length && i < next + FarthestEnd; i++)
        {
            var from = i == next ? period.End : reading.Words[i - 1].End;
            if (reading.Words[i].IsNumber || reading.Text.AsSpan(from, reading.Words[i].Start - from).IndexOfAnyExcept(' ', '*') >= 0)
                return null;
            if (!IsTo(reading.Letters(reading.Words[i])) || i + 1 >= reading.Words.Length)
                continue;
            return AmountReader.Read(reading, i + 1) is { IsMarked: true } second && second.Value > first.Value && second.Value < first.Value * 4
                && second.Span.Start == SkipBlanks(reading.Text, reading.Words[i].End)
                && PayPeriods.After(reading, second.Span.End, second.NextWord)?.Period == period.Period
                ? second
                : null;
        }

        return null;
    }

    private static bool CanBeRange(Reading reading, Amount first, Amount second)
    {
        if (first.Currency is not null && second.Currency is not null && first.Currency != second.Currency)
            return false;
        if (!second.IsMarked && second.Scale == 1m && CountsSomethingElse(reading, second))
            return false;
        var (low, high) = SharedScale(first, second);
        if (low.Value <= 0m || high.Value <= 0m)
            return false;
        var ratio = high.Value / low.Value;
        // Two signs make a range even where its ends were exchanged; a bare number must look like the other end.
        if (first.IsMarked && second.IsMarked)
            return ratio is >= 0.25m and <= 20m;
        // "PLN 21,000 – 17,000": both written in groups of three digits, the sign before the first.
        return first is { IsMarked: true, IsGrouped: true } && second.IsGrouped ? ratio is >= 0.5m and <= 10m : ratio is >= 1m and <= 10m;
    }

    /// <summary>True for the "85k" of "Flexible75k - 85k", whose other end is part of a word.</summary>
    private static bool EndsUnreadRange(string text, int start)
    {
        var at = start - 1;
        while (at > 0 && text[at] == ' ')
            at--;
        return at > 0 && IsDash(text[at]) && text[at - 1] != '\n';
    }

    /// <summary>"$15 - 40 hours a week": the second number is no money.</summary>
    private static bool CountsSomethingElse(Reading reading, Amount amount)
    {
        if (amount.NextWord >= reading.Words.Length || reading.Words[amount.NextWord].Start != amount.Span.End + 1)
            return false;
        var letters = reading.Letters(reading.Words[amount.NextWord]);
        return letters.AreAny("hours", "hrs", "days", "weeks", "months", "years", "people", "employees");
    }

    /// <summary>"28-30k" and "60-80,000" name the thousands once.</summary>
    private static (Amount Low, Amount High) SharedScale(Amount first, Amount second)
    {
        if (first.Scale == 1m && second.Scale == 1000m && first.Value < 1000m && !first.IsGrouped)
            return (first.InThousands(), second);
        if (second.Scale == 1m && first.Scale == 1000m && second.Value < 1000m && !second.IsGrouped && second.Value * 1000m >= first.Value)
            return (first, second.InThousands());
        if (first.Scale == 1m && second.Scale == 100_000m && first.Value < 1000m)
            return (first with { Value = first.Value * 100_000m, Scale = second.Scale }, second);
        if (first.Scale == 1m && second.Scale >= 1_000_000m)
            return (first with { Scale = second.Scale }, second);
        if (first.Scale == 1m && second.Scale == 1m && first.Value < 1000m && second.Value >= 10_000m && second.Value % 1000m == 0m
            && first.Value * 1000m <= second.Value && first.Value * 1000m >= second.Value / 4m)
        {
            return (first.InThousands(), second);
        }

        return (first, second);
    }

    private static OfferBound BoundBefore(Reading reading, Amount first, int index)
    {
        var i = FirstWord(reading, index, first) - 1;
        var to = first.Span.Start;
        for (var step = 0; step < 4 && i >= 0; step++, i--)
        {
            var word = reading.Words[i];
            if (word.IsNumber || reading.Text.AsSpan(word.End, to - word.End).IndexOfAnyExcept(Decoration) >= 0)
                return OfferBound.Exact;
            var letters = reading.Letters(word);
            var before = i > 0 ? reading.Letters(reading.Words[i - 1]) : [];
            if ((letters.Are("to") && before.Are("up")) || letters.AreAny("upto", "maximum", "max")
                || (letters.Are("as") && (before.AreAny("much", "high"))))
            {
                return OfferBound.AtMost;
            }

            if (letters.Are("than"))
                return before.Are("more") && !(i > 1 && reading.Is(reading.Words[i - 2], "no")) || before.Are("less") ? OfferBound.AtLeast : OfferBound.AtMost;
            if (letters.AreAny("from", "minimum", "min", "least", "upwards", "over")
                || (letters.Are("at") && (IsStart(before) || (i > 1 && IsStart(reading.Letters(reading.Words[i - 2]))))))
            {
                return OfferBound.AtLeast;
            }

            if (!(letters.AreAny("of", "around", "a", "approximately", "about", "is", "salary", "pay", "rate", "base")))
                return OfferBound.Exact;
            to = word.Start;
        }

        return OfferBound.Exact;
    }

    private static bool IsStart(ReadOnlySpan<char> letters) =>
        letters.AreAny("starting", "starts", "start", "begins", "beginning");

    private static OfferBound BoundAfter(Reading reading, int end, int next)
    {
        var text = reading.Text;
        // "$200k+" is open; "$200k +bonus" and "$200k+bonus" are not.
        if (end < text.Length && text[end] == '+')
            return end + 1 >= text.Length || !char.IsLetter(text[end + 1]) ? OfferBound.AtLeast : OfferBound.Exact;
        if (next >= reading.Words.Length || reading.Words[next].Start != SkipBlanks(text, end))
            return OfferBound.Exact;
        var letters = reading.Letters(reading.Words[next]);
        if (letters.AreAny("minimum", "min"))
            return OfferBound.AtLeast;
        if (letters.AreAny("maximum", "max"))
            return OfferBound.AtMost;
        if (next + 1 >= reading.Words.Length || !(letters.AreAny("and", "or")))
            return OfferBound.Exact;
        var second = reading.Letters(reading.Words[next + 1]);
        return second.AreAny("up", "upwards", "above", "more", "higher")
            ? OfferBound.AtLeast
            : OfferBound.Exact;
    }

    /// <summary>True where "between", "from" or "range of" stands before the first amount, so that "and" joins a range.</summary>
    private static bool FollowsBetween(Reading reading, Amount first)
    {
        var i = first.NextWord - 1;
        while (i >= 0 && reading.Words[i].Start >= first.Span.Start)
            i--;
        for (var steps = 0; i >= 0 && steps < 3; i--, steps++)
        {
            var letters = reading.Letters(reading.Words[i]);
            if (letters.AreAny("between", "from", "range", "zwischen", "entre", "tussen", "tra"))
                return true;
        }

        return false;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '*' or '_' or '\\' or '\t' or ')')
            at++;
        return at;
    }

    private static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '~' or '→';

    private static bool IsTo(ReadOnlySpan<char> letters) =>
        letters.AreAny("to", "through", "thru", "until", "bis", "tot", "à", "a");

    private static bool IsRise(ReadOnlySpan<char> letters) =>
        letters.AreAny("goes", "rises", "runs", "climbs", "increases", "grows", "extends", "reaches", "tops");

    private static bool IsLeadIn(ReadOnlySpan<char> letters) =>
        letters.AreAny("up", "to", "a", "maximum", "max", "of", "out", "at");
}
