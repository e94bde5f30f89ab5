using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>How a text writes its headings, items and labelled lines, so that what is put in looks like what stands there.</summary>
internal sealed class TextShape(JobDescription job)
{
    private string Text => job.Source.Text;

    /// <summary>The whole lines of a block, line end included.</summary>
    public TextSpan LinesOf(Block block)
    {
        var end = Text.IndexOf('\n', Math.Max(block.Span.Start, block.Span.End - 1));
        return new TextSpan(LineStart(block.Span.Start), end < 0 ? Text.Length : end + 1);
    }

    /// <summary>Takes a block out; with the last one of a section its heading goes too.</summary>
    public TextEdit Without(Block block)
    {
        if (job.SectionAt(block.Span.Start) is not { Heading: not null, Blocks: [var only] } section || only != block)
            return TextEdit.Delete(LinesOf(block));
        var end = LinesOf(block).End;
        while (end < Text.Length && Text[end] is '\n' or ' ')
            end++;
        return TextEdit.Delete(new TextSpan(LineStart(section.Span.Start), end));
    }

    /// <summary>Puts an item at the end of the first section of a kind, or into a new section where there is none.</summary>
    /// <param name="kind">The section.</param>
    /// <param name="heading">What a new section is called.</param>
    /// <param name="item">The item's words.</param>
    /// <param name="leaving">An item that is taken out at the same time; null for none.</param>
    /// <returns>Null where nothing stands that it could follow.</returns>
    public TextEdit? With(SectionKind kind, string heading, string item, Block? leaving = null)
    {
        if (job.SectionsOf(kind).FirstOrDefault(section => section.Blocks.Any(block => block != leaving)) is { } section)
        {
            var last = section.Items.LastOrDefault(block => block != leaving && block.Depth == 0);
            var after = last ?? section.Blocks.Last(block => block != leaving);
            return TextEdit.Insert(after.Span.End, last is null ? $"\n\n- {item}" : $"\n{MarkOf(last)}{item}");
        }

        return Behind(kind, leaving) is { } before
            ? TextEdit.Insert(before.Span.End, $"\n\n{Heading(heading)}\n\n{(job.Blocks.LastOrDefault(block => block.Kind == BlockKind.Item && block != leaving) is { } like ? PlainMarkOf(like) : "- ")}{item}")
            : null;
    }

    /// <summary>Puts a sentence behind those of the first section of a kind, or into a new section before all others; null where the text has no headings.</summary>
    public TextEdit? WithSentence(SectionKind kind, string heading, string sentence)
    {
        if (job.SectionsOf(kind).SelectMany(section => section.Blocks).LastOrDefault(block => block.Kind == BlockKind.Paragraph) is { } last)
            return TextEdit.Insert(last.Content.End, $" {sentence}");
        return job.Sections.FirstOrDefault(section => section.Heading is not null) is { } first ? TextEdit.Insert(LineStart(first.Span.Start), $"{Heading(heading)}\n\n{sentence}\n\n") : null;
    }

    /// <summary>Puts "Label: value" among the labelled lines at the top, or below the title.</summary>
    public TextEdit WithLine(string label, string value)
    {
        var first = job.SectionsOf(SectionKind.Requirements).Concat(job.SectionsOf(SectionKind.Responsibilities)).Select(section => section.Span.Start).DefaultIfEmpty(int.MaxValue).Min();
        var last = job.Blocks.TakeWhile(block => block.Span.Start < first).LastOrDefault(block => block.Label is not null && block.Kind is BlockKind.Item or BlockKind.Paragraph && LabelledFact.KindOf(job.Slice(block.Label!.Value)) is not null);
        if (last is { Label: { } like })
        {
            var behind = Text[like.End..ValueOf(last).Start];
            var gap = last.Kind == BlockKind.Paragraph && Text.IndexOf("\n\n", last.Span.Start, StringComparison.Ordinal) == last.Span.End && HasBlankBefore(last) ? "\n\n" : "\n";
            return TextEdit.Insert(last.Span.End, $"{gap}{Text[LineStart(like.Start)..like.Start]}{label}{behind}{value}");
        }

        return job.Title is { } title
            ? TextEdit.Insert(LineEnd(title.Line.End), $"\n\n{label}: {value}")
            : TextEdit.Insert(0, $"{label}: {value}\n\n");
    }

