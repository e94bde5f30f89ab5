using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>A job description as read: every part knows where in the text it stands.</summary>
/// <remarks>Immutable. All spans are reading offsets, into <see cref="SourceText.Text"/> of <see cref="Source"/>.</remarks>
public sealed record JobDescription
{
    private Worked? _worked;

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
    public Section? SectionAt(int offset) => Ordered.At(Sections, offset, static section => section.Span);

    /// <summary>The block that holds <paramref name="offset"/>; null between blocks.</summary>
    public Block? BlockAt(int offset) => BlockIndexAt(offset) is var index and >= 0 ? Blocks[index] : null;

    /// <summary>Index of the block that holds <paramref name="offset"/>; -1 between blocks.</summary>
    public int BlockIndexAt(int offset) => Ordered.IndexAt(Blocks, offset, static block => block.Span);

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

    /// <summary>What <paramref name="make"/> works out of this text, the first time it is asked for; one value of each type.</summary>
    /// <remarks>Safe from many threads: two that ask at the same time may both work it out, to the same end.</remarks>
    internal T Once<T>(Func<JobDescription, T> make)
        where T : class
    {
        for (var known = _worked; known is not null && ReferenceEquals(known.Of, this); known = known.Next)
        {
            if (known.Value is T value)
                return value;
        }

        var made = make(this);
        _worked = new Worked(this, made, _worked is { } before && ReferenceEquals(before.Of, this) ? before : null);
        return made;
    }
}
