using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;
using JDAssistant.Policies;

namespace JDAssistant.Drafting;

/// <summary>Writes a job description from the facts of a brief.</summary>
/// <param name="templates">Frame, sections and roles.</param>
/// <param name="policy">What the company states in all its postings: its name, benefits, standing texts; null for nothing.</param>
/// <param name="writer">Writes the sections; null for the templates' own words.</param>
public sealed class Drafter(TemplateSet templates, Policy? policy = null, ISectionWriter? writer = null)
{
    private readonly ISectionWriter _writer = writer ?? new TemplateWriter(templates);

    /// <summary>Writes the draft, all sections at once: what was not said stays a visible gap.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public async Task<Draft> DraftAsync(Brief brief, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        brief = PayWords.WithYears(brief);
        if (policy is not null)
            brief = brief.With(policy);
        var frame = templates.Frame.Sections;
        var writing = _writer.Begin(brief);
        var tasks = frame.Select(section => writing.WriteAsync(section.Kind, brief, cancellation)).ToList();
        await TellAsync();
        var written = await Task.WhenAll(tasks);
        var sections = frame.Zip(written).ToDictionary(pair => pair.First.Kind, pair => pair.Second);

        var text = Text(sections);
        if (written.Any(section => section.IsByModel) && !AreFaithful(text, brief))
        {
            // Each section was faithful in the templates' company: together they lost a fact that each left to another.
            sections = TemplateWriter.WriteAll(templates, brief)
                .ToDictionary(section => section.Key, section => sections[section.Key].IsByModel ? section.Value with { Trouble = ModelTrouble.Unusable } : section.Value);
            text = Text(sections);
        }

        return new Draft(text, [.. Each(section => section.Proposed)], Gap.In(text), brief)
        {
            Notice = ModelNotice.Of(templates.Frame, sections),
            LeftOut = [.. Each(section => section.LeftOut)],
        };

        // Sections pass the gate one by one, in any order; people read from the top.
        async Task TellAsync()
        {
            while (tasks.Where(task => !task.IsCompleted).ToList() is { Count: > 0 } open)
            {
                var standing = tasks.TakeWhile(task => task.IsCompletedSuccessfully).ToList();
                var done = frame.Zip(standing).ToDictionary(pair => pair.First.Kind, pair => pair.Second.Result);
                await writing.GrewAsync(done.Values.Any(section => section.Markdown.Length > 0) ? Text(done) : "");
                await Task.WhenAny(open);
            }
        }

        string Text(Dictionary<SectionKind, SectionText> all) =>
            new DraftText(templates.Frame, brief, all.ToDictionary(section => section.Key, section => section.Value.Markdown)).Markdown;

        IEnumerable<Proposal> Each(Func<SectionText, IReadOnlyList<string>> lines) =>
            frame.SelectMany(section => lines(sections[section.Kind]).Select(line => new Proposal(section.Kind, line)));
    }

    private bool AreFaithful(string markdown, Brief brief)
    {
        var check = new FidelityCheck(templates);
        var problems = check.Check(markdown, brief);
        if (problems.Count == 0)
            return true;
        var plain = new DraftText(templates.Frame, brief, TemplateWriter.WriteAll(templates, brief).ToDictionary(section => section.Key, section => section.Value.Markdown));
        var known = check.Check(plain.Markdown, brief).Select(problem => problem.Message).ToHashSet(StringComparer.Ordinal);
        return problems.All(problem => known.Contains(problem.Message));
    }
}
