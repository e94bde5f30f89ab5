using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Sections;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Reads the terms of employment: full-time, contract, internship and so on.</summary>
internal static class EmploymentReader
{
    private static readonly Vocable Subjects =
        new("this is a an our role position job opportunity vacancy post seeking hiring looking need needs permanent regular offer offering fill as");

    // Somebody else's employment, or a condition of a benefit.
    private static readonly Vocable Others =
        new("eligible eligibility employees staff benefits year years experience former some other all may between future");

    private const int LastHead = 400;

    private const int LongestHead = 60;

    private const int FarthestHours = 12;

    private static readonly Vocable Negations = new("not no non isn't cannot never");

    // "…depends on whether your position is full-time or part-time."
    private static readonly Vocable Open = new("whether");

    /// <summary>The mentions in order of the text.</summary>
    public static IReadOnlyList<EmploymentMention> Read(Surroundings around)
    {
        var mentions = new List<EmploymentMention>();
        foreach (var hit in around.Reading.Terms.Of("employment-words"))
        {
            if (!IsOfThisJob(around, hit) && !JoinsPrevious(around, hit, mentions))
                continue;
            if (OtherTime(around, hit) is { } other)
                mentions.Add(other);
            mentions.Add(new EmploymentMention(Kind(hit.Term["employment"]), hit.Span));
        }

        return mentions;
    }

    /// <summary>"Part or full-time": the first of two that share their last word.</summary>
    private static EmploymentMention? OtherTime(Surroundings around, TermHit hit)
    {
        if (hit.Term["employment"] is not ("full-time" or "part-time") || hit.FirstWord < 2 || around.WordBefore(hit.FirstWord) is not ("or" or "and"))
            return null;
        var word = around.Reading.Words[hit.FirstWord - 2];
        var letters = around.Reading.Letters(word);
        return letters.AreAny("part") ? new EmploymentMention(Employment.PartTime, word.Span) : letters.AreAny("full") ? new EmploymentMention(Employment.FullTime, word.Span) : null;
    }

    /// <summary>"Full-time and part-time shifts": what is true of the first is true of the second.</summary>
    private static bool JoinsPrevious(Surroundings around, TermHit hit, List<EmploymentMention> mentions) =>
        mentions.Count > 0 && hit.Term["employment"] is "full-time" or "part-time" && mentions[^1].Employment is Employment.FullTime or Employment.PartTime && mentions[^1].Span.End < hit.Span.Start
        && around.Reading.Text.AsSpan(mentions[^1].Span.End, hit.Span.Start - mentions[^1].Span.End) is " and " or " or " or "/" or " / " or " & " or ", ";

    private static bool IsOfThisJob(Surroundings around, TermHit hit)
    {
        if (around.HasBefore(hit.FirstWord, 2, Negations) || around.HasBefore(hit.FirstWord, 8, Open)
            || around.IsInLabel(hit.Span) || around.IsInAddress(hit.Span))
        {
            return false;
        }

        if (around.LabelOf(hit.Span) is { Field: FieldKind.Employment or FieldKind.Shift or FieldKind.Hours or FieldKind.Duration } label)
            return hit.Span.Start - label.Value.Start <= 60;
        if (around.SectionKindAt(hit.Span.Start) is SectionKind.Eeo or SectionKind.Accommodation)
            return false;
        // "Full- or Part-Time: …" is a label that no list holds.
        if (hit.Span.End < around.Reading.Text.Length && around.Reading.Text[hit.Span.End] == ':')
            return false;
        var needs = hit.Term["needs"];
        var isTime = hit.Term["employment"] is "full-time" or "part-time";
        if (around.IsOnTitleLine(hit.Span))
            return needs.Length == 0 || IsInTitle(around, hit);
        if (needs.Length == 0)
            return !HasOthers(around, hit);
        if (isTime && IsSought(around, hit))
            return true;
        if (needs == "near")
            return !HasOthers(around, hit) && !IsInList(around, hit);
        return around.IsOnShortLine(hit, isTime ? 2 : 0) || HeadRow.Holding(around.Reading.Text, hit.Span) == hit.Span || ((isTime || (hit.Term["employment"] is "temporary" or "seasonal" && around.WordBefore(hit.FirstWord) is "is" or "be")) && IsPredicate(around, hit)) || IsAfterPay(around.Reading.Text, hit.Span) || (isTime && (OpensTerms(around, hit) || IsOneOfHeader(around.Reading.Text, hit.Span)))
            || (around.IsAtHead(hit.Span) && around.IsAlone(hit.Span));
    }

    /// <summary>"Analyst (Contract)", "Part-Time Clerk"; not "Contract Manager", "Volunteer Coordinator".</summary>
    private static bool IsInTitle(Surroundings around, TermHit hit)
    {
        if (hit.Term["employment"] is not ("contract" or "temporary" or "volunteer" or "per-diem"))
            return true;
        var text = around.Reading.Text;
        var title = around.Title!.Span;
        var opensOrCloses = hit.Span.End >= title.End || text[hit.Span.End] is ')' or ']' or ',' or '/' or '|' or '\n' or '-' or ':'
            || text.AsSpan(hit.Span.End).StartsWith(" -", StringComparison.Ordinal) || text.AsSpan(hit.Span.End).StartsWith(" –", StringComparison.Ordinal);
        return opensOrCloses || hit.Term["employment"] is "temporary" or "per-diem" || (hit.Term["employment"] == "volunteer" && hit.Span.Start == title.Start);
    }

