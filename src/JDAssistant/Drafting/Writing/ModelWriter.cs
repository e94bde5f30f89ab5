using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Prompts;
using JDAssistant.Drafting.Templates;
using JDAssistant.Policies;
using JDAssistant.Reviewing;

namespace JDAssistant.Drafting.Writing;

/// <summary>Has a language model write the sections that are prose; what it may not say or cannot write comes from the templates.</summary>
/// <remarks>The block of facts, benefits, how to apply and the standing statements are facts word for word: no model touches them.</remarks>
/// <param name="model">The model.</param>
/// <param name="templates">What stands in for it, and what it may take words from.</param>
/// <param name="policy">What drafts are reviewed by.</param>
/// <param name="prompts">What is said to the model; null for the prompts that come with the library.</param>
public sealed class ModelWriter(ILanguageModel model, TemplateSet templates, Policy policy, PromptSet? prompts = null) : ISectionWriter
{
    private readonly ILanguageModel _model = model;
    private readonly TemplateSet _templates = templates;
    private readonly Reviewer _reviewer = new(policy);
    private readonly Prompt _prompt = (prompts ?? PromptSet.Default)["draft_section"];

    /// <inheritdoc/>
    public ISectionWriter Begin(Brief brief) => new OfBrief(this, brief);

    /// <inheritdoc/>
    public Task<SectionText> WriteAsync(SectionKind section, Brief brief, CancellationToken cancellation) =>
        Begin(brief).WriteAsync(section, brief, cancellation);

    /// <summary>Writes the sections of one draft, which share a budget.</summary>
    private sealed class OfBrief : ISectionWriter
    {
        private readonly ModelWriter _writer;
        private readonly IReadOnlyDictionary<SectionKind, SectionText> _plain;
        private readonly Lazy<SectionStep> _step;

        public OfBrief(ModelWriter writer, Brief brief)
        {
            _writer = writer;
            _plain = TemplateWriter.WriteAll(writer._templates, brief);
            _step = new(() => new SectionStep(
                writer._model.Open(), writer._prompt, writer._templates, new SectionGate(writer._templates, writer._reviewer, brief, _plain), brief));
        }

        public async Task<SectionText> WriteAsync(SectionKind section, Brief brief, CancellationToken cancellation)
        {
            var plain = _plain.GetValueOrDefault(section, SectionText.None);
            if (!SectionStep.CanWrite(section, plain, brief))
                return plain;
            try
            {
                return await _step.Value.WriteAsync(section, plain, cancellation);
            }
            catch (ModelException trouble)
            {
                return plain with { Trouble = trouble.Trouble };
            }
        }
    }
}
