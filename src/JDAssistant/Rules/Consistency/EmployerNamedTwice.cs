using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags an equal opportunity statement that names another employer than the text.</summary>
public sealed class EmployerNamedTwice : Rule
{
    private const int MostWords = 5;

    private const int ShortestDomain = 3;

    private const int LongestDomain = 30;

    // "Pty Ltd" and "Bank" are part of many names and tell none from another.
    private static readonly string[] Common =
        ["inc", "ltd", "llc", "plc", "pty", "gmbh", "ag", "corp", "corporation", "company", "co", "limited", "group", "the", "of", "and", "bank", "services", "solutions", "hospital", "health", "university"];

    private static readonly string[] Parts = ["department", "division", "office of", "bureau", "school of", "college of", "institute"];

    public override RuleInfo Info { get; } = new(
        "JD113", "employer-named-twice", Severity.Notice, Evidence.Contradiction,
        "The equal opportunity statement names another employer than the text.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Company is not { } company)
            yield break;
        if (HeadingName(job) is { } heading && !IsSame(job, company, heading))
        {
            yield return Report(
                heading,
                $"“{job.Slice(heading)}” is the employer here, and “{company.Text}” elsewhere: use one name, or say how the two belong together.",
                null,
                new RelatedSpan($"“{company.Text}” here.", company.Span));
            yield break;
        }

        foreach (var cue in job.Terms.Of("eeo-subjects"))
        {
            if (SubjectBefore(job, cue.FirstWord) is not { } subject)
                continue;
            // Where only the statement names an employer, the address that applications go to may name another.
            if (subject.Contains(company.Span) && OfAddress(job, subject) is { } known)
                company = known;
            if (IsSame(job, company, subject))
                continue;
            yield return Report(
                subject,
                $"“{job.Slice(subject)}” is the employer here, while the text names “{company.Text}”: use one name, or say how the two belong together.",
                null,
                new RelatedSpan($"“{company.Text}” here.", company.Span));
            yield break;
        }
    }

    /// <summary>The name before the statement that the domain of an e-mail address bears: "Pellworth" of hr@pellworth.com.</summary>
    private static Mention? OfAddress(JobDescription job, TextSpan statement)
    {
        var text = job.Source.Text;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var length = at < 0 ? -1 : text.AsSpan(at + 1, Math.Min(LongestDomain, text.Length - at - 1)).IndexOf('.');
        if (length < ShortestDomain)
            return null;
        var domain = text.AsSpan(at + 1, length);
        foreach (var word in job.Words)
        {
            if (word.Start >= statement.Start)
                return null;
            if (char.IsUpper(text[word.Start]) && domain.Equals(text.AsSpan(word.Start, word.End - word.Start), StringComparison.OrdinalIgnoreCase))
                return new Mention(job.Slice(word.Span), word.Span);
        }

        return null;
    }

    /// <summary>The name in "About Brightwater", where the section begins with it too; null elsewhere.</summary>
    private static TextSpan? HeadingName(JobDescription job)
    {
        foreach (var section in job.SectionsOf(SectionKind.AboutCompany))
        {
            if (section.Heading is not { } heading || section.Blocks is not [var first, ..] || job.WordsIn(heading) is not [var about, .. { Length: > 0 and <= MostWords } name]
                || !job.Slice(about.Span).Equals("about", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var span = new TextSpan(name[0].Start, name[^1].End);
            if (char.IsUpper(job.Source.Text[span.Start]) && job.Source.Text.AsSpan(first.Content.Start).StartsWith(job.Slice(span), StringComparison.Ordinal))
                return span;
        }

        return null;
    }

    /// <summary>The capitalised words that begin the sentence and end before "is an equal opportunity employer".</summary>
    private static TextSpan? SubjectBefore(JobDescription job, int cue)
    {
        var first = cue;
        while (first > 0 && cue - first < MostWords && (char.IsUpper(job.Source.Text[job.Words[first - 1].Start]) || (first < cue && job.Slice(job.Words[first - 1].Span) is "of" or "and" or "for"))
            && (first == cue || IsBlank(job, job.Words[first - 1].End, job.Words[first].Start)))
        {
            first--;
        }

        if (first == cue || cue - first == MostWords || !IsBlank(job, job.Words[cue - 1].End, job.Words[cue].Start))
            return null;
        var start = job.Words[first].Start;
        var block = job.BlockAt(start);
        if (block?.Content.Start != start && (first == 0 || IsBlank(job, job.Words[first - 1].End, start)))
            return null;
        return job.Slice(job.Words[first].Span).ToLowerInvariant() is "we" or "our" or "the" or "this" or "it" or "as" or "eoe" or "who" or "and"
            ? null
            : new TextSpan(start, job.Words[cue - 1].End);
    }

    private static bool IsBlank(JobDescription job, int from, int to) =>
        job.Source.Text.AsSpan(from, to - from).IndexOfAnyExcept(" &,-") < 0;

    /// <summary>True where the names share a word or letters: "Brightwater Foods, Inc." and "Brightwater", "BW" and "Brightwater".</summary>
    private static bool IsSame(JobDescription job, Mention company, TextSpan subject)
    {
        // A department belongs to its county, and "Company" is whoever writes.
        if (Parts.Any(part => company.Text.Contains(part, StringComparison.OrdinalIgnoreCase)) || job.Slice(subject).Equals("Company", StringComparison.OrdinalIgnoreCase))
            return true;
        var hasOwn = false;
        foreach (var word in job.WordsIn(subject))
        {
            var letters = job.Slice(word.Span);
            if (Common.Contains(letters, StringComparer.OrdinalIgnoreCase))
                continue;
            hasOwn = true;
            if (company.Text.Contains(letters, StringComparison.OrdinalIgnoreCase) || letters.Contains(company.Text, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        // "Acme® Group" ends in "Group", which says nothing.
        if (!hasOwn)
            return true;
        var initials = string.Concat(company.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));
        return job.Slice(subject).StartsWith(initials, StringComparison.OrdinalIgnoreCase)
            || company.Text[0] == job.Slice(subject)[0];
    }
}
