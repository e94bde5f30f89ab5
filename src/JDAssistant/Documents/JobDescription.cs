using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>A job description as read: every part knows where in the text it stands.</summary>
/// <remarks>Immutable. All spans are reading offsets, into <see cref="SourceText.Text"/> of <see cref="Source"/>.</remarks>
public sealed record JobDescription
{
    public required SourceText Source { get; init; }

    /// <summary>The text's words in order.</summary>
    public required Word[] Words { get; init; }

    /// <summary>All terms of all word lists that stand in the text.</summary>
    public required TermHits Terms { get; init; }

    /// <summary>The layout, in order; blocks do not overlap.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The sections, in order; together they hold all blocks that are not the title's.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Null where the text has no title.</summary>
    public JobTitle? Title { get; init; }

    /// <summary>The employer; null where the text names none.</summary>
    public Mention? Company { get; init; }

    /// <summary>Levels named outside the title, in order.</summary>
    public IReadOnlyList<LevelMention> Levels { get; init; } = [];

    public IReadOnlyList<ExperienceDemand> Experience { get; init; } = [];

    /// <summary>What the sections about the candidate ask for, item by item.</summary>
    public IReadOnlyList<RequirementItem> Requirements { get; init; } = [];

    public IReadOnlyList<Pay> Pay { get; init; } = [];

    /// <summary>Words that stand where pay should: "competitive", "DOE".</summary>
    public IReadOnlyList<PayEvasion> PayEvasions { get; init; } = [];

    public IReadOnlyList<Place> Places { get; init; } = [];

    public IReadOnlyList<WorkplaceMention> Workplace { get; init; } = [];

    public IReadOnlyList<EmploymentMention> Employment { get; init; } = [];

    /// <summary>Travel, hours, dates, clearance and the like.</summary>
    public Conditions Conditions { get; init; } = new();

    public IReadOnlyList<Statement> Statements { get; init; } = [];

    public IReadOnlyList<Noise> Noise { get; init; } = [];

    /// <summary>ISO 639-1 code of the language that most of the text is in; null where it is too short to tell.</summary>
    public string? Language { get; init; }

    /// <summary>False where nothing in the text is what job descriptions are made of: a recipe, a greeting, a log file.</summary>
    public bool LooksLikeJobDescription { get; init; }

    /// <summary>True where <paramref name="kind"/> stands in the text.</summary>
    public bool Has(StatementKind kind) => Statements.Any(statement => statement.Kind == kind);

    /// <summary>The sections about <paramref name="kind"/>, in order.</summary>
    public IEnumerable<Section> SectionsOf(SectionKind kind) => Sections.Where(section => section.Kind == kind);

    /// <summary>The section that holds <paramref name="offset"/>; null for the title and what stands between sections.</summary>
    public Section? SectionAt(int offset) => Ordered.At(Sections, offset, section => section.Span);

    /// <summary>The block that holds <paramref name="offset"/>; null between blocks.</summary>
    public Block? BlockAt(int offset) => Ordered.At(Blocks, offset, block => block.Span);

    /// <summary>Index of the first word that starts at or after <paramref name="offset"/>.</summary>
    public int WordFrom(int offset) => JDAssistant.Terms.Words.From(Words, offset);

    /// <summary>The words that lie inside <paramref name="span"/>.</summary>
    public ReadOnlySpan<Word> WordsIn(TextSpan span)
    {
        var from = WordFrom(span.Start);
        return Words.AsSpan(from, Math.Max(0, WordFrom(span.End) - from));
    }

    /// <summary>The words of <paramref name="span"/> as read.</summary>
    public string Slice(TextSpan span) => Source.Slice(span);
}
