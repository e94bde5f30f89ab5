using System.Text.Json;
using System.Text.RegularExpressions;
using JDAssistant.Drafting.Prompts;

namespace JDAssistant.Drafting.Writing;

/// <summary>Reads a brief, and asks a model about the words of which the reader cannot tell what they are.</summary>
/// <remarks>
/// The reader's facts stand. A model may only say what kind of fact a guessed piece is, in the piece's own words and all of
/// them: it adds no word, loses none, and makes no demand of a wish. What it says stays a guess that the person is asked about.
/// </remarks>
/// <param name="model">The model.</param>
/// <param name="prompts">What is said to it; null for the prompts that come with the library.</param>
public sealed class ModelBriefReader(ILanguageModel model, PromptSet? prompts = null)
{
    private const int MostFacts = 60;

    // Kinds that words can be of without numbers or names to go by; the reader is sure of the others.
    private static readonly Dictionary<string, (FactKind Kind, Regex? Sign)> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["skill"] = (FactKind.Skill, null),
        ["duty"] = (FactKind.Duty, null),
        ["benefit"] = (FactKind.Benefit, null),
        ["purpose"] = (FactKind.Purpose, null),
        ["about-company"] = (FactKind.AboutCompany, null),
        ["degree"] = (FactKind.Degree, BriefPhrases.Degree()),
        ["licence"] = (FactKind.Licence, BriefPhrases.Licence()),
        ["language"] = (FactKind.Language, BriefPhrases.Language()),
        ["travel"] = (FactKind.Travel, BriefPhrases.Travel()),
        ["hours"] = (FactKind.Hours, BriefPhrases.Hours()),
    };

    private readonly Prompt _prompt = (prompts ?? PromptSet.Default)["extract_brief"];

    /// <summary>Reads the facts in <paramref name="text"/>; where the model is of no help, as <see cref="BriefReader"/> reads them.</summary>
    /// <param name="text">The words as the channel gave them.</param>
    /// <param name="saidBy">Who said them.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public async Task<Brief> ReadAsync(string text, string saidBy, CancellationToken cancellation)
    {
        var brief = BriefReader.Read(text, saidBy);
        if (!brief.Assumed.Any())
            return brief;
        try
        {
            var inputs = new Dictionary<string, object> { ["message"] = text, ["kinds"] = Kinds.Keys.ToList() };
            var told = Parsed(await ModelStep.AskAsync(model.Open(), _prompt, inputs, cancellation));
            return new Brief([.. brief.Facts.SelectMany(fact => fact.IsAssumed ? Told(fact, told) : [fact])]);
        }
        catch (ModelException)
        {
            // Nothing is lost: the guesses are shown to the person, model or not.
            return brief;
        }
    }

    /// <summary>The guessed fact as the model tells it; itself where the model tells more, less or something else.</summary>
    private static IEnumerable<Fact> Told(Fact guess, IReadOnlyList<ToldFact> told)
    {
        var content = FidelityWords.ContentOf(guess.Value);
        var own = told
            .Where(fact => Squeezed(guess.Words).Contains(Squeezed(fact.Words), StringComparison.OrdinalIgnoreCase)
                && Squeezed(guess.Value).Contains(Squeezed(fact.Value), StringComparison.OrdinalIgnoreCase)
                && Kinds.TryGetValue(fact.Kind, out var kind) && kind.Sign?.IsMatch(fact.Value) != false)
            .DistinctBy(fact => fact.Value, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var covered = own.SelectMany(fact => FidelityWords.ContentOf(fact.Value)).ToList();
        // Every word once, in order: a "no" that is left out would turn the sense around.
        return own.Count > 0 && covered.SequenceEqual(content, StringComparer.Ordinal)
            ? own.Select(fact => guess with { Kind = Kinds[fact.Kind].Kind, Value = Prose.Capitalised(fact.Value.Trim()) })
            : [guess];
    }

    private static List<ToldFact> Parsed(string answer)
    {
        // Servers that know no schema wrap the object into words or a fence.
        var (start, end) = (answer.IndexOf('{', StringComparison.Ordinal), answer.LastIndexOf('}'));
        if (start < 0 || end < start)
            throw new ModelException(ModelTrouble.Unusable, "The answer is no JSON.");
        try
        {
            using var document = JsonDocument.Parse(answer.AsMemory(start, end - start + 1));
            return [.. document.RootElement.GetProperty("facts").EnumerateArray().Take(MostFacts)
                .Select(fact => new ToldFact(Text(fact, "kind"), Text(fact, "value"), Text(fact, "words")))
                .Where(fact => fact.Value.Trim().Length > 0 && fact.Words.Trim().Length > 0)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ModelException(ModelTrouble.Unusable, "The answer is not of its schema.", e);
        }
    }

    private static string Text(JsonElement fact, string name) => fact.GetProperty(name).GetString() ?? "";

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record ToldFact(string Kind, string Value, string Words);
}
