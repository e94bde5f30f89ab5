using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>Finds the employer behind "at": "As a nurse at Acme, you…", "Our engineers at Acme build…", "We at Acme are…".</summary>
internal sealed class CompanyBehindAt(TitleScan scan)
{
    private const string At = " at ";

    private const int FarthestAt = 90;

    private const int FarthestCue = 40;

    private readonly CompanyNames _names = new(scan);

    /// <summary>The name in the sentence from <paramref name="start"/> and what its words are worth as evidence; null where there is none.</summary>
    public (TextSpan Name, int Score)? Read(int start, int end, bool isOpening)
    {
        var at = scan.Text.AsSpan(start, Math.Min(end - start, FarthestAt)).IndexOf(At, StringComparison.Ordinal);
        var from = start + at + At.Length;
        if (at > 0 && scan.Text.AsSpan(from).StartsWith("the ", StringComparison.Ordinal))
            from += 4;
        if (at <= 0 || _names.From(from, end) is not { } name || scan.HitsIn("places", name).Any(hit => hit.Span == name))
            return null;
        var before = scan.Words[scan.WordFrom(start + at) - 1];
        if (before.End != start + at)
            return null;
        var next = NextWord(name.End);
        return scan.Letters(before) switch
        {
            "We" or "we" when next is "are" or "have" or "believe" or "want" or "need" or "seek" => (name, 4),
            _ when scan.IsJobNoun(before) && SaysWhatIsDone(next) && (IsAddressed(start) ? next is "you" or "you'll" : isOpening) => (name, 3),
            "team" or "group" or "division" or "department" or "Team" or "Group" or "Division" or "Department" when isOpening && next is "is" && IsSeeking(name.End, end) => (name, 4),
            "team" when IsAddressed(start) && next is "you" or "you'll" => (name, 4),
            "about" or "mission" or "vision" or "goal" => (name, 3),
            "career" => (name, 3),
            "working" or "Working" or "life" or "Life" or "here" or "team" or "culture" => (name, 2),
            _ => null,
        };
    }

    /// <summary>Every name behind "at" in <paramref name="sentence"/>, and whether it is where people work ("the team at Acme"): little alone, enough for one that the text speaks of again and again.</summary>
    public IEnumerable<(TextSpan Name, bool IsWork)> All(TextSpan sentence)
    {
        for (var at = scan.Text.IndexOf(At, sentence.Start, sentence.Length, StringComparison.Ordinal); at >= 0; at = scan.Text.IndexOf(At, at + At.Length, sentence.End - at - At.Length, StringComparison.Ordinal))
        {
            if (_names.From(at + At.Length, sentence.End) is { } name && !scan.HitsIn("places", name).Any(hit => hit.Span == name) && !scan.HitsIn("skills", name).Any())
                yield return (name, IsWork(at));
        }
    }

    private bool IsWork(int at)
    {
        var before = scan.WordFrom(at) - 1;
        return before >= 0 && scan.Words[before].End == at && scan.Letters(scan.Words[before]) is "team" or "teams" or "Team" or "role" or "roles" or "career" or "careers" or "culture" or "department" or "group" or "staff" or "colleagues";
    }

    private bool IsSeeking(int at, int limit) => scan.HitsIn("hiring-cues", new TextSpan(at, Math.Min(limit, at + FarthestCue))).Any(hit => hit.Span.Start == at + 1 && hit.Term["use"] == "seek");

    /// <summary>"As a nurse…"</summary>
    private bool IsAddressed(int start) => scan.Letters(scan.Words[scan.WordFrom(start)]) is "As";

    private static bool SaysWhatIsDone(ReadOnlySpan<char> word) =>
        !word.IsEmpty && char.IsLower(word[0]) && word is not ("in" or "and" or "or" or "of" or "to" or "for" or "with" or "the" or "on" or "from" or "by" or "as" or "who" or "that");

    private ReadOnlySpan<char> NextWord(int at)
    {
        var i = scan.WordFrom(at);
        return i < scan.Words.Length && scan.Words[i].Start - at is 1 or 2 && scan.Text.AsSpan(at, scan.Words[i].Start - at) is " " or ", " ? scan.Letters(scan.Words[i]) : "";
    }
}
