using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Parsing.Fields;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>A piece of a text that somebody names: by its words, "the second bullet of the requirements", "the last sentence of the summary", "the benefits".</summary>
/// <param name="Words">The words of the piece as they were given; null where it is named by its place.</param>
/// <param name="Unit">"item", "sentence", "paragraph"; null for a whole section.</param>
/// <param name="Number">Counts from 1, from the end where it is negative.</param>
/// <param name="Section">What its section was called; null where none was named.</param>
internal sealed record TextPlace(string? Words, string? Unit, int Number, string? Section)
{
    private const int LongestWords = 1000;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The piece whose words stand in the text.</summary>
    public static TextPlace OfWords(string words) => new(words, null, 0, null);

    /// <summary>The piece that <paramref name="words"/> name by its place; null where they name none.</summary>
    public static TextPlace? Read(string words)
    {
        words = words.Trim();
        if (Counted.Match(words) is { Success: true } counted)
        {
            var ordinal = counted.Groups["ordinal"].Value.ToLowerInvariant();
            var number = ordinal switch
            {
                "last" => -1,
                "next to last" or "second to last" or "penultimate" => -2,
                _ when Array.IndexOf(Ordinals, ordinal) is >= 0 and var index => index + 1,
                _ => int.Parse(string.Concat(ordinal.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture),
            };
            var unit = counted.Groups["unit"].Value.ToLowerInvariant();
            var section = counted.Groups["section"] is { Success: true } named ? named.Value : unit switch
            {
                "duty" or "responsibility" or "task" => "responsibilities",
                "requirement" or "must" => "requirements",
                "wish" or "nice-to-have" => "nice to have",
                "benefit" or "perk" => "benefits",
                _ => null,
            };
            return number == 0 ? null : new TextPlace(null, unit is "sentence" or "paragraph" ? unit : "item", number, section);
        }

        return Whole.Match(words) is { Success: true } whole && KindOf(whole.Groups["section"].Value) is not null
            ? new TextPlace(null, null, 0, whole.Groups["section"].Value)
            : null;
    }

    /// <summary>Where the piece stands; of a whole section, its paragraphs and items.</summary>
    /// <returns>The spans and their section, or why there is no such piece.</returns>
    public (IReadOnlyList<TextSpan> Spans, SectionKind Section, string? Problem) In(JobDescription job)
    {
        if (Words is { } words)
            return OfWordsIn(job, words);
        var sections = Section is null ? job.Sections.Where(section => Pieces(job, section).Count > 0).ToList() : Named(job);
        if (sections.Count == 0)
            return ([], default, Section is null ? "The text has no such part." : $"I find no part of the text called “{Section}”. Its parts are {Headings(job)}.");
        // Running text stands at the top before anything else; items stand in every part.
        if (sections.Count > 1 && Section is null && Unit is "paragraph" or "sentence")
            sections = [Number < 0 ? sections[^1] : sections.Find(section => section.Kind == SectionKind.Summary) ?? sections[0]];
        if (sections.Count > 1 && Section is null)
            return ([], default, $"Of which part: {Headings(job)}? Say it with the part, as in “the first {Unit} of the …”.");
        var pieces = Pieces(job, sections[0]);
        if (pieces.Count == 0)
            return ([], default, "That part of the text has no such piece.");
        if (Unit is null)
            return (pieces, sections[0].Kind, null);
        var index = Number < 0 ? pieces.Count + Number : Number - 1;
        return index >= 0 && index < pieces.Count
            ? ([pieces[index]], sections[0].Kind, null)
            : ([], default, $"That part of the text has {pieces.Count} of them.");
    }

    private static (IReadOnlyList<TextSpan> Spans, SectionKind Section, string? Problem) OfWordsIn(JobDescription job, string words)
    {
        var wanted = words.Trim().Trim('“', '”', '"', '\'').Replace('’', '\'').TrimStart('-', '*', '•', ' ').Trim();
        if (wanted.Length is < 3 or > LongestWords)
            return ([], default, "Tell me the words of the piece as they stand in the text.");
        var text = job.Source.Text;
        var at = text.IndexOf(wanted, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return ([], default, "Those words do not stand in the text. Give me the piece word for word.");
        if (text.IndexOf(wanted, at + 1, StringComparison.OrdinalIgnoreCase) >= 0)
            return ([], default, "Those words stand in the text more than once. Give me more of them.");
        var span = new TextSpan(at, at + wanted.Length);
        if (job.BlockAt(at) is not { Kind: not (BlockKind.Heading or BlockKind.Other) } block || !block.Content.Contains(span))
            return ([], default, "Those words are no piece of one paragraph or item. Give me one sentence or one item.");
        // A piece of a sentence is said anew together with what it stands in.
        var piece = block.Kind == BlockKind.Paragraph
            ? Sentences.Around(text, block.Content, span.Start).Union(Sentences.Around(text, block.Content, span.End - 1))
            : block.Content;
        return ([piece], job.SectionAt(at)?.Kind ?? SectionKind.Other, null);
    }

    /// <summary>The sections that the place names; none where it names none of them.</summary>
    public IReadOnlyList<Section> SectionsIn(JobDescription job) => Section is null ? [] : Named(job);

    /// <summary>The same, but none for one word that is the heading of other texts: "languages" may be two items of this one.</summary>
    public IReadOnlyList<Section> SectionsNamed(JobDescription job) =>
        Section is null ? [] : Exact(job) is { Count: > 0 } exact ? exact : Section.Contains(' ', StringComparison.Ordinal) || CommonKind(Section) is not null ? Named(job) : [];

    private List<Section> Exact(JobDescription job) =>
        [.. job.Sections.Where(section => section.Heading is { } heading && job.Slice(heading).Replace("'", "", StringComparison.Ordinal).Equals(Section!.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))];

    private List<Section> Named(JobDescription job)
    {
        var exact = Exact(job);
        return exact.Count > 0 ? exact : KindOf(Section!) is { } kind ? [.. job.SectionsOf(kind).Where(section => Pieces(job, section).Count > 0)] : [];
    }

    private List<TextSpan> Pieces(JobDescription job, Section section) => Unit switch
    {
        "item" => [.. section.Blocks.Where(block => block.Kind is BlockKind.Item or BlockKind.Row && Gap.In(job.Slice(block.Content)).Count == 0).Select(block => block.Content)],
        "sentence" => [.. section.Blocks.Where(block => block.Kind == BlockKind.Paragraph).SelectMany(block => SentencesOf(job, block))],
        "paragraph" => [.. section.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(block => block.Content)],
        _ => [.. section.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Item && Gap.In(job.Slice(block.Content)).Count == 0).Select(block => block.Content)],
    };

    private static IEnumerable<TextSpan> SentencesOf(JobDescription job, Block block) =>
        new TextSentences(job).In(block).Where(sentence => Gap.In(job.Slice(sentence)).Count == 0);

    private static SectionKind? KindOf(string words) => CommonKind(words) ?? (Parsing.Layout.Headings.Exact(words.ToLowerInvariant()) is { } kind and not SectionKind.Other ? kind : null);

    // What people call the parts of any text.
    private static SectionKind? CommonKind(string words) => words.ToLowerInvariant() switch
    {
        "about us" or "company" or "about the company" => SectionKind.AboutCompany,
        "summary" or "intro" or "introduction" or "about the role" or "about the job" or "role" or "first paragraph" or "opening" or "top" => SectionKind.Summary,
        "duties" or "duty" or "tasks" or "responsibilities" => SectionKind.Responsibilities,
        "requirements" or "musts" or "must-haves" or "must haves" or "needs" => SectionKind.Requirements,
        "nice to have" or "nice-to-haves" or "nice to haves" or "wishes" => SectionKind.Preferred,
        "benefits" or "perks" or "offer" => SectionKind.Benefits,
        _ => null,
    };

    private static string Headings(JobDescription job) =>
        Prose.Join(job.Sections.Where(section => section.Heading is not null).Take(8).Select(section => $"“{job.Slice(section.Heading!.Value)}”"));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static Regex Counted => field ??= new(@"^(?:the\s+)?(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next\s+to\s+last|second\s+to\s+last|penultimate|\d{1,2}(?:st|nd|rd|th)?|#\d{1,2})\s+(?<unit>bullet|item|point|line|entry|sentence|paragraph|duty|responsibility|task|requirement|must|wish|nice-to-have|benefit|perk)(?:\s+point)?(?:\s+(?:of|in|under|from|on)\s+(?:the\s+)?[“""]?(?<section>[\p{L}'’ -]{2,40}?)[”""]?(?:\s+(?:section|part|list))?)?$", Options, TimeSpan.FromSeconds(10));

    private static Regex Whole => field ??= new(@"^(?:the\s+)?[“""]?(?<section>[\p{L}'’ -]{2,40}?)[”""]?(?:\s+(?:section|part|list|paragraph))?$", Options, TimeSpan.FromSeconds(10));
}
