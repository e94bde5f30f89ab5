using System.Globalization;
using System.Text;
using JDAssistant.Documents;
using JDAssistant.Jurisdictions;
using JDAssistant.Rules.Law;
using JDAssistant.Text;

namespace JDAssistant.Exporting.Reports;

/// <summary>The law of the place for people at a terminal: how a posting stands to it, what a place asks for, and all places.</summary>
public static class LawReport
{
    private const int FewPlaces = 3;

    private const int NamedPlaces = 3;

    /// <summary>How a posting stands to the law: by place where there are few, otherwise what one posting needs for all of them.</summary>
    /// <param name="law">The answers.</param>
    /// <param name="source">The text that they are about.</param>
    public static string InBrief(LawReview law, SourceText source)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"  Law of the place on {law.Day:yyyy-MM-dd}. {LawReview.Notice}\n");
        if (law.Places.Count > FewPlaces)
            WriteTogether(report, law, source);
        else
            WritePlaces(report, law, source, isWhole: false);
        if (law.Questions is [{ Decides: > 1 } first, ..])
            report.Append(CultureInfo.InvariantCulture, $"\n  One answer would decide {first.Decides} of these: {first.Question}\n");
        if (law.Changes is [var next, ..])
            report.Append(CultureInfo.InvariantCulture, $"\n  Later: {Change(next)}{(law.Changes.Count > 1 ? $", and {law.Changes.Count - 1} more; `jd law` with the file lists them" : "")}\n");
        return report.ToString();
    }

    /// <summary>How a posting stands to the law of each place, what all of them want together, what is asked, and what changes later.</summary>
    /// <param name="name">What the text is called.</param>
    /// <param name="law">The answers; null where nothing is to be said.</param>
    /// <param name="source">The text that they are about.</param>
    public static string Whole(string name, LawReview? law, SourceText source)
    {
        if (law is null)
            return $"{name}: the text says no place whose law I know, so I cannot tell what it must hold. {LawReview.Notice}\n";
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{name}, judged for {law.Day:yyyy-MM-dd}. {LawReview.Notice}\n");
        WritePlaces(report, law, source, isWhole: true);
        if (law.Places.Count > 1)
            WriteTogether(report, law, source);

        if (law.Questions.Count > 0)
        {
            report.Append("\n  What you could tell me; `jd policy tell policy.json \"…\"` keeps it\n");
            foreach (var question in law.Questions)
                report.Append(CultureInfo.InvariantCulture, $"    {question.Question} It decides {question.Decides} ({question.Doubt.Setting}).\n");
        }

        if (law.Changes.Count > 0)
        {
            report.Append("\n  Later\n");
            foreach (var change in law.Changes)
                report.Append(CultureInfo.InvariantCulture, $"    {Change(change)}\n");
        }

        return report.ToString();
    }

    /// <summary>All that the law book holds of one place.</summary>
    public static string Of(Jurisdiction place)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{place.Name} ({place.Id}). {LawReview.Notice}\n");
        foreach (var row in place.Provisions)
        {
            report.Append(CultureInfo.InvariantCulture, $"\n  {Verb(row.Demand)}: {LegalTopicWords.Of(row.Topic)}\n");
            report.Append(CultureInfo.InvariantCulture, $"    {row.Citation}; {Days(row)}\n");
            report.Append(CultureInfo.InvariantCulture, $"    {Whom(row, place)}\n");
            if (row.Range is { } range && Form(range) is { Length: > 0 } form)
                report.Append(CultureInfo.InvariantCulture, $"    {form}\n");
            if (row.Note.Length > 0)
                report.Append(CultureInfo.InvariantCulture, $"    {row.Note}\n");
            report.Append(CultureInfo.InvariantCulture, $"    {Sureness(row)}; {row.Source}; looked at {row.Checked:yyyy-MM-dd}\n");
        }

        return report.ToString();
    }

    /// <summary>All places in a table, a line for each row.</summary>
    public static string Table(IReadOnlyList<Jurisdiction> places)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"What the law of {places.Count} places wants of a posting. {LawReview.Notice}\n");
        foreach (var place in places)
        {
            report.Append(CultureInfo.InvariantCulture, $"\n{place.Name} ({place.Id})\n");
            foreach (var row in place.Provisions)
                report.Append(CultureInfo.InvariantCulture, $"  {Verb(row.Demand),-20} {LegalTopicWords.Of(row.Topic)}; {row.Citation}; {Days(row)}; {Sureness(row)}; {row.Source}\n");
        }

        return report.ToString();
    }

    private static string Change(LawChange change) => string.Create(CultureInfo.InvariantCulture,
        $"{change.Day:yyyy-MM-dd}  {change.Jurisdiction.Name}, {Verb(change.Provision.Demand)}: {LegalTopicWords.Of(change.Provision.Topic)} ({change.What}; {change.Provision.Citation})");

    private static void WritePlaces(StringBuilder report, LawReview law, SourceText source, bool isWhole)
    {
        foreach (var place in law.Places)
        {
            var kept = place.Answers.Where(answer => answer is { State: LawState.Met, Provision.Demand: not Demand.Contain }).ToArray();
            var shown = place.Answers.Where(answer => !kept.Contains(answer) && (isWhole || answer.State != LawState.NotRequired)).ToArray();
            if (shown.Length == 0 && kept.Length == 0)
                continue;
            report.Append(CultureInfo.InvariantCulture, $"\n  {place.Jurisdiction.Name}\n");
            foreach (var answer in shown)
                report.Append(CultureInfo.InvariantCulture, $"    {Word(answer.State),-13}{LegalTopicWords.Of(answer.Provision.Topic)}{Where(answer, source)}{Because(answer)}  [{answer.Provision.Citation}; {Days(answer.Provision)}{Caveat(answer.Provision)}]\n");
            if (kept.Length > 0)
            {
                var kinds = kept.Select(answer => LegalTopicWords.Of(answer.Provision.Topic)).Distinct().ToArray();
                report.Append(CultureInfo.InvariantCulture, $"    {Word(LawState.Met),-13}nothing found of {(isWhole || kinds.Length < 3 ? string.Join(", ", kinds) : $"the {kinds.Length} kinds of wording that it restricts")}\n");
            }
        }
    }

    private static void WriteTogether(StringBuilder report, LawReview law, SourceText source)
    {
        report.Append(CultureInfo.InvariantCulture, $"\n  One posting for all {law.Places.Count} places that it may reach\n");
        foreach (var joint in law.Together)
        {
            var first = joint.Answers[0];
            var names = joint.Answers.Select(answer => answer.Jurisdiction.Name).Distinct().ToArray();
            var listed = string.Join(", ", names.Take(NamedPlaces)) + (names.Length > NamedPlaces ? $" and {names.Length - NamedPlaces} more" : "");
            report.Append(CultureInfo.InvariantCulture, $"    {Word(joint.State),-13}{(joint.IsBan ? "leave out " : "")}{LegalTopicWords.Of(joint.Topic)}{Where(first, source)}{Because(first)}: {listed}  [{first.Provision.Citation}; {Days(first.Provision)}{Caveat(first.Provision)}]\n");
        }
    }

    private static string Where(LawAnswer answer, SourceText source) => answer.Span is { } span
        ? $", line {source.PositionOf(source.ToOriginal(span).Start).Line.ToString(CultureInfo.InvariantCulture)}"
        : "";

    private static string Because(LawAnswer answer) => answer switch
    {
        { State: LawState.Unknown, Doubt: { } doubt } => $" ({(answer.Why.Length > 0 ? answer.Why + "; " : "")}unknown {doubt.Whether})",
        { Why.Length: > 0 } => $" ({answer.Why.TrimEnd('.')})",
        _ => "",
    };

    private static string Days(LegalProvision row) => string.Join(", ", new[]
    {
        row.From is { } from ? $"from {from:yyyy-MM-dd}" : "first day not looked up",
        row.EnforcedFrom is { } enforced ? $"enforced from {enforced:yyyy-MM-dd}" : "",
        row.Until is { } until ? $"until {until:yyyy-MM-dd}" : "",
    }.Where(part => part.Length > 0));

    private static string Caveat(LegalProvision row) => row.Weight == Weight.Certain ? "" : $"; {Sureness(row)}";

    private static string Sureness(LegalProvision row) =>
        $"{KebabName.Of(row.Status).Replace('-', ' ')}, {(row.Mark switch { Mark.Primary => "text seen", Mark.Secondary => "page about it seen", _ => "believed, not looked up" })}, {KebabName.Of(row.Confidence)} confidence";

    private static string Whom(LegalProvision row, Jurisdiction place)
    {
        var size = row.Employees.Least == 0 ? "every employer"
            : $"employers with {row.Employees.Least} people or more{(row.Employees.Counted switch { EmployeesCounted.There => " there", EmployeesCounted.Unclear => " (where they count is unclear)", _ => "" })}{(row.Employees.LeastThere > 0 ? $", at least {row.Employees.LeastThere} of them there" : "")}";
        var reach = string.Join("", row.Reach.Select(reach => reach == Reach.Remote ? ", and remote work that could be done there" : ", and work elsewhere that reports there"));
        return $"{size}{(row.ContractorsOnly ? " that is a contractor of the government" : "")}; work in {place.Name}{reach}";
    }

    private static string Form(RangeForm form) => string.Join("; ", new[]
    {
        form.Closed == true ? "both ends of the range" : "",
        form.LinkSuffices switch { true => "a link is enough", false => "a link is not enough", _ => "" },
        form.WidestPerYear is { } widest ? string.Create(CultureInfo.InvariantCulture, $"no wider than {widest.Currency} {widest.Amount:#,0} a year") : "",
        form.WidestRatio is { } ratio ? string.Create(CultureInfo.InvariantCulture, $"highest at most {ratio} times the lowest") : "",
        form.NotAbovePerYear is { } cap ? string.Create(CultureInfo.InvariantCulture, $"pay above {cap.Currency} {cap.Amount:#,0} a year is exempt") : "",
    }.Where(part => part.Length > 0));

    private static string Verb(Demand demand) => demand switch
    {
        Demand.Contain => "must hold",
        Demand.Omit => "must not hold",
        Demand.Justify => "only with a reason",
        Demand.Avoid => "risky",
        _ => "need not hold",
    };

    private static string Word(LawState state) => state switch
    {
        LawState.NotRequired => "not required",
        _ => KebabName.Of(state),
    };
}
