using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Sections;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Reads the conditions of the work: travel, hours, dates, clearance, licences and the like.</summary>
internal static class ConditionReader
{
    private static readonly Vocable Negations =
        new("not no cannot can't unable don't doesn't won't without unavailable isn't aren't neither nor none");

    /// <summary>The conditions; the first mention of each that says something counts.</summary>
    public static Conditions Read(Surroundings around)
    {
        var found = new Conditions();
        foreach (var hit in around.Reading.Terms.Of("condition-words"))
        {
            if (around.IsInAddress(hit.Span))
                continue;
            found = hit.Term["kind"] switch
            {
                "office-days" => found with { OfficeDays = found.OfficeDays ?? Quantities.OfficeDays(around, hit) },
                "travel" => found with { Travel = found.Travel ?? Quantities.Travel(around, hit) },
                "hours" => found with { HoursPerWeek = found.HoursPerWeek ?? Quantities.HoursPerWeek(around, hit) },
                "hours-alone" => found with { HoursPerWeek = found.HoursPerWeek ?? Quantities.HoursAlone(around, hit) },
                "length" => found with { ContractLength = found.ContractLength ?? Quantities.ContractLength(around.Reading, hit) },
                "length-of" => found with { ContractLength = found.ContractLength ?? Quantities.LengthBehind(around.Reading, hit) },
                "reports" => found with { Reports = found.Reports ?? Quantities.Reports(around, hit) },
                "lift" => Quantities.Lifting(around, hit) is { } weight ? found with { Lifting = [.. found.Lifting, weight] } : found,
                "shift" => IsOfThisJob(around, hit) ? found with { Shifts = [.. found.Shifts, Words(around, hit.Span)] } : found,
                "relocation-offer" => found with { Relocation = found.Relocation ?? OfferOf(around, hit) },
                "relocation-required" => found with { RelocationRequired = found.RelocationRequired ?? Unrefused(around, hit) },
                "sponsorship" => found with { VisaSponsorship = found.VisaSponsorship ?? Sponsorship(around, hit) },
                "authorization" => found with { WorkAuthorization = found.WorkAuthorization ?? Unrefused(around, hit) },
                "clearance" => found with { Clearance = found.Clearance ?? Unrefused(around, hit) },
                "licence" => found with { DriversLicence = found.DriversLicence ?? Unrefused(around, hit) },
                "background" => found with { BackgroundCheck = found.BackgroundCheck ?? Unrefused(around, hit) },
                "drug-test" => found with { DrugTest = found.DrugTest ?? Unrefused(around, hit) },
                "start" => found with { StartDate = found.StartDate ?? Dates.Start(around, hit) },
                "start-from" => found with { StartDate = found.StartDate ?? Dates.From(around, hit) },
                "deadline" => found with { Deadline = found.Deadline ?? Dates.Deadline(around, hit) },
                "apply" => found with { Deadline = found.Deadline ?? Dates.ApplyBy(around, hit) },
                "applications" => found with { Deadline = found.Deadline ?? Dates.OpenUntil(around, hit) },
                "posted" => found with { Posted = found.Posted ?? Dates.Posted(around, hit) },
                "reports-to" => found with { ReportsTo = found.ReportsTo ?? ReportingLine.After(around, hit) },
                _ => found,
            };
        }

        return FromLabels(around, found);
    }

    /// <summary>What labels say wins: "Closing date: 3 May 2027".</summary>
    private static Conditions FromLabels(Surroundings around, Conditions found)
    {
        for (var i = around.Labels.Count - 1; i >= 0; i--)
        {
            var label = around.Labels[i];
            found = label.Field switch
            {
                FieldKind.Start => found with { StartDate = Dates.Value(around.Reading, label.Value) ?? found.StartDate },
                FieldKind.Deadline => found with { Deadline = Dates.Value(around.Reading, label.Value) ?? found.Deadline },
                FieldKind.Posted => found with { Posted = Dates.Value(around.Reading, label.Value) ?? found.Posted },
                FieldKind.ReportsTo => found with { ReportsTo = ReportingLine.Value(around.Reading, label.Value) ?? found.ReportsTo },
                FieldKind.Travel => found with { Travel = Quantities.TravelValue(around.Reading, label.Value) ?? found.Travel },
                FieldKind.Hours => found with { HoursPerWeek = Quantities.HoursValue(around.Reading, label.Value) ?? found.HoursPerWeek },
                FieldKind.Duration => found with { ContractLength = Quantities.LengthValue(around.Reading, label.Value) ?? found.ContractLength },
                FieldKind.Relocation => found with { Relocation = YesOrNo(around.Reading, label.Value) ?? found.Relocation },
                FieldKind.Clearance when IsNo(around.Reading, label.Value) => found with { Clearance = null },
                FieldKind.Licence when IsNo(around.Reading, label.Value) => found with { DriversLicence = null },
                FieldKind.Background when IsNo(around.Reading, label.Value) => found with { BackgroundCheck = null },
                FieldKind.DrugTest when IsNo(around.Reading, label.Value) => found with { DrugTest = null },
                FieldKind.Sponsorship => found with { VisaSponsorship = YesOrNo(around.Reading, label.Value) ?? found.VisaSponsorship },
                _ => found,
            };
        }

        return found;
    }

