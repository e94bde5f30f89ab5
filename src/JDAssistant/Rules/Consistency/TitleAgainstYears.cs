using JDAssistant.Documents;
using JDAssistant.Policies;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags years of experience that do not belong to the title's level.</summary>
public sealed class TitleAgainstYears(Policy policy) : Rule
{
    // Published ladders differ by about two years either way; a company's own ladder is exact.
    private const decimal Tolerance = 2;

    private const decimal LongWish = 6;

    // "Years of professional experience in leading".
    private const int Behind = 5;

    private static readonly string[] Numerals = ["I", "II", "III", "IV", "V"];

    public override RuleInfo Info { get; } = new(
        "JD103", "title-against-years", Severity.Warning, Evidence.Convention,
        "The years of experience do not belong to the title's level.") { Problem = "level" };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not { } title || title.Levels.Count == 0
            || title.Levels.Any(level => level.Level == Level.Manager || IsGrade(level.Text)))
        {
            yield break;
        }

        // What the text asks for altogether is its highest demand; lower ones are for single skills.
        // No beginner has the years that a long wish asks for either.
        var isOfBeginners = title.Levels.All(level => level.Level is Level.Intern or Level.Junior);
        var demand = job.Experience.Where(demand => demand.Min is { } min && (demand.IsRequired || (isOfBeginners && min >= LongWish))).MaxBy(demand => demand.Min);
        if (demand is not null && DependsOnMore(job, demand))
            yield break;
        // A sentence may ask for more than any demand that was read as one.
        var claim = YearClaims.Of(job).MaxBy(claim => claim.Years) is { } said && !(said.Years <= demand?.Min) ? said : null;
        if (demand is null && claim is null)
            yield break;
        var (years, asked) = claim is not null ? (claim.Years, claim.Span) : (demand!.Min!.Value, demand.Span);
        var low = title.Levels.Min(level => Low(level.Level));
        var high = title.Levels.Max(level => High(level.Level));
        var beyond = Math.Max(low - years, years - high);
        if (beyond <= 0 || (years < low && IsOfLeading(job, asked)))
            yield break;
        var named = title.Levels[0];
        var finding = Report(
            asked,
            $"“{job.Slice(asked)}” is {(years < low ? "little" : "much")} for “{named.Text}” in the title: change one of the two, or say in the text why both hold.",
            null,
            new RelatedSpan($"The title says “{named.Text}”.", named.Span));
        // A low number may be for one skill of several, and the rest unsaid.
        yield return years < low && !IsOwn(named.Level) ? finding with { Severity = Severity.Notice } : finding;
    }

    private decimal Low(Level level) => IsOwn(level) ? policy.StepOf(level).MinYears : level switch
    {
        // "Staff" and "Principal" mean little in some trades.
        Level.Staff or Level.Principal => 5,
        // Who leads may be young; who directs has worked for two years at least.
        Level.Lead => 0,
        Level.Director or Level.Vp or Level.CLevel => 2,
        _ => policy.StepOf(level).MinYears - Tolerance,
    };

    /// <summary>Above senior, many years are no contradiction.</summary>
    private decimal High(Level level) => IsOwn(level) ? policy.StepOf(level).MaxYears ?? decimal.MaxValue : level switch
    {
        Level.Intern or Level.Junior or Level.Mid => policy.StepOf(level).MaxYears + Tolerance ?? decimal.MaxValue,
        _ => decimal.MaxValue,
    };

    private bool IsOwn(Level level) => policy.Ladder.Any(step => step.Level == level);

    /// <summary>"Two years of leading analysts" asks for more years of work before them.</summary>
    private static bool IsOfLeading(JobDescription job, TextSpan years)
    {
        var first = job.WordFrom(years.End);
        for (var i = first; i < Math.Min(first + Behind, job.Words.Length); i++)
        {
            if (job.Slice(job.Words[i].Span) is "leading" or "managing" or "supervising" or "mentoring" or "supervisory" or "managerial")
                return true;
        }

        return false;
    }

    /// <summary>"II", "5", "E7": every employer counts its grades in its own way.</summary>
    private static bool IsGrade(string text) => text.Any(char.IsDigit) || Numerals.Contains(text);

    /// <summary>True where a degree, a grade or another way to qualify stands beside the number.</summary>
    private static bool DependsOnMore(JobDescription job, ExperienceDemand demand) =>
        job.BlockAt(demand.Span.Start) is { } block && job.Terms.Of("alternative-cues").Any(hit => block.Span.Contains(hit.Span));
}
