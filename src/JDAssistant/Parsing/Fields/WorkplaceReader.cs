using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Sections;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Reads where the work is done: on site, hybrid, remote.</summary>
internal static class WorkplaceReader
{
    private static readonly Vocable Negations = new("not no non isn't aren't cannot can't never without nor don't doesn't won't");

    private static readonly Vocable Subjects =
        new("role position job opportunity vacancy post internship assignment contract location work candidate employee you you'll team we opening");

    private static readonly Vocable Copulas =
        new("is be are as currently fully primarily mostly completely entirely mainly predominantly generally temporarily 100 work working works remain stay also optionally either both initially permanently strictly");

    // What may follow an adjective that describes the job rather than the next noun.
    private static readonly Vocable Followers =
        new("in within from with and or but for based position role job work working only option optional until during due unless at to if as on anywhere across the you we us usa uk eu first friendly available possible eligible ok out full part due after 3 2 4");

    private static readonly Vocable Elsewhere =
        new("policy stipend allowance setup culture tools software teams colleagues option options opportunities flexibility equipment days available benefits possible up privileges perks budget when eligible");

    /// <summary>The mentions in order of the text.</summary>
    public static IReadOnlyList<WorkplaceMention> Read(Surroundings around)
    {
        var mentions = new List<WorkplaceMention>();
        foreach (var hit in around.Reading.Terms.Of("workplace-words"))
        {
            if (IsOfThisJob(around, hit, mentions))
                mentions.Add(new WorkplaceMention(IsSomeDays(around, hit) ? Workplace.Hybrid : Kind(hit.Term["workplace"]), hit.Span));
        }

        return mentions;
    }

    /// <summary>"Three days a week in the office" leaves the other days at home.</summary>
    private static bool IsSomeDays(Surroundings around, TermHit hit) =>
        (hit.Term["workplace"] == "on-site" && around.HasBefore(hit.FirstWord, 4, Days) && !around.HasBefore(hit.FirstWord, 6, AllDays)) || IsUpToDays(around, hit);

    /// <summary>"Telework is available up to two days a week": the other days are in the office.</summary>
    private static bool IsUpToDays(Surroundings around, TermHit hit)
    {
        if (hit.Term["workplace"] != "remote")
            return false;
        var rest = around.Reading.Text.AsSpan(hit.Span.End, Math.Min(LongestLimit, around.Reading.Text.Length - hit.Span.End));
        rest = rest.IndexOfAny('.', '\n') is >= 0 and var end ? rest[..end] : rest;
        return rest.IndexOf("up to ", StringComparison.OrdinalIgnoreCase) is >= 0 and var from && rest[from..] is var limit && (limit.Contains(" week", StringComparison.Ordinal) && limit.Contains(" day", StringComparison.Ordinal)) && !limit.Contains("up to 5", StringComparison.Ordinal) && !limit.Contains("up to five", StringComparison.Ordinal);
    }

    private const int LongestLimit = 80;

    private static readonly Vocable Days = new("day days mondays tuesdays wednesdays thursdays fridays");

    private static readonly Vocable AllDays = new("5 five 6 six every each");

    private static bool IsOfThisJob(Surroundings around, TermHit hit, List<WorkplaceMention> before)
    {
        // "Remote job: Yes"
        if (around.LabelHolding(hit.Span) is { } asked)
            return asked.Field == FieldKind.Workplace && Answers.IsYes(around.Reading.Text.AsSpan(asked.Value.Start, asked.Value.Length));
        if (around.HasBefore(hit.FirstWord, 3, Negations) || (hit.Term["workplace"] == "remote" && around.HasBefore(hit.FirstWord, 6, Maybe) && !IsAnywhere(around.Reading.Text, hit.Span))
            || (around.SectionKindAt(hit.Span.Start) is SectionKind.Eeo or SectionKind.Accommodation && !IsTag(around.Reading.Text, hit.Span))
            || around.IsInAddress(hit.Span))
        {
            return false;
        }

        var text = around.Reading.Text;
        var lastWord = hit.FirstWord + hit.WordCount - 1;
        // "Work Remotely: No" answers a question.
        if (lastWord + 1 < around.Reading.Words.Length && text[hit.Span.End] is ':'
            && around.Reading.Letters(around.Reading.Words[lastWord + 1]) is "No" or "no" or "Enjoy" or "Up")
        {
            return false;
        }

        if (IsDenied(text, hit.Span))
            return false;
        var isTag = IsTag(text, hit.Span);
        if (hit.Term["needs"].Length == 0)
        {
            if (text.AsSpan(hit.Span.Start, hit.Span.Length).StartsWith("LI", StringComparison.Ordinal))
                return isTag;
            return !Elsewhere.Has(around.WordRightAfter(lastWord)) && !IsSkill(around, hit);
        }

        if (isTag)
            return true;
        if (around.SectionKindAt(hit.Span.Start) == SectionKind.Benefits && hit.Term["workplace"] == "remote")
            return false;
        var next = around.WordRightAfter(lastWord);
        if (OpensTitle(around, hit, next))
            return true;
        if (!next.IsEmpty && !Followers.Has(next))
            return false;
        if (around.LabelOf(hit.Span) is { Field: FieldKind.Location or FieldKind.Workplace or FieldKind.Employment or FieldKind.Shift or FieldKind.Hours } label)
            return hit.Span.Start - label.Value.Start <= 80;
        return around.IsOnTitleLine(hit.Span) || IsBadge(text, hit.Span) || HeadRow.Holding(text, hit.Span) == hit.Span || around.IsOnShortLine(hit, 1) || IsBracketed(text, hit.Span)
            || IsPredicate(around, hit) || JoinsPrevious(text, hit, before) || IsAfterTerms(text, hit.Span) || IsPartOfHead(around, hit) || (around.IsAlone(hit.Span) && (IsBeside(hit.Span, before) || (around.IsAtHead(hit.Span) && IsMarked(text, hit.Span.Start))));
    }

