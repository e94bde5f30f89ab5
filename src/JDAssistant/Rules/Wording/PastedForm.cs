using JDAssistant.Documents;

namespace JDAssistant.Rules.Wording;

/// <summary>Tells the questions and answers of an application form, which came along with a text, from the text.</summary>
internal static class PastedForm
{
    /// <summary>True where <paramref name="block"/> stands at or after the first question of a form.</summary>
    public static bool Holds(JobDescription job, Block block) => block.Span.Start >= job.Once(static job => new Beginning(First(job))).Offset;

    private static int First(JobDescription job)
    {
        var first = ApplicationForm.FirstBlock(job.Source.Text, job.Blocks);
        return first < job.Blocks.Count ? job.Blocks[first].Span.Start : int.MaxValue;
    }

    /// <summary>A number that lives as long as the text that it was worked out of.</summary>
    private sealed record Beginning(int Offset);
}
