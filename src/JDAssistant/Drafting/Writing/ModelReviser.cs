using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Prompts;
using JDAssistant.Drafting.Templates;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using Microsoft.Extensions.AI;

namespace JDAssistant.Drafting.Writing;

/// <summary>How a draft should read instead.</summary>
public enum Style
{
    /// <summary>Fewer words.</summary>
    Shorter,

    /// <summary>As a letter reads.</summary>
    MoreFormal,

    /// <summary>As a colleague speaks.</summary>
    Friendlier,

    /// <summary>Short sentences, common words.</summary>
    Simpler,
}

/// <summary>Says the prose of a draft in other words by a language model; what the draft states stays what it was.</summary>
/// <param name="model">The model.</param>
/// <param name="templates">Frame and words that a draft may use.</param>
/// <param name="policy">What drafts are reviewed by.</param>
/// <param name="prompts">What is said to the model; null for the prompts that come with the library.</param>
public sealed class ModelReviser(ILanguageModel model, TemplateSet templates, Policy policy, PromptSet? prompts = null)
{
    private readonly PromptSet _prompts = prompts ?? PromptSet.Default;
    private readonly Reviewer _reviewer = new(policy);

    /// <summary>The draft in other words, section by section; a section stays as it was where the new words depart from the facts.</summary>
    /// <param name="markdown">The draft as it stands.</param>
    /// <param name="brief">The facts that it was written from.</param>
    /// <param name="style">How it should read.</param>
    /// <param name="cancellation">Ends the writing early.</param>
    public async Task<Revised> ReviseAsync(string markdown, Brief brief, Style style, CancellationToken cancellation)
    {
        brief = brief.With(policy);
        var plain = TemplateWriter.WriteAll(templates, brief);
        var gate = new SectionGate(templates, _reviewer, brief, plain);
        var client = model.Open();
        var sections = templates.Frame.Sections
            .Where(section => section.Heading is not null && SectionStep.CanWrite(section.Kind, plain.GetValueOrDefault(section.Kind, SectionText.None), brief))
            .Select(section => (section.Kind, section.Heading, Text: TextOf(markdown, section.Heading!)))
            .Where(section => section.Text.Length > 0)
            .ToList();
        var revised = await Task.WhenAll(sections.Select(section => OneAsync(client, gate, section.Kind, section.Heading!, section.Text, style, cancellation)));

        var text = markdown;
        foreach (var (section, one) in sections.Zip(revised))
        {
            if (one.Text is { } better)
                text = text.Replace($"## {section.Heading}\n\n{section.Text}", $"## {section.Heading}\n\n{better}", StringComparison.Ordinal);
        }

        var trouble = revised.Select(one => one.Trouble).FirstOrDefault(each => each is not null);
        return new Revised(text, text == markdown ? $"The language model {ModelNotice.Reason(trouble ?? ModelTrouble.Unusable)}, so nothing was changed." : null);
    }

    private async Task<(string? Text, ModelTrouble? Trouble)> OneAsync(
        IChatClient client, SectionGate gate, SectionKind section, string heading, string text, Style style, CancellationToken cancellation)
    {
        var gaps = text.Split('\n').Where(line => Gap.In(line).Count > 0).ToList();
        var prose = string.Join('\n', text.Split('\n').Where(line => Gap.In(line).Count == 0)).Trim();
        if (prose.Length == 0)
            return (null, null);
        var inputs = new Dictionary<string, object> { ["text"] = prose };
        if (style != Style.Shorter)
            inputs["wish"] = WishOf(style);
        try
        {
            var answer = SectionForm.Cleaned(await ModelStep.AskAsync(client, _prompts[style == Style.Shorter ? "shorten" : "rewrite_span"], inputs, cancellation), heading);
            if (SectionForm.Fault(answer, section) is not null || (style == Style.Shorter && answer.Length >= prose.Length))
                return (null, ModelTrouble.Unusable);
            answer += string.Concat(gaps.Select(gap => (SectionForm.IsList(section) ? "\n" : "\n\n") + gap));
            return gate.Judge(section, answer).IsFaithful ? (gate.Fixed(section, answer), null) : (null, ModelTrouble.Unusable);
        }
        catch (ModelException trouble)
        {
            return (null, trouble.Trouble);
        }
    }

    private static string WishOf(Style style) => style switch
    {
        Style.MoreFormal => "more formal, without contractions",
        Style.Friendlier => "friendlier, as a colleague speaks",
        _ => "simpler, in short sentences and common words",
    };

    /// <summary>What stands below a heading, up to the next one; empty where the draft has no such heading.</summary>
    private static string TextOf(string markdown, string heading)
    {
        var lead = $"## {heading}\n\n";
        var start = markdown.IndexOf(lead, StringComparison.Ordinal);
        if (start < 0)
            return "";
        start += lead.Length;
        var end = markdown.IndexOf("\n## ", start, StringComparison.Ordinal);
        return (end < 0 ? markdown[start..] : markdown[start..end]).TrimEnd('\n');
    }
}

/// <summary>A draft in other words.</summary>
/// <param name="Markdown">The whole text.</param>
/// <param name="Notice">One sentence where nothing could be changed; null otherwise.</param>
public sealed record Revised(string Markdown, string? Notice);
