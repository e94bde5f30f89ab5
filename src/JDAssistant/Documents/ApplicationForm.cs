namespace JDAssistant.Documents;

/// <summary>Finds the questions and answers of an application form, which come along below an advert.</summary>
internal static class ApplicationForm
{
    // An advert asks its reader something now and then; a form asks many times.
    private const int FewestQuestions = 3;

    private const int FarthestAnswer = 3;

    /// <summary>The index of the block that the form begins with; the number of blocks where there is none.</summary>
    public static int FirstBlock(string text, IReadOnlyList<Block> blocks)
    {
        var (first, questions, isAsked) = (blocks.Count, 0, false);
        for (var i = 0; i < blocks.Count; i++)
        {
            var isQuestion = IsQuestion(text, blocks, i);
            if (!isQuestion && !IsNumber(text, blocks[i]))
                continue;
            first = Math.Min(first, i);
            isAsked |= isQuestion;
            // Numbers alone are the ornament of a page: "01", "About us", "02", "The work".
            if (++questions >= FewestQuestions && isAsked)
                return first;
        }

        return blocks.Count;
    }

    /// <summary>"Do you have a year of experience?", followed by "Yes" and "No".</summary>
    private static bool IsQuestion(string text, IReadOnlyList<Block> blocks, int index)
    {
        var words = Words(text, blocks[index]);
        return words is "Required Question" or "* Required Question"
            || (words.EndsWith("?", StringComparison.Ordinal) && blocks[index].Kind is BlockKind.Paragraph or BlockKind.Item && HasAnswer(text, blocks, index));
    }

    private static bool HasAnswer(string text, IReadOnlyList<Block> blocks, int index)
    {
        for (var i = index + 1; i < blocks.Count && i <= index + FarthestAnswer; i++)
        {
            if (Words(text, blocks[i]) is "Yes" or "No" or "None" or "N/A")
                return true;
        }

        return false;
    }

    /// <summary>"07" alone, above what it counts.</summary>
    private static bool IsNumber(string text, Block block) =>
        block.Kind is BlockKind.Paragraph && Words(text, block) is [>= '0' and <= '9', >= '0' and <= '9'];

    private static ReadOnlySpan<char> Words(string text, Block block) => text.AsSpan(block.Content.Start, block.Content.Length).Trim();
}
