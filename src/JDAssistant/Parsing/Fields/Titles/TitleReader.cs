using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Parsing.Layout;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Titles;

/// <summary>Finds the job's title and reads its levels and role.</summary>
/// <remarks>
/// Asked in this order: a line at the top that names an occupation; a label ("Job Title:"); a sentence that says whom the
/// company is looking for; a first line that is formed like the name of an occupation. A text that has none of them has
/// no title: a wrong one would be worse.
/// </remarks>
internal static class TitleReader
{
    private const int LinesLookedAt = 30;
    private const int LongestLine = 160;
    private const int OthersAtTop = 200;
    private const int MostParagraphs = 4;
    private const int MostParts = 8;
    private const int MostLate = 24;
    private const int EarlyPart = 1500;
    private const int MostInName = 8;
    private const int LongestByForm = 60;
    private const int MostByForm = 4;

    private static readonly SearchValues<char> CallEnds = SearchValues.Create(".;\n$£€");
    private const int LongestCall = 24;
    private const int FarthestNamed = 1200;
    private const int FarthestSought = 3000;

    /// <summary>The title and the block that holds it; the block is null where it holds more than the title.</summary>
    public static (JobTitle? Title, Block? Block) Read(string text, Word[] words, TermHits terms, IReadOnlyList<Block> blocks)
    {
        var scan = new TitleScan(text, words, terms);
        var top = AtTop(scan, blocks);
        // "Internship" at the top says on what terms; a sentence may say which job.
        var (core, line, block) = (top is { Core: var first } && IsBareTerm(scan, first) ? null : top) ?? InHeading(scan, blocks) ?? InSentence(scan, blocks, mustBeName: top is not null) ?? top ?? AsSubject(scan, blocks) ?? ByForm(scan, blocks) ?? default;
        if (core.IsEmpty)
            return (null, null);
        var (levels, role) = TitleLevels.Read(scan, core, LevelSource.Title);
        return (new JobTitle(text[core.Start..core.End], core, levels, role, line), block);
    }

    /// <summary>The title without the employer's name, which stands behind a dash or bar: "Head of Data — Acme".</summary>
    public static JobTitle? WithoutCompany(Reading reading, JobTitle? title, Mention? company)
    {
        if (title is null || company is null || title.Text.Length < company.Text.Length + 6)
            return title;
        var core = title.Span;
        if (title.Text.EndsWith(company.Text, StringComparison.OrdinalIgnoreCase))
            core = core with { End = core.End - company.Text.Length };
        else if (title.Text.StartsWith(company.Text, StringComparison.OrdinalIgnoreCase))
            core = core with { Start = core.Start + company.Text.Length };
        else
            return title;
        var scan = new TitleScan(reading.Text, reading.Words, reading.Terms);
        var joint = core.End < title.Span.End ? reading.Slice(core).TrimEnd()[^1] : reading.Slice(core).TrimStart()[0];
        if (joint is not ('-' or '–' or '—' or '|' or ',' or ':' or '@' or '·'))
            return title;
        core = TitleTrimmer.Trim(scan, core);
        if (core.IsEmpty || !TitleShape.IsStrong(scan, core))
            return title;
        var (levels, role) = TitleLevels.Read(scan, core, LevelSource.Title);
        return new JobTitle(reading.Slice(core), core, levels, role, title.Line);
    }

