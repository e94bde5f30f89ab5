using System.Text.Json;
using System.Text.RegularExpressions;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Prompts;

namespace JDAssistant.Drafting.Writing;

/// <summary>Reads a brief, and asks a model about the words of which the reader cannot tell what they are.</summary>
/// <remarks>
/// The reader's facts stand. A model may only say what kind of fact a guessed piece is, and whether it is a demand or a wish,
/// in the piece's own words and all of them: it adds no word and loses none but those that say how strong it is. A wish is
/// believed where the piece has a word of wishing, a demand where it has one of demanding. What it says stays a guess that
/// the person is asked about.
/// </remarks>
/// <param name="model">The model.</param>
/// <param name="prompts">What is said to it; null for the prompts that come with the library.</param>
/// <param name="templates">Their roles are names of jobs; null for those that come with the library.</param>
public sealed class ModelBriefReader(ILanguageModel model, PromptSet? prompts = null, Templates.TemplateSet? templates = null)
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
        ["degree"] = (FactKind.Degree, BriefPhrases.Degree),
        ["licence"] = (FactKind.Licence, BriefPhrases.Licence),
        ["language"] = (FactKind.Language, BriefPhrases.Language),
        ["travel"] = (FactKind.Travel, BriefPhrases.Travel),
        ["hours"] = (FactKind.Hours, BriefPhrases.Hours),
    };

    private readonly Prompt _prompt = (prompts ?? PromptSet.Default)["extract_brief"];

    /// <summary>Reads the facts in <paramref name="text"/>; where the model is of no help, as <see cref="BriefReader"/> reads them.</summary>
    /// <param name="text">The words as the channel gave them.</param>
    /// <param name="saidBy">Who said them.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public async Task<Brief> ReadAsync(string text, string saidBy, CancellationToken cancellation)
    {
        var brief = BriefReader.Read(text, saidBy, templates);
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
                && $"{Squeezed(guess.Value)}\n{Squeezed(guess.Words)}".Contains(Squeezed(fact.Value), StringComparison.OrdinalIgnoreCase)
                && Kinds.TryGetValue(fact.Kind, out var kind) && kind.Sign?.IsMatch(fact.Value) != false)
            .DistinctBy(fact => fact.Value, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var covered = own.SelectMany(fact => FidelityWords.ContentOf(fact.Value)).ToList();
        // Every word once, in order: a "no" that is left out would turn the sense around.
        if (own.Count > 0 && covered.SequenceEqual(content, StringComparer.Ordinal))
            return own.Select(fact => guess with { Kind = Kinds[fact.Kind].Kind, Value = Prose.Capitalised(fact.Value.Trim()), Strength = StrengthOf(fact, guess) });
        // Words that say how strong it is are no part of the thing.
        return own is [var only] && StrengthOf(only, guess) is var strength && (strength == guess.Strength ? null : strength == Strength.Wish ? Wishing : Demanding) is { } signs
            && Telling(signs.Replace(guess.Value, " ")).SequenceEqual(Telling(only.Value), StringComparer.Ordinal)
            ? [guess with { Kind = Kinds[only.Kind].Kind, Value = Prose.Capitalised(only.Value.Trim()), Strength = strength }]
            : [guess];
    }

    /// <summary>What the model says of the strength, where the piece's own words bear it out.</summary>
    private static Strength StrengthOf(ToldFact fact, Fact guess) => fact.Strength switch
    {
        "wish" when Wishing.IsMatch(guess.Words) => Strength.Wish,
        "must" when Demanding.IsMatch(guess.Words) && !Wishing.IsMatch(guess.Words) => Strength.Must,
        _ => guess.Strength,
    };

    private static IEnumerable<string> Telling(string text) => FidelityWords.ContentOf(text).Where(word => !FidelityWords.IsPlain(word));

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
                .Select(fact => new ToldFact(Text(fact, "kind"), Text(fact, "value"), Text(fact, "words"), Text(fact, "strength")))
                .Where(fact => fact.Value.Trim().Length > 0 && fact.Words.Trim().Length > 0)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ModelException(ModelTrouble.Unusable, "The answer is not of its schema.", e);
        }
    }

    private static string Text(JsonElement fact, string name) => fact.GetProperty(name).GetString() ?? "";

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record ToldFact(string Kind, string Value, string Words, string Strength);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static Regex Wishing => field ??= new(@"\b(?:not\s+(?:an?\s+)?(?:must|required|essential|needed|necessary|mandatory)|(?:it\s+)?(?:would|could|might)(?:\s+be)?|(?:we|i)(?:'|’)?d|love|likes?|prefer\w*|hop(?:e|ing)|ideal(?:ly)?|nice|great|good|helps?(?:\s+a\s+lot)?|helpful|useful|handy|bonus|plus|optional(?:ly)?|welcome|lovely|extra|advantage\w*|desir\w+|asset|beneficial|wish\w*|if\s+possible)\b", Options, TimeSpan.FromSeconds(10));

    private static Regex Demanding => field ??= new(@"\b(?:(?:is\s+|are\s+)?(?:an?\s+)?(?:absolute(?:ly)?\s+)?(?:must|need(?:s|ed)?|requir\w+|essential|mandatory|vital|crucial|non-negotiable|indispensable)|ha(?:s|ve)\s+to)\b", Options, TimeSpan.FromSeconds(10));
}
