using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Finds labels with their values: "Location: Leeds", a label on a line above its value, and both glued together.</summary>
internal static class LabelReader
{
    private const int LongestValue = 200;

    /// <summary>The labelled values in order of the text.</summary>
    public static IReadOnlyList<LabelledValue> Read(Reading reading)
    {
        var hits = reading.Terms.Of("field-labels");
        if (hits.Count == 0)
            return [];
        var text = reading.Text;
        var values = new List<LabelledValue>();
        for (var i = 0; i < hits.Count; i++)
        {
            if (ValueStart(text, hits[i]) is not (var start, var isBelow))
                continue;
            var end = Math.Min(isBelow ? ListEnd(text, start) : LineEnd(text, start), start + LongestValue);
            // In a text without line ends the next label closes the value.
            for (var k = i + 1; k < hits.Count && hits[k].Span.Start < end; k++)
            {
                // "Type: ContractDuration: 6 months": the value is glued to the label behind it.
                var label = hits[k].Span.Start == start ? Joint(text, hits[k]) : hits[k].Span.Start;
                if (label > start && ValueStart(text, hits[k]) is not null)
                {
                    end = label;
                    break;
                }
            }

            var value = Trim(text, start, end);
            if (!value.IsEmpty)
                values.Add(new LabelledValue(Field(hits[i].Term["field"]), values is [.., var before] && before.Value.End > hits[i].Span.Start && before.Value.End < hits[i].Span.End ? hits[i].Span with { Start = before.Value.End } : hits[i].Span, value));
        }

        return values;
    }

    /// <summary>Where the last word of a label begins that has lost the line end before it; -1 where its words stand apart.</summary>
    private static int Joint(string text, TermHit hit)
    {
        var letters = text.AsSpan(hit.Span.Start, hit.Span.Length);
        return hit.WordCount > 1 && letters.IndexOf(' ') < 0 ? hit.Span.Start + letters.LastIndexOfAnyInRange('A', 'Z') : -1;
    }

    private static (int Start, bool IsBelow)? ValueStart(string text, TermHit hit)
    {
        var startsLine = StartsLine(text, hit.Span.Start);
        if (!char.IsUpper(text[hit.Span.Start]) && !startsLine)
            return null;
        // "Posting Start: …" is another label than "Start".
        if (!startsLine && hit.Term.Columns[1].Length > 0 && hit.Span.Start > 1 && text[hit.Span.Start - 1] == ' ' && char.IsLetterOrDigit(text[hit.Span.Start - 2]))
            return null;
        var i = hit.Span.End;
        while (i < text.Length && text[i] is '*' or '_' or ' ' or '"' or '?')
            i++;
        if (i < text.Length && text[i] is ':' or '|' or '\t' or '=' && (text[i] == ':' || startsLine))
        {
            i++;
            while (i < text.Length && text[i] is '*' or '_' or ' ' or '\t' or ':' or '|' or '"' or '-' or '–' or '[')
                i++;
            if (i < text.Length && text[i] != '\n')
                return (i, false);
            return Below(text, i) is { } below ? (below, true) : null;
        }

        if (startsLine && (i >= text.Length || text[i] == '\n'))
            return Below(text, i) is { } below && (hit.Term["form"].Length == 0 || Answers.IsOne(text, below)) ? (below, true) : null;

        // "LocationSan Mateo", where a line end was lost.
        var glued = i == hit.Span.End && i < text.Length && char.IsUpper(text[i]) && char.IsLower(text[i - 1]) && (hit.Term["form"].Length == 0 || (hit.WordCount > 1 && hit.Term["field"] != "other"));
        return glued ? (i, false) : null;
    }

    /// <summary>Start of the next line that is not blank, where few blank lines are between.</summary>
    private static int? Below(string text, int at)
    {
        var lineEnds = 0;
        var i = at;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '*' or '-' or '•' or '·' or '_' or '>' or '='))
        {
            if (text[i++] == '\n' && ++lineEnds > 4)
                return null;
        }

        return i < text.Length && lineEnds > 0 ? i : null;
    }

    private static bool StartsLine(string text, int at)
    {
        var i = at - 1;
        // "a_job_type": the name of a field in front matter or data.
        if (i > 0 && text[i] == '_')
        {
            while (i >= 0 && (char.IsAsciiLetterLower(text[i]) || text[i] == '_'))
                i--;
        }

        while (i >= 0 && text[i] is ' ' or '\t' or '*' or '_' or '#' or '-' or '•' or '·' or '|' or '"' or '>')
            i--;
        return i < 0 || text[i] == '\n';
    }

    /// <summary>End of the line at <paramref name="from"/>; of a longer one than any value, a place in it.</summary>
    private static int LineEnd(string text, int from)
    {
        var reach = Math.Min(LongestValue + 1, text.Length - from);
        var end = text.AsSpan(from, reach).IndexOf('\n');
        return end < 0 ? from + reach : from + end;
    }

    /// <summary>End of the line at <paramref name="from"/> and of the short list items right below it.</summary>
    private static int ListEnd(string text, int from)
    {
        var end = LineEnd(text, from);
        if (!IsItem(text, text.LastIndexOf('\n', from) + 1))
            return end;
        while (end + 1 < text.Length && IsItem(text, end + 1) && LineEnd(text, end + 1) is var next && next - end <= 60)
            end = next;
        return end;
    }

    private static bool IsItem(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        if (at + 2 < text.Length && char.IsAsciiDigit(text[at]) && text[at + 1] is '.' or ')' && text[at + 2] == ' ')
            return true;
        return at + 1 < text.Length && text[at] is '-' or '*' or '•' or '·' && text[at + 1] != text[at];
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '_' or '|'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '_' or '|' or '"'))
            end--;
        return new TextSpan(start, end);
    }

    private static FieldKind Field(string name) => name switch
    {
        "location" => FieldKind.Location,
        "workplace" => FieldKind.Workplace,
        "employment" => FieldKind.Employment,
        "shift" => FieldKind.Shift,
        "hours" => FieldKind.Hours,
        "duration" => FieldKind.Duration,
        "start" => FieldKind.Start,
        "deadline" => FieldKind.Deadline,
        "posted" => FieldKind.Posted,
        "reports-to" => FieldKind.ReportsTo,
        "reports" => FieldKind.Reports,
        "travel" => FieldKind.Travel,
        "relocation" => FieldKind.Relocation,
        "sponsorship" => FieldKind.Sponsorship,
        "authorization" => FieldKind.Authorization,
        "clearance" => FieldKind.Clearance,
        "licence" => FieldKind.Licence,
        "background" => FieldKind.Background,
        "drug-test" => FieldKind.DrugTest,
        _ => FieldKind.Other,
    };
}
