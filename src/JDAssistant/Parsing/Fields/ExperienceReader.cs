using JDAssistant.Documents;
using JDAssistant.Parsing.Experience;

namespace JDAssistant.Parsing.Fields;

/// <summary>Reads how many years of experience the text asks for.</summary>
internal static class ExperienceReader
{
    /// <summary>The demands in order of the text; spans do not overlap.</summary>
    public static IReadOnlyList<ExperienceDemand> Read(Reading reading)
    {
        var demands = new List<ExperienceDemand>();
        ExperienceContext? context = null;
        for (var i = 1; i < reading.Words.Length; i++)
        {
            if ((reading.Text[reading.Words[i].Start] | 0x20) is not ('y' or 'm' or 'j' or 'a') || QuantityReader.Read(reading, i) is not { } quantity)
            {
                if (LabelledYears.Read(reading, i) is { } labelled && (demands.Count == 0 || labelled.Span.Start >= demands[^1].Span.End))
                    demands.Add(labelled);
                continue;
            }

            context ??= new ExperienceContext(reading);
            var sentence = context.Sentence(quantity.Span);
            if (!context.IsDemand(quantity, sentence) || (demands.Count > 0 && quantity.Span.Start < demands[^1].Span.End))
                continue;
            var subject = SubjectReader.Read(reading, quantity, context.Direct(quantity, sentence), sentence);
            demands.Add(new ExperienceDemand(quantity.Min, quantity.Max, context.IsRequired(quantity, sentence), subject, quantity.Span));
        }

        return Alternatives.Group(reading, demands);
    }
}
