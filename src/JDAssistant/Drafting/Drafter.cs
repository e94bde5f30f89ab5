using System.Text;
using JDAssistant.Drafting.Templates;
using JDAssistant.Policies;

namespace JDAssistant.Drafting;

/// <summary>Writes a job description from the facts of a brief.</summary>
/// <param name="templates">Frame, sections and roles.</param>
/// <param name="policy">What the company states in all its postings: its name, benefits, standing texts; null for nothing.</param>
/// <param name="writer">Writes the sections; null for the templates' own words.</param>
public sealed class Drafter(TemplateSet templates, Policy? policy = null, ISectionWriter? writer = null)
{
    private readonly ISectionWriter _writer = writer ?? new TemplateWriter(templates);

    /// <summary>Writes the draft: what was not said stays a visible gap.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public async Task<Draft> DraftAsync(Brief brief, CancellationToken cancellation)
    {
        if (policy is not null)
            brief = brief.With(policy);
        var text = new StringBuilder();
        var proposed = new List<Proposal>();
        text.Append("# ").Append(brief.First(FactKind.Title) ?? new Gap("job title").Marker).Append('\n');
        foreach (var section in templates.Frame.Sections)
        {
            cancellation.ThrowIfCancellationRequested();
            var written = await _writer.WriteAsync(section.Kind, brief, cancellation);
            if (written.Markdown.Length == 0)
                continue;
            text.Append('\n');
            if (section.Heading is { } heading)
                text.Append("## ").Append(heading).Append("\n\n");
            text.Append(written.Markdown).Append('\n');
            proposed.AddRange(written.Proposed.Select(line => new Proposal(section.Kind, line)));
        }

        var markdown = text.ToString();
        return new Draft(markdown, proposed, Gap.In(markdown), brief);
    }
}
