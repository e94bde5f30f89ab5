using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Titles;

/// <summary>Finds the levels that the text names for this job outside its title: in labels and in plain sentences.</summary>
/// <remarks>
/// A value that spans two steps ("Mid-Senior level") gives two mentions with the same span; neither step contradicts it.
/// </remarks>
internal static class LevelReader
{
    private const int LongestValue = 70;

    private const int LastBadge = 600;

    private static readonly WordMap<(Level From, Level? To)> Values = WordMap.Of(
        TermIndex.Default.List("level-values").Terms,
        term => (LevelNames.Parse(term["level"]), term["upto"] is { Length: > 0 } upTo ? LevelNames.Parse(upTo) : (Level?)null));

    /// <summary>The levels in order of the text.</summary>
    public static IReadOnlyList<LevelMention> Read(Reading reading, JobTitle? title)
    {
        var found = new List<LevelMention>();
        foreach (var hit in reading.Terms.Of("level-labels"))
            AddLabelled(reading.Text, hit, found);

        AddFromHead(reading, title, found);
        var scan = new TitleScan(reading.Text, reading.Words, reading.Terms);
        var subjects = new List<LevelMention>();
        foreach (var section in reading.Sections)
        {
            // Below "Senior Clerk", beside "Clerk" and "Lead Clerk", the text speaks of that step.
            var isOfOther = section.Heading is { } heading && !(title is not null && heading.Overlaps(title.Span)) && scan.HasJobNoun(heading) && scan.HitsIn("title-levels", heading).Any();
            foreach (var block in section.Blocks)
            {
                if (block.Kind == BlockKind.Paragraph || (block.Kind == BlockKind.Item && section.Kind is SectionKind.Summary or SectionKind.Other))
                    AddFromSentences(scan, block.Content, title, found, isOfOther ? null : subjects);
            }
        }

        // A page about all steps of a job names each in turn; none of them is this job's.
        if (subjects.TrueForAll(mention => mention.Level == subjects[0].Level))
            found.AddRange(subjects);

        found.Sort((left, right) => left.Span.Start != right.Span.Start ? left.Span.CompareTo(right.Span) : left.Level.CompareTo(right.Level));
        return found;
    }

    /// <summary>"Acme | Leeds | Entry level": a part of the head's row of facts that is a level and nothing else.</summary>
    private static void AddFromHead(Reading reading, JobTitle? title, List<LevelMention> found)
    {
        if (found.Count > 0)
            return;
        foreach (var hit in reading.Terms.Of("title-levels"))
        {
            if (title?.Line.Contains(hit.Span) == true || (HeadRow.Holding(reading.Text, hit.Span) ?? Badge(reading.Text, hit.Span)) is not { } part)
                continue;
            if (part.Start != hit.Span.Start || !Values.TryGetValue(reading.Text.AsSpan(part.Start, part.Length), out var levels) || levels.From == Level.Intern)
                continue;
            // "Internship" there tells the terms of employment.
            if (levels.From == Level.Intern)
                continue;
            Add(reading.Text, part, levels.From, found);
            if (levels.To is { } to)
                Add(reading.Text, part, to, found);
            return;
        }
    }

    /// <summary>"Entry level" alone on a line of the head, as boards show it; null elsewhere.</summary>
    private static TextSpan? Badge(string text, TextSpan span)
    {
        if (span.Start is 0 or > LastBadge || text[span.Start - 1] != '\n')
            return null;
        var length = text.AsSpan(span.Start).IndexOf('\n');
        return length > 0 && text.AsSpan(span.Start, length).TrimEnd() is var line && line.EndsWith(" level", StringComparison.OrdinalIgnoreCase) ? new TextSpan(span.Start, span.Start + line.Length) : null;
    }

    private static void AddFromSentences(TitleScan scan, TextSpan block, JobTitle? title, List<LevelMention> found, List<LevelMention>? subjects)
    {
        foreach (var phrase in JobPhrases.In(scan, block))
        {
            if (title is not null && (phrase.Span.Overlaps(title.Span) || (phrase.IsSubject && !IsSameOccupation(scan, phrase.Span, title))))
                continue;
            if (phrase.IsSubject && subjects is null)
                continue;
            var target = phrase.IsSubject ? subjects! : found;
            foreach (var mention in TitleLevels.Read(scan, phrase.Span, LevelSource.Sentence).Levels)
            {
                if (!found.Exists(other => other.Span.Overlaps(mention.Span)) && !target.Exists(other => other.Span.Overlaps(mention.Span)))
                    target.Add(mention);
            }
        }
    }

