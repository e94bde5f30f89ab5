using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Finds words that stand where pay should: "competitive salary", "DOE", "market rate".</summary>
internal static class PayEvasionReader
{
    private const int Beside = 3;
    private const int InClause = 12;

    /// <summary>The evasions in order of the text; none for words beside an offer that gives a number.</summary>
    public static IReadOnlyList<PayEvasion> Read(Reading reading, IReadOnlyList<Pay> pay)
    {
        var hits = reading.Terms.Of("pay-evasions");
        if (hits.Count == 0)
            return [];
        var context = reading.Terms.Of("pay-context");
        var found = new List<PayEvasion>();
        foreach (var hit in hits)
        {
            var need = hit.Term["needs"];
            var word = need == "adjective"
                ? After(context, hit, Beside) ?? (EndsClause(reading.Text, hit.Span.End) ? Before(reading, context, hit, 1) : null)
                : Before(reading, context, hit, need == "near" ? InClause : Beside) ?? (need == "near" ? After(context, hit, Beside) : null);
            if (word is null || !SameSentence(reading, hit.Span, word.Span) || IsBesideNumber(reading, pay, hit.Span))
                continue;
            var span = need == "adjective" || word.FirstWord - hit.FirstWord is < Beside and > -Beside ? hit.Span.Union(word.Span) : hit.Span;
            if (found.Count > 0 && span.Start < found[^1].Span.End)
                continue;
            found.Add(new PayEvasion(reading.Slice(span), span));
        }

        return found;
    }

    private static TermHit? After(IReadOnlyList<TermHit> context, TermHit hit, int within)
    {
        var i = TermHits.FirstFrom(context, hit.Span.End);
        return i < context.Count && context[i].FirstWord - (hit.FirstWord + hit.WordCount) < within && IsPay(context[i]) ? context[i] : null;
    }

    private static TermHit? Before(Reading reading, IReadOnlyList<TermHit> context, TermHit hit, int within)
    {
        for (var i = TermHits.FirstFrom(context, hit.Span.Start) - 1; i >= 0; i--)
        {
            if (hit.FirstWord - (context[i].FirstWord + context[i].WordCount) > within || !SameSentence(reading, context[i].Span, hit.Span))
                return null;
            if (IsPay(context[i]))
                return context[i];
        }

        return null;
    }

    /// <summary>True where no noun follows that the adjective could belong to: "Pay: competitive", not "pay and competitive benefits".</summary>
    private static bool EndsClause(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '*' or '_')
            at++;
        return at >= text.Length || text[at] is '\n' or '.' or ',' or ';' or ')' or '!' or '|';
    }

    private static bool IsPay(TermHit hit) => hit.Term["kind"] is "pay" or "total" or "on-target";

    private static bool SameSentence(Reading reading, TextSpan one, TextSpan other)
    {
        var from = Math.Min(one.End, other.End);
        var between = reading.Text.AsSpan(from, Math.Max(0, Math.Max(one.Start, other.Start) - from));
        return !between.Contains('\n') && !between.Contains(". ", StringComparison.Ordinal) && between.IndexOfAny(';', '•', '|') < 0;
    }

    /// <summary>"$90,000 DOE" gives a number: the words only say what decides within it.</summary>
    private static bool IsBesideNumber(Reading reading, IReadOnlyList<Pay> pay, TextSpan span)
    {
        foreach (var offer in pay)
        {
            if (offer.Span.Start > span.End + 80)
                return false;
            if (offer.Span.End > span.Start - 80 && SameSentence(reading, offer.Span, span))
                return true;
        }

        return false;
    }
}