    /// <summary>The words behind a label and its colon.</summary>
    public TextSpan ValueOf(Block block)
    {
        var start = block.Label!.Value.End;
        while (start < block.Span.End && Text[start] is ':' or '*' or '_' or ' ' or '\t')
            start++;
        return new TextSpan(start, Math.Max(start, Math.Min(block.Span.End, LineEnd(start))));
    }

    /// <summary>The line of an offset, counted from 1, as the text was given.</summary>
    public int LineOf(int offset) => job.Source.PositionOf(job.Source.ToOriginal(new TextSpan(offset, offset)).Start).Line;

    private bool HasBlankBefore(Block block) => LineStart(block.Span.Start) is >= 2 and var start && Text[start - 2] == '\n';

    /// <summary>What a new section of a kind comes after: the requirements come before the wishes, all before how to apply.</summary>
    private Block? Behind(SectionKind kind, Block? leaving)
    {
        ReadOnlySpan<SectionKind> order = [SectionKind.Summary, SectionKind.Responsibilities, SectionKind.Requirements, SectionKind.Preferred, SectionKind.Compensation, SectionKind.Benefits, SectionKind.HowToApply];
        for (var i = order.IndexOf(kind) - 1; i >= 0; i--)
        {
            if (job.SectionsOf(order[i]).SelectMany(section => section.Blocks).LastOrDefault(block => block != leaving) is { } last)
                return last;
        }

        return job.Blocks.LastOrDefault(block => block != leaving);
    }

    private string Heading(string words)
    {
        if (job.Sections.FirstOrDefault(section => section.Heading is not null) is not { Heading: { } like })
            return "## " + words;
        var heading = job.Slice(like);
        var isLoud = heading.Any(char.IsLetter) && !heading.Any(char.IsLower);
        return Text[LineStart(like.Start)..like.Start] + (isLoud ? words.ToUpperInvariant() : words) + Text[like.End..LineEnd(like.End)].TrimEnd();
    }

    /// <summary>The bullet of an item with the blanks around it; the next number where it is numbered.</summary>
    private string MarkOf(Block item)
    {
        var mark = PlainMarkOf(item);
        var digits = mark.AsSpan().TrimStart().IndexOfAnyExceptInRange('0', '9');
        var number = digits > 0 ? mark.TrimStart()[..digits] : "";
        return number.Length is > 0 and < 6
            ? mark.Replace(number, (int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            : mark;
    }

    private string PlainMarkOf(Block item)
    {
        var start = LineStart(item.Span.Start);
        var end = start;
        while (end < item.Content.Start && Text[end] is ' ' or '\t')
            end++;
        while (end < item.Content.Start && !char.IsWhiteSpace(Text[end]))
            end++;
        while (end < item.Content.Start && Text[end] is ' ' or '\t')
            end++;
        return Text[start..end].Contains("**", StringComparison.Ordinal) ? "- " : Text[start..end];
    }

    private int LineStart(int offset) => offset == 0 ? 0 : Text.LastIndexOf('\n', offset - 1) + 1;

    private int LineEnd(int offset) => Text.IndexOf('\n', offset) is >= 0 and var end ? end : Text.Length;

    /// <summary>Where words stand in the text, as whole words.</summary>
    public List<int> Occurrences(string words)
    {
        var found = new List<int>();
        for (var at = Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetterOrDigit(Text[at - 1])) && (at + words.Length == Text.Length || !char.IsLetterOrDigit(Text[at + words.Length])))
                found.Add(at);
        }

        return found;
    }
}
