using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags sentences in capitals and runs of exclamation marks.</summary>
/// <remarks>Reasons, sources and examples are in Shouting.md; its examples run as tests.</remarks>
public sealed class Shouting : WordingRule
{
    private const int FewestWords = 6;

    private const int FewestLetters = 25;

    public override RuleInfo Info { get; } =
        new("JD710", "shouting", Severity.Notice, Evidence.Convention, "The text shouts: sentences in capitals, runs of exclamation marks.");

    public override IEnumerable<Finding> Check(JobDescription job) => Marks(job).Concat(Capitals(job));

    private IEnumerable<Finding> Marks(JobDescription job)
    {
        var text = job.Source.Text;
        var runs = new List<TextSpan>();
        for (var i = text.IndexOf("!!", StringComparison.Ordinal); i >= 0;)
        {
            var end = i;
            while (end < text.Length && text[end] == '!')
                end++;
            if (i > 0 && job.Title?.Line.Contains(new TextSpan(i, end)) != true && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is ' ' or ')'))
                runs.Add(new TextSpan(i, end));
            i = end < text.Length ? text.IndexOf("!!", end, StringComparison.Ordinal) : -1;
        }

        if (runs.Count == 0)
            yield break;
        yield return Report(
            runs[0],
            "One exclamation mark is enough.",
            Fix.Safe("Keep one exclamation mark", [.. runs.Select(run => new TextEdit(run, "!"))]),
            [.. runs.Skip(1).Select(run => new RelatedSpan("here too", run))]);
    }

    private IEnumerable<Finding> Capitals(JobDescription job) =>
        ReportTogether(
            job,
            Sentences.Of(job).Where(sentence => IsShouted(job, sentence)).Select(sentence => sentence.Span),
            words => $"{Shortened(words)}: capitals are read as shouting, and slowly; write it as a sentence.");

    private static bool IsShouted(JobDescription job, Sentence sentence)
    {
        int words = 0, letters = 0;
        for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            var word = Prose.Letters(job, job.Words[i]);
            if (job.Words[i].IsNumber)
                continue;
            foreach (var c in word)
            {
                if (char.IsLower(c))
                    return false;
            }

            words++;
            letters += word.Length;
        }

        return words >= FewestWords && letters >= FewestLetters;
    }

    private static string Shortened(string words) => words.Length > 90 ? words[..87] + "…”" : words;
}
