using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Wording;

/// <summary>A block that speaks of the job.</summary>
/// <param name="Block">The block.</param>
/// <param name="Words">How many words its content holds.</param>
internal sealed record ProseBlock(Block Block, int Words);

/// <summary>What many rules ask of the prose of one text, worked out once for all of them.</summary>
internal sealed class ProseText
{
    private static readonly TermList Standing = TermIndex.Default.List("standing-phrases");

    private readonly JobDescription _job;
    private readonly bool[] _hasStandingPhrase;
    private readonly int[] _farthestStatementEnd;
    private readonly bool[] _isOwn;

    private ProseText(JobDescription job)
    {
        _job = job;
        _hasStandingPhrase = new bool[job.Blocks.Count];
        foreach (var hit in job.Terms.Of(Standing))
        {
            if (job.BlockIndexAt(hit.Span.Start) is var index and >= 0)
                _hasStandingPhrase[index] = true;
        }

        _farthestStatementEnd = new int[job.Statements.Count];
        for (int i = 0, farthest = 0; i < _farthestStatementEnd.Length; i++)
            _farthestStatementEnd[i] = farthest = Math.Max(farthest, job.Statements[i].Span.End);

        _isOwn = new bool[job.Blocks.Count];
        var blocks = new List<ProseBlock>(job.Blocks.Count);
        for (var i = 0; i < job.Blocks.Count; i++)
        {
            var block = job.Blocks[i];
            _isOwn[i] = block.Kind is BlockKind.Paragraph or BlockKind.Item && !IsStanding(block.Content)
                && job.Title?.Line.Contains(block.Content) != true;
            if (_isOwn[i])
                blocks.Add(new ProseBlock(block, Prose.CountWords(job, block.Content)));
        }

        Blocks = blocks;
    }

    /// <summary>The blocks that say something of the job: no headings, standing statements, code, quotations or noise.</summary>
    public IReadOnlyList<ProseBlock> Blocks { get; }

    /// <summary>The prose of <paramref name="job"/>.</summary>
    public static ProseText Of(JobDescription job) => job.Once(static job => new ProseText(job));

    /// <summary>True where one of <see cref="Blocks"/> holds <paramref name="offset"/>.</summary>
    public bool Holds(int offset) => _job.BlockIndexAt(offset) is var index and >= 0 && _isOwn[index];

    /// <summary>See <see cref="Prose.IsStanding"/>.</summary>
    public bool IsStanding(TextSpan span)
    {
        if (_job.SectionAt(span.Start) is { Kind: SectionKind.Eeo or SectionKind.Accommodation, Heading: not null } || IsInStatement(span) || TouchesNoise(span))
            return true;
        var index = _job.BlockIndexAt(span.Start);
        return index >= 0 && _job.Blocks[index].Span.Length <= Prose.LongestStatement
            ? _hasStandingPhrase[index]
            : Prose.Has(_job, Standing, Prose.Sentence(_job, span));
    }

    /// <summary>True for a sentence in front of all standing phrases of its paragraph, and outside of what the parser read as a statement.</summary>
    public bool IsBeforeStatement(TextSpan span)
    {
        if (_job.SectionAt(span.Start) is { Kind: SectionKind.Eeo or SectionKind.Accommodation } || TouchesNoise(span) || _job.BlockAt(span.Start) is not { } block)
            return false;
        var sentence = Prose.Sentence(_job, span);
        return !Prose.Has(_job, Standing, new TextSpan(block.Span.Start, sentence.End))
            && (!IsInStatement(span) || _job.Statements.Any(statement => statement.Span.Start > sentence.Start && block.Span.Contains(statement.Span)));
    }

    /// <summary>Statements come in order of their starts, but may overlap: of those before, one reaches farthest.</summary>
    private bool IsInStatement(TextSpan span)
    {
        var before = Ordered.FirstFrom(_job.Statements, span.Start + 1, static statement => statement.Span) - 1;
        return before >= 0 && _farthestStatementEnd[before] >= span.End;
    }

    private bool TouchesNoise(TextSpan span)
    {
        var noise = _job.Noise;
        var next = Ordered.FirstFrom(noise, span.Start, static noise => noise.Span);
        return (next > 0 && noise[next - 1].Span.Overlaps(span)) || (next < noise.Count && noise[next].Span.Overlaps(span));
    }
}
