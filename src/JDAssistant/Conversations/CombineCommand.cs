using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Revising;
using JDAssistant.Parsing;
using JDAssistant.Text;

namespace JDAssistant.Conversations;

/// <summary>Makes one line of two: "combine the first two duties", "merge duties 2 and 3", "put the last two requirements together".</summary>
internal sealed class CombineCommand : Command
{
    private const int Longest = 120;

    public override Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest || turn.State.Text is not { } text || Pieces(turn.Text) is not ({ } first, { } second))
            return Now(null);
        var job = JobDescriptionParser.Parse(text);
        var (one, _, problem) = first.In(job);
        var (other, _, otherProblem) = second.In(job);
        if ((problem ?? otherProblem) is { } failed)
            return Now(Reply.Says(Quote.Escaped(failed, 500), VersionReply.Buttons(turn.State)));
        if (one is not [var a] || other is not [var b] || a == b || job.BlockAt(b.Start) is not { } block)
            return Now(null);
        var (head, tail) = (job.Slice(a), job.Slice(b));
        var joined = Joined(head, tail);
        var facts = turn.State.Facts.Where(fact => fact.Value != tail || !turn.State.Facts.Any(each => each.Value == head)).Select(fact => fact.Value == head && turn.State.Facts.Any(each => each.Value == tail) ? fact with { Value = joined } : fact).ToList();
        return Now(RevisionReply.Show(turn, TextRevision.Of(job, new TextEdit(a, joined), TextEdit.Delete(new TextShape(job).LinesOf(block))), facts, "Combined into one line."));
    }

    /// <summary>"Answer the phone" and "Greet guests" as "Answer the phone and greet guests"; a name keeps its capital.</summary>
    private static string Joined(string head, string tail)
    {
        var word = tail.Split(' ', ',')[0];
        var isName = word.Length < 2 || word.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') >= 0 || FactKinds.NamesSkill(word);
        return $"{head.TrimEnd('.', ';')} and {(isName ? tail : char.ToLowerInvariant(tail[0]) + tail[1..])}";
    }

    private static (TextPlace? First, TextPlace? Second)? Pieces(string text)
    {
        if (Two.Match(text) is { Success: true } two)
        {
            var unit = Unit(two.Groups["unit"].Value);
            return two.Groups["end"].Value.Equals("last", StringComparison.OrdinalIgnoreCase)
                ? (TextPlace.Read($"the next to last {unit}"), TextPlace.Read($"the last {unit}"))
                : (TextPlace.Read($"the first {unit}"), TextPlace.Read($"the second {unit}"));
        }

        if (Counted.Match(text) is not { Success: true } counted)
            return null;
        var of = Unit(counted.Groups["unit"].Value);
        return (TextPlace.Read($"the {Ordinal(counted.Groups["one"].Value)} {of}"), TextPlace.Read($"the {Ordinal(counted.Groups["other"].Value)} {of}"));
    }

    private static string Ordinal(string number) => char.IsAsciiDigit(number[^1]) ? number + number switch { "1" => "st", "2" => "nd", "3" => "rd", _ => "th" } : number;

    private static string Unit(string unit) => unit.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? unit[..^3] + "y" : unit.TrimEnd('s', 'S');

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Units = @"(?<unit>dut(y|ies)|responsibilit(y|ies)|tasks?|requirements?|musts?|wish(es)?|benefits?|perks?|bullets?|items?|points?|lines?)";
    private const string Verb = @"^(please\s+)?(combine|merge|join|fold|put|roll|make)\s+";
    private const string End = @"(\s+(together|in(to)?\s+(one|a\s+single)(\s+\p{L}+)?|one|up))*(,?\s+please)?[.!\s]*$";

    private static Regex Two => field ??= new(Verb + @"(the\s+)?(?<end>first|last|top)\s+(two|2)\s+" + Units + End, Options, TimeSpan.FromSeconds(1));

    private static Regex Counted => field ??= new(Verb + @"(the\s+)?((?<one>first|second|third|fourth|fifth|sixth|last|\d(st|nd|rd|th))\s+(and|with|into)\s+(the\s+)?(?<other>first|second|third|fourth|fifth|sixth|last|\d(st|nd|rd|th))\s+" + Units + @"|" + Units + @"\s+(?<one>\d)\s+(and|with|&|into)\s+(?<other>\d))" + End, Options, TimeSpan.FromSeconds(1));
}
