using JDAssistant.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Syntax;

namespace JDAssistant.Parsing.Layout;

/// <summary>Asks Markdig what each line of a text is.</summary>
/// <remarks>
/// Markdig sees the block structure; a paragraph's lines are handed on one by one, because people paste plain text in
/// which a line end means what it shows. Indented code is switched off: in a job description an indent is an indent.
/// </remarks>
internal static class MarkdownLines
{
    // For each underlined heading Markdig looks through all blocks before it. No job description has so many.
    private const int MostUnderlines = 1000;

    private static readonly MarkdownPipeline Blocks = Pipeline(tables: false, underlines: true);

    private static readonly MarkdownPipeline BlocksAndTables = Pipeline(tables: true, underlines: true);

    private static readonly MarkdownPipeline WithoutUnderlines = Pipeline(tables: false, underlines: false);

    /// <summary>The lines of <paramref name="text"/> in order, without blank ones.</summary>
    public static List<Line> Read(string text)
    {
        var lines = new List<Line>();
        if (ParseOrNull(text) is { } document)
        {
            foreach (var block in document)
                Visit(block, text, lines, depth: 0, quoted: false);
            PutInOrder(lines);
            MarkFrontMatter(text, lines);
        }
        else
        {
            AddLines(text, new TextSpan(0, text.Length), lines, LineRole.Plain, 0);
        }

        return lines;
    }

