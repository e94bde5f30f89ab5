using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Completeness;

/// <summary>Flags words of a template that nobody replaced.</summary>
public sealed class PlaceholderLeft : Rule
{
    private const int Longest = 60;

    private const int MostWordsToHere = 7;

    private const int MostNamed = 8;

    private const string GapLead = "[[Add: ";

    public override RuleInfo Info { get; } = new(
        "JD221", "placeholder-left", Severity.Warning, Evidence.Convention,
        "Words of a template were never replaced.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var phrases = job.Terms.Of("placeholders");
        foreach (var hit in phrases.Where(hit => !MayBeSaid(hit.Term.Text) || IsValue(job, hit.Span)))
        {
            if (hit.Term.Text != "INSERT")
                yield return Left(job, hit.Span);
            else if (UpToHere(job, hit) is { } whole)
                yield return Left(job, whole);
        }

        // Brackets around a phrase that was found already are the same placeholder.
        var bracketed = Bracketed(job).Where(span => !phrases.Any(hit => hit.Span.Overlaps(span))).ToList();
        var gaps = bracketed.FindAll(span => job.Slice(span).StartsWith(GapLead, StringComparison.Ordinal));
        // What a draft leaves open is told once, not line by line.
        if (gaps.Count > 1)
            yield return Report(gaps[0], $"{gaps.Count} places wait for your words: {Listed(job, gaps)}. Write them, or take the lines out.", null, [.. gaps.Skip(1).Select(gap => new RelatedSpan($"“{job.Slice(gap)}” here.", gap))]);
        foreach (var span in bracketed.Where(span => gaps.Count < 2 || !gaps.Contains(span)))
            yield return Left(job, span);
    }

    private static string Listed(JobDescription job, List<TextSpan> gaps)
    {
        var asks = gaps.Take(MostNamed).Select(gap => job.Slice(gap)[GapLead.Length..].TrimEnd(']').Trim()).ToList();
        return string.Join("; ", asks) + (gaps.Count > MostNamed ? $"; and {gaps.Count - MostNamed} more" : "");
    }

    private Finding Left(JobDescription job, TextSpan span) =>
        Report(span, $"“{job.Slice(span)}” stands where the template expects your words: write them, or take the line out.");

    /// <summary>"INSERT TEAM BLURB HERE"; null for the statement of a query language.</summary>
    private static TextSpan? UpToHere(JobDescription job, TermHit insert)
    {
        for (var i = insert.FirstWord + 1; i < job.Words.Length && i <= insert.FirstWord + MostWordsToHere; i++)
        {
            var letters = job.Slice(job.Words[i].Span);
            if (letters is "HERE")
                return new TextSpan(insert.Span.Start, job.Words[i].End);
            if (letters.Any(char.IsLower))
                return null;
        }

        return null;
    }

    /// <summary>"Ask HR" as a value is a note to whoever writes; "ask hr@rowanbrook.example" is a sentence.</summary>
    private static bool MayBeSaid(string phrase) =>
        phrase.StartsWith("to be ", StringComparison.Ordinal) || phrase is "ask hr" or "check with legal" or "goes here" or "go here";

    /// <summary>"Start date: to be confirmed", not "systems to be added later".</summary>
    private static bool IsValue(JobDescription job, TextSpan span)
    {
        var after = job.Source.Text.AsSpan(span.End).TrimStart(" *_.]");
        if (job.Slice(span).EndsWith("here", StringComparison.OrdinalIgnoreCase))
            return (after.IsEmpty || after[0] is '\r' or '\n') && job.BlockAt(span.Start) is { } block && job.WordsIn(block.Content).Length <= MostWordsToHere;
        if (!after.IsEmpty && after[0] == '@')
            return false;
        var before = job.Source.Text.AsSpan(0, span.Start).TrimEnd(" *_");
        return before.IsEmpty || before[^1] is ':' or '\n' or '|' or '-' or '–' or '(' || (job.Slice(span).Equals("to be added", StringComparison.OrdinalIgnoreCase) && IsInBrackets(before));
    }

    /// <summary>"(street address to be added by HR)": a note to whoever writes.</summary>
    private static bool IsInBrackets(ReadOnlySpan<char> before)
    {
        var near = before[Math.Max(0, before.Length - Longest)..];
        return near.LastIndexOf('(') is var open and >= 0 && near[open..].IndexOfAny(')', '\n') < 0;
    }

    /// <summary>Brackets around words that a template uses for what is to be filled in: "[Company]", "{{job_title}}".</summary>
    private static IEnumerable<TextSpan> Bracketed(JobDescription job)
    {
        var text = job.Source.Text;
        for (var at = text.AsSpan().IndexOfAny('[', '{', '<'); at >= 0; at = Next(text, at))
        {
            var close = text[at] switch { '[' => ']', '{' => '}', _ => '>' };
            // A draft's own gaps say in many words what is missing.
            var isGap = text.AsSpan(at).StartsWith(GapLead, StringComparison.Ordinal);
            var end = text.IndexOf(close, at, Math.Min(isGap ? 4 * Longest : Longest, text.Length - at));
            if (end < 0)
                continue;
            while (end + 1 < text.Length && text[end + 1] == close)
                end++;
            var span = new TextSpan(at, end + 1);
            // "[text](address)" and "[text][label]" are links.
            if (end + 1 < text.Length && text[end + 1] is '(' or '[' or ':')
                continue;
            var words = job.WordsIn(span);
            if (isGap)
            {
                yield return span;
                continue;
            }

            // "<insert duty>" and "<company name>" are templates' too; one word alone may be a tag.
            // "<date>" is no tag of HTML either.
            if (close == '>' && words.Length == 1 && span.Length == words[0].Span.Length + 2 && job.Slice(words[0].Span).ToLowerInvariant() is "date" or "name" or "company" or "salary" or "location" or "amount" or "manager" or "city" or "department" or "employer")
            {
                yield return span;
                continue;
            }

            if (words.Length == 0 || words.Length > 6 || (close == '>' && (words.Length < 2 || text.AsSpan(at, span.Length).IndexOfAny('=', '/') >= 0)))
                continue;
            var first = words[0].Span;
            if (job.Terms.Of("placeholder-words").Any(hit => hit.Span.Start == first.Start && span.Contains(hit.Span))
                || text[at] == '{' && text[at + 1] == '{'
                || words.Length is 2 or 3 && job.Slice(words[^1].Span).ToLowerInvariant() is "name" or "here" or "title" or "number" or "date" or "address" or "link" or "amount" or "logo" or "website" or "description" or "location" or "city" or "contact" or "email" or "salary" or "department" or "team" or "town" or "phone" or "mailbox" || (close != '}' && words.Length is > 2 and < 6 && job.Slice(first).Equals("name", StringComparison.OrdinalIgnoreCase)))
            {
                yield return span;
            }
        }
    }

    private static int Next(string text, int at)
    {
        var from = at + 1;
        while (from < text.Length && text[from] == text[at])
            from++;
        var next = text.AsSpan(from).IndexOfAny('[', '{', '<');
        return next < 0 ? -1 : from + next;
    }
}
