using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Money;

/// <summary>Finds the clause and the heading that an amount stands in.</summary>
internal sealed class PayClauses(Reading reading)
{
    private const int FarthestBefore = 260;
    private const int ShortLine = 110;

    /// <summary>The heading, label or short line that stands above an offer's line; null where there is none.</summary>
    public TextSpan? Heading(int offset)
    {
        var index = Located.IndexAt(reading.Blocks, offset);
        if (index < 0)
            return null;
        if (reading.Blocks[index].Label is { } label && label.End <= offset)
            return label;
        if (index > 0 && reading.Blocks[index - 1] is { Kind: not BlockKind.Item, Content.Length: <= 60 } above
            && (above.Kind == BlockKind.Heading || reading.Blocks[index].Content.Length <= ShortLine))
        {
            return above.Content;
        }

        return Located.At(reading.Sections, offset)?.Heading;
    }

    /// <summary>Where the clause begins that ends at <paramref name="offset"/>: after a full stop, at its block's start at most.</summary>
    public int Before(int offset)
    {
        var text = reading.Text;
        var block = Located.At(reading.Blocks, offset);
        var floor = Math.Max(block?.Span.Start ?? 0, offset - FarthestBefore);
        for (var i = offset - 1; i >= floor; i--)
        {
            if ((text[i] == '\n' && block is null) || text[i] is ';' or '•')
                return i + 1;
            if (text[i] is '.' or '!' or '?' && i + 1 < offset && text[i + 1] is ' ' or '\n' && i + 2 <= offset && StartsSentence(text, i + 2, offset))
                return i + 1;
        }

        return floor;
    }

    private static bool StartsSentence(string text, int at, int offset)
    {
        while (at < offset && text[at] is ' ' or '\n' or '*' or '_')
            at++;
        return at >= offset || char.IsUpper(text[at]) || text[at] is '$' or '£' or '€';
    }

    /// <summary>True where nothing but marks stands before <paramref name="offset"/> on its line.</summary>
    public bool StartsLine(int offset)
    {
        var at = offset - 1;
        while (at >= 0 && !char.IsLetterOrDigit(reading.Text[at]) && reading.Text[at] != '\n')
            at--;
        return at < 0 || reading.Text[at] == '\n';
    }
}