    /// <summary>"#LI-Hybrid"</summary>
    private static bool IsTag(string text, TextSpan span) => span.Start > 0 && text[span.Start - 1] == '#';

    /// <summary>"Remote job: No", "Telework: not offered".</summary>
    private static bool IsDenied(string text, TextSpan span)
    {
        var rest = text.AsSpan(span.End, Math.Min(LongestQuestion, text.Length - span.End));
        var colon = rest.IndexOf(':');
        if (colon < 0 || rest[..colon].IndexOfAny('\n', '.', ',') >= 0)
            return false;
        var answer = rest[(colon + 1)..].TrimStart(' ');
        return answer.StartsWith("No", StringComparison.OrdinalIgnoreCase) && (answer.Length == 2 || !char.IsLetter(answer[2]) || answer.StartsWith("not ", StringComparison.OrdinalIgnoreCase));
    }

    private const int LongestQuestion = 30;

    // What is done from afar, whatever the place: "Remote Support Engineer".
    private static readonly Vocable Tasks = new("sensing support monitoring pilot desktop hands access control operations operation site sites diagnostics area infrastructure learning assistance services service");

    /// <summary>"Remote Payroll Clerk"</summary>
    private static bool OpensTitle(Surroundings around, TermHit hit, ReadOnlySpan<char> next) =>
        around.IsOnTitleLine(hit.Span) && around.Title!.Span.Start == hit.Span.Start && !next.IsEmpty && char.IsUpper(next[0]) && !Tasks.Has(next);

    /// <summary>"may be done remotely from anywhere in Canada" leaves the choice, not the matter, open.</summary>
    private static bool IsAnywhere(string text, TextSpan span) => text.AsSpan(span.End).StartsWith(" from anywhere", StringComparison.OrdinalIgnoreCase);

    private static readonly Vocable Maybe = new("may might occasionally sometimes could");

