using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>Where a level was read: in the title, in a label such as "Career Level: Mid Level", or in a sentence.</summary>
public enum LevelSource
{
    Title,
    Label,
    Sentence,
}

/// <summary>A level that the text names for this job.</summary>
/// <param name="Level">The step of the ladder.</param>
/// <param name="Text">The words that name it.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Source">What kind of place that is.</param>
public sealed record LevelMention(Level Level, string Text, TextSpan Span, LevelSource Source);
