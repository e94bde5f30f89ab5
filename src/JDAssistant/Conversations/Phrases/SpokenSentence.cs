namespace JDAssistant.Conversations.Phrases;

/// <summary>A sentence as somebody typed it, word by word.</summary>
internal sealed class SpokenSentence(string text)
{
    /// <summary>Its words.</summary>
    public IReadOnlyList<SpokenWord> Words { get; } = SpokenWord.Of(text);

    /// <summary>The sentence.</summary>
    public string Text => text;

    /// <summary>The words from <paramref name="start"/> to before <paramref name="end"/> as they were typed, without the quotes around them.</summary>
    public string Slice(int start, int end)
    {
        if (end <= start)
            return "";
        var slice = text[Words[start].Start..Words[end - 1].End];
        return end - start == 1 && Words[start].Kind == SpokenKind.Quoted ? slice[1..^1].Trim() : slice;
    }

    /// <summary>The first word from <paramref name="at"/> on that is no mark.</summary>
    public int AfterMarks(int at)
    {
        while (at < Words.Count && Words[at].IsMark)
            at++;
        return at;
    }

    /// <summary>Behind the last word before <paramref name="at"/> that is no mark.</summary>
    public int BeforeMarks(int at)
    {
        while (at > 0 && Words[at - 1].IsMark)
            at--;
        return at;
    }
}
