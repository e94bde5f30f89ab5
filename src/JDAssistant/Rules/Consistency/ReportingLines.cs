using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Whom the job reports to, wherever the text says so.</summary>
internal static class ReportingLines
{
    private const int MostWords = 6;

    private const int ShortestHolder = 4;

    private static readonly SearchValues<char> ListMarks = SearchValues.Create(" *-•·|");

    private const string Accountability = "accountable to";

    private static readonly string[] Subjects = ["you", "will", "you'll", "you’ll", "you'd", "you’d", "would", "role", "position", "job", "post", "directly"];

    private static readonly string[] Ends = ["and", "who", "while", "with", "in", "at", "on", "as", "for", "based", "whose", "which", "but", "you", "each", "every", "once", "twice", "weekly", "monthly", "quarterly", "regularly"];

    // Whom one gives account to, and is not led by: "report to our funders each quarter".
    private static readonly string[] NoManagers = ["funders", "clients", "customers", "donors", "stakeholders", "regulators", "authorities", "members", "parents", "families", "partners", "sponsors", "lenders", "investors"];

    // What many managers are called.
    private static readonly string[] Ranks = ["manager", "supervisor", "officer", "lead", "leader", "senior", "assistant", "deputy", "director", "head", "chief"];

    private static readonly string[] Small = ["the", "our", "a", "an", "of", "and", "to", "team"];

    /// <summary>The words that name the manager: after a label, or after "you report to" and "this position reports to".</summary>
    public static IEnumerable<TextSpan> Of(JobDescription job)
    {
        var lines = job.Terms.Of("reporting-cues")
            .Select(cue => (Cue: cue, Name: Before(job, cue) ?? Subject(job, cue) ?? Behind(job, cue) ?? (IsOfTheJob(job, cue) ? Name(job, cue) : null)))
            .Where(line => line.Name is not null)
            .ToList();
        // "Responsible to: Ward Manager", "Accountable to: Matron": who answers for the service stands above the manager.
        var hasManager = lines.Exists(line => line.Cue.Term.Text != Accountability);
        var names = lines.Where(line => !hasManager || line.Cue.Term.Text != Accountability).Select(line => line.Name!.Value);
        // "Supervisor: Director of Programs": a field that no sentence need repeat.
        return job.Conditions.ReportsTo is { } field && job.BlockAt(field.Span.Start) is { Label: { } label } && label.End <= field.Span.Start && (job.Slice(label) is var words && (words.Contains("supervisor", StringComparison.OrdinalIgnoreCase) || words.Contains("manager", StringComparison.OrdinalIgnoreCase))) && job.WordsIn(field.Span).Length <= MostWords && !names.Any(name => name.Overlaps(field.Span))
            ? names.Append(field.Span).Order() : names;
    }

    /// <summary>True where the words stand after a label, speak to the reader or name the job: "this position" may be one of several on the page.</summary>
    public static bool IsCertain(JobDescription job, TextSpan name) =>
        job.BlockAt(name.Start) is { Label: not null }
        || Prose.Sentence(job, name) is var sentence && job.Source.Text.AsSpan(sentence.Start, name.Start - sentence.Start) is var before
            && (before.Contains("you", StringComparison.OrdinalIgnoreCase) || before.TrimStart().StartsWith("|", StringComparison.Ordinal) || job.Source.Text.AsSpan(name.End) is var behind && ((before.TrimStart(" *-•").StartsWith("Reporting ", StringComparison.Ordinal) && behind.StartsWith(", you ", StringComparison.Ordinal)) || behind.StartsWith(", your ", StringComparison.Ordinal) || behind.StartsWith(", to whom you ", StringComparison.Ordinal) || behind.StartsWith(", who is your ", StringComparison.Ordinal) || behind.StartsWith(" will be your ", StringComparison.Ordinal) || behind.StartsWith(" is your ", StringComparison.Ordinal)));

    /// <summary>"The Lecturer reports to" in the advert for a Lecturer in Marine Biology, and a duty that begins with "Report to".</summary>
    public static bool IsOwn(JobDescription job, TextSpan name) =>
        Prose.Sentence(job, name) is var sentence && job.Source.Text.AsSpan(sentence.Start, name.Start - sentence.Start).TrimStart(" *-•") is var before
        && (IsByTitle(job, before) || before.StartsWith("Under the direction of ", StringComparison.Ordinal) || before.StartsWith("Under the supervision of ", StringComparison.Ordinal) || ((before.StartsWith("Report ", StringComparison.Ordinal) || before.StartsWith("Reports to ", StringComparison.Ordinal)) && job.BlockAt(name.Start) is { Kind: BlockKind.Item } && NamesRole(job, job.WordFrom(name.Start), job.WordFrom(name.End) - 1)));

