using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Where a text seats whoever is hired: "your desk in our Boise office", "you will work at our Leeds site".</summary>
internal static class WorkplaceSeats
{
    // "Your desk in our new Boise office".
    private const int MostWordsToSeat = 7;

    private const int MostWordsOfName = 4;

    /// <summary>"From your desk in our Boise office", "you will work in our Boise office": where the candidate sits, and no word of how often.</summary>
    public static IEnumerable<TextSpan> Of(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("office-words"))
        {
            if (hit.Term["where"] != "office" || !Prose.IsFact(job, hit.Span) || (WorkplaceConflict.IsAboutOthers(job, hit) && !IsOurs(job, hit)) || job.SectionAt(hit.Span.Start) is { Kind: SectionKind.HowToApply, Heading: not null })
                continue;
            var sentence = Prose.Sentence(job, hit.Span);
            if (!IsNowAndThen(job, sentence) && !WorkplaceConflict.IsDenied(job, sentence) && !DaysInOffice.Of(job).Any(days => sentence.Contains(days.Span)) && SeatBefore(job, hit, sentence) is { } seat)
                yield return seat;
        }
    }

    /// <summary>True of a sentence that says when one comes there, or leaves it open.</summary>
    private static bool IsNowAndThen(JobDescription job, TextSpan sentence)
    {
        foreach (var word in job.WordsIn(sentence))
        {
            if (job.Slice(word.Span).ToLowerInvariant() is "or" or "if" or "when" or "until" or "during" or "first" or "once" or "twice" or "some" or "sometimes" or "occasionally" or "visit" or "meet" or "meeting" or "meetings" or "interview" or "training" or "option" or "may" or "can" or "unless" or "except" or "clients" or "client" or "customer's" or "combination" or "team-building" or "offsite")
                return true;
        }

        return false;
    }

    private static TextSpan? SeatBefore(JobDescription job, TermHit hit, TextSpan sentence)
    {
        for (var i = hit.FirstWord - 1; i > 0 && i >= hit.FirstWord - MostWordsToSeat && job.Words[i].Start >= sentence.Start; i--)
        {
            var letters = job.Slice(job.Words[i].Span).ToLowerInvariant();
            // "You will be in touch with the office".
            if (letters is "touch" or "contact" or "charge")
                return null;
            // "Working from our Riga headquarters, you'll".
            if (job.Slice(job.Words[i].Span) is "Working" && job.Words[i - 1].End <= sentence.Start && job.Slice(job.Words[i + 1].Span) is "from" or "in" or "at" or "out" && job.Source.Text.AsSpan(hit.Span.End).StartsWith(", you", StringComparison.Ordinal))
                return new TextSpan(job.Words[i].Start, hit.Span.End);
            var before = job.Slice(job.Words[i - 1].Span).ToLowerInvariant();
            if ((letters is "with" && before is not "sit") || letters is "for" or "to" or "and" or "support" or "from" && i < hit.FirstWord - MostWordsOfName && job.Slice(job.Words[i - 1].Span) is not "Working")
                return null;
            if ((letters is "desk" or "seat" or "workplace" && before is "your") || (letters is "sit" or "work" or "be" && before is "you" or "you'll" or "you’ll" or "will" or "you'd" or "you’d" or "would")
                || (letters is "based" or "located" && before is "is" or "be" && IsJobBefore(job, i - 1, sentence)) || (job.Slice(job.Words[i].Span) is "Work" && IsOurs(job, hit, SectionKind.Responsibilities)) || (letters is "work" && before is "to" && (IsSought(job, sentence) || IsOurs(job, hit))))
            {
                var link = i + 1 < hit.FirstWord ? job.Slice(job.Words[i + 1].Span).ToLowerInvariant() : "";
                // "To work shifts at our Leeds site".
                if ((link is "shifts" or "nights" or "weekends" || link.EndsWith("ly", StringComparison.Ordinal)) && i + 2 < hit.FirstWord)
                    link = job.Slice(job.Words[i + 2].Span).ToLowerInvariant();
                return link is "in" or "at" or "from" or "out" or "is" or "based" || (link is "with" && letters is "sit") ? new TextSpan(job.Words[before is "your" ? i - 1 : i].Start, hit.Span.End) : null;
            }
        }

        return null;
    }

    /// <summary>"This position is", "the role will be".</summary>
    private static bool IsJobBefore(JobDescription job, int copula, TextSpan sentence) =>
        job.WordsIn(new TextSpan(sentence.Start, job.Words[copula].Start)) is [.., var last] and { Length: <= MostWordsOfName }
        && (WorkplaceConflict.IsJob(job, job.WordFrom(last.Start)) || (Prose.Letters(job, last) is "will" && WorkplaceConflict.IsJob(job, job.WordFrom(last.Start) - 1)));

    /// <summary>"Ready for night work at our Leeds site": a demand that names the employer's own house.</summary>
    private static bool IsOurs(JobDescription job, TermHit hit, SectionKind kind = SectionKind.Requirements)
    {
        if (job.SectionAt(hit.Span.Start)?.Kind != kind)
            return false;
        for (var i = hit.FirstWord - 1; i > 0 && i >= hit.FirstWord - MostWordsOfName; i--)
        {
            if (job.Slice(job.Words[i].Span) is "our")
                return job.Slice(job.Words[i - 1].Span) is "at" or "from" or "in";
        }

        return false;
    }

    /// <summary>"We are looking for an analyst to work from our Leeds office".</summary>
    private static bool IsSought(JobDescription job, TextSpan sentence) =>
        job.Slice(sentence) is var words && (words.Contains("looking for", StringComparison.OrdinalIgnoreCase) || words.Contains("seeking", StringComparison.OrdinalIgnoreCase) || words.Contains("hiring", StringComparison.OrdinalIgnoreCase));
}
