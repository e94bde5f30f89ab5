using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Drafting.Fidelity;

/// <summary>Finds the facts that a text lost, or made stronger or weaker.</summary>
internal static class FidelityOmissions
{
    private static readonly string[] Strong =
        ["expert", "expertise", "extensive", "deep", "proven", "advanced", "mastery", "outstanding", "exceptional", "exceptionally", "strong", "excellent", "significant", "thorough", "solid", "demonstrated"];

    private static readonly string[] Weak =
        ["familiar", "familiarity", "basic", "exposure", "ideally", "preferred", "preferably", "optional", "plus", "helpful", "desirable", "bonus", "awareness", "beginner"];

    // Of no meaning among the demands; among the wishes they make one.
    private static readonly string[] Demanding = ["must", "need", "needed", "required", "require", "requirement", "essential", "mandatory", "necessary", "vital", "crucial"];

    /// <summary>The problems, in the order of the facts.</summary>
    public static IEnumerable<FidelityProblem> In(JobDescription job, FidelityLedger ledger)
    {
        var demands = LinesOf(job, SectionKind.Requirements);
        var wishes = LinesOf(job, SectionKind.Preferred);
        var lines = job.Blocks.Select(block => WordsOf(job, block)).ToList();
        var everything = lines.SelectMany(line => line).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in ledger.Facts)
        {
            var words = fact.Content;
            var problem = !fact.Fact.IsRequirement
                ? Missing(fact, lines, everything)
                : fact.Fact.Strength == Strength.Must ? Must(fact.Fact, words, demands, wishes) : Wish(fact.Fact, words, demands, wishes);
            if (problem is not null)
                yield return problem;
        }
    }

    private static FidelityProblem? Missing(FidelityFact fact, List<HashSet<string>> lines, HashSet<string> everything) =>
        fact.Fact.Kind == FactKind.Level || (fact.HasPieces ? fact.IsIn(everything) : lines.Exists(fact.IsIn)) || (fact.IsSoft && lines.Exists(fact.IsInByRoots))
            ? null
            : new FidelityProblem(FidelityFault.MissingFact, $"“{fact.Fact.Value}” was said, but is not in the text.", fact.Fact.Value, null);

    private static FidelityProblem? Must(Fact fact, List<string> words, List<Line> demands, List<Line> wishes)
    {
        if (Find(demands, words) is { } line)
            return Judge(fact, line);
        return Find(wishes, words) is { } weak
            ? new FidelityProblem(FidelityFault.Weakened, $"“{fact.Value}” is a demand, but stands among the wishes.", weak.Text, weak.Block.Content)
            : new FidelityProblem(FidelityFault.MissingMust, $"“{fact.Value}” is a demand, but is not among the requirements.", fact.Value, null);
    }

    private static FidelityProblem? Wish(Fact fact, List<string> words, List<Line> demands, List<Line> wishes)
    {
        if (Find(wishes, words) is { } line)
        {
            var added = line.Words.Except(FidelityWords.Of(fact.Value)).ToList();
            return added.Intersect(Demanding).FirstOrDefault() is { } demand
                ? new FidelityProblem(FidelityFault.Strengthened, $"“{demand}” makes a demand of “{fact.Value}”, which is a wish.", line.Text, line.Block.Content)
                : added.Except(FidelityWords.Of(fact.Words)).Intersect(Strong).Any() ? Judge(fact, line) : null;
        }

        return Find(demands, words) is { } strong
            ? new FidelityProblem(FidelityFault.Strengthened, $"“{fact.Value}” is a wish, but stands among the requirements.", strong.Text, strong.Block.Content)
            : new FidelityProblem(FidelityFault.MissingWish, $"“{fact.Value}” is a wish, but is not in the text.", fact.Value, null);
    }

    private static FidelityProblem? Judge(Fact fact, Line line)
    {
        var added = line.Words.Except(FidelityWords.Of(fact.Words)).ToList();
        if (added.Intersect(Strong).FirstOrDefault() is { } strong)
            return new FidelityProblem(FidelityFault.Strengthened, $"“{strong}” makes more of “{fact.Value}” than was said.", line.Text, line.Block.Content);
        return added.Intersect(Weak).FirstOrDefault() is { } weak
            ? new FidelityProblem(FidelityFault.Weakened, $"“{weak}” makes less of “{fact.Value}” than was said.", line.Text, line.Block.Content)
            : null;
    }

    private static Line? Find(List<Line> lines, List<string> words) => lines.FirstOrDefault(line => words.All(line.Words.Contains));

    private static List<Line> LinesOf(JobDescription job, SectionKind kind) =>
    [
        .. job.SectionsOf(kind).SelectMany(section => section.Blocks)
            .Where(block => block.Kind is BlockKind.Item or BlockKind.Paragraph or BlockKind.Row)
            .Select(block => new Line(block, job.Slice(block.Content), WordsOf(job, block))),
    ];

    private static HashSet<string> WordsOf(JobDescription job, Block block) =>
        FidelityWords.ContentOf(job.Slice(block.Content)).Concat(FidelityWords.Of(job.Slice(block.Content))).ToHashSet(StringComparer.Ordinal);

    private sealed record Line(Block Block, string Text, HashSet<string> Words);
}
