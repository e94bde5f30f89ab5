using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Layout;

/// <summary>Parts a heading from what stands behind it on its own line.</summary>
internal static class HeadedLine
{
    private const int LongestHeading = 90;

    private const int ShortestBody = 60;

    private const int ShortestProse = 90;

    private const int LongestWord = 15;

    /// <summary>The heading that the line begins with, and what it heads; null where it begins with none.</summary>
    public static (Block Heading, Block Body)? Split(string text, Line line, List<Block> blocks) => FromText(text, line, blocks) ?? FromItem(text, line);

    /// <summary>Parts "Responsibilities: You will…", where the words before the colon are a heading that people use alone.</summary>
    private static (Block Heading, Block Body)? FromText(string text, Line line, List<Block> blocks)
    {
        if (LayoutReader.Label(text, line.Content) is not { } label || LayoutReader.AfterLabel(text, line.Content) is not { Length: >= ShortestBody } rest)
            return null;
        var letters = text.AsSpan(label.Start, label.Length);
        var kind = Headings.Exact(letters) ?? Headings.WithRemark(letters);
        // "Education: A degree…", and below it "Substitution for Education: Two years…"
        if (kind is null && blocks is [.., { Kind: BlockKind.Heading } one, { Kind: BlockKind.Paragraph } said] && text.AsSpan(one.Span.End, said.Span.Start - one.Span.End).IndexOf('\n') < 0 && (letters.Contains(' ') || label.Length < LongestWord) && HeadingForm.Of(text, label, label).IsTitleCase)
            kind = Headings.ByPhrase(letters);
        // "A bit about baking at Acme: We…"
        if (kind is null && rest.Length >= ShortestProse && Headings.IsAbout(letters))
            kind = Headings.ByPhrase(letters);
        // "Work schedule: Monday to Friday" is a label with its value; what is said in sentences is headed by it.
        if (kind is null or SectionKind.Compensation || (kind == SectionKind.Other && (rest.Length < ShortestProse || letters.IndexOf(' ') < 0 || !text.AsSpan(rest.Start, rest.Length).Contains(". ", StringComparison.Ordinal))))
            return null;
        var body = new TextSpan(rest.Start, line.Span.End);
        return (new Block(BlockKind.Heading, new TextSpan(line.Span.Start, label.End + 1), label, 0), LayoutReader.Below(text, body, rest));
    }

    /// <summary>Parts "QUALIFICATIONS - A licence…": a heading in capitals, and the first item of its list.</summary>
    private static (Block Heading, Block Body)? FromItem(string text, Line line)
    {
        var dash = text.AsSpan(line.Span.Start, Math.Min(line.Span.Length, LongestHeading)).IndexOf(" - ", StringComparison.Ordinal);
        if (dash <= 0 || text.AsSpan(line.Span.Start, dash) is var letters && (letters.IndexOfAnyInRange('a', 'z') >= 0 || (Headings.Exact(letters) ?? (letters.Count(' ') <= 3 && letters.IndexOf(':') < 0 ? Headings.ByPhrase(letters) : null)) is null or SectionKind.Other))
            return null;
        var words = new TextSpan(line.Span.Start, line.Span.Start + dash);
        var body = new TextSpan(words.End + 1, line.Span.End);
        return (new Block(BlockKind.Heading, words, words, 0), LayoutReader.Below(text, body, body));
    }
}
