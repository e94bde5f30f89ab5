using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Experience;

/// <summary>Finds demands of which only one has to be met: "Bachelor's and 5 years or Master's and 3 years".</summary>
internal static class Alternatives
{
    private const int Nearest = 260;

    /// <summary>The same demands, those that stand for one another in one group.</summary>
    public static IReadOnlyList<ExperienceDemand> Group(Reading reading, List<ExperienceDemand> demands)
    {
        var degrees = reading.Terms.Of("degree-levels");
        var groups = 0;
        for (var i = 1; i < demands.Count; i++)
        {
            if (!AreAlternatives(reading, degrees, demands[i - 1].Span, demands[i].Span))
                continue;
            var group = demands[i - 1].Alternative ?? ++groups;
            demands[i - 1] = demands[i - 1] with { Alternative = group };
            demands[i] = demands[i] with { Alternative = group };
        }

        return demands;
    }

    private static bool AreAlternatives(Reading reading, IReadOnlyList<TermHit> degrees, TextSpan first, TextSpan second)
    {
        if (second.Start - first.End > Nearest)
            return false;
        var from = reading.WordFrom(first.End);
        var to = reading.WordFrom(second.Start);
        var lastOr = -1;
        for (var i = from; i < to; i++)
        {
            var letters = reading.Letters(reading.Words[i]);
            if (letters.Are("or"))
                lastOr = i;
        }

        if (lastOr < 0)
            return SharesDegrees(reading, degrees, first, second);
        // "…or Master's and 3 years", "OR 2+ years as an editor".
        return to - lastOr <= 2 || reading.Words[lastOr].Start is var at && reading.Text[at] == 'O'
            || HasDegree(degrees, reading.Words[lastOr].End, second.Start) || (second.End < reading.Text.Length && HasDegree(degrees, second.End, Math.Min(reading.Text.Length, second.End + 40)) && to - lastOr <= 5);
    }

    /// <summary>"8 years with a BS, 6 with an MS": one degree beside each number, nothing but a comma or slash between.</summary>
    private static bool SharesDegrees(Reading reading, IReadOnlyList<TermHit> degrees, TextSpan first, TextSpan second)
    {
        if (second.Start - first.End > 80 || Located.IndexAt(reading.Blocks, first.Start) != Located.IndexAt(reading.Blocks, second.Start))
            return false;
        return HasDegree(degrees, first.End, second.Start) && HasDegree(degrees, second.End, Math.Min(reading.Text.Length, second.End + 60));
    }

    private static bool HasDegree(IReadOnlyList<TermHit> degrees, int from, int to)
    {
        var i = TermHits.FirstFrom(degrees, from);
        return i < degrees.Count && degrees[i].Span.Start < to;
    }
}