    private static (TextSpan Core, TextSpan Line, Block? Block)? AtTop(TitleScan scan, IReadOnlyList<Block> blocks)
    {
        (TextSpan, TextSpan, Block?)? fallback = null;
        var seen = 0;
        var body = 0;
        // Below "Similar jobs" at the top stand other titles.
        if (scan.HitsIn("other-adverts", new TextSpan(0, Math.Min(scan.Text.Length, OthersAtTop))).Any())
            return null;
        for (var i = 0; i < blocks.Count && seen < LinesLookedAt; i++)
        {
            var block = blocks[i];
            if (block.Kind == BlockKind.Other || (block.Kind != BlockKind.Heading && IsLink(scan.Letters(block.Span))))
                continue;
            seen++;
            if (FromLabel(scan, blocks, i) is { } labelled)
                return labelled;
            var goesOn = GoesOn(scan.Text, block);
            if (block.Content.Length > LongestLine || (seen == 1 && goesOn))
            {
                if (seen == 1 && (TitleLabels.Glued(scan, block, block.Content.Start) ?? TitleOpening.Read(scan, block) ?? Called(scan, block)) is { } glued)
                    return glued;
                if (TitleLabels.Inside(scan, block) is { } inside)
                    return inside;
                body++;
                continue;
            }

            if (block.Kind is not (BlockKind.Heading or BlockKind.Paragraph) || (block.Label is { } label && !CanBeLabelled(scan, label)))
                continue;
            // Below the first duties no title follows.
            if (block.Kind == BlockKind.Heading && HeadsDuties(scan.Letters(block.Content)))
                break;
            var core = TitleTrimmer.Trim(scan, block.Content);
            if (core.IsEmpty || scan.Text[block.Content.End - 1] == '?' || !TitleShape.IsPossible(scan, core) || (scan.Text[block.Content.End - 1] == '.' && !TitleShape.IsCapitalised(scan, core)))
            {
                if (seen == 1 && (Called(scan, block) ?? (block.Content.Length > LongestByForm ? TitleOpening.Read(scan, block) : null)) is { } called)
                    return called;
                continue;
            }

            // "The Data Analyst at Acme serves as…" is a sentence, whose subject is asked for below.
            if (scan.Text[block.Content.End - 1] == '.' && scan.Letters(block.Content).StartsWith("The ", StringComparison.Ordinal))
                continue;
            var isFirst = seen == 1;
            // "Internship" alone says on what terms, and of no other line which job.
            if (isFirst && TitleShape.IsPlural(scan, core) && scan.WordsIn(core).Length == 1)
            {
                fallback = (core, block.Content, block);
                continue;
            }

            if (TitleShape.IsStrong(scan, core) && (isFirst || IsTitleLine(scan, block, core, body)))
                return (core, block.Content, block);
            if (isFirst && block.Kind == BlockKind.Heading && fallback is null && !TitleShape.IsSlogan(scan, core) && !TitleShape.IsOfSeveral(scan, core) && (block.Depth == 1 || (block.Depth == 2 && EndsInPlace(scan, block.Content, core))))
                fallback = (core, block.Content, block);
        }

        return fallback;
    }

    /// <summary>"Duties", "Night Baker Skills And Qualifications".</summary>
    private static bool HeadsDuties(ReadOnlySpan<char> heading) =>
        Headings.Exact(heading) is SectionKind.Responsibilities or SectionKind.Requirements || heading[(heading.LastIndexOf(' ') + 1)..].AreAny("responsibilities", "duties", "qualifications", "requirements");

    /// <summary>True for the first of several parts of a line whose line ends became blanks.</summary>
    private static bool GoesOn(string text, Block block)
    {
        if (block.Kind != BlockKind.Paragraph || block.Span.End >= text.Length || text[block.Span.End] != ' ' || text[block.Span.End - 1] is '.' or '!' or '?')
            return false;
        var rest = text.AsSpan(block.Span.End).TrimStart(" :*#-");
        return rest.Length > 0 && rest[0] != '\n';
    }

    private static bool IsLink(ReadOnlySpan<char> letters) =>
        letters.Contains("://", StringComparison.Ordinal) && !letters.Contains(". ", StringComparison.Ordinal);

    /// <summary>"Analytics, Sales Finance - Leeds, UK": what has a place behind it is a title, whatever it names.</summary>
    private static bool EndsInPlace(TitleScan scan, TextSpan line, TextSpan core) =>
        core.End < line.End && scan.HitsIn("places", new TextSpan(core.End, line.End)).Any();

