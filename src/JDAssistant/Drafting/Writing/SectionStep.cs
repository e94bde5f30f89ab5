using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Prompts;
using JDAssistant.Drafting.Templates;
using Microsoft.Extensions.AI;

namespace JDAssistant.Drafting.Writing;

/// <summary>Has a model write a section, asks it once to mend what is wrong, and takes out what still is.</summary>
internal sealed class SectionStep(IChatClient client, Prompt prompt, TemplateSet templates, SectionGate gate, Brief brief)
{
    private const int MostReasons = 8;

    private readonly HashSet<string> _said = [.. brief.Facts.SelectMany(fact => FidelityWords.ContentOf($"{fact.Value}\n{fact.Words}"))];

    /// <summary>True for a section that is prose and of which something was said or is usual.</summary>
    public static bool CanWrite(SectionKind section, SectionText plain, Brief brief) => section switch
    {
        SectionKind.AboutCompany => brief.Has(FactKind.AboutCompany),
        SectionKind.Summary => brief.Has(FactKind.Title),
        SectionKind.Responsibilities => brief.Has(FactKind.Duty) || plain.Proposed.Count > 0,
        SectionKind.Requirements => brief.Musts.Any(),
        SectionKind.Preferred => brief.Wishes.Any(),
        _ => false,
    } && plain.Markdown.Length > 0;

    /// <summary>The section, faithful to the facts.</summary>
    /// <exception cref="ModelException">The model gave nothing that can be used.</exception>
    public async Task<SectionText> WriteAsync(SectionKind section, SectionText plain, CancellationToken cancellation)
    {
        var heading = templates.Frame.Sections.First(each => each.Kind == section).Heading;
        var gaps = plain.Markdown.Split('\n').Where(line => Gap.In(line).Count > 0).ToList();
        var inputs = new Dictionary<string, object>
        {
            ["section"] = heading ?? section.ToString(),
            ["form"] = SectionForm.Described(section),
            ["title"] = brief.First(FactKind.Title) ?? "",
            ["facts"] = FactsOf(section),
            ["proposed"] = plain.Proposed.Where(line => Gap.In(line).Count == 0).ToList(),
            ["plain"] = Gap.Blanked(plain.Markdown).Trim(),
        };
        var asking = ModelStep.AskAsync(client, prompt, inputs, cancellation);
        gate.Prepare();
        var first = Judge(await asking);
        if (first is { IsFaithful: true, Findings.Count: 0 })
            return Written(first.Text, []);

        inputs["previous"] = first.Text;
        inputs["problems"] = first.Untrue.Concat(first.Findings).Select(objection => objection.Message).Take(MostReasons).ToList();
        Verdict second;
        try
        {
            second = Judge(await ModelStep.AskAsync(client, prompt, inputs, cancellation));
        }
        catch (ModelException)
        {
            second = first;
            if (!first.IsFaithful && TakenOut(first) is null)
                throw;
        }

        // What the reviewer does not like stays visible to everybody; it is not false.
        if (second.IsFaithful || first.IsFaithful)
            return Written(second.IsFaithful ? second.Text : first.Text, []);
        return TakenOut(second) ?? TakenOut(first) ?? throw new ModelException(ModelTrouble.Unusable, "The answer departs from the facts.");

        Verdict Judge(string answer)
        {
            var text = SectionForm.Cleaned(answer, heading);
            // Before our own gaps are added: a gap that a model writes is markup.
            if (SectionForm.Fault(text, section) is { } fault)
                return new Verdict(text, [new Objection(fault, null)], []);
            foreach (var gap in gaps)
                text += (SectionForm.IsList(section) ? "\n" : "\n\n") + gap;
            var verdict = gate.Judge(section, text);
            return verdict.IsFaithful && gate.Fixed(section, text) is var mended && mended != text ? gate.Judge(section, mended) : verdict;
        }

        SectionText? TakenOut(Verdict verdict)
        {
            var pieces = SectionPieces.Of(verdict.Text);
            var wrong = new HashSet<int>();
            for (var i = 0; i < pieces.Count; i++)
            {
                if (verdict.Untrue.Any(objection => objection.Span is { } span && span.Overlaps(pieces[i])))
                    wrong.Add(i);
            }

            // A text that is false for the greater part is not one with a slip in it.
            if (wrong.Count == 0 || wrong.Count * 2 > pieces.Count)
                return null;
            var rest = SectionPieces.Without(verdict.Text, pieces, wrong);
            return gate.Judge(section, rest).IsFaithful
                ? Written(rest, [.. wrong.Order().Select(i => verdict.Text[pieces[i].Start..pieces[i].End].TrimStart('-', ' '))])
                : null;
        }
    }

    private SectionText Written(string text, IReadOnlyList<string> leftOut)
    {
        var proposed = SectionPieces.Of(text).Select(piece => text[piece.Start..piece.End])
            .Where(piece => Gap.In(piece).Count == 0 && FidelityWords.ContentOf(piece).Exists(word => !_said.Contains(word) && !FidelityWords.IsPlain(word)))
            .Select(piece => piece.TrimStart('-', ' ')).ToList();
        return new SectionText(text, proposed) { LeftOut = leftOut, IsByModel = true };
    }

    private List<string> FactsOf(SectionKind section) => section switch
    {
        SectionKind.AboutCompany => Said(FactKind.AboutCompany, FactKind.Company),
        SectionKind.Summary => Said(FactKind.Company, FactKind.Team, FactKind.Purpose, FactKind.ReportsTo, FactKind.Travel),
        SectionKind.Responsibilities => Said(FactKind.Duty),
        SectionKind.Requirements => [.. brief.Musts.Select(fact => $"demand: {fact.Value}"), .. Said(FactKind.Visa)],
        SectionKind.Preferred => [.. brief.Wishes.Select(fact => $"wish: {fact.Value}")],
        _ => [],
    };

    private List<string> Said(params FactKind[] kinds) =>
        [.. kinds.SelectMany(kind => brief.Of(kind)).Select(fact => $"{fact.Kind switch
        {
            FactKind.AboutCompany => "about the company",
            FactKind.ReportsTo => "reports to",
            FactKind.Purpose => "purpose",
            FactKind.Duty => "duty",
            FactKind.Visa => "right to work",
            FactKind.Company => "company",
            FactKind.Team => "team",
            _ => "fact",
        }}: {fact.Value}")];
}
