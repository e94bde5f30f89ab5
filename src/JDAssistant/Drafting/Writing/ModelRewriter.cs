using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Prompts;
using JDAssistant.Drafting.Revising;
using JDAssistant.Drafting.Templates;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;
using JDAssistant.Text;
using Microsoft.Extensions.AI;

namespace JDAssistant.Drafting.Writing;

/// <summary>Has a language model say pieces of a text in other words, of a draft or of any other; each states what it stated before.</summary>
/// <param name="model">The model.</param>
/// <param name="templates">What a draft may take words from.</param>
/// <param name="policy">What texts are reviewed by.</param>
/// <param name="prompts">What is said to the model; null for the prompts that come with the library.</param>
public sealed class ModelRewriter(ILanguageModel model, TemplateSet templates, Policy policy, PromptSet? prompts = null)
{
    private readonly Prompt _prompt = (prompts ?? PromptSet.Default)["rewrite_span"];
    private readonly Reviewer _reviewer = new(policy);
    private readonly FidelityCheck _check = new(templates);

    /// <summary>The text with the pieces in other words; a piece stays as it was where the new words state something else.</summary>
    /// <param name="text">The text as it stands.</param>
    /// <param name="pieces">Where in the text as it is read, sentences or items of one section.</param>
    /// <param name="section">The section.</param>
    /// <param name="facts">What the text was written from; none where nobody knows.</param>
    /// <param name="style">How it should read.</param>
    /// <param name="cancellation">Ends the writing early.</param>
    internal async Task<Revised> RewriteAsync(
        string text, IReadOnlyList<TextSpan> pieces, SectionKind section, Brief facts, Style style, CancellationToken cancellation)
    {
        var job = JobDescriptionParser.Parse(text);
        var client = model.Open();
        var before = new Judged(Problems(text, facts), Findings(text));
        var rewritten = await Task.WhenAll(pieces.Select(piece => OneAsync(client, job, piece, section, facts, before, style, cancellation)));
        var edits = rewritten.Select(one => one.Edit).OfType<TextEdit>().ToList();
        var reason = rewritten.Select(one => one.Trouble).FirstOrDefault(trouble => trouble is not null) ?? ModelTrouble.Unusable;
        var revision = edits.Count == 0 ? null : TextRevision.Of(job, edits);
        return revision is { Problem: null } && (edits.Count == 1 || New(revision.Text, facts, before) is null)
            ? new Revised(revision.Text, null)
            : new Revised(text, $"The language model {ModelNotice.Reason(reason)}, so nothing was changed.");
    }

    private async Task<(TextEdit? Edit, ModelTrouble? Trouble)> OneAsync(
        IChatClient client, JobDescription job, TextSpan piece, SectionKind section, Brief facts, Judged before, Style style, CancellationToken cancellation)
    {
        var words = job.Slice(piece);
        var inputs = new Dictionary<string, object> { ["text"] = words, ["wish"] = WishOf(style) };
        try
        {
            var first = SectionForm.Cleaned(await ModelStep.AskAsync(client, _prompt, inputs, cancellation), heading: null).TrimStart('-', ' ');
            var edit = new TextEdit(piece, first);
            if (Fault(first) is not { } fault)
                return (edit, null);
            inputs["previous"] = first;
            inputs["problems"] = new List<string> { fault };
            var second = SectionForm.Cleaned(await ModelStep.AskAsync(client, _prompt, inputs, cancellation), heading: null).TrimStart('-', ' ');
            return Fault(second) is null ? (edit with { NewText = second }, null) : (null, ModelTrouble.Unusable);
        }
        catch (ModelException trouble)
        {
            return (null, trouble.Trouble);
        }

        string? Fault(string answer) =>
            SectionForm.Fault(answer, SectionKind.Summary) ?? (answer.Contains('\n', StringComparison.Ordinal) ? "It is more than one line." : null)
            ?? (style == Style.Shorter && answer.Length >= words.Length ? "It is not shorter." : null)
            ?? (answer == words ? "It is the same." : null)
            ?? SameStatement.Fault(words, answer, section, mayDrop: style == Style.Shorter)
            ?? New(TextRevision.Of(job, new TextEdit(piece, answer)).Text, facts, before);
    }

    /// <summary>What a text departs in from the facts, or is found wrong with, that it was not before; null where nothing is new.</summary>
    private string? New(string text, Brief facts, Judged before) =>
        Problems(text, facts).FirstOrDefault(problem => !before.Problems.Contains(problem)) ?? Findings(text).FirstOrDefault(finding => !before.Findings.Contains(finding));

    private HashSet<string> Problems(string text, Brief facts) => facts.Facts.Count == 0 ? [] : [.. _check.Check(text, facts.With(policy)).Select(problem => problem.Message)];

    private HashSet<string> Findings(string text) =>
        [.. _reviewer.Review(JobDescriptionParser.Parse(text)).Findings.Where(reviewed => reviewed.Finding.Severity > Severity.Notice).Select(reviewed => reviewed.Finding.Message)];

    private static string WishOf(Style style) => style switch
    {
        Style.Shorter => "shorter, in fewer words",
        Style.MoreFormal => "more formal, without contractions",
        Style.Friendlier => "friendlier, as a colleague speaks",
        _ => "simpler, in short sentences and common words",
    };

    private sealed record Judged(HashSet<string> Problems, HashSet<string> Findings);
}
