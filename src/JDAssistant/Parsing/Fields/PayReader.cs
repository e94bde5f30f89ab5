using JDAssistant.Documents;
using JDAssistant.Parsing.Money;

namespace JDAssistant.Parsing.Fields;

/// <summary>Reads what the text offers to pay.</summary>
/// <remarks>Goes from number to number; an amount counts only where a word, a heading or the form of its line speaks of pay.</remarks>
internal static class PayReader
{
    private const int LongestShareGap = 40;

    private const int LongestFieldGap = 40;

    // Each is held against each; a posting has a few.
    private const int Most = 60;

    /// <summary>The offers in order of the text; spans do not overlap.</summary>
    public static IReadOnlyList<Pay> Read(Reading reading)
    {
        var offers = new List<Pay>();
        PayContext? context = null;
        string? dollar = null;
        var words = reading.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].IsNumber && !IsGluedCode(reading, i))
                continue;
            if (OfferReader.Read(reading, i) is not { } offer)
                continue;
            context ??= new PayContext(reading);
            if (context.Judge(offer) is not { } kind)
            {
                // The second amount of a pair is not looked at alone: "$5 - $10 million".
                i = Math.Max(i, offer.NextWord - 1);
                continue;
            }

            if (IsShareOfBefore(reading, offers, offer))
            {
                i = Math.Max(i, offer.NextWord - 1);
                continue;
            }

            var currency = offer.First.Currency ?? offer.Second?.Currency
                ?? (offer.First.IsDollar || offer.Second is { IsDollar: true } ? dollar ??= DollarCountry.CodeFor(reading) : null);
            var period = offer.Named is { } named ? named.Period : offer.Period ?? context.PeriodBefore(offer);
            if (kind is PayKind.OnTarget or PayKind.Total && period is null && offer.Named is null)
                period = OnTargetPeriod(reading, offers, offer);
            if (EndsRangeOfFields(reading, offers, offer))
            {
                offers[^1] = offers[^1] with { Max = offer.High, Currency = offers[^1].Currency ?? currency, Period = offers[^1].Period ?? period, Span = offers[^1].Span.Union(offer.Span) };
                i = Math.Max(i, offer.NextWord - 1);
                continue;
            }

            var bound = Restates(reading, offers, offer) ? BoundOf(offers[^1]) : offer.Bound;
            offers.Add(new Pay(
                bound == OfferBound.AtMost ? null : offer.Low,
                bound == OfferBound.AtLeast ? null : offer.High,
                currency, period, kind, offer.Span));
            i = Math.Max(i, offer.NextWord - 1);
        }

        if (offers is [{ Currency: null, Min: not null, Max: not null }, ..] && FieldCurrency(reading) is { } code)
            offers[0] = offers[0] with { Currency = code };
        var timed = offers.Where(offer => offer.Period is not null).Take(Most).ToList();
        for (var i = 0; i < offers.Count; i++)
        {
            // "Salary: $65,000 - $70,000" at the head and "…per year" in a sentence are one offer; "starting at $65,000" begins with it.
            if (offers[i].Period is null && timed.Find(other => other.Min == offers[i].Min && (other.Max == offers[i].Max || (offers[i].Max is null && other.Max == other.Min)) && other.Currency == offers[i].Currency && other.Kind == offers[i].Kind) is { } same)
                offers[i] = offers[i] with { Period = same.Period };
        }

        return offers;
    }

    /// <summary>"Minimum salary: £30,000" and "Maximum salary: £38,000" below it are the ends of one range.</summary>
    private static bool EndsRangeOfFields(Reading reading, List<Pay> offers, Offer offer)
    {
        if (offers.Count == 0 || offer.Bound != OfferBound.AtMost || offers[^1] is not { Min: { } least, Max: null } || offer.High < least)
            return false;
        var between = reading.Text.AsSpan(offers[^1].Span.End, offer.Span.Start - offers[^1].Span.End);
        return between.Length <= LongestFieldGap && between.Count('\n') == 1 && between.Contains("max", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The code that a field of its own gives beside a range in fields: "salary_currency: GBP"; null where none does.</summary>
    private static string? FieldCurrency(Reading reading)
    {
        foreach (var block in reading.Blocks)
        {
            if (block.Label is { } label && reading.Text.AsSpan(label.Start, label.Length).EndsWith("currency", StringComparison.OrdinalIgnoreCase)
                && reading.Text.AsSpan(block.Content.End - Math.Min(3, block.Content.Length), Math.Min(3, block.Content.Length)) is { Length: 3 } code && code.IndexOfAnyExceptInRange('A', 'Z') < 0)
            {
                return code.ToString();
            }
        }

        return null;
    }

    /// <summary>"up to $47.43/hour ($98,992/year)": the brackets say the same once more.</summary>
    private static bool Restates(Reading reading, List<Pay> offers, Offer offer) =>
        offers.Count > 0 && !offer.IsRange && offer.Bound == OfferBound.Exact
        && reading.Text.AsSpan(offers[^1].Span.End, offer.Span.Start - offers[^1].Span.End) is " (" or "(";

    /// <summary>"£30,000 pro rata (£18,000 actual)": what part of the salary the hours of the job make.</summary>
    private static bool IsShareOfBefore(Reading reading, List<Pay> offers, Offer offer)
    {
        if (offers.Count == 0 || offer.High >= (offers[^1].Min ?? offers[^1].Max))
            return false;
        var between = reading.Text.AsSpan(offers[^1].Span.End, offer.Span.Start - offers[^1].Span.End);
        if (between.Length > LongestShareGap || between.Contains('\n'))
            return false;
        var behind = reading.Text.AsSpan(offer.Span.End, Math.Min(LongestShareGap, reading.Text.Length - offer.Span.End));
        var close = behind.IndexOfAny(')', '\n', '.');
        return NamesShare(between) || (close > 0 && between.Contains('(') && NamesShare(behind[..close]));
    }

    private static bool NamesShare(ReadOnlySpan<char> words) =>
        words.Contains("pro rata", StringComparison.OrdinalIgnoreCase) || words.Contains("pro-rata", StringComparison.OrdinalIgnoreCase)
        || words.Contains("actual", StringComparison.OrdinalIgnoreCase) || words.StartsWith(" for ", StringComparison.OrdinalIgnoreCase) && words.Contains(" hours", StringComparison.OrdinalIgnoreCase);

    /// <summary>"$45,000/year plus commission (OTE $65,000)", "OTE £55,000 in the first year": the time that its neighbours tell.</summary>
    private static PayPeriod? OnTargetPeriod(Reading reading, List<Pay> offers, Offer offer)
    {
        if (Follows(reading, offer.NextWord, ["in", "the", "your", "first"], ["year"]))
            return PayPeriod.Year;
        if (offers.Count == 0 || offers[^1].Period is not { } period)
            return null;
        var between = reading.Text.AsSpan(offers[^1].Span.End, offer.Span.Start - offers[^1].Span.End);
        var least = offers[^1].Min ?? offers[^1].Max ?? 0m;
        return between.Length <= 60 && !between.Contains('\n') && least > 0m && offer.Low >= least && offer.High <= least * 4m ? period : null;
    }

    /// <summary>True where, with nothing but <paramref name="fillers"/> between, one of <paramref name="words"/> follows.</summary>
    private static bool Follows(Reading reading, int index, ReadOnlySpan<string> fillers, ReadOnlySpan<string> words)
    {
        var any = false;
        for (; index < reading.Words.Length && !reading.Words[index].IsNumber; index++)
        {
            var letters = reading.Letters(reading.Words[index]);
            if (any && letters.AreAny(words))
                return true;
            if (!letters.AreAny(fillers))
                return false;
            any = true;
        }

        return false;
    }

    private static OfferBound BoundOf(Pay pay) =>
        pay.Min is null ? OfferBound.AtMost : pay.Max is null ? OfferBound.AtLeast : OfferBound.Exact;

    /// <summary>"USD120k", "GBP33,000" and "R450,000": a code and digits in one word.</summary>
    private static bool IsGluedCode(Reading reading, int index)
    {
        var word = reading.Words[index];
        return Currencies.IsRand(reading.Text, word.Span) || word.End - word.Start > 3 && char.IsAsciiDigit(reading.Text[word.Start + 3]) && char.IsAsciiLetterUpper(reading.Text[word.Start]);
    }
}
