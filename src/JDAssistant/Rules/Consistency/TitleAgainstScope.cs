using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags duties that do not belong to the title's level.</summary>
public sealed class TitleAgainstScope : Rule
{
    private const int MostWordsToPeople = 6;

    // "I" and "1".
    private const int ShortestLevel = 2;

    private static readonly string[] Outsiders = ["stakeholders", "clients", "customers", "accounts", "executives", "leaders", "partners", "officials", "citizens", "projects", "residents", "patients", "students", "pupils", "guests", "classes", "events", "programs", "programmes", "relationships", "contacts"];

    public override RuleInfo Info { get; } = new(
        "JD104", "title-against-scope", Severity.Warning, Evidence.Convention,
        "What the person will do does not belong to the title's level.") { Problem = "level", NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not { Levels: [var named, ..] } title)
            return [];
        if (title.Levels.All(level => level.Level is Level.Intern or Level.Junior))
            // "Supervisor I" is the first of two, and no beginner.
            return title.Levels.All(level => level.Text.Length < ShortestLevel) ? [] : Found(job, "leads", named, "leads others").Concat(Led(job, named)).Take(1);
        return title.Levels.All(level => level.Level is Level.Senior or Level.Lead or Level.Staff or Level.Principal or Level.Director)
            ? Found(job, "beginner", named, "is for beginners")
            : [];
    }

    private IEnumerable<Finding> Found(JobDescription job, string scope, LevelMention named, string what) =>
        from hit in job.Terms.Of("scope-phrases")
        where hit.Term["scope"] == scope && IsOfThisJob(job, hit, scope)
        select Report(
            hit.Span,
            $"“{job.Slice(hit.Span)}” {what}, while the title says “{named.Text}”: change one of the two.",
            null,
            new RelatedSpan($"The title says “{named.Text}”.", named.Span));

    /// <summary>"Coach our senior developers", "line-manage two directors": a duty that begins with leading and names people soon after.</summary>
    private IEnumerable<Finding> Led(JobDescription job, LevelMention named)
    {
        foreach (var verb in job.Terms.Of("leading-verbs"))
        {
            var first = verb.FirstWord;
            if (job.BlockAt(verb.Span.Start) is not { } item || job.SectionAt(verb.Span.Start) is not { Kind: SectionKind.Responsibilities or SectionKind.Summary or SectionKind.Other } || !IsDuty(job, item, first))
                continue;
            for (var i = first + verb.WordCount; i < job.Words.Length && i <= first + MostWordsToPeople + verb.WordCount && job.Words[i].Start < item.Content.End; i++)
            {
                var letters = job.Slice(job.Words[i].Span).ToLowerInvariant();
                // "Our three senior bookkeepers"; stakeholders and clients are led by nobody.
                if (letters is "senior" or "junior" && i + 1 < job.Words.Length && job.Slice(job.Words[i + 1].Span) is { Length: > 5 } led && led.EndsWith('s') && !Outsiders.Contains(led, StringComparer.OrdinalIgnoreCase))
                {
                    yield return Leads(job, named, new TextSpan(job.Words[first].Start, job.Words[i + 1].End));
                    break;
                }

                if (letters is "with" or "to" or "for" or "by" or "that" or "who" or "interns" or "volunteers" or "students")
                    break;
                if (!job.Terms.Of("led-people").Any(hit => hit.Span == job.Words[i].Span) && !(letters.EndsWith('s') && job.Terms.Of("role-nouns").Any(hit => hit.Span == job.Words[i].Span)))
                    continue;
                yield return Leads(job, named, new TextSpan(job.Words[first].Start, job.Words[i].End));
                break;
            }
        }
    }

    private Finding Leads(JobDescription job, LevelMention named, TextSpan span) => Report(
        span,
        $"“{job.Slice(span)}” leads others, while the title says “{named.Text}”: change one of the two.",
        null,
        new RelatedSpan($"The title says “{named.Text}”.", named.Span));

    /// <summary>An item that begins with the verb, or "you will" before it: "Coach our seniors", "You will coach our seniors".</summary>
    private static bool IsDuty(JobDescription job, Block block, int verb) => block.Kind switch
    {
        // "Set the budget and lead a department of 20 clerks" leads as its second half.
        BlockKind.Item => job.WordFrom(block.Content.Start) == verb || (verb > 0 && job.Slice(job.Words[verb - 1].Span) is "and" && !Prose.Has(job, "leading-verbs", block.Content with { End = job.Words[verb - 1].Start })),
        BlockKind.Paragraph => verb > 0 && job.Slice(job.Words[verb - 1].Span) is var before
            && (before is "You" or "you'll" or "You'll" or "you’ll" or "You’ll" || (verb > 1 && before is "will" && job.Slice(job.Words[verb - 2].Span) is "you" or "You")
                || (before is "and" && char.IsUpper(job.Source.Text[job.Words[verb - 2].Start]) && IsTold(job, job.Words[verb - 2].Start)) || IsTold(job, job.Words[verb].Start)),
        _ => false,
    };

    /// <summary>"Supervise our seniors." as a sentence of its own among duties told in prose.</summary>
    private static bool IsTold(JobDescription job, int start) =>
        job.SectionAt(start) is { Kind: SectionKind.Responsibilities } && char.IsUpper(job.Source.Text[start]) && Prose.Sentence(job, new TextSpan(start, start + 1)) is var sentence && job.Source.Text.AsSpan(sentence.Start, start - sentence.Start).IsWhiteSpace();

    /// <summary>A duty is the job's own where its line begins with it: "Manage a team", not "help those who manage a team".</summary>
    private static bool IsOfThisJob(JobDescription job, TermHit hit, string scope) =>
        scope == "beginner"
            || (job.BlockAt(hit.Span.Start) is { Kind: BlockKind.Paragraph } paragraph && job.SectionAt(hit.Span.Start) is null or { Kind: SectionKind.Summary or SectionKind.Responsibilities or SectionKind.Other } && IsDuty(job, paragraph, hit.FirstWord))
            || (job.BlockAt(hit.Span.Start) is { Kind: BlockKind.Item } block && block.Content.Start == hit.Span.Start
                && job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Responsibilities });
}
