using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Policies;
using JDAssistant.Rules.Completeness;
using JDAssistant.Text;

namespace JDAssistant.Rules.Law;

/// <summary>Looks in a text for what a law wants it to hold.</summary>
internal static class StatementEvidence
{
    private static readonly SearchValues<string> Applying =
        SearchValues.Create(["apply", "your application", "resume", "résumé", "your cv", "a cv"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What <paramref name="job"/> shows of what <paramref name="provision"/> wants.</summary>
    public static PostingEvidence Of(JobDescription job, Policy policy, LegalProvision provision) => provision.Topic switch
    {
        LegalTopic.PayRange => PayEvidence.OfRange(job, provision.Range!),
        LegalTopic.MinimumPay => PayEvidence.OfMinimum(job),
        LegalTopic.FrenchText => French(job),
        LegalTopic.LanguageReasons => LanguageReasons(job),
        LegalTopic.PieceRatePeriod => PieceRate(job),
        _ when job.Language is not (null or "en") => PostingEvidence.Unknown("what the text says of it, for I know such words in English only"),
        LegalTopic.Benefits => Benefits(job, provision),
        LegalTopic.OtherCompensation => Cues.First(job, "other-pay") is { } found
            ? PostingEvidence.There(found)
            : PostingEvidence.Unknown("whether the job carries a bonus, commission or the like"),
        LegalTopic.Deadline => job.Conditions.Deadline is { } deadline ? PostingEvidence.There(deadline.Span)
            : Cues.First(job, "rolling") is { } rolling ? PostingEvidence.There(rolling)
            : PostingEvidence.Missing("no deadline, and no word that applications are accepted on an ongoing basis"),
        LegalTopic.HowToApply => HowToApply(job),
        LegalTopic.JobDescription => job.SectionsOf(SectionKind.Responsibilities).FirstOrDefault() is { } duties ? PostingEvidence.There(duties.Heading ?? duties.Span)
            : RunningText.Covers(job, "duty") ? PostingEvidence.There(null)
            : PostingEvidence.Unknown("whether a description of the job exists"),
        LegalTopic.VacancyStatement => Cue(job, "vacancy", "no word on whether the posting is for an existing vacancy"),
        LegalTopic.AiStatement => AiUse(job, policy),
        LegalTopic.AccommodationStatement => job.SectionsOf(SectionKind.Accommodation).FirstOrDefault() is { } section ? PostingEvidence.There(section.Span)
            : Statement(job, StatementKind.Accommodation, "no word on accommodation"),
        LegalTopic.EeoStatement => Statement(job, StatementKind.Eeo, "no statement on equal opportunity"),
        LegalTopic.ContractorTagline => Tagline(job, provision),
        LegalTopic.FairChanceStatement => FairChance(job, provision),
        LegalTopic.CheckDuties => WithCheck(job, "check-duties", "a background check is named, and not the duties that a record may affect"),
        LegalTopic.IndividualizedAssessment => WithCheck(job, "individualized", "a background check is named, and no individualized assessment"),
        LegalTopic.StrikeNotice => Cues.First(job, "strike") is { } strike ? PostingEvidence.There(strike) : PostingEvidence.Idle("Only where the job replaces people on strike."),
        _ => PostingEvidence.Unknown("what the text says of it"),
    };

    private static PostingEvidence Cue(JobDescription job, string kind, string lack) =>
        Cues.First(job, kind) is { } found ? PostingEvidence.There(found) : PostingEvidence.Missing(lack);

    private static PostingEvidence Statement(JobDescription job, StatementKind kind, string lack) =>
        job.Statements.FirstOrDefault(statement => statement.Kind == kind) is { } found ? PostingEvidence.There(found.Span) : PostingEvidence.Missing(lack);

    private static PostingEvidence Benefits(JobDescription job, LegalProvision provision)
    {
        TextSpan? span = job.SectionsOf(SectionKind.Benefits).FirstOrDefault(section => section.Blocks.Count > 0) is { } section
            ? section.Heading ?? section.Span
            : null;
        if (span is null && !RunningText.Covers(job, "benefit"))
            return PostingEvidence.Missing("no description of benefits");
        var unnamed = provision.Names.Where(kind => Cues.First(job, kind) is null).Select(Named).ToArray();
        return unnamed.Length == 0 ? PostingEvidence.There(span) : PostingEvidence.Unknown($"whether you offer {string.Join(" and ", unnamed)} as well", span);
    }

    private static string Named(string kind) => kind switch
    {
        "health" => "health care",
        "retirement" => "a retirement plan",
        _ => "paid days off",
    };

    private static PostingEvidence HowToApply(JobDescription job)
    {
        if (job.SectionsOf(SectionKind.HowToApply).FirstOrDefault(section => section.Blocks.Count > 0) is { } section)
            return PostingEvidence.There(section.Heading ?? section.Span);

        // "Online" or a telephone stand in many duties: a way counts where the same lines speak of applying.
        var ways = job.Terms.Of("application-ways");
        foreach (var block in job.Blocks)
        {
            var words = job.Source.Text.AsSpan(block.Span.Start, block.Span.Length);
            if (words.ContainsAny(Applying) && (words.Contains('@') || words.Contains("http", StringComparison.OrdinalIgnoreCase) || ways.Any(way => block.Span.Contains(way.Span))))
                return PostingEvidence.There(block.Span);
        }

        return PostingEvidence.Unknown("whether a button to apply stands where the text is posted");
    }

    private static PostingEvidence AiUse(JobDescription job, Policy policy)
    {
        if (job.Statements.FirstOrDefault(statement => statement.Kind == StatementKind.AiUse) is { } found)
            return PostingEvidence.There(found.Span);
        return policy.Company.UsesAiInHiring switch
        {
            true => PostingEvidence.Missing("no word on AI, which you use to choose"),
            false => PostingEvidence.Idle("You use no AI to choose applicants."),
            null => PostingEvidence.Unknown("whether AI screens, assesses or selects applicants") with { Kind = DoubtKind.AiUse },
        };
    }

    private static PostingEvidence Tagline(JobDescription job, LegalProvision provision)
    {
        var statements = job.Statements.Where(statement => statement.Kind == StatementKind.Eeo).Select(statement => statement.Span)
            .Concat(job.SectionsOf(SectionKind.Eeo).Select(section => section.Span)).ToArray();
        if (statements.Length == 0)
            return PostingEvidence.Missing("no statement that names disability and veterans");
        return provision.Names.All(kind => statements.Any(span => Cues.First(job, kind, span) is not null))
            ? PostingEvidence.There(statements[0])
            : PostingEvidence.Missing("the statement does not name disability and veterans", statements[0]);
    }

    private static PostingEvidence FairChance(JobDescription job, LegalProvision provision)
    {
        var statements = job.Statements.Where(statement => statement.Kind == StatementKind.FairChance).Select(statement => statement.Span).ToArray();
        if (statements.Length == 0)
            return PostingEvidence.Missing("no statement that applicants with records are considered");
        return provision.Names.All(kind => statements.Any(span => Cues.First(job, kind, job.BlockAt(span.Start)?.Span ?? span) is not null))
            ? PostingEvidence.There(statements[0])
            : PostingEvidence.Missing("the statement does not name both laws", statements[0]);
    }

    private static PostingEvidence WithCheck(JobDescription job, string kind, string lack)
    {
        if (ForbiddenWording.Of(job, LegalTopic.BackgroundCheck) is not [var check, ..])
            return PostingEvidence.Idle("Only where a background check is named.");
        return Cues.First(job, kind) is { } found ? PostingEvidence.There(found) : PostingEvidence.Missing(lack, check.Span);
    }

    private static PostingEvidence French(JobDescription job) => job.Language switch
    {
        "fr" => PostingEvidence.There(null, "the text is French"),
        null => PostingEvidence.Unknown("whether the posting is in French"),
        _ => PostingEvidence.Unknown("whether the posting appears in French at the same time") with { IsShort = true },
    };

    private static PostingEvidence LanguageReasons(JobDescription job)
    {
        foreach (var item in job.Requirements.Where(item => item.Strength == RequirementStrength.Must))
        {
            if (item.Languages.FirstOrDefault(language => !language.Text.Contains("French", StringComparison.OrdinalIgnoreCase)) is not { } language)
                continue;
            return Cues.First(job, "reason", job.BlockAt(item.Span.Start)?.Span ?? item.Span) is { } reason
                ? PostingEvidence.There(reason)
                : PostingEvidence.Missing($"“{language.Text}” is demanded, and no reason is given", language.Span);
        }

        return PostingEvidence.Idle("No other language is demanded.");
    }

    private static PostingEvidence PieceRate(JobDescription job)
    {
        if (Cues.First(job, "piecework") is not { } piecework)
            return PostingEvidence.Idle("Only where work is paid by the piece.");
        return job.Pay.Any(pay => pay.Period is not null)
            ? PostingEvidence.There(job.Pay[0].Span)
            : PostingEvidence.Missing("the rate and its period are not given", piecework);
    }
}
