using JDAssistant.Documents;
using JDAssistant.Exporting.Inline;
using JDAssistant.Text;

namespace JDAssistant.Exporting;

/// <summary>The parts of a job description in order, as every export needs them: title, headings, paragraphs, items.</summary>
/// <remarks>What belongs to a job board and not to the job, tracking tags, comments and raw HTML are left out.</remarks>
internal static class ExportLines
{
    /// <summary>The lines of <paramref name="job"/>, none of them empty.</summary>
    public static IEnumerable<ExportLine> Of(JobDescription job)
    {
        var title = Title(job);
        var titleAt = TitleAt(job);
        var depths = new HeadingDepths(job);
        foreach (var section in job.Sections)
        {
            if (title is not null && titleAt < section.Span.Start)
            {
                yield return title;
                title = null;
            }

            if (section.Heading is { } heading && Runs(job, heading) is { Count: > 0 } words)
                yield return new ExportLine(ExportKind.Heading, Headed(words), depths.Next(section));
            var begins = section.Heading is null;
            // The last item on each level, as long as its list goes on.
            var open = new List<ExportLine>();
            foreach (var block in section.Blocks)
            {
                if (Line(job, block) is not { Runs.Count: > 0 } line)
                    continue;
                line = InList(line, open);
                yield return line with { BeginsSection = begins };
                begins = false;
            }
        }

        if (title is not null)
            yield return title;
    }

    /// <summary>No list begins or goes on deeper than one step below the item before; the first item of a list has the number that its list counts on from.</summary>
    private static ExportLine InList(ExportLine line, List<ExportLine> open)
    {
        var depth = line.Kind == ExportKind.Item ? Math.Min(line.Depth, open.Count) : 0;
        var before = depth < open.Count ? open[depth] : null;
        open.RemoveRange(depth, open.Count - depth);
        if (line.Kind != ExportKind.Item)
            return line;
        line = line with { Depth = depth, Number = line.Number is { } number ? before?.Number + 1 ?? number : null };
        open.Add(line);
        return line;
    }

    /// <summary>Where the title stands in the text; before all else where it was found in a sentence.</summary>
    private static int TitleAt(JobDescription job) =>
        job.Title is { } title && job.BlockAt(title.Span.Start) is { } block && job.SectionAt(title.Span.Start)?.Blocks.Contains(block) != true ? title.Span.Start : -1;

    /// <summary>The title's line; among the rows of a table, or of data above the text, it is a row like the others.</summary>
    private static ExportLine? Title(JobDescription job)
    {
        if (job.Title is not { } title)
            return null;
        return TitleAt(job) >= 0 && job.BlockAt(title.Span.Start) is { Kind: BlockKind.Row or BlockKind.Item } row && Line(job, row) is { } line
            ? line with { Depth = 0 }
            : new ExportLine(ExportKind.Title, Headed(Runs(job, WithoutStop(job, TitleLine(job, title)))), 1);
    }

    /// <summary>A heading is heading enough: what is bold from end to end in it is plain.</summary>
    private static List<InlineRun> Headed(List<InlineRun> runs) =>
        runs.TrueForAll(run => run.IsBold || string.IsNullOrWhiteSpace(run.Text)) ? [.. runs.Select(run => run with { IsBold = false })] : runs;

    /// <summary>A heading ends without a full stop; its colon and comma go too.</summary>
    private static TextSpan WithoutStop(JobDescription job, TextSpan line)
    {
        while (line.Length > 1 && job.Source.Text[line.End - 1] is '.' or ',' or ';' or ':' && !job.Title!.Span.Contains(line.End - 1))
            line = line with { End = line.End - 1 };
        return line;
    }

