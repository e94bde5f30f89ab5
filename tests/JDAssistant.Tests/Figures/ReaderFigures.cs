using System.Globalization;
using System.Text;
using JDAssistant.Parsing;

namespace JDAssistant.Tests.Figures;

/// <summary>How well the reader reads the labelled texts, field by field.</summary>
internal sealed record ReaderFigures(int Texts, IReadOnlyList<Figure> Fields, IReadOnlyList<Misreading> Misreadings)
{
    /// <summary>Reads all <paramref name="texts"/> and compares.</summary>
    public static ReaderFigures Of(IReadOnlyList<LabelledText> texts)
    {
        var counts = FieldValues.Fields.ToDictionary(field => field, _ => (Right: 0, Wrong: 0, Missed: 0));
        var misreadings = new List<Misreading>();
        foreach (var text in texts)
        {
            var labelled = FieldValues.Of(text.Truth);
            var read = FieldValues.Of(JobDescriptionParser.Parse(text.Text));
            foreach (var field in FieldValues.Fields)
            {
                var (missed, wrong) = Compare(field, labelled[field], read[field]);
                var sum = counts[field];
                counts[field] = (sum.Right + labelled[field].Count - missed.Count, sum.Wrong + wrong.Count, sum.Missed + missed.Count);
                if (missed.Count + wrong.Count > 0)
                    misreadings.Add(new Misreading(text.Name, field, string.Join("; ", missed), string.Join("; ", wrong)));
            }
        }

        return new ReaderFigures(texts.Count, [.. counts.Select(pair => new Figure(pair.Key, pair.Value.Right, pair.Value.Wrong, pair.Value.Missed))], misreadings);
    }

    /// <summary>The figures as a table, and every misreading below it.</summary>
    public string Table()
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{Texts} labelled texts\n\n");
        table.Append(CultureInfo.InvariantCulture, $"{"field",-14} {"precision",9} {"recall",9} {"F1",9} {"right",6} {"wrong",6} {"missed",6}\n");
        foreach (var figure in Fields)
        {
            table.Append(CultureInfo.InvariantCulture,
                $"{figure.Field,-14} {figure.Precision,9:0.000} {figure.Recall,9:0.000} {figure.F1,9:0.000} {figure.Right,6} {figure.Wrong,6} {figure.Missed,6}\n");
        }

        table.Append('\n');
        foreach (var (name, field, expected, read) in Misreadings.OrderBy(misreading => FieldValues.Fields.ToList().IndexOf(misreading.Field)))
            table.Append(CultureInfo.InvariantCulture, $"{field}: {name}: expected [{expected}], read [{read}]\n");
        return table.ToString();
    }

    private static (List<string> Missed, List<string> Wrong) Compare(string field, IReadOnlyList<string> labelled, IReadOnlyList<string> read)
    {
        var wrong = read.ToList();
        var missed = new List<string>();
        foreach (var value in labelled)
        {
            var at = wrong.FindIndex(other => FieldValues.Fits(field, value, other));
            if (at < 0)
                missed.Add(value);
            else
                wrong.RemoveAt(at);
        }

        return (missed, wrong);
    }
}