    /// <summary>Front matter in TOML, between two lines of three pluses, which Markdig takes for prose.</summary>
    private static void MarkFrontMatter(string text, List<Line> lines)
    {
        const string Fence = "+++";
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal) || text.IndexOf("\n" + Fence + "\n", Fence.Length, StringComparison.Ordinal) is not (> 0 and var close))
            return;
        for (var i = 0; i < lines.Count && lines[i].Span.Start <= close + 1; i++)
            lines[i] = lines[i] with { Role = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length).SequenceEqual(Fence) ? LineRole.Other : LineRole.Field, Content = lines[i].Span };
    }

    /// <summary>Markdig gathers the definitions of links from everywhere into one block.</summary>
    private static void PutInOrder(List<Line> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Span.Start >= lines[i - 1].Span.End)
                continue;
            var ordered = lines.OrderBy(line => line.Span.Start).ToList();
            lines.Clear();
            foreach (var line in ordered)
            {
                if (lines.Count == 0 || line.Span.Start >= lines[^1].Span.End)
                    lines.Add(line);
            }

            return;
        }
    }

    /// <summary>The text's blocks; null where they are nested deeper than Markdig goes, which no job description is.</summary>
    private static MarkdownDocument? ParseOrNull(string text)
    {
        try
        {
            var pipeline = HasTooManyUnderlines(text) ? WithoutUnderlines
                : text.Contains('|', StringComparison.Ordinal) ? BlocksAndTables
                : Blocks;
            return Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            // Documented: this is how Markdig refuses its depth limit. Such a text is read line by line.
            return null;
        }
    }

    private static bool HasTooManyUnderlines(ReadOnlySpan<char> text) =>
        text.Length > 2 * MostUnderlines && text.Count("\n--") + text.Count("\n=") + text.Count("\n-\n") > MostUnderlines;

    private static MarkdownPipeline Pipeline(bool tables, bool underlines)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter();
        if (tables)
            builder.UsePipeTables();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.ParseSetextHeadings = underlines;
        if (!tables)
        {
            // Only tables need to know what stands inside a block.
            foreach (var parser in builder.BlockParsers)
                parser.Closed += (_, block) => LeaveInlines(block);
        }

        return builder.Build();

        static void LeaveInlines(Block block)
        {
            if (block is LeafBlock leaf)
                leaf.ProcessInlines = false;
        }
    }

    private static void Visit(Block block, string text, List<Line> lines, int depth, bool quoted)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(heading, text, lines);
                break;
            case ListBlock list:
                foreach (var item in list.Cast<ListItemBlock>())
                    AddItem(item, text, lines, depth, quoted);
                break;
            case QuoteBlock quote:
                foreach (var child in quote)
                    Visit(child, text, lines, depth, quoted: true);
                break;
            case Table table:
                foreach (var row in table.Cast<TableRow>())
                    AddRow(row, text, lines);
                break;
            case YamlFrontMatterBlock yaml:
                AddLines(text, Inside(yaml.Span, text), lines, LineRole.Field, 0);
                break;
            case FencedCodeBlock fence:
                AddLines(text, new TextSpan(fence.Span.Start, fence.Span.End + 1), lines, LineRole.Plain, depth, skipFences: true);
                break;
            case ParagraphBlock paragraph:
                AddLines(text, new TextSpan(paragraph.Span.Start, paragraph.Span.End + 1), lines, quoted ? LineRole.Quote : LineRole.Plain, depth);
                break;
            case HtmlBlock html when html.Type != HtmlBlockType.Comment:
                AddHtml(text, new TextSpan(block.Span.Start, block.Span.End + 1), lines, depth);
                break;
            case LinkReferenceDefinitionGroup group:
                // The group itself says it stands at the text's start.
                foreach (var definition in group)
                    AddLines(text, new TextSpan(definition.Span.Start, definition.Span.End + 1), lines, LineRole.Other, 0);
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment } or ThematicBreakBlock:
                AddLines(text, new TextSpan(block.Span.Start, block.Span.End + 1), lines, LineRole.Other, 0);
                break;
            default:
                AddLines(text, new TextSpan(block.Span.Start, block.Span.End + 1), lines, LineRole.Plain, depth);
                break;
        }
    }

    private const int LongestUnderlined = 100;

    private static void AddHeading(HeadingBlock heading, string text, List<Line> lines)
    {
        var span = new TextSpan(heading.Span.Start, heading.Span.End + 1);
        if (!heading.IsSetext)
        {
            var start = span.Start;
            while (start < span.End && text[start] == '#')
                start++;
            var end = span.End;
            while (end > start && text[end - 1] is ' ' or '\t')
                end--;
            var closing = end;
            while (closing > start && text[closing - 1] == '#')
                closing--;
            if (closing < end && closing > start && text[closing - 1] is ' ' or '\t')
                end = closing;
            Add(text, lines, LineRole.Heading, span, new TextSpan(start, end), heading.Level);
            return;
        }

        // "Text\n---" makes Markdown turn the whole paragraph above into a heading; people mean a rule.
        var underline = text.LastIndexOf('\n', span.End - 1, span.Length);
        var above = new TextSpan(span.Start, underline < 0 ? span.End : underline);
        // "Kim\n--" signs a letter.
        var isSignature = underline >= 0 && text.AsSpan(underline, span.End - underline).Trim() is "--";
        var last = above with { Start = text.LastIndexOf('\n', Math.Max(above.Start, above.End - 1), Math.Max(0, above.Length)) is >= 0 and var lineEnd ? lineEnd + 1 : above.Start };
        if (!isSignature && above.Length <= LongestUnderlined && last == above)
        {
            Add(text, lines, LineRole.Heading, span, above, heading.Level);
            return;
        }

        // Below other lines a rule hardly longer than the last one underlines that alone.
        var isUnderlined = !isSignature && last != above && last.Length is > 2 and <= LongestUnderlined && text[last.End - 1] is not (',' or ';') && text.AsSpan(underline, span.End - underline).Trim().Length is var dashes && dashes >= last.Length - 1 && dashes * 2 <= last.Length * 3 && Headings.SpeaksAsHeading(text.AsSpan(last.Start, last.Length), isTitleCase: true);
        AddLines(text, isUnderlined ? above with { End = last.Start - 1 } : above, lines, LineRole.Plain, 0);
        if (isUnderlined)
            Add(text, lines, LineRole.Heading, last with { End = span.End }, last, heading.Level);
    }

    private static void AddItem(ListItemBlock item, string text, List<Line> lines, int depth, bool quoted)
    {
        var first = true;
        foreach (var child in item)
        {
            if (first && child is ParagraphBlock paragraph)
            {
                var end = text.IndexOf('\n', paragraph.Span.Start, paragraph.Span.Length);
                var content = new TextSpan(paragraph.Span.Start, end < 0 ? paragraph.Span.End + 1 : end);
                Add(text, lines, LineRole.Item, new TextSpan(item.Span.Start, content.End), content, depth);
                if (end >= 0)
                    AddLines(text, new TextSpan(end + 1, paragraph.Span.End + 1), lines, quoted ? LineRole.Quote : LineRole.Plain, depth);
            }
            else
            {
                Visit(child, text, lines, depth + 1, quoted);
            }

            first = false;
        }
    }

    private static void AddRow(TableRow row, string text, List<Line> lines)
    {
        var end = text.IndexOf('\n', row.Span.Start);
        var span = new TextSpan(row.Span.Start, end < 0 ? text.Length : end);
        // Markdig's rows begin at the first cell; the line's own pipe stands before it.
        var start = span.Start;
        while (start > 0 && text[start - 1] != '\n')
            start--;
        if (lines.Count > 0 && lines[^1].Span.End > start)
            return;
        Add(text, lines, LineRole.Row, span with { Start = start }, span with { Start = start }, 0);
    }

    private static TextSpan Inside(Markdig.Syntax.SourceSpan span, string text)
    {
        var start = text.IndexOf('\n', span.Start);
        var end = text.LastIndexOf('\n', span.End);
        return start < 0 || end <= start ? new TextSpan(span.Start, span.Start) : new TextSpan(start + 1, end);
    }

    private static void AddLines(
        string text, TextSpan span, List<Line> lines, LineRole role, int depth, bool skipFences = false)
    {
        // The span of a block that is never closed may end beyond the text.
        var last = Math.Min(span.End, text.Length);
        var start = span.Start;
        while (start < last)
        {
            var end = text.IndexOf('\n', start, last - start);
            if (end < 0)
                end = last;
            var line = new TextSpan(start, end);
            if (!skipFences || !IsFence(text.AsSpan(start, end - start)))
                Add(text, lines, role, line, line, depth);
            start = end + 1;
        }
    }

    /// <summary>Lines of a Markdown text with tags in it: those that hold nothing else are no prose.</summary>
    private static void AddHtml(string text, TextSpan span, List<Line> lines, int depth)
    {
        var last = Math.Min(span.End, text.Length);
        for (var start = span.Start; start < last;)
        {
            var end = text.IndexOf('\n', start, last - start);
            if (end < 0)
                end = last;
            var line = new TextSpan(start, end);
            if (HeadingTag(text, line) is var (level, inner))
                Add(text, lines, LineRole.Heading, line, inner, level);
            else
                Add(text, lines, IsTagsOnly(text.AsSpan(start, end - start)) ? LineRole.Other : LineRole.Plain, line, line, depth);
            start = end + 1;
        }
    }

    /// <summary>What "&lt;h2&gt; Duties &lt;/h2&gt;" heads with, where the line holds nothing else.</summary>
    private static (int Level, TextSpan Inner)? HeadingTag(string text, TextSpan line)
    {
        var span = Trim(text, line);
        var letters = text.AsSpan(span.Start, span.Length);
        if (letters.Length < 11 || letters[0] != '<' || letters[1] is not ('h' or 'H') || letters[2] is not (>= '1' and <= '6' and var digit) || letters[^5..] is not ['<', '/', 'h' or 'H', var last, '>'] || last != digit)
            return null;
        var open = letters.IndexOf('>');
        return letters[(open + 1)..^5].Contains('<') ? null : (digit - '0', new TextSpan(span.Start + open + 1, span.End - 5));
    }

    private static bool IsTagsOnly(ReadOnlySpan<char> line)
    {
        var inside = false;
        var tags = 0;
        foreach (var c in line)
        {
            if (c == '<')
                (inside, tags) = (true, tags + 1);
            else if (c == '>')
                inside = false;
            else if (!inside && !char.IsWhiteSpace(c))
                return false;
        }

        return tags > 0 && !inside;
    }

    private static bool IsFence(ReadOnlySpan<char> line) =>
        line.TrimStart() is var trimmed && (trimmed.StartsWith("```", StringComparison.Ordinal) || trimmed.StartsWith("~~~", StringComparison.Ordinal));

    private static void Add(string text, List<Line> lines, LineRole role, TextSpan span, TextSpan content, int depth)
    {
        var trimmed = Trim(text, span);
        if (trimmed.IsEmpty)
            return;
        lines.Add(new Line(role, trimmed, Trim(text, content), depth, BlankBefore(text, trimmed.Start)));
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, Math.Min(span.End, text.Length));
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>True where two line ends, or the start of the text, stand before <paramref name="start"/>.</summary>
    private static bool BlankBefore(string text, int start)
    {
        var ends = 0;
        for (var i = start - 1; i >= 0; i--)
        {
            if (text[i] == '\n')
                ends++;
            else if (!char.IsWhiteSpace(text[i]) && text[i] != '>')
                return ends >= 2;
            if (ends >= 2)
                return true;
        }

        return true;
    }
}
