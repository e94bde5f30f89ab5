using System.Text;
using JDAssistant.Drafting.Writing;
using Microsoft.Extensions.AI;

namespace JDAssistant.Models.Wire;

/// <summary>An answer as it comes in.</summary>
internal sealed class Answer
{
    /// <summary>More than any section or list of facts needs; what sends more is not answering.</summary>
    public const int LongestText = 60_000;

    private readonly StringBuilder _text = new();

    /// <summary>Why the model stopped; null while it has not said so.</summary>
    public ChatFinishReason? Finish { get; set; }

    /// <summary>Tokens of the question; null where the provider does not count.</summary>
    public long? InputTokens { get; set; }

    /// <summary>Tokens of the answer; null where the provider does not count.</summary>
    public long? OutputTokens { get; set; }

    /// <summary>The text so far.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds a piece of text.</summary>
    /// <exception cref="ModelException">The text is longer than any answer.</exception>
    public void Add(string? piece)
    {
        _text.Append(piece);
        if (_text.Length > LongestText)
            throw new ModelException(ModelTrouble.Unusable, "The answer does not end.");
    }
}