    /// <summary>True where the words name something that the candidate can do, not where the job is: "ability to work remotely".</summary>
    private static bool IsSkill(Surroundings around, TermHit hit)
    {
        var sentence = around.SentenceOf(hit.Span);
        var before = around.Reading.Text.AsSpan(sentence.Start, hit.Span.Start - sentence.Start);
        // Whoever can "thrive in a fully remote organization" will work in one.
        if (hit.Term.Text.EndsWith("company", StringComparison.Ordinal) || hit.Term.Text.EndsWith("organization", StringComparison.Ordinal) || hit.Term.Text.EndsWith("organisation", StringComparison.Ordinal))
            return before.Contains("experience", StringComparison.OrdinalIgnoreCase);
        return before.Contains("experience", StringComparison.OrdinalIgnoreCase) || (hit.Term["workplace"] == "on-site" && (before.Contains("opportunity to", StringComparison.OrdinalIgnoreCase) || before.Contains("option to", StringComparison.OrdinalIgnoreCase))) || before.Contains("ability to", StringComparison.OrdinalIgnoreCase)
            || before.Contains("ability for", StringComparison.OrdinalIgnoreCase) || before.Contains("comfortable", StringComparison.OrdinalIgnoreCase)
            || before.Contains("opportunities", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A card's badge glued to the number before it: "252,000Hybrid", "Full-timeRemote".</summary>
    private static bool IsBadge(string text, TextSpan span) =>
        span.Start > 0 && char.IsUpper(text[span.Start]) && char.IsLetterOrDigit(text[span.Start - 1])
        && (span.End >= text.Length || !char.IsLetterOrDigit(text[span.End]) || char.IsUpper(text[span.End]));

    /// <summary>"Data Engineer, Leeds (Remote)" at the head of the text.</summary>
    private static bool IsBracketed(string text, TextSpan span)
    {
        if (span.Start is 0 or > 800 || text[span.Start - 1] is not ('(' or '['))
            return false;
        return span.End < text.Length && text[span.End] is ')' or ']' or ',' or '/' or ' ' or '-';
    }

    /// <summary>"This role is fully remote", "you will work on-site".</summary>
    private static bool IsPredicate(Surroundings around, TermHit hit) =>
        (Copulas.Has(around.WordBefore(hit.FirstWord)) || around.WordBefore(hit.FirstWord) is "a" or "an" or "or" or "and")
        && (around.HasBefore(hit.FirstWord, 7, Subjects) || IsThis(around, hit)) && !IsSkill(around, hit);

    /// <summary>"This is an on-site, part-time position".</summary>
    private static bool IsThis(Surroundings around, TermHit hit) => around.WordBefore(hit.FirstWord, 2) is "is" && around.WordBefore(hit.FirstWord, 3) is "This" or "this";

    /// <summary>"£18 per hour, full-time, on site": after other terms of the job, with a comma between.</summary>
    private static bool IsAfterTerms(string text, TextSpan span)
    {
        if (span.Start < 10)
            return false;
        var before = text.AsSpan(Math.Max(0, span.Start - 20), Math.Min(20, span.Start));
        if (!before.EndsWith(", ", StringComparison.Ordinal))
            return false;
        before = before[..^2];
        return before.EndsWith("ull-time", StringComparison.Ordinal) || before.EndsWith("ull time", StringComparison.Ordinal) || before.EndsWith("art-time", StringComparison.Ordinal)
            || before.EndsWith("ermanent", StringComparison.Ordinal) || before.EndsWith(" a year", StringComparison.Ordinal) || before.EndsWith("per year", StringComparison.Ordinal)
            || before.EndsWith("per hour", StringComparison.Ordinal) || before.EndsWith("per annum", StringComparison.Ordinal);
    }

    /// <summary>"On site, full-time, £13.50 per hour", "Leeds, on site, permanent": one of the terms that a line at the head of the text lists.</summary>
    private static bool IsPartOfHead(Surroundings around, TermHit hit)
    {
        var text = around.Reading.Text;
        var line = around.LineOf(hit.Span);
        if (line.Start > LastHeadLine || line.Length > LongestHeadLine || text[line.End - 1] is '.' or '!' or '?'
            || around.SectionKindAt(hit.Span.Start) is not (null or SectionKind.Other or SectionKind.Summary))
        {
            return false;
        }

        var before = text.AsSpan(line.Start, hit.Span.Start - line.Start).TrimEnd(' ');
        var after = text.AsSpan(hit.Span.End, line.End - hit.Span.End).TrimStart(' ');
        // A pin or a house before the words is a bullet.
        if (!before.ContainsAny(Letters))
            before = [];
        if ((before.Length > 0 && !PartMarks.Contains(before[^1])) || (after.Length > 0 && !PartMarks.Contains(after[0]) && !(before.IsEmpty && (after.StartsWith("in ", StringComparison.Ordinal) || after.StartsWith("within ", StringComparison.Ordinal) || after.StartsWith("across ", StringComparison.Ordinal)))))
            return false;
        return Surroundings.FirstIn(around.Reading.Terms.Of("employment-words"), line) is { } terms && !Overlaps(terms.Span, hit.Span)
            || Surroundings.FirstIn(around.Reading.Terms.Of("places"), line) is { } place && line.Length <= 60 && !Overlaps(place.Span, hit.Span);
    }

    private const int LastHeadLine = 600;

    private const int LongestHeadLine = 160;

    private static readonly System.Buffers.SearchValues<char> PartMarks = System.Buffers.SearchValues.Create(",/|·•–(");

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static bool Overlaps(TextSpan left, TextSpan right) => left.Start < right.End && right.Start < left.End;

    /// <summary>True behind a bullet or a cell's bar.</summary>
    private static bool IsMarked(string text, int at) => text.AsSpan(0, at).TrimEnd(' ') is [.., '-' or '•' or '|' or '*' or '·'];

    /// <summary>True right below or beside a workplace that counted.</summary>
    private static bool IsBeside(TextSpan span, List<WorkplaceMention> before) =>
        before.Count > 0 && span.Start - before[^1].Span.End is >= 1 and <= 120;

    /// <summary>"onsite or remote", after a first that counted.</summary>
    private static bool JoinsPrevious(string text, TermHit hit, List<WorkplaceMention> before)
    {
        if (before.Count == 0 || before[^1].Span.End >= hit.Span.Start)
            return false;
        var gap = text.AsSpan(before[^1].Span.End, hit.Span.Start - before[^1].Span.End);
        return gap is " or " or "/" or " / " or ", " or " and " or " | ";
    }

    private static Workplace Kind(string name) => name switch
    {
        "remote" => Workplace.Remote,
        "hybrid" => Workplace.Hybrid,
        _ => Workplace.OnSite,
    };
}
