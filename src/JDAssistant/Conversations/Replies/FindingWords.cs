using System.Text.RegularExpressions;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Reviewing;

namespace JDAssistant.Conversations.Replies;

/// <summary>Knows which finding is meant where somebody names it by words of the text: "fix the rockstar", "why is rockstar bad?", "ignore the one about communication skills".</summary>
internal static class FindingWords
{
    private const int Longest = 140;

    /// <summary>What is asked about the findings that words name.</summary>
    internal enum Wish
    {
        /// <summary>To mend them.</summary>
        Fix,

        /// <summary>To say why they are findings.</summary>
        Explain,

        /// <summary>To count them no more.</summary>
        Dismiss,
    }

    /// <summary>The words by which a message names what it wants of a finding; null where it wants nothing of the kind.</summary>
    public static string? Of(Turn turn, Wish wish)
    {
        if (!turn.IsText || turn.Text.Length > Longest || turn.State.Text is null)
            return null;
        var sentence = wish switch { Wish.Fix => Fix, Wish.Explain => Why, _ => Ignore };
        return sentence.Match(turn.Text) is { Success: true } match ? match.Groups["what"].Value.Trim(' ', '“', '”', '"', '\'') : null;
    }

    /// <summary>The findings that mark words of <paramref name="words"/>, those that mark all of them first; where none does, those that quote them.</summary>
    public static IReadOnlyList<ReviewedFinding> In(Review review, string words)
    {
        var wanted = FidelityWords.ContentOf(words).ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
            return [];
        var text = review.Job.Source.Original;
        var marked = review.Findings.Where(found => Holds(text[found.Finding.Span.Start..found.Finding.Span.End])).ToList();
        return marked.Count > 0 ? marked : [.. review.Findings.Where(found => Holds(found.Finding.Message))];

        bool Holds(string where) => FidelityWords.ContentOf(where).ToHashSet(StringComparer.Ordinal) is var content && wanted.All(content.Contains);
    }

    /// <summary>True where the words can mean nothing but a finding: "ignore the one about …".</summary>
    public static bool NamesFinding(string text) => text.StartsWith("ignore", StringComparison.OrdinalIgnoreCase) || text.StartsWith("dismiss", StringComparison.OrdinalIgnoreCase);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex Fix => field ??= new(@"^(fix|mend|sort(\s+out)?|correct|improve|do\s+something\s+about|take\s+care\s+of)\s+(the\s+|that\s+)?((one|thing|bit|part|finding|word|issue|problem)\s+(about|with|on)\s+(the\s+)?)?(?<what>\S.{1,80}?)(\s+(bit|thing|part|word|line|one|issue|problem|finding|out))?[.!?\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Why => field ??= new(@"^(but\s+|and\s+|so\s+)?(why\s+(is|are|was|were|not|can['’]?t\s+(i|we)\s+(say|write|use)|did\s+you\s+(flag|mark|find)|do\s+you\s+(flag|mark|dislike))\s+|is\s+(?=.{2,60}\s+(really|so|that)\s+)|what['’]?s\s+(wrong|bad|the\s+(problem|matter|issue))\s+with\s+|what\s+is\s+(wrong|bad|the\s+(problem|matter|issue))\s+with\s+)(the\s+)?(word\s+)?(?<what>\S.{1,80}?)(\s+((so|really|that)\s+)*(bad|wrong|a\s+problem|an\s+issue|flagged|marked|not\s+(ok|okay|allowed|good|fine)|an\s+error))?[.!?\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Ignore => field ??= new(@"^((i|we)\s+(disagree|don['’]?t\s+agree)(\s+with\s+(that|this|you))?[\s,.;:-]+)?((ignore|dismiss|skip|forget|drop|leave\s+out)\s+(the\s+|that\s+)?(one|thing|finding|point|remark|warning|notice|issue|rule|complaint)\s+(about|with|on|for)\s+(the\s+)?(?<what>\S.{1,80}?)|(keep|leave)\s+(the\s+)?(?<what>\S.{1,60}?)(\s+(in|as\s+it\s+is|alone|there|as\s+is))|(the\s+)?(word\s+)?(?<what>\S.{1,60}?)\s+(is|are)\s+(perfectly\s+|totally\s+|really\s+)?(fine|ok|okay|all\s+right|alright|intended|intentional|on\s+purpose|what\s+we\s+(want|mean|say))(\s+(for|with|by)\s+us|\s+here|\s+as\s+it\s+is|\s+though)*)[.!\s]*$", Options, TimeSpan.FromSeconds(1));
}
