using JDAssistant.Documents;

namespace JDAssistant.Rules.Wording;

/// <summary>Tells the questions and answers of an application form, which came along with a text, from the text.</summary>
internal static class PastedForm
{
    // An advert asks its reader something now and then; a form asks many times.
    private const int FewestQuestions = 3;

    /// <summary>True where <paramref name="block"/> stands at or after the first question of a form.</summary>
    public static bool Holds(JobDescription job, Block block) => block.Span.Start >= job.Once(static job => new Beginning(First(job))).Offset;

    private static int First(JobDescription job)
    {
        int first = int.MaxValue, questions = 0;
        foreach (var block in job.Blocks)
        {
            if (!IsQuestion(job, block))
                continue;
            first = Math.Min(first, block.Span.Start);
            if (++questions == FewestQuestions)
                return first;
        }

        return int.MaxValue;
    }

    /// <summary>"Do you have a year of experience?", followed by "Yes" and "No".</summary>
    private static bool IsQuestion(JobDescription job, Block block)
    {
        var words = job.Source.Text.AsSpan(block.Content.Start, block.Content.Length).TrimEnd();
        return words is "Required Question" or "* Required Question"
            || (words.Length > 0 && words[^1] == '?' && block.Kind is BlockKind.Paragraph or BlockKind.Item && HasAnswer(job, block));
    }

    private static bool HasAnswer(JobDescription job, Block block)
    {
        for (var i = job.BlockIndexAt(block.Span.Start) + 1; i > 0 && i < job.Blocks.Count && i < job.BlockIndexAt(block.Span.Start) + 4; i++)
        {
            if (job.Slice(job.Blocks[i].Content).Trim() is "Yes" or "No" or "None" or "N/A")
                return true;
        }

        return false;
    }

    /// <summary>A number that lives as long as the text that it was worked out of.</summary>
    private sealed record Beginning(int Offset);
}