    private static bool HasOthers(Surroundings around, TermHit hit) =>
        around.HasBefore(hit.FirstWord, 4, Others) || Others.Has(around.WordRightAfter(hit.FirstWord + hit.WordCount - 1));

    /// <summary>True in the lists of what the candidate needs and gets, where words name somebody's past or a benefit's condition.</summary>
    private static bool IsInList(Surroundings around, TermHit hit) =>
        around.SectionKindAt(hit.Span.Start) is SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits or SectionKind.AboutCompany
        && !around.HasBefore(hit.FirstWord, 4, ThisIsA);

    private static readonly Vocable ThisIsA = new("this is offered");

    /// <summary>"£18 per hour, full-time"; "$3,288 - $6,162 a month - Full-time".</summary>
    private static bool IsAfterPay(string text, TextSpan span)
    {
        if (span.Start < 12)
            return false;
        var before = text.AsSpan(Math.Max(0, span.Start - 24), Math.Min(24, span.Start));
        return before[^1] is ' ' && (before.TrimEnd(" -–,|·").EndsWithAny(["year", "hour", "month", "week", "annum", " permanent"]) || (before[^2] == ',' && before[^3] is 'k' or 'K' && before.IndexOfAny('€', '$', '£') >= 0));
    }

    /// <summary>"Full-time, on-site.": a sentence of terms alone.</summary>
    private static bool OpensTerms(Surroundings around, TermHit hit)
    {
        var sentence = around.SentenceOf(hit.Span);
        var text = around.Reading.Text;
        var start = hit.Span.Start;
        if (!char.IsUpper(text[start]) || hit.Span.End > sentence.End || hit.Span.End >= text.Length || text[hit.Span.End] is not (',' or ';'))
            return false;
        // Under "Hours" a line may go on: "Full-time, 12-hour shifts, four on and four off."
        var opensBlock = around.Reading.Blocks is { } blocks && Located.At(blocks, start) is { Kind: BlockKind.Paragraph } block && block.Content.Start == start;
        return (sentence.Start == start || (start > 0 && char.IsLower(text[start - 1])) || (start > 1 && text[start - 2] == '.')) && (GoesOnInHours(text, hit.Span.End) || around.Reading.WordsIn(sentence with { Start = start }).Length <= hit.WordCount + (opensBlock ? 9 : 7));
    }

    /// <summary>"Part time, 20 hours a week, …"</summary>
    private static bool GoesOnInHours(string text, int at) =>
        text.AsSpan(at, Math.Min(FarthestHours, text.Length - at)) is var rest && rest.StartsWith(", ", StringComparison.Ordinal) && rest.Length > 3 && char.IsAsciiDigit(rest[2]) && rest.IndexOf(" h", StringComparison.Ordinal) > 0;

    /// <summary>"Acme · Leeds · Full-time": the last of the parts of a header line.</summary>
    private static bool IsOneOfHeader(string text, TextSpan span)
    {
        // "Contrato indefinido, jornada completa"; "Type: Full-time, permanent".
        if (span.Start is > 2 and < LastHead && text.AsSpan(span.Start - 2, 2) is ", " && span.End - text.LastIndexOf('\n', span.Start) - 1 <= LongestHead && (span.End >= text.Length || text[span.End] == '\n'))
            return true;
        if (span.Start >= 6 && text.AsSpan(span.Start - 6, 6) is "Type: " or "type: ")
            return true;
        if (span.Start < 3 || text.AsSpan(span.Start - 3, 3) is not (" · " or " | " or " • " or " – "))
            return false;
        return span.End >= text.Length || text[span.End] == '\n' || text.AsSpan(span.End).StartsWith(" ·", StringComparison.Ordinal) || text.AsSpan(span.End).StartsWith(" |", StringComparison.Ordinal) || text.AsSpan(span.End).StartsWith(" (", StringComparison.Ordinal);
    }

    /// <summary>"is looking for full-time and part-time drivers", "seeking a nurse for full-time employment": how somebody is wanted.</summary>
    private static bool IsSought(Surroundings around, TermHit hit)
    {
        if (HasOthers(around, hit) || IsInList(around, hit))
            return false;
        if (around.WordBefore(hit.FirstWord) is "for" or "seeking" or "hiring" && around.HasBefore(hit.FirstWord, 3, Wanted))
            return true;
        return around.WordBefore(hit.FirstWord) is "for" && around.WordRightAfter(hit.FirstWord + hit.WordCount - 1) is "employment" or "position" or "role" or "job" or "hire" or "work"
            && around.HasBefore(hit.FirstWord, 14, Wanted);
    }

    private static readonly Vocable Wanted = new("looking seeking hiring seeks recruiting searching");

    private static bool IsPredicate(Surroundings around, TermHit hit)
    {
        if (HasOthers(around, hit))
            return false;
        var before = around.WordBefore(hit.FirstWord);
        return before is "is" or "a" or "be" or "first" or "new" or "permanent" or "Permanent" or "regular" or "or" or "work" or "working"
            && around.HasBefore(hit.FirstWord, 7, Subjects) && !IsInList(around, hit);
    }

    private static Employment Kind(string name) => name switch
    {
        "full-time" => Employment.FullTime,
        "part-time" => Employment.PartTime,
        "contract" => Employment.Contract,
        "temporary" => Employment.Temporary,
        "internship" => Employment.Internship,
        "seasonal" => Employment.Seasonal,
        "per-diem" => Employment.PerDiem,
        _ => Employment.Volunteer,
    };

    private static bool EndsWithAny(this ReadOnlySpan<char> text, ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
