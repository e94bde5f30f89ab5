using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>What a label asks for.</summary>
internal enum FieldKind
{
    Location,
    Workplace,
    Employment,
    Shift,
    Hours,
    Duration,
    Start,
    Deadline,
    Posted,
    ReportsTo,
    Reports,
    Travel,
    Relocation,
    Sponsorship,
    Authorization,
    Clearance,
    Licence,
    Background,
    DrugTest,

    /// <summary>A label of something else: it ends the value before it.</summary>
    Other,
}

/// <summary>A label and the value beside or below it: "Location: Leeds".</summary>
/// <param name="Field">What the label asks for.</param>
/// <param name="Label">The label's words.</param>
/// <param name="Value">The value, trimmed; never empty.</param>
internal readonly record struct LabelledValue(FieldKind Field, TextSpan Label, TextSpan Value);