    /// <summary>"This position reports to": of the job, on a page about one.</summary>
    public static bool IsThis(JobDescription job, TextSpan name) =>
        Prose.Sentence(job, name) is var sentence && job.Source.Text.AsSpan(sentence.Start, name.Start - sentence.Start).TrimStart(" *-•") is var before
        && (before.StartsWith("This position ", StringComparison.Ordinal) || before.StartsWith("This role ", StringComparison.Ordinal) || before.StartsWith("This job ", StringComparison.Ordinal) || before.StartsWith("This post ", StringComparison.Ordinal));

    private static bool IsByTitle(JobDescription job, ReadOnlySpan<char> before) =>
        job.Title is { } own && before.StartsWith("The ", StringComparison.Ordinal) && Math.Max(before.IndexOf(" report", StringComparison.Ordinal), before.IndexOf(" answers", StringComparison.Ordinal)) is > 4 and var end
        && (own.Text.AsSpan().StartsWith(before[4..end], StringComparison.Ordinal) || before[4..end] is "post" or "role" or "job" or "position");

    /// <summary>True where two names may be one person's: "Director of Sales" and "Sales Director".</summary>
    public static bool ShareWord(JobDescription job, TextSpan one, TextSpan other)
    {
        // "Deputy Principal" and "Principal" are two.
        if (IsDeputy(job, one) != IsDeputy(job, other))
            return false;
        var isRank = HasOwn(job, one) && HasOwn(job, other);
        foreach (var word in job.WordsIn(one))
        {
            var letters = job.Slice(word.Span);
            // "General Manager" and "Food Manager" are two.
            if (Small.Contains(letters, StringComparer.OrdinalIgnoreCase) || (isRank && Ranks.Contains(letters, StringComparer.OrdinalIgnoreCase)))
                continue;
            foreach (var second in job.WordsIn(other))
            {
                if (letters.Equals(job.Slice(second.Span), StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        // "CTO" and "Chief Technology Officer".
        return Initials(job, one).Equals(job.Slice(other), StringComparison.OrdinalIgnoreCase) || Initials(job, other).Equals(job.Slice(one), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"The Finance Director will be your supervisor": the role between the article and the verb; null elsewhere.</summary>
    private static TextSpan? Behind(JobDescription job, TermHit cue)
    {
        if (!cue.Term.Text.StartsWith("your ", StringComparison.Ordinal) || cue.FirstWord < 3)
            return null;
        var verb = cue.FirstWord - 1;
        while (verb > 0 && job.Slice(job.Words[verb].Span) is "will" or "be" or "is")
            verb--;
        var last = verb;
        if (last == cue.FirstWord - 1 || !char.IsUpper(job.Source.Text[job.Words[last].Start]))
            return null;
        while (verb > 0 && last - verb < MostWords && job.Slice(job.Words[verb - 1].Span) is var word && word is not ("The" or "Our") && (char.IsUpper(word[0]) || word is "of" or "and"))
            verb--;
        return verb > 0 && job.Slice(job.Words[verb - 1].Span) is "the" or "The" or "our" or "Our" or "a" && NamesRole(job, verb, last) ? new TextSpan(job.Words[verb].Start, job.Words[last].End) : null;
    }

    private static bool IsDeputy(JobDescription job, TextSpan name) => job.Slice(name) is var words && (words.StartsWith("deputy ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("assistant ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("vice ", StringComparison.OrdinalIgnoreCase));

    /// <summary>True where the name says more than a rank: "Plant Manager", not "the Manager".</summary>
    private static bool HasOwn(JobDescription job, TextSpan name)
    {
        foreach (var word in job.WordsIn(name))
        {
            if (!Ranks.Contains(job.Slice(word.Span), StringComparer.OrdinalIgnoreCase) && !Small.Contains(job.Slice(word.Span), StringComparer.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string Initials(JobDescription job, TextSpan span) =>
        string.Concat(job.Slice(span).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])));

    /// <summary>False for "analysts who report to the controller".</summary>
    private static bool IsOfTheJob(JobDescription job, TermHit cue)
    {
        if (job.BlockAt(cue.Span.Start) is { Label: { } label } && label.Contains(cue.Span))
            // "Payroll title: Staff Manager I" is no manager's.
            return cue.Term["of"] != "label" || label.Length <= cue.Span.Length + 1;
        if (cue.Term["of"] == "before" || !Prose.IsFact(job, cue.Span))
            return false;
        // "Your manager, the Head of Sales".
        if (cue.Term["of"] == "label")
            return IsApposed(job, cue);
        if (cue.FirstWord == 0)
            return true;
        var before = job.Slice(job.Words[cue.FirstWord - 1].Span);
        return cue.Term["of"] == "job" || (cue.Term["of"] == "role" && job.Slice(job.Words[cue.FirstWord].Span).StartsWith("you", StringComparison.OrdinalIgnoreCase)) || Subjects.Contains(before, StringComparer.OrdinalIgnoreCase) || IsTitle(job, cue.FirstWord - 1)
            || (before is "and" or "then" or "also" && IsOfDuty(job, cue)) || Begins(job, cue);
    }

    /// <summary>"The Finance Director, your line manager,": the name stands before.</summary>
    private static TextSpan? Before(JobDescription job, TermHit cue)
    {
        if (cue.FirstWord == 0 || !(cue.Term["of"] == "before" || cue.Term.Text.StartsWith("your ", StringComparison.Ordinal)) || !(job.Source.Text.AsSpan(0, cue.Span.Start) is var before && (before.EndsWith(", ", StringComparison.Ordinal) || before.EndsWith(", who is ", StringComparison.Ordinal) || before.EndsWith(", who will be ", StringComparison.Ordinal)))
            || cue.Span.End >= job.Source.Text.Length || job.Source.Text[cue.Span.End] is not (',' or '.' or '\n'))
        {
            return null;
        }

        var behind = cue.FirstWord;
        while (behind > 0 && job.Slice(job.Words[behind - 1].Span) is "who" or "is" or "will" or "be")
            behind--;
        var first = behind;
        while (first > 0 && behind - first < MostWords && (char.IsUpper(job.Source.Text[job.Words[first - 1].Start]) || job.Slice(job.Words[first - 1].Span) is "of"))
            first--;
        return first < behind && NamesRole(job, first, behind - 1) ? new TextSpan(job.Words[first].Start, job.Words[behind - 1].End) : null;
    }

    /// <summary>"Dana, our front office manager, trains you and will be your supervisor": the post of the sentence's subject.</summary>
    private static TextSpan? Subject(JobDescription job, TermHit cue)
    {
        if (cue.FirstWord < 2 || !cue.Term.Text.StartsWith("your ", StringComparison.Ordinal) || job.Slice(job.Words[cue.FirstWord - 1].Span) is not ("be" or "is")
            || cue.Span.End >= job.Source.Text.Length || job.Source.Text[cue.Span.End] is not (',' or '.' or '\n'))
        {
            return null;
        }

        var sentence = Prose.Sentence(job, cue.Span);
        var words = job.WordsIn(sentence with { End = cue.Span.Start });
        if (words is not [var name, var article, ..] || !char.IsUpper(job.Source.Text[name.Start]) || job.Slice(article.Span) is not ("our" or "the") || job.Source.Text.AsSpan(name.End, article.Start - name.End) is not ", ")
            return null;
        var comma = job.Source.Text.IndexOf(',', article.End, cue.Span.Start - article.End);
        var first = job.WordFrom(article.End);
        var last = comma < 0 ? first - 1 : job.WordFrom(comma) - 1;
        return last >= first && last - first < MostWords && NamesRole(job, first, last) ? new TextSpan(job.Words[first].Start, job.Words[last].End) : null;
    }

    private static bool IsApposed(JobDescription job, TermHit cue) =>
        cue.Term.Text.StartsWith("your ", StringComparison.Ordinal) && job.Source.Text.AsSpan(cue.Span.End) is var rest && (rest.StartsWith(", the ", StringComparison.Ordinal) || rest.StartsWith(", our ", StringComparison.Ordinal));

    /// <summary>"Reporting to the Director, you …" begins a sentence; "…, reporting directly to the manager" a part of one about the reader.</summary>
    private static bool Begins(JobDescription job, TermHit cue)
    {
        var sentence = Prose.Sentence(job, cue.Span);
        var before = job.Source.Text.AsSpan(sentence.Start, cue.Span.Start - sentence.Start);
        if (!before.ContainsAnyExcept(ListMarks))
            return true;
        // "Team: Fraud, reporting to the Senior Manager" is a field of the job's.
        return before.TrimEnd().EndsWith(",", StringComparison.Ordinal) && (IsOfDuty(job, cue) || job.BlockAt(cue.Span.Start) is { Label: not null });
    }

    /// <summary>"The QA Associate reports to": the word before ends the name of the job.</summary>
    private static bool IsTitle(JobDescription job, int word) =>
        job.Title is { } title && (job.Source.Text.AsSpan(0, job.Words[word].End).EndsWith("the " + title.Text, StringComparison.OrdinalIgnoreCase) || IsNamed(job, title, word));

    private static bool IsNamed(JobDescription job, JobTitle title, int word) =>
        char.IsUpper(job.Source.Text[job.Words[word].Start]) && job.Words[word].End - job.Words[word].Start > 2
            && title.Text.Contains(job.Slice(job.Words[word].Span), StringComparison.OrdinalIgnoreCase);

    /// <summary>"Hire supervisors and report to the CFO", "you run a team and report to": a duty in which nobody else is the subject.</summary>
    private static bool IsOfDuty(JobDescription job, TermHit cue)
    {
        var sentence = Prose.Sentence(job, cue.Span);
        var begins = job.BlockAt(cue.Span.Start)?.Kind == BlockKind.Item || IsHolder(job, sentence);
        foreach (var word in job.WordsIn(new TextSpan(sentence.Start, cue.Span.Start)))
        {
            var letters = job.Slice(word.Span).ToLowerInvariant();
            if (letters is "who" or "that" or "which" or "whose" or "they")
                return false;
            begins |= letters is "you" or "role" or "position" or "post" or "you'll" or "you’ll";
        }

        return begins;
    }

    /// <summary>"The librarian", in the advert for one.</summary>
    private static bool IsHolder(JobDescription job, TextSpan sentence) =>
        job.Title is { } title && job.WordsIn(sentence) is [var the, var holder, ..] && job.Slice(the.Span) is "The" && holder.End - holder.Start >= ShortestHolder && title.Text.Contains(job.Slice(holder.Span), StringComparison.OrdinalIgnoreCase);

    private static TextSpan? Name(JobDescription job, TermHit cue)
    {
        var i = cue.FirstWord + cue.WordCount;
        while (i < job.Words.Length && job.Slice(job.Words[i].Span) is "the" or "our" or "a" or "an")
            i++;
        var (first, last) = (i, -1);
        for (; i < job.Words.Length && i - first < MostWords; i++)
        {
            var gap = job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End);
            if ((i > first && gap.IndexOfAnyExcept(" &-*") >= 0) || (Ends.Contains(job.Slice(job.Words[i].Span), StringComparer.OrdinalIgnoreCase) && !IsJoined(job, first, i)))
                break;
            // "Report to parents three times a year".
            if (NoManagers.Contains(job.Slice(job.Words[i].Span), StringComparer.Ordinal) && (i == first || !NamesRole(job, first, i)))
                return null;
            // "You report to Dana's group" names no post.
            if (job.Slice(job.Words[i].Span) is var letters && (letters.EndsWith("'s", StringComparison.Ordinal) || letters.EndsWith("’s", StringComparison.Ordinal)))
                return null;
            last = i;
        }

        // "Answer to the needs of clients": only who has a role is a manager.
        return last < 0 || NoManagers.Contains(job.Slice(job.Words[last].Span), StringComparer.Ordinal) || ((cue.Term["of"] == "role" || IsApposed(job, cue)) && !NamesRole(job, first, last)) ? null : new TextSpan(job.Words[first].Start, job.Words[last].End);
    }

    /// <summary>"Food and Beverage Manager": the name goes on behind "and" where no role was named before it.</summary>
    private static bool IsJoined(JobDescription job, int first, int and) =>
        and > first && and + 1 < job.Words.Length && job.Slice(job.Words[and].Span) == "and" && char.IsUpper(job.Source.Text[job.Words[and + 1].Start])
        && char.IsUpper(job.Source.Text[job.Words[and - 1].Start]) && !NamesRole(job, first, and - 1);

    private static bool NamesRole(JobDescription job, int first, int last)
    {
        var span = new TextSpan(job.Words[first].Start, job.Words[last].End);
        foreach (var word in job.WordsIn(span))
        {
            if (job.Slice(word.Span).ToLowerInvariant() is "head" or "lead" or "director" or "manager" or "chief" or "vp" or "president" or "ceo" or "cfo" or "cto" or "coo" or "owner" or "supervisor" or "foreman" or "forewoman" or "foreperson" or "superintendent" or "principal" or "dean" or "matron" or "headteacher" or "steward" or "treasurer" or "controller" or "comptroller" or "provost" or "bursar" or "chair" or "mayor" or "sheriff" or "commissioner" or "rector" or "founder")
                return true;
        }

        return Prose.Has(job, "role-nouns", span);
    }
}