    /// <summary>"Yes", "Not available"; null where the value says neither.</summary>
    private static Provision? YesOrNo(Reading reading, TextSpan value)
    {
        var words = reading.WordsIn(value);
        if (words.Length == 0)
            return null;
        if (IsNo(reading, value))
            return new Provision(false, value);
        var first = reading.Letters(words[0]);
        return first.Equals("yes", StringComparison.OrdinalIgnoreCase) || first.Equals("available", StringComparison.OrdinalIgnoreCase)
            || first.Equals("offered", StringComparison.OrdinalIgnoreCase) || first.Equals("provided", StringComparison.OrdinalIgnoreCase)
            ? new Provision(true, value)
            : null;
    }

    private static bool IsNo(Reading reading, TextSpan value) => Answers.IsNo(reading.Text.AsSpan(value.Start, value.Length));

    private static Mention Words(Surroundings around, TextSpan span) => new(around.Reading.Slice(span), span);

    private static Mention? Unrefused(Surroundings around, TermHit hit) =>
        around.HasBefore(hit.FirstWord, 4, Negations) || !IsOfThisJob(around, hit) ? null : Words(around, hit.Span);

    private static bool IsOfThisJob(Surroundings around, TermHit hit) =>
        around.SectionKindAt(hit.Span.Start) is not (SectionKind.Eeo or SectionKind.AboutCompany);

    private static Provision? OfferOf(Surroundings around, TermHit hit)
    {
        if (around.SectionKindAt(hit.Span.Start) is SectionKind.Eeo)
            return null;
        return new Provision(!IsRefused(around, hit), hit.Span);
    }

    private static Provision? Sponsorship(Surroundings around, TermHit hit)
    {
        var sentence = around.SentenceOf(hit.Span);
        var text = around.Reading.Text.AsSpan(sentence.Start, sentence.Length);
        // "Do you now or in future require sponsorship?" asks the candidate and offers nothing.
        if (text.Contains("require", StringComparison.OrdinalIgnoreCase) && !text.Contains("without", StringComparison.OrdinalIgnoreCase)
            && !text.Contains("not", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (IsRefused(around, hit) || text.Contains("without", StringComparison.OrdinalIgnoreCase))
            return new Provision(false, hit.Span);
        return text.Contains("visa", StringComparison.OrdinalIgnoreCase) || text.Contains("immigration", StringComparison.OrdinalIgnoreCase)
            || text.Contains("H1B", StringComparison.OrdinalIgnoreCase) || text.Contains("H-1B", StringComparison.OrdinalIgnoreCase)
            || text.Contains("work permit", StringComparison.OrdinalIgnoreCase)
            ? new Provision(true, hit.Span)
            : null;
    }

    /// <summary>A negation before the words, or right after them: "relocation assistance is not offered".</summary>
    private static bool IsRefused(Surroundings around, TermHit hit)
    {
        if (around.HasBefore(hit.FirstWord, 8, Negations))
            return true;
        var words = around.Reading.Words;
        var last = hit.FirstWord + hit.WordCount - 1;
        var sentenceEnd = around.SentenceOf(hit.Span).End;
        for (var i = last + 1; i <= last + 8 && i < words.Length && words[i].End <= sentenceEnd; i++)
        {
            if (Negations.Has(around.Reading.Letters(words[i])))
                return true;
        }

        return false;
    }
}
