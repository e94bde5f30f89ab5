using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags requisition numbers in the title: “Java Developer (Req #4711)”.</summary>
/// <remarks>Reasons, sources and examples are in RequisitionInTitle.md; its examples run as tests.</remarks>
public sealed class RequisitionInTitle : Rule
{
    private const int FewestDigits = 3;

    private static readonly string[] Names = ["req", "requisition", "job id", "jobid", "job code", "ref", "reference", "vacancy", "posting", "job number", "jr", "job req", "id", "no", "nr", "number", "code", "irc", "pos", "position", "job ref", "opening", "opp", "tracking code", "job", "r"];

    public override RuleInfo Info { get; } =
        new("JD810", "requisition-in-title", Severity.Notice, Evidence.Convention, "A requisition number stands in the title.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not { } title)
            yield break;
        var text = job.Source.Text;
        for (var i = title.Line.Start; i < title.Line.End; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > title.Line.Start && char.IsAsciiDigit(text[i - 1])))
                continue;
            var end = i;
            while (end < title.Line.End && (char.IsAsciiDigit(text[end]) || text[end] is '-' or '/'))
                end++;
            if (end - i < FewestDigits || Start(text, title.Line.Start, i) is not { } start)
                continue;
            var span = Trimmed(text, new TextSpan(start, end), title.Line);
            yield return Report(
                span,
                $"“{text[start..end]}” says nothing to readers; keep it in a field of its own.",
                Fix.Unsafe("Take the number out of the title", new TextEdit(span, "")));
            yield break;
        }
    }

    /// <summary>Where the name of the number begins: "Req #4711", "#4711", "R-4711", "JR4711"; null where it is another number.</summary>
    private static int? Start(string text, int lineStart, int number)
    {
        var at = number;
        // "Ref LC/2026/11"
        while (at > lineStart && (char.IsAsciiLetterUpper(text[at - 1]) || text[at - 1] == '/') && text.AsSpan(lineStart, number - lineStart).Contains('/'))
            at--;
        while (at > lineStart && text[at - 1] is ' ' or '#' or ':' or '-' or '.')
            at--;
        var before = text.AsSpan(lineStart, at - lineStart);
        foreach (var name in Names)
        {
            if (before.EndsWith(name, StringComparison.OrdinalIgnoreCase)
                && (before.Length == name.Length || !char.IsLetterOrDigit(before[^(name.Length + 1)])))
            {
                return at - name.Length;
            }
        }

        if (text.AsSpan(at, number - at).Contains('#'))
            return text.IndexOf('#', at);
        // "R-10234", "R0012345"
        return before.Length > 1 && before[^1] == 'R' && !char.IsLetterOrDigit(before[^2]) && number - at <= 1 ? at - 1 : null;
    }

    /// <summary>With the brackets around it and the dash before it.</summary>
    private static TextSpan Trimmed(string text, TextSpan span, TextSpan line)
    {
        var (start, end) = (span.Start, span.End);
        if (start > line.Start && text[start - 1] is '(' or '[' && end < line.End && text[end] is ')' or ']')
            (start, end) = (start - 1, end + 1);
        var before = start;
        while (before > line.Start && text[before - 1] is ' ' or '-' or '–' or '—' or '|' or ',')
            before--;
        return new TextSpan(before > line.Start ? before : start, end);
    }
}
