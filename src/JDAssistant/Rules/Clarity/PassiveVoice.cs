using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Flags texts that hide who does what: “reports will be prepared”.</summary>
/// <remarks>Reasons, sources and examples are in PassiveVoice.md; its examples run as tests.</remarks>
public sealed class PassiveVoice : WordingRule
{
    // A passive here and there is good style.
    private const int Several = 4;

    // "Will regularly be reviewed": one adverb may stand between.
    private const int MostBetween = 1;

    public override RuleInfo Info { get; } =
        new("JD713", "passive-voice", Severity.Notice, Evidence.Convention, "The text hides who does what: “reports will be prepared”.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var spans = Hits(job, "passive-cues")
            .Where(hit => job.SectionAt(hit.Span.Start) is { Kind: SectionKind.Responsibilities or SectionKind.Summary or SectionKind.Other })
            .Select(hit => PassiveAt(job, hit.FirstWord + hit.WordCount) is { } end ? new TextSpan(hit.Span.Start, end) : default)
            .Where(span => !span.IsEmpty)
            .ToArray();
        return spans.Length < Several ? [] : ReportTogether(job, spans, words => $"{words}: say who does it, “you prepare the reports”.");
    }

    /// <summary>The end of the participle that follows; null where none does.</summary>
    private static int? PassiveAt(JobDescription job, int index)
    {
        for (var i = index; i < job.Words.Length && i <= index + MostBetween; i++)
        {
            if (job.Words[i].Start - job.Words[i - 1].End != 1)
                return null;
            var word = Prose.Letters(job, job.Words[i]);
            if (word.EndsWith("ly", StringComparison.Ordinal) && i == index)
                continue;
            var isParticiple = word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(word[0]) || word is "written" or "made" or "done" or "drawn" or "given" or "taken" or "kept" or "held" or "built" or "chosen" or "sent" or "found" or "met" or "run" or "led" or "set" or "brought" or "sold" or "bought" or "dealt" or "seen" or "begun";
            // "Will be required to" and "will be based in" say something of the reader or the place.
            return isParticiple && !Prose.Has(job, "no-passives", job.Words[i].Span) ? job.Words[i].End : null;
        }

        return null;
    }
}
