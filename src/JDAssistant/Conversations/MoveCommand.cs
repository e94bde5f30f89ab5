using System.Text.RegularExpressions;
using JDAssistant.Drafting.Revising;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations;

/// <summary>Puts parts of the text in hand in another order: "put the benefits at the top", "swap the first and second duty".</summary>
internal sealed partial class MoveCommand : Command
{
    private const int Longest = 140;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest || turn.State.Text is not { } text)
            return Now(null);
        if (Swapped().Match(turn.Text) is { Success: true } swapped)
        {
            // "the first and second duty": what the second counts, the first counts too.
            var (one, other) = (swapped.Groups["one"].Value, swapped.Groups["other"].Value);
            var unit = other[(other.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            var order = new TextOrder(JobDescriptionParser.Parse(text));
            return Now((order.Swap(one, other) ?? order.Swap($"{one} {unit}", other)) is { } changed ? RevisionReply.Show(turn, changed, turn.State.Facts, "Swapped.") : null);
        }

        if (Moved().Match(turn.Text) is not { Success: true } moved || TextPlace.Read(moved.Groups["what"].Value) is not { Unit: null })
            return Now(null);
        var job = JobDescriptionParser.Parse(text);
        if (!job.Sections.Any(section => section.Heading is not null))
            return Now(null);
        var target = moved.Groups["target"] is { Success: true } named ? named.Value : null;
        return Now(RevisionReply.Show(turn, new TextOrder(job).Move(moved.Groups["what"].Value, target, moved.Groups["before"].Success), turn.State.Facts, "Moved."));
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(please\s+)?(move|put|bring|shift|place)\s+(?<what>(the\s+)?[\p{L}'’ -]{3,40}?)\s+(up\s+|down\s+)?((to\s+|at\s+|on\s+|as\s+)?(the\s+)?((?<before>(very\s+)?(top|start|beginning|front)|first)|(very\s+)?(bottom|end)|last)(\s+of\s+(it|the\s+(text|page|ad|posting|jd|document)))?|((?<before>above|before|in\s+front\s+of|ahead\s+of)|below|under|after|behind|beneath)\s+(?<target>(the\s+)?[\p{L}'’ -]{3,40}?))(,?\s+please)?[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Moved();

    [GeneratedRegex(@"^(please\s+)?(swap|switch|exchange)\s+(round\s+|around\s+)?(?<one>(the\s+)?[\p{L}\d'’ -]{3,50}?)\s+(and|with)\s+(?<other>(the\s+)?[\p{L}\d'’ -]{3,50}?)(\s+(round|around))?(,?\s+please)?[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Swapped();
}
