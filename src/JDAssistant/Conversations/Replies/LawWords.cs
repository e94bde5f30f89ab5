using System.Globalization;
using System.Text;
using JDAssistant.Jurisdictions;
using JDAssistant.Rules.Law;
using JDAssistant.Text;

namespace JDAssistant.Conversations.Replies;

/// <summary>Puts how a posting stands to the law into words for chat.</summary>
public static class LawWords
{
    private const int NamedPlaces = 3;

    private const int MostPlaces = 6;

    /// <summary>What is missing or forbidden and what is unknown, in a few lines; null where there is nothing to say.</summary>
    public static string? Summary(LawReview law)
    {
        var words = new StringBuilder();
        Append(words, "Missing or forbidden", law.Together.Where(joint => joint.State is LawState.Missing or LawState.Violated));
        Append(words, "Unknown", law.Together.Where(joint => joint.State == LawState.Unknown && joint.Answers.Any(answer => answer.IsShort)));
        if (words.Length == 0)
            return null;
        words.Insert(0, string.Create(CultureInfo.InvariantCulture, $"**Law of the place** on {law.Day:yyyy-MM-dd}. {LawReview.Notice}\n\n"));
        return words.ToString().TrimEnd();
    }

    /// <summary>The question whose answer would decide most, and how to answer it; null where no answer would decide anything.</summary>
    public static string? Question(LawReview law) => law.Questions is [var first, ..]
        ? $"{first.Question} {Counted(first.Decides)} on it. Say {Answer(first.Doubt)} and I keep it for your next postings."
        : null;

    /// <summary>The checklist by place.</summary>
    /// <param name="law">The answers.</param>
    /// <param name="source">The text that they are about.</param>
    public static string Checklist(LawReview law, SourceText source)
    {
        var words = new StringBuilder();
        words.Append(CultureInfo.InvariantCulture, $"**Law of the place** on {law.Day:yyyy-MM-dd}. {LawReview.Notice}\n");
        if (law.Places.Count > MostPlaces)
        {
            words.Append(CultureInfo.InvariantCulture, $"\nOne posting for all {law.Places.Count} places that it may reach:\n\n");
            foreach (var joint in law.Together)
                words.Append("- ").Append(Line(joint.Answers[0], source, joint.IsBan)).Append(" Wanted by ").Append(Names(joint)).Append(".\n");
            return words.ToString().TrimEnd();
        }

        foreach (var place in law.Places)
        {
            var shown = place.Answers.Where(answer => answer.State != LawState.NotRequired && (answer.IsShort || answer.Provision.Demand == Demand.Contain)).ToArray();
            words.Append("\n**").Append(place.Jurisdiction.Name).Append("**\n\n");
            foreach (var answer in shown)
                words.Append("- ").Append(Line(answer, source, answer.Provision.Demand != Demand.Contain)).Append('\n');
            if (place.Answers.Any(answer => answer is { State: LawState.Met, Provision.Demand: not Demand.Contain }))
                words.Append(shown.Length == 0 ? "- Nothing stands in the posting that it restricts.\n" : "- Nothing else stands in the posting that it restricts.\n");
            else if (shown.Length == 0)
                words.Append("- It demands nothing of the posting.\n");
        }

        return words.ToString().TrimEnd();
    }

    private static void Append(StringBuilder words, string heading, IEnumerable<JointDemand> demands)
    {
        foreach (var joint in demands)
        {
            var first = joint.Answers[0];
            var unknown = joint.State == LawState.Unknown && first.Doubt is { } doubt ? $": {doubt.Whether}" : "";
            words.Append("- ").Append(heading).Append(": ").Append(joint.IsBan && joint.State == LawState.Unknown ? "leave out " : "")
                .Append(LegalTopicWords.Of(joint.Topic)).Append(" (").Append(Names(joint)).Append(')').Append(unknown).Append(".\n");
        }
    }

    private static string Line(LawAnswer answer, SourceText source, bool isBan)
    {
        var state = answer.State switch
        {
            LawState.NotRequired => "Not required",
            var other => other.ToString(),
        };
        var line = answer.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $", line {source.PositionOf(source.ToOriginal(span).Start).Line}") : "";
        var unknown = answer is { State: LawState.Unknown, Doubt: { } doubt } ? $"; unknown {doubt.Whether}" : "";
        var from = answer.Provision.From is { } day ? string.Create(CultureInfo.InvariantCulture, $", from {day:yyyy-MM-dd}") : "";
        return $"**{state}:** {(isBan ? "leave out " : "")}{LegalTopicWords.Of(answer.Provision.Topic)}{line}{unknown} ({Quote.Escaped(answer.Provision.Citation, 200)}{from}).";
    }

    private static string Names(JointDemand joint)
    {
        var names = joint.Answers.Select(answer => answer.Jurisdiction.Name).Distinct().ToArray();
        return string.Join(", ", names.Take(NamedPlaces)) + (names.Length > NamedPlaces ? $" and {(names.Length - NamedPlaces).ToString(CultureInfo.InvariantCulture)} more" : "");
    }

    private static string Counted(int decides) => decides == 1 ? "One point hangs" : $"{decides.ToString(CultureInfo.InvariantCulture)} points hang";

    private static string Answer(LegalDoubt doubt) => doubt.Kind switch
    {
        DoubtKind.HeadCountThere => $"“we employ 40 people in {doubt.Place!.Name}”",
        DoubtKind.Contractor => "“we are a federal contractor” or “we are not a federal contractor”",
        DoubtKind.AiUse => "“we use AI in hiring” or “we do not use AI in hiring”",
        _ => "“we employ 40 people”",
    };
}