    private static ExportLine? Line(JobDescription job, Block block) => block.Kind switch
    {
        BlockKind.Paragraph => new ExportLine(ExportKind.Paragraph, Runs(job, block.Content), 0),
        BlockKind.Item => new ExportLine(ExportKind.Item, Item(job, block), block.Depth) { Number = ItemNumber.Of(job, block) },
        BlockKind.Row => new ExportLine(ExportKind.Item, Row(job, block), 0),
        BlockKind.Quote => new ExportLine(ExportKind.Quote, Runs(job, block.Content), 0),
        _ => BoardField(job, block),
    };

    private static List<InlineRun> Item(JobDescription job, Block block)
    {
        var runs = Runs(job, block.Content);
        return runs.Count > 0 && ItemNumber.LetterOf(job, block) is { Length: > 0 } letter ? [new InlineRun(letter + " "), .. runs] : runs;
    }

    /// <summary>"Seniority level" above "Mid-Senior level" comes from a job board, but says something about the job: it stays, as one line.</summary>
    private static ExportLine? BoardField(JobDescription job, Block block)
    {
        var at = Ordered.FirstFrom(job.Noise, block.Span.Start, noise => noise.Span);
        if (at == 0 || at >= job.Noise.Count || job.Noise[at] is not { Kind: NoiseKind.BoardField } value || !block.Span.Contains(value.Span)
            || job.Noise[at - 1] is not { Kind: NoiseKind.BoardField } label || !Facts(job).Any(fact => value.Span.Contains(fact)))
        {
            return null;
        }

        return new ExportLine(ExportKind.Paragraph, [new InlineRun($"{OneLine(job.Slice(label.Span)).TrimEnd(':')}:", IsBold: true), new InlineRun($" {OneLine(job.Slice(value.Span))}")], 0);
    }

    private static List<InlineRun> Row(JobDescription job, Block block)
    {
        var words = Runs(job, block.Content);
        if (words.Count == 0 || block.Label is not { IsEmpty: false } label || Runs(job, label) is not { Count: > 0 } name)
            return words;
        return [new InlineRun($"{string.Concat(name.Select(run => run.Text)).Trim()}:", IsBold: true), new InlineRun(" "), .. words];
    }

    /// <summary>The title alone; with the rest of its line where that says something about the job.</summary>
    private static TextSpan TitleLine(JobDescription job, JobTitle title)
    {
        var line = title.Line;
        return Facts(job).Any(fact => line.Contains(fact) && !title.Span.Contains(fact)) ? line : title.Span;
    }

    private static IEnumerable<TextSpan> Facts(JobDescription job)
    {
        if (job.Company is { } company)
            yield return company.Span;
        foreach (var span in job.Places.Select(place => place.Span).Concat(job.Pay.Select(pay => pay.Span)).Concat(job.Workplace.Select(mention => mention.Span))
            .Concat(job.Employment.Select(mention => mention.Span)).Concat(job.Levels.Select(level => level.Span)).Concat(job.Terms.Of("requisition-labels").Select(hit => hit.Span)))
        {
            yield return span;
        }
    }

    /// <summary>The words of <paramref name="span"/> on one line, without what a job board or a tracker put into them.</summary>
    private static List<InlineRun> Runs(JobDescription job, TextSpan span)
    {
        var words = job.Slice(span);
        for (var i = Math.Max(0, Ordered.FirstFrom(job.Noise, span.Start, noise => noise.Span) - 1); i < job.Noise.Count && job.Noise[i].Span.Start < span.End; i++)
        {
            var noise = job.Noise[i].Span;
            if (!noise.Overlaps(span))
                continue;
            var (from, to) = (Math.Max(span.Start, noise.Start) - span.Start, Math.Min(span.End, noise.End) - span.Start);
            words = string.Concat(words.AsSpan(0, from), new string('\n', to - from), words.AsSpan(to));
        }

        return job.Source.Looks.Count == 0 ? InlineReader.Read(OneLine(words)) : LookedAt.Read(job.Source.Looks, span.Start, words);
    }

    private static string OneLine(string words) =>
        words.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 && !words.Contains("  ", StringComparison.Ordinal)
            ? words.Trim()
            : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