    /// <summary>"The Team Lead will help you" is not about the analyst who is looked for.</summary>
    private static bool IsSameOccupation(TitleScan scan, TextSpan phrase, JobTitle title)
    {
        var last = scan.WordsIn(phrase)[^1];
        return title.Text.Contains(scan.Text[last.Start..last.End], StringComparison.OrdinalIgnoreCase);
    }

    private static void AddLabelled(string text, TermHit hit, List<LevelMention> found)
    {
        if (!StartsLine(text, hit.Span.Start, out var isGlued))
            return;
        var at = hit.Span.End;
        while (at < text.Length && text[at] is ' ' or '\t' or '*' or '_' or '|')
            at++;
        var sameLine = at < text.Length && text[at] is ':' or '=';
        if (sameLine)
            at++;
        else if (at < text.Length && text[at] != '\n' && !(at > hit.Span.End && text[at - 1] == '|') && !text.AsSpan(hit.Span.End, at - hit.Span.End).Contains('|'))
            return;
        if (isGlued && !sameLine)
            return;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_' or '|' or '"' or '•' or '-' or '#'))
            at++;
        if (Value(text, at) is not { } value)
            return;
        // "Level" alone is a label of many things: only a value that is nothing but a level tells.
        Add(text, value.Span, value.From, found);
        if (value.To is { } to)
            Add(text, value.Span, to, found);
    }

    private static void Add(string text, TextSpan span, Level level, List<LevelMention> found) =>
        found.Add(new LevelMention(level, text[span.Start..span.End], span, LevelSource.Label));

    /// <summary>The longest known value at <paramref name="start"/> that the line, or the next label, ends.</summary>
    private static (TextSpan Span, Level From, Level? To)? Value(string text, int start)
    {
        var limit = Math.Min(text.Length, start + LongestValue);
        var lineEnd = start < limit ? text.IndexOf('\n', start, limit - start) : -1;
        if (lineEnd >= 0)
            limit = lineEnd;
        for (var end = limit; end > start; end--)
        {
            if (end < limit && !IsBoundary(text, end))
                continue;
            var letters = text.AsSpan(start, end - start).Trim(" \t*_|.,;\"");
            if (letters.Length > 0 && Values.TryGetValue(letters, out var levels))
            {
                // "Senior managers approve…" is no value.
                var rest = text.AsSpan(start + letters.Length, limit - start - letters.Length).TrimStart(" \t*_|.,;\"()");
                return rest.IsEmpty || EndsValue(text, start + letters.Length) ? (new TextSpan(start, start + letters.Length), levels.From, levels.To) : null;
            }
        }

        return null;
    }

    private static bool EndsValue(string text, int at) =>
        at >= text.Length || text[at] is ',' or ';' or '.' or '|' or '(' or '/' || char.IsUpper(text[at])
        || (text[at] == ' ' && at + 1 < text.Length && (text[at + 1] is '|' or '(' or '-' or '–' or '•' or '·' || (char.IsUpper(text[at + 1]) && text.IndexOf(':', at, Math.Min(40, text.Length - at)) > 0)));

    private static bool IsBoundary(string text, int at) => !char.IsLetterOrDigit(text[at]) || (char.IsUpper(text[at]) && char.IsLower(text[at - 1]));

    /// <summary>True where only marks stand before <paramref name="at"/> on its line, or the words before it are glued to it.</summary>
    private static bool StartsLine(string text, int at, out bool isGlued)
    {
        isGlued = false;
        var i = at - 1;
        while (i >= 0 && text[i] is ' ' or '\t' or '*' or '_' or '#' or '-' or '•' or '|' or '>' or '·' or '"')
            i--;
        if (i < 0 || text[i] == '\n')
            return true;
        isGlued = true;
        return char.IsUpper(text[at]) && (i == at - 1 ? char.IsLower(text[i]) || text[i] is '.' or ')' : text[i] is '.' or ';' or ':' or ',' || at - i > 2);
    }
}
