using System.Text.RegularExpressions;
using JDAssistant.Drafting.Revising;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations;

/// <summary>Puts parts of the text in hand in another order: "put the benefits at the top", "swap the first and second duty".</summary>
internal sealed class MoveCommand : Command
{
    private const int Longest = 140;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest || turn.State.Text is not { } text)
            return Now(null);
        if (Swapped.Match(turn.Text) is { Success: true } swapped)
        {
            // "the first and second duty": what the second counts, the first counts too.
            var (one, other) = (swapped.Groups["one"].Value, swapped.Groups["other"].Value);
            var unit = other[(other.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            var order = new TextOrder(JobDescriptionParser.Parse(text));
            return Now((order.Swap(one, other) ?? order.Swap($"{one} {unit}", other)) is { } changed ? RevisionReply.Show(turn, changed, turn.State.Facts, "Swapped.") : null);
        }

        if (Renamed.Match(turn.Text) is { Success: true } renamed && TextPlace.Read(renamed.Groups["what"].Value) is { Unit: null } section)
            return Now(new TextOrder(JobDescriptionParser.Parse(text)).Rename(section, renamed.Groups["name"].Value) is { } headed ? RevisionReply.Show(turn, headed, turn.State.Facts, "Renamed.") : null);
        if (Restored.Match(turn.Text) is { Success: true } restored && TextPlace.Read(restored.Groups["what"].Value) is { Unit: null } part)
            return Now(Restore(turn, text, part));
        if (Moved.Match(turn.Text) is not { Success: true } moved || TextPlace.Read(moved.Groups["what"].Value) is not { Unit: null })
            return Now(null);
        var job = JobDescriptionParser.Parse(text);
        if (!job.Sections.Any(section => section.Heading is not null))
            return Now(null);
        var target = moved.Groups["target"] is { Success: true } named ? named.Value : null;
        return Now(RevisionReply.Show(turn, new TextOrder(job).Move(moved.Groups["what"].Value, target, moved.Groups["before"].Success), turn.State.Facts, "Moved."));
    }

    /// <summary>Puts a part back as it stood in the last version in which it was another; says so where it never was.</summary>
    private static Reply Restore(Turn turn, string text, TextPlace part)
    {
        var order = new TextOrder(JobDescriptionParser.Parse(text));
        foreach (var version in turn.State.Versions.Where(version => version.Number < turn.State.Version && turn.State.DraftOf(version) == turn.State.DraftOf(turn.State.Current!)).Reverse())
        {
            if (order.From(JobDescriptionParser.Parse(version.Text), part) is { } revision)
                return RevisionReply.Show(turn, revision, turn.State.Facts, $"That part is as it was in version {version.Number}.");
        }

        return Reply.Says("That part of the text has not changed, so there is nothing to put back.", VersionReply.Buttons(turn.State));
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex Moved => field ??= new(@"^(please\s+)?(move|put|bring|shift|place)\s+(?<what>(the\s+)?[\p{L}'’ -]{3,40}?)\s+(up\s+|down\s+)?((to\s+|at\s+|on\s+|as\s+)?(the\s+)?((?<before>(very\s+)?(top|start|beginning|front)|first)|(very\s+)?(bottom|end)|last)(\s+of\s+(it|the\s+(text|page|ad|posting|jd|document)))?|((?<before>above|before|in\s+front\s+of|ahead\s+of)|below|under|after|behind|beneath)\s+(?<target>(the\s+)?[\p{L}'’ -]{3,40}?))(,?\s+please)?[.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Renamed => field ??= new(@"^(please\s+)?(rename|retitle|call|change)\s+(?<what>(the\s+)?[\p{L}'’ -]{3,40}?)\s+(section|heading|part|list)('s\s+heading)?\s+(to\s+|as\s+|into\s+)?[“""']?(?<name>\p{L}[^“”""\n]{1,60}?)[”""']?(,?\s+(please|instead))?[.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Restored => field ??= new(@"^(please\s+)?((put|bring|get|take)\s+back|restore|go\s+back\s+to)\s+the\s+(old|original|previous|first|earlier|last)\s+(?<what>[\p{L}'’ -]{3,40}?)(\s+(back|again|please))?[.!\s]*$|^(please\s+)?(put|bring)\s+the\s+(old|original|previous|first|earlier|last)\s+(?<what>[\p{L}'’ -]{3,40}?)\s+back[.!\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Swapped => field ??= new(@"^(please\s+)?(swap|switch|exchange)\s+(round\s+|around\s+)?(?<one>(the\s+)?[\p{L}\d'’ -]{3,50}?)\s+(and|with)\s+(?<other>(the\s+)?[\p{L}\d'’ -]{3,50}?)(\s+(round|around))?(,?\s+please)?[.!\s]*$", Options, TimeSpan.FromSeconds(1));
}