    private static bool IsTitleLine(TitleScan scan, Block block, TextSpan core, int body) =>
        body <= 1 && !TitleShape.IsPlural(scan, core) && TitleShape.IsCapitalised(scan, core) && scan.WordsIn(core).Length <= 10 && (block.Kind == BlockKind.Heading || body == 0)
        && scan.Text[block.Content.End - 1] is not ('.' or ',');

    /// <summary>"Director: Elections" is a title, "Reports to: Director" is none.</summary>
    private static bool CanBeLabelled(TitleScan scan, TextSpan label) =>
        (scan.HasJobNoun(label) && !FieldPairs.IsKnown(scan.Letters(label))) || IsOpener(scan.Letters(label));

    private static bool IsOpener(ReadOnlySpan<char> label)
    {
        foreach (var term in TermIndex.Default.List("title-openers").Terms)
        {
            if (label.Equals(term.Text, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"Job Title: Nurse", "title: Nurse" in front matter, or "Job Title" above "Nurse".</summary>
    private static (TextSpan, TextSpan, Block?)? FromLabel(TitleScan scan, IReadOnlyList<Block> blocks, int i)
    {
        var block = blocks[i];
        if (block.Label is { } label)
        {
            if (TitleLabels.Use(scan, label) is not { } use || block.Content.Length > LongestLine)
                return null;
            var value = AfterLabel(scan.Text, block.Content, label);
            var core = TitleTrimmer.Trim(scan, value);
            // "Title: Baker Department: Bread": the labels behind it lost their line ends.
            return IsValue(scan, core, use) ? (core, block.Span, block) : use == "sure" ? TitleLabels.Glued(scan, block, label.Start) : null;
        }

        if (i + 1 >= blocks.Count || blocks[i + 1].Content.Length > 110 || TitleLabels.Use(scan, block.Content) is not { } above
            || blocks[i + 1].Kind is not (BlockKind.Heading or BlockKind.Paragraph or BlockKind.Row))
        {
            return null;
        }

        var below = TitleTrimmer.Trim(scan, blocks[i + 1].Content);
        return TitleShape.IsStrong(scan, below) && IsValue(scan, below, above) ? (below, blocks[i + 1].Content, blocks[i + 1]) : null;
    }

    private static TextSpan AfterLabel(string text, TextSpan content, TextSpan label)
    {
        if (content.Start >= label.End)
            return content;
        var start = label.End;
        while (start < content.End && !char.IsLetterOrDigit(text[start]) && text[start] is not ('.' or '(' or '['))
            start++;
        return new TextSpan(start, content.End);
    }

    private static bool IsValue(TitleScan scan, TextSpan core, string use) =>
        !core.IsEmpty && TitleShape.IsPossible(scan, core) && (use == "sure" || TitleShape.IsStrong(scan, core));

    /// <summary>"Hiring: senior baker at Acme (Leeds), £30k": what is called out at the start of an advert of one line.</summary>
    private static (TextSpan, TextSpan, Block?)? Called(TitleScan scan, Block block)
    {
        var letters = scan.Letters(block.Content);
        var colon = letters[..Math.Min(LongestCall, letters.Length)].IndexOf(':');
        if (colon <= 0 || !IsOpener(letters[..colon].Trim("*_ ")))
            return null;
        var rest = letters[(colon + 1)..];
        var end = rest.IndexOfAny(CallEnds);
        var core = TitleTrimmer.Trim(scan, block.Content with { Start = block.Content.Start + colon + 1, End = block.Content.Start + colon + 1 + (end < 0 ? rest.Length : end) });
        return !core.IsEmpty && TitleShape.IsPossible(scan, core) && scan.HasJobNoun(core) && scan.WordsIn(core).Length <= MostInName ? (core, core, null) : null;
    }

    private static bool IsBareTerm(TitleScan scan, TextSpan core) => scan.Letters(core).AreAny("internship", "internships");

    /// <summary>"Associate Data Engineer" as a heading above the sentences about the job, below those about the company.</summary>
    private static (TextSpan, TextSpan, Block?)? InHeading(TitleScan scan, IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count && i < LinesLookedAt; i++)
        {
            var block = blocks[i];
            // "Night Baker, Rye" right above "Position summary" stands as a heading does.
            var isAbove = block is { Kind: BlockKind.Paragraph, Label: null, Content.Length: <= LongestByForm } && i + 1 < blocks.Count && blocks[i + 1].Kind == BlockKind.Heading && scan.Text[block.Content.End - 1] is not ('.' or '!' or '?' or ',' or ';') && scan.Letters(block.Content).IndexOfAnyInRange('0', '9') < 0;
            if (block.Kind != BlockKind.Heading && !isAbove)
                continue;
            if (TitleOpening.BeforeDuties(scan, block.Content) is { } named)
                return (named, block.Content, null);
            var letters = scan.Letters(block.Content);
            if ((Headings.Exact(letters) ?? Headings.ByPhrase(letters)) is { } kind)
            {
                if (kind is SectionKind.AboutCompany or SectionKind.Summary or SectionKind.Other)
                    continue;
                break;
            }

            var core = TitleTrimmer.Trim(scan, block.Content);
            if (!core.IsEmpty && core.Length == block.Content.Length && scan.WordsIn(core).Length is >= 2 and <= 6 && TitleShape.IsPossible(scan, core) && scan.HasJobNoun(core)
                && TitleShape.IsCapitalised(scan, core) && !TitleShape.IsPlural(scan, core) && scan.Text[block.Span.End - 1] != ':')
            {
                return (core, block.Content, block);
            }
        }

        return null;
    }

    /// <summary>"Acme is looking for a Senior Nurse to …" in the first paragraphs.</summary>
    private static (TextSpan, TextSpan, Block?)? InSentence(TitleScan scan, IReadOnlyList<Block> blocks, bool mustBeName)
    {
        var paragraphs = 0;
        TextSpan? several = null, trade = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            // The first line may be the sentence: "Join us as a Nurse".
            var isHead = i == 0 && block.Kind is BlockKind.Heading or BlockKind.Paragraph && block.Content.Length <= LongestLine;
            // "As our Data Scientist, you will" heads the duties.
            var isAddressed = block.Kind == BlockKind.Heading && scan.Letters(block.Content).StartsWith("As ", StringComparison.OrdinalIgnoreCase);
            var isBody = isAddressed || (block.Kind == BlockKind.Paragraph && block.Content.Length >= 30);
            if (!isHead && !isBody)
                continue;
            // A text that has lost its line ends is in many small parts.
            var isLate = isBody && ++paragraphs > (block.Span.Start < EarlyPart ? MostParts : MostParagraphs);
            if (paragraphs > MostLate)
                break;
            foreach (var phrase in JobPhrases.In(scan, block.Content))
            {
                // Far down only who is wanted counts, by a name of several capitalised words.
                if (isLate && !(phrase.IsSought && scan.WordsIn(phrase.Span).Length > 1 && TitleShape.IsCapitalised(scan, phrase.Span) && !TitleShape.IsPlural(scan, phrase.Span)))
                    continue;
                if (phrase.IsTrade)
                    trade ??= phrase.Span;
                else if (!phrase.IsGeneric && (!mustBeName || TitleShape.IsCapitalised(scan, phrase.Span)) && TitleShape.IsPossible(scan, phrase.Span) && phrase.Span.Start - block.Content.Start < (phrase.IsSought && scan.WordsIn(phrase.Span).Length > 1 && TitleShape.IsCapitalised(scan, phrase.Span) ? FarthestSought : FarthestNamed))
                {
                    var name = WithLevel(scan, block, phrase.Span);
                    if (TitleShape.IsCapitalised(scan, name) || !TitleShape.IsPlural(scan, name))
                        return (name, name, null);
                    // "bakers who know rye" name the job where nothing says "Baker".
                    several ??= name;
                }
            }
        }

        return (several ?? (mustBeName ? null : trade)) is { } all && AsSubject(scan, blocks) is null ? (all, all, null) : null;
    }

    /// <summary>"Cheesemonger", "Cleaning Lady" as the first line: an occupation that nobody listed.</summary>
    private static (TextSpan, TextSpan, Block?)? ByForm(TitleScan scan, IReadOnlyList<Block> blocks)
    {
        var first = blocks.FirstOrDefault(block => block.Kind != BlockKind.Other);
        if (first is not { Kind: BlockKind.Heading or BlockKind.Paragraph, Label: null, Content.Length: <= LongestByForm } || scan.Text[first.Content.End - 1] is '.' or ',' or ':' or ';' or '!' or '?')
            return null;
        var core = TitleTrimmer.Trim(scan, first.Content);
        return !core.IsEmpty && TitleShape.IsPossible(scan, core) && TitleShape.IsCapitalised(scan, core) && !TitleShape.IsSlogan(scan, core) && scan.WordsIn(core) is { Length: <= MostByForm } words
            && (JobNouns.MayBe(scan.Letters(words[^1])) || scan.HitsIn("gendered-titles", core).Any() || scan.HitsIn("inflated-titles", core).Any() || IsAboveTerms(scan, blocks, first, core))
            && !scan.HitsIn("places", core).Any()
            ? (core, first.Content, first)
            : null;
    }

    /// <summary>"Front of House" above a line that says where or on what terms, of a name that the text does not use again as an employer's would be.</summary>
    private static bool IsAboveTerms(TitleScan scan, IReadOnlyList<Block> blocks, Block first, TextSpan core)
    {
        var below = blocks.FirstOrDefault(block => block.Span.Start >= first.Span.End && block.Kind != BlockKind.Other);
        if (below is null || below.Content.Length > LongestLine || !(scan.HitsIn("places", below.Content).Any() || scan.HitsIn("employment-words", below.Content).Any() || scan.HitsIn("workplace-words", below.Content).Any()))
            return false;
        var name = scan.Words[scan.WordFrom(core.Start)];
        var letters = scan.Letters(name);
        return char.IsUpper(letters[0]) && scan.Text.AsSpan(name.End).IndexOf(letters, StringComparison.Ordinal) < 0;
    }

    /// <summary>"…is looking for a baker. As a senior baker, you will…": the name by which the same paragraph addresses the reader, where it adds a level.</summary>
    private static TextSpan WithLevel(TitleScan scan, Block block, TextSpan name)
    {
        if (scan.HitsIn("title-levels", name).Any())
            return name;
        foreach (var phrase in JobPhrases.In(scan, block.Content with { Start = name.End }))
        {
            var words = scan.Letters(phrase.Span);
            if (words.Length > name.Length && words.EndsWith(scan.Letters(name), StringComparison.OrdinalIgnoreCase) && scan.HitsIn("title-levels", phrase.Span with { End = phrase.Span.End - name.Length }).Any(hit => hit.Span.Start == phrase.Span.Start && hit.Span.End >= phrase.Span.End - name.Length - 1))
                return phrase.Span;
        }

        return name;
    }

    /// <summary>"The Facilities Lead is responsible for…" anywhere: of one who is spoken of so, or twice as the doer, the text tells the job.</summary>
    private static (TextSpan, TextSpan, Block?)? AsSubject(TitleScan scan, IReadOnlyList<Block> blocks)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Item))
                continue;
            foreach (var (subject, isSure) in JobSubjects.In(scan, block.Content))
            {
                var name = TitleTrimmer.Trim(scan, subject);
                var words = scan.WordsIn(name).Length;
                if (words is > 1 and <= MostInName && !TitleShape.IsPlural(scan, name) && TitleShape.IsPossible(scan, name) && (isSure || !seen.Add(scan.Text[name.Start..name.End])))
                    return (name, name, null);
            }
        }

        return null;
    }
}
