using JDAssistant.Documents;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>Shortens a text by leaving out; no sentence is written anew, and nothing that somebody must know is cut.</summary>
internal static class ShorterText
{
    /// <summary>Readers remember no more duties than that.</summary>
    private const int EnoughDuties = 6;

    /// <summary>Sentences about the company that stay.</summary>
    private const int EnoughSentences = 2;

    /// <summary>What can be left out of <paramref name="job"/>: what was pasted along, what stands twice, duties beyond the first six, talk about the company beyond two sentences.</summary>
    /// <param name="job">The text.</param>
    /// <param name="proposed">Duties that nobody said: of these three stay.</param>
    public static TextRevision Of(JobDescription job, IReadOnlyCollection<string> proposed)
    {
        var shape = new TextShape(job);
        var edits = new List<TextEdit>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in job.Blocks.Where(block => block.Kind == BlockKind.Item))
        {
            var section = job.SectionAt(item.Span.Start)?.Kind;
            if (section is SectionKind.Responsibilities or SectionKind.Requirements or SectionKind.Preferred or SectionKind.Benefits
                && !seen.Add(string.Join(' ', FidelityWords.ContentOf(job.Slice(item.Content)))))
            {
                edits.Add(TextEdit.Delete(shape.LinesOf(item)));
            }
        }

        var duties = job.SectionsOf(SectionKind.Responsibilities).SelectMany(section => section.Items).Where(item => item.Depth == 0).ToList();
        var ours = duties.Where(item => proposed.Contains(job.Slice(item.Content))).ToList();
        var said = duties.Except(ours).ToList();
        Cut(ours.Skip(Math.Max(0, 3 - said.Count)));
        Cut(said.Skip(EnoughDuties));
        foreach (var block in job.SectionsOf(SectionKind.AboutCompany).SelectMany(section => section.Blocks).Where(block => block.Kind == BlockKind.Paragraph).Select((block, index) => (block, index)))
        {
            if (block.index > 0)
                Cut([block.block]);
            else if (EndOfSentence(job.Slice(block.block.Content)) is { } end)
                edits.Add(TextEdit.Delete(new TextSpan(block.block.Content.Start + end, block.block.Content.End)));
        }

        edits.AddRange(job.Noise.Where(noise => noise.Kind != NoiseKind.BoardField && !noise.Span.IsEmpty && !edits.Exists(edit => edit.Span.Overlaps(noise.Span))).Select(noise => TextEdit.Delete(noise.Span)));
        if (edits.Count > 0)
            return TextRevision.Of(job, edits);
        var longest = job.Sections.MaxBy(section => section.Span.Length);
        return TextRevision.Failed(job, "Nothing stands twice and nothing goes on for too long, so what to cut is for you to say"
            + (longest is { Heading: { } heading } ? $"; the longest part is “{job.Slice(heading)}”" : "") + ". What would help: “drop …”, with words of a line. To say the same in fewer words takes a language model.");

        void Cut(IEnumerable<Block> blocks) => edits.AddRange(blocks.Select(shape.LinesOf).Where(lines => !edits.Exists(edit => edit.Span.Overlaps(lines))).Select(TextEdit.Delete));
    }

    /// <summary>Where the last sentence ends that stays; null where there are no more.</summary>
    private static int? EndOfSentence(string text)
    {
        var count = 0;
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' && text[i + 1] is ' ' or '\n' && char.IsUpper(text[i + 2]) && ++count == EnoughSentences)
                return i + 1;
        }

        return null;
    }
}
