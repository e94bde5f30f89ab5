using System.Buffers;
using System.Globalization;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>The terms of employment that a text states of the job itself, as a fact or in a sentence about it.</summary>
internal static class EmploymentTerms
{
    // "Full-time position" stands alone; a sentence is longer.
    private const int Slack = 12;

    private const int LongestNote = 60;

    private const int FewWords = 4;

    private const int MostWordsOfTerm = 8;

    // "This is a permanent, full-time role".
    private const int MostWordsToThis = 5;

    private const int LongestFact = 100;

    private const int LongestAround = 16;

    // The first lines of a text say for how long.
    private const int Head = 300;

    // A working day by the clock, breaks and all.
    private const int ShortestDay = 7 * 60;

    private const int LongestHalfDay = 5 * 60;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".;:\n|·(");

    private static readonly string[] Subjects =
        ["role", "position", "job", "post", "contract", "vacancy", "opportunity", "appointment", "assignment", "engagement", "commitment", "you", "you'll", "you’ll", "your", "hiring", "looking", "hours", "work", "working", "week", "schedule"];

    // Sentences with these are about somebody else, or about what may be.
    private static readonly string[] Others =
    [
        "employees", "employee", "staff", "eligible", "eligibility", "students", "trainee's", "trainees", "colleague's", "intern's", "apprentice's", "children", "pupils", "patients", "guests", "open", "opens", "opening", "volunteers", "faculty", "workers", "interns", "contractors", "freelancers", "experience", "equivalent", "residents", "resident",
        "has", "study", "studying", "studies", "degree", "diploma", "college", "them", "they", "both", "or", "may", "could", "become", "convert", "converted", "conversion", "possible", "considered", "available", "welcome", "either", "telework", "supervise", "supervision", "supervises", "manage", "coordinate", "prorated", "pro-rata", "rata", "enrolled",
    ];

    // Parts of a sentence with these.
    private static readonly string[] Besides =
    [
        "other", "colleague", "colleagues", "team", "teams", "benefits", "people", "officers", "extended", "extension", "renewable", "renewed", "probation", "probationary", "salary", "customers", "clients",
        "hire", "recruit", "train", "some", "most", "additional", "offers", "perm", "perform", "temp", "lead",
    ];

    /// <summary>The words that say <paramref name="kind"/> of this job, in order.</summary>
    public static IEnumerable<TextSpan> Of(JobDescription job, string kind)
    {
        foreach (var hit in job.Terms.Of("terms-of-employment"))
        {
            if (hit.Term["kind"] == kind && Prose.IsFact(job, hit.Span) && IsOfTheJob(job, hit.Span))
                yield return job.Conditions.ContractLength is { } whole && whole.Span.Overlaps(hit.Span) ? whole.Span : hit.Span;
        }

        // "Ward Clerk PT": in the advert for a therapist the letters are the trade's.
        if (job.Title is { } title && kind is "part-time" or "full-time" && Shortened(job, title.Line, kind == "part-time" ? "PT" : "FT") is { } letters)
            yield return letters;

        // "Job type: Contract": the field says this and nothing else.
        foreach (var mention in kind == "ending" ? job.Employment : [])
        {
            if (mention.Employment == Employment.Contract && job.BlockAt(mention.Span.Start) is { Label: { } label } block && label.End <= mention.Span.Start
                && job.Source.Text.AsSpan(label.End, block.Content.End - label.End).Trim(" :*").Equals(job.Slice(mention.Span), StringComparison.Ordinal))
            {
                yield return mention.Span;
            }
        }

        // "Status: Regular, full-time": American for a job that lasts.
        foreach (var block in kind == "lasting" ? job.Blocks : [])
        {
            if (block.Label is { } label && job.WordFrom(label.End) is var value && value < job.Words.Length && block.Content.Contains(job.Words[value].Span) && job.Slice(job.Words[value].Span) is "Regular")
                yield return job.Words[value].Span;
            // "Employment: full-time, regular".
            else if (block.Label is { } own && job.WordsIn(new TextSpan(own.End, block.Content.End)) is [_, .., var last] and { Length: <= FewWords } && job.Slice(last.Span) is "regular" && job.Slice(own).Contains("mployment", StringComparison.Ordinal))
                yield return last.Span;
        }

        // "Business Analyst, Providence, for 6+ months".
        for (var i = 1; kind == "ending" && i < job.Words.Length && job.Words[i].Start < Head; i++)
        {
            if (Prose.Letters(job, job.Words[i]) is "months" or "Months" or "month" or "Month" && job.Words[i - 1].IsNumber && job.Source.Text[job.Words[i].Start - 2] == '+' && i > 1 && Prose.Letters(job, job.Words[i - 2]) is "for" or "Duration" or "duration" or "Contract" or "contract")
                yield return new TextSpan(job.Words[i - 1].Start, job.Words[i].End);
        }

        if (kind == "ending" && job.Conditions.ContractLength is { } length && IsOfTheJob(job, length.Span))
            yield return length.Span;
    }

    /// <summary>"37.5 hours a week", "a 40-hour week", where they are the job's: not "at least", "up to" or a range.</summary>
    public static IEnumerable<(decimal Hours, TextSpan Span)> WeeklyHours(JobDescription job)
    {
        for (var i = 1; i < job.Words.Length; i++)
        {
            if (job.Words[i - 1].IsNumber && Prose.Letters(job, job.Words[i]) is "hours" or "h" or "hrs" or "Hours" or "HOURS" && IsWeekly(job, i - 1) && !job.Terms.Of("weekly-hours").Any(hit => hit.FirstWord == i)
                && Prose.IsFact(job, job.Words[i].Span) && !IsBounded(job, i - 1) && (IsOfTheJob(job, job.Words[i].Span) || IsBracketed(job, i - 1))
                && Sum(job, i - 1) is var (number, start) && number is >= 8 and <= 60)
            {
                yield return (number, new TextSpan(start, job.Words[i].End));
            }
        }

        // "Hours: 40 a week over five days": the label counts for the word.
        foreach (var block in job.Blocks)
        {
            if (block.Label is not { } label || !job.Slice(label).Contains("hours", StringComparison.OrdinalIgnoreCase) || job.WordFrom(label.End) is var first && first + 2 >= job.Words.Length)
                continue;
            var next = job.Slice(job.Words[first + 1].Span);
            if (job.Words[first].IsNumber && (next is "per" or "each" or "every" or "a" && job.Slice(job.Words[first + 2].Span) is "week") && !IsBounded(job, first)
                && decimal.TryParse(job.Slice(job.Words[first].Span), NumberStyles.Number, CultureInfo.InvariantCulture, out var week) && week is >= 8 and <= 60)
            {
                yield return (week, new TextSpan(job.Words[first].Start, job.Words[first + 2].End));
            }
        }

        foreach (var hit in job.Terms.Of("weekly-hours"))
        {
            if (hit.FirstWord == 0 || !Prose.IsFact(job, hit.Span) || Sum(job, hit.FirstWord - 1) is not var (hours, start)
                || hours is < 4 or > 60 || IsBounded(job, hit.FirstWord - 1) || !IsOfTheJob(job, hit.Span))
            {
                continue;
            }

            yield return (hours, new TextSpan(start, hit.Span.End));
        }
    }

    /// <summary>The number of the word, with those that a plus adds before it: "5 + 3 hours"; null where the word is none.</summary>
    private static (decimal Hours, int Start)? Sum(JobDescription job, int word)
    {
        if (!decimal.TryParse(job.Slice(job.Words[word].Span), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            return null;
        return word > 0 && job.Words[word - 1].IsNumber && job.Source.Text.AsSpan(job.Words[word - 1].End, job.Words[word].Start - job.Words[word - 1].End) is " + " or "+" && Sum(job, word - 1) is var (more, start)
            ? (number + more, start)
            : (number, job.Words[word].Start);
    }

    /// <summary>The least and the most hours of a week where the text bounds them: "15 to 20 hours a week", "up to 24 hours a week", "at least 40 hours a week".</summary>
    public static IEnumerable<(decimal? Least, decimal? Most, TextSpan Span)> WeeklyBounds(JobDescription job)
    {
        foreach (var hit in job.Terms.Of("weekly-hours"))
        {
            var number = hit.FirstWord - 1;
            if (number < 1 || !Prose.IsFact(job, hit.Span) || Prose.Number(job, number) is not ({ } hours and >= 4 and <= 60) || !IsBounded(job, number) || !IsOfTheJob(job, hit.Span))
                continue;
            var before = Prose.Letters(job, job.Words[number - 1]);
            if (before is "to" or "and" && Prose.Number(job, number - 2) is { } low && low < hours)
                yield return (low, hours, new TextSpan(job.Words[number - 2].Start, hit.Span.End));
            else if (Prose.Number(job, number - 1) is { } least && least < hours)
                yield return (least, hours, new TextSpan(job.Words[number - 1].Start, hit.Span.End));
            else if (before is "to" or "maximum" or "most" && !Prose.Letters(job, Facts.Clause(job, hit.Span)).Contains("overtime", StringComparison.OrdinalIgnoreCase))
                yield return (null, hours, new TextSpan(job.Words[number].Start, hit.Span.End));
            else if (before is "least" or "minimum")
                yield return (hours, null, new TextSpan(job.Words[number].Start, hit.Span.End));
        }
    }

    /// <summary>"Monday to Friday, 9 am to 5 pm": five whole days by the clock.</summary>
    public static IEnumerable<TextSpan> WholeWeeks(JobDescription job) => Weeks(job).Where(week => week.Length >= ShortestDay).Select(week => week.Span);

    /// <summary>"Monday to Friday, 9 am to 1 pm": five half days, where the text gives no other hours.</summary>
    public static IEnumerable<TextSpan> HalfWeeks(JobDescription job) =>
        ClockTimes.Ranges(job).Take(2).Count() == 1 ? Weeks(job).Where(week => week.Length <= LongestHalfDay && IsAlone(job, week.Span)).Select(week => week.Span) : [];

    /// <summary>False of "8 to noon and 2 pm to 6 pm": the sentence goes on with more of the day.</summary>
    private static bool IsAlone(JobDescription job, TextSpan hours)
    {
        var sentence = Prose.Sentence(job, hours);
        foreach (var word in job.WordsIn(sentence))
        {
            if (!hours.Contains(word.Span) && (word.IsNumber || job.Slice(word.Span).ToLowerInvariant() is "noon" or "midday" or "midnight" or "again" or "then"))
                return false;
        }

        return true;
    }

    private static IEnumerable<(int Length, TextSpan Span)> Weeks(JobDescription job)
    {
        foreach (var (_, length, span) in ClockTimes.Ranges(job))
        {
            if (length == 0 || !IsOfTheJob(job, span))
                continue;
            var sentence = Prose.Letters(job, Prose.Sentence(job, span));
            // "Monday, Wednesday and Friday" are three days.
            if (sentence.Contains("Mon", StringComparison.Ordinal) && sentence.Contains("Fri", StringComparison.Ordinal) && !sentence.Contains("Tue", StringComparison.Ordinal) && !sentence.Contains("Wed", StringComparison.Ordinal) && !sentence.Contains("Thu", StringComparison.Ordinal))
                yield return (length, span);
        }
    }

    /// <summary>"A week of 18 hours", "39 hours, Monday to Friday": "week" stands near by in the sentence; "22 hours over three days" is a week too.</summary>
    private static bool IsWeekly(JobDescription job, int number)
    {
        // "Full time (36 hours)"
        if (IsBracketed(job, number))
            return true;
        var sentence = Prose.Sentence(job, job.Words[number].Span);
        if (number + 4 < job.Words.Length && sentence.Contains(job.Words[number + 4].Span) && job.Slice(job.Words[number + 2].Span) is "over" or "across" && Prose.Number(job, number + 3) is >= 2 and <= 6 && job.Slice(job.Words[number + 4].Span) is "days" or "shifts")
            return true;
        for (var i = Math.Max(0, number - 4); i < job.Words.Length && i < number + 6; i++)
        {
            if (sentence.Contains(job.Words[i].Span) && job.Slice(job.Words[i].Span).ToLowerInvariant() is "week" or "weekly" or "weeks")
                return !job.Slice(job.Words[i].Span).EndsWith('s');
        }

        return false;
    }

    private static bool IsBracketed(JobDescription job, int number) =>
        number > 0 && number + 1 < job.Words.Length && job.Source.Text.AsSpan(job.Words[number + 1].End).StartsWith(")", StringComparison.Ordinal) && job.Source.Text.AsSpan(job.Words[number - 1].End, job.Words[number].Start - job.Words[number - 1].End) is " (" && Prose.Letters(job, job.Words[number - 1]).EndsWith("time", StringComparison.OrdinalIgnoreCase);

    private static bool IsBounded(JobDescription job, int number)
    {
        if (number > 1 && job.Words[number - 2].IsNumber && job.Slice(job.Words[number - 1].Span) is "to" or "or" or "and")
            return true;
        for (var i = number - 1; i >= 0 && i >= number - 3; i--)
        {
            var gap = job.Source.Text.AsSpan(job.Words[i].End, job.Words[i + 1].Start - job.Words[i].End);
            if (gap.IndexOfAny(Stops) >= 0)
                break;
            if ((i == number - 1 && job.Words[i].IsNumber && gap is not " + ") || job.Slice(job.Words[i].Span).ToLowerInvariant() is "least" or "minimum" or "than" or "over" or "from" or "maximum" or "between" or "most" or "extra" or "additional" or "overtime" or "another" or "up")
                return true;
        }

        return number + 1 < job.Words.Length && job.Source.Text[job.Words[number].End] == '+';
    }

    /// <summary>"This full-time position", "this is a six-month contract": whatever else the sentence speaks of.</summary>
    private static bool IsThisJob(JobDescription job, TextSpan span)
    {
        var first = job.WordFrom(span.Start);
        var next = job.WordFrom(span.End);
        var head = next < job.Words.Length ? job.Slice(job.Words[next].Span) : "";
        // "A contract limited to 12 months".
        if (first > 0 && job.Slice(job.Words[first - 1].Span).ToLowerInvariant() is "contract" or "position" or "post" or "role" or "appointment" && (first < 2 || job.Slice(job.Words[first - 2].Span).ToLowerInvariant() is "a" or "the" or "this" or "your" || job.BlockAt(span.Start)?.Content.Start == job.Words[first - 1].Start))
            return true;
        var isJob = head is "role" or "position" or "job" or "post" or "contract" or "vacancy" or "opportunity" or "appointment" or "assignment" || job.Slice(span).EndsWith("contract", StringComparison.Ordinal);
        for (var i = first - 1; isJob && i >= 0 && i >= first - MostWordsToThis; i--)
        {
            if (job.Source.Text.AsSpan(job.Words[i].End, job.Words[i + 1].Start - job.Words[i].End).IndexOfAny(Stops) >= 0)
                break;
            if (job.Slice(job.Words[i].Span) is "This" or "this")
                return true;
        }

        return false;
    }

    /// <summary>"Permanent part time, 30 hours over four days": a short line among the facts below the title, before the first heading.</summary>
    /// <summary>"Acme Ltd, Leeds. Full-time, permanent.": one of several notes in a line.</summary>
    private static bool IsNote(JobDescription job, Block block, TextSpan span) =>
        Prose.Sentence(job, span) is var sentence && sentence.Length <= LongestNote && sentence.Length < block.Content.Length;

    private static bool IsHeader(JobDescription job, Block block, TextSpan span) =>
        block.Content.Length <= LongestFact && job.SectionAt(span.Start) is { Heading: null } section && job.Sections[0] == section && job.Sections.Count > 1
        && (!job.Slice(block.Content).EndsWith('.') || IsNote(job, block, span)) && (block.Content.Start == span.Start || Facts.Clause(job, span) is var clause && clause.Length <= span.Length + LongestAround);

    private static TextSpan? Shortened(JobDescription job, TextSpan line, string letters)
    {
        foreach (var word in job.WordsIn(line))
        {
            if (word.Start > line.Start && job.Slice(word.Span) == letters && !job.Source.Text.Contains("therap", StringComparison.OrdinalIgnoreCase))
                return word.Span;
        }

        return null;
    }

    /// <summary>"Join our part-time support crew": of whoever joins, wherever it is told.</summary>
    private static bool IsOfCrew(JobDescription job, TextSpan span)
    {
        var (first, next) = (job.WordFrom(span.Start), job.WordFrom(span.End));
        if (first < 2 || job.Slice(job.Words[first - 1].Span) is not ("our" or "the") || job.Slice(job.Words[first - 2].Span) is not ("join" or "Join" or "joining" or "Joining"))
            return false;
        for (var i = next; i < job.Words.Length && i <= next + 1 && job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End) is " "; i++)
        {
            if (job.Slice(job.Words[i].Span) is "team" or "crew" or "staff" or "squad" or "workforce" or "roster")
                return true;
        }

        return false;
    }

    private static bool IsJob(JobDescription job, int word) =>
        word < job.Words.Length && job.Slice(job.Words[word].Span) is "position" or "role" or "job" or "post" or "appointment";

    /// <summary>"The position is", "This job has".</summary>
    private static bool IsJobFirst(JobDescription job, int start) =>
        job.WordFrom(start) is var first && first + 2 < job.Words.Length && job.Slice(job.Words[first].Span) is "The" or "This" && job.Slice(job.Words[first + 1].Span) is "position" or "role" or "job" or "post" or "appointment" or "contract";

    /// <summary>True where the words stand as a field, in the title's line or as one of a few in a line, or in a sentence about this job and nobody else.</summary>
    private static bool IsOfTheJob(JobDescription job, TextSpan span)
    {
        if (job.Title?.Line.Contains(span) == true)
            return true;
        if (IsOfCrew(job, span))
            return true;
        if (job.BlockAt(span.Start) is not { } block || job.SectionAt(span.Start) is { Kind: SectionKind.AboutCompany, Heading: not null }
            || (block.Kind == BlockKind.Item && job.SectionAt(span.Start) is { Kind: SectionKind.Preferred }))
            return false;
        // "As a part-time analyst you share the week": whoever reads.
        if (job.Source.Text.AsSpan(0, span.Start).EndsWith("As a ", StringComparison.Ordinal) && job.SectionAt(span.Start) is not { Kind: SectionKind.Benefits })
            return true;
        // "Two part-time nurses share the Saturdays": they are others.
        if (job.WordFrom(span.End) is var next && next < job.Words.Length && job.Slice(job.Words[next].Span).EndsWith('s') && job.WordFrom(span.Start) is var own and > 0
            && job.Slice(job.Words[own - 1].Span).ToLowerInvariant() is "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "our" or "several" or "many" or "with" or "other" or "and")
        {
            return false;
        }

        // "As a part-time member of staff" says it of whoever reads, whatever the sentence speaks of.
        if (IsThisJob(job, span) || IsHeader(job, block, span) || (job.Slice(span).StartsWith("as a ", StringComparison.OrdinalIgnoreCase) && job.WordsIn(span).Length > 3 && !Prose.Letters(job, Prose.Sentence(job, span)).Contains("we ", StringComparison.OrdinalIgnoreCase)))
            return true;
        // "A 32-hour week with full benefits": what an item begins with is what it is about.
        if (block.Kind == BlockKind.Item && job.Source.Text.AsSpan(block.Content.Start, span.Start - block.Content.Start).Trim() is "" or "A" or "a" && job.SectionAt(span.Start) is { Kind: SectionKind.Benefits or SectionKind.Compensation })
            return true;
        var sentence = Prose.Sentence(job, span);
        // "Full- or Part-Time: Part Time": the field's own name says nothing.
        if (block.Label is { } field && sentence.Contains(field) && field.End <= span.Start)
            sentence = sentence with { Start = field.End };
        // "Other duties may be added. Note: The position is a 36-month term": so does a sentence of its own.
        else if (Prose.Letters(job, sentence with { End = span.Start }).LastIndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && IsJobFirst(job, sentence.Start + colon + 1))
            sentence = sentence with { Start = sentence.Start + colon + 1 };
        var clause = Facts.Clause(job, span);
        // "We work part-time on Fridays" and "Our drivers work 48 hours a week" are about us.
        var opening = job.Source.Text.AsSpan(sentence.Start, sentence.Length).TrimStart(" *-•");
        if (opening.StartsWith("We work", StringComparison.OrdinalIgnoreCase) || (opening.StartsWith("Our ", StringComparison.Ordinal) && job.WordsIn(sentence) is [_, var owned, ..] && job.Source.Text[owned.End - 1] == 's'))
            return false;
        // "This is a one-year maternity cover."
        if (opening.StartsWith("This is a", StringComparison.Ordinal) && job.WordsIn(sentence).Length <= MostWordsOfTerm)
            return true;
        var hasSubject = false;
        var before = "";
        foreach (var word in job.WordsIn(sentence))
        {
            var letters = job.Slice(word.Span);
            // "From May to October", "a permanent staff position".
            if (letters is "May" || (letters is "staff" && IsJob(job, job.WordFrom(word.End))))
                continue;
            // "This part-time job has 20 hours" speaks of the job, "the company has" of others.
            if (letters is "has" && Subjects.Contains(before, StringComparer.OrdinalIgnoreCase))
                continue;
            // "Two of us are moving to part-time".
            if (letters is "us" && before is "of")
                return false;
            before = letters;
            if (!span.Contains(word.Span) && (Others.Contains(letters, StringComparer.OrdinalIgnoreCase) || (clause.Contains(word.Span) && Besides.Contains(letters, StringComparer.OrdinalIgnoreCase))))
                return false;
            hasSubject |= Subjects.Contains(letters, StringComparer.OrdinalIgnoreCase);
        }

        return hasSubject || block.Label is not null || block.Kind is BlockKind.Row or BlockKind.Heading
            || block.Content.Length <= span.Length + Slack || sentence.Length <= span.Length + Slack || Facts.IsOneOfAFew(job, span);
    }
}
