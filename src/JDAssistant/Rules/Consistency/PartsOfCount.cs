using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>People counted together and by their places, where the parts are more than all: "four marketers, three in Porto and two in Riga".</summary>
internal static class PartsOfCount
{
    private const int Most = 200;

    private const int MostWordsOfPart = 6;

    private const int MostParts = 4;

    private static readonly string[] Links = ["in", "at", "on", "from", "for"];

    /// <summary>The whole and its parts; null where none disagree.</summary>
    public static (TextSpan Whole, TextSpan Parts)? Conflict(JobDescription job)
    {
        foreach (var noun in job.Terms.Of("people-nouns"))
        {
            var last = noun.FirstWord + noun.WordCount - 1;
            var first = noun.FirstWord - 1;
            if (first < 0 || last + 1 >= job.Words.Length || Prose.Number(job, first) is not ({ } whole and > 1 and <= Most) || Gap(job, last) is not (", " or ": " or " (" or " – " or " - ") || !Prose.IsFact(job, noun.Span))
                continue;
            if (Parts(job, last + 1) is var (sum, span) && sum > whole)
                return (new TextSpan(job.Words[first].Start, noun.Span.End), span);
        }

        return null;
    }

    /// <summary>"Three in Porto and two in Riga": a number and its place, again and again, the last behind "and".</summary>
    private static (int Sum, TextSpan Span)? Parts(JobDescription job, int from)
    {
        var (sum, parts, i) = (0, 0, from);
        while (parts < MostParts && i + 2 < job.Words.Length && Prose.Number(job, i) is { } part && Links.Contains(job.Slice(job.Words[i + 1].Span)))
        {
            (sum, parts) = (sum + part, parts + 1);
            var next = i + 2;
            while (next < job.Words.Length && next - i <= MostWordsOfPart && Gap(job, next - 1) is " " && job.Slice(job.Words[next].Span) != "and")
                next++;
            if (next + 1 >= job.Words.Length || Gap(job, next - 1) is not (" " or ", "))
                return null;
            var isLast = job.Slice(job.Words[next].Span) == "and";
            i = isLast ? next + 1 : next;
            if (isLast && Prose.Number(job, i) is { } rest && i + 2 < job.Words.Length && Links.Contains(job.Slice(job.Words[i + 1].Span)))
                return (sum + rest, new TextSpan(job.Words[from].Start, job.Words[i + 2].End));
        }

        return null;
    }

    private static string Gap(JobDescription job, int word) => job.Source.Text[job.Words[word].End..job.Words[word + 1].Start];
}
