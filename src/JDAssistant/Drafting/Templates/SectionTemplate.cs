using System.Text;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Drafting.Templates;

/// <summary>The text of one section, with values to fill in.</summary>
/// <remarks>
/// <para>A line is used where every <c>{{value}}</c> in it is known, and left out where one is not. A line that begins
/// with <c>else: </c> is used where the line before it was left out; <c>propose: </c> marks a line that nobody said.
/// <c>{{each value}}</c> repeats its line for every entry; <c>{{value}}</c> joins the entries: "a, b and c".
/// A line <c>&lt;!-- … --&gt;</c> is a comment. A blank line is kept between lines that were used.</para>
/// </remarks>
public sealed class SectionTemplate
{
    private readonly List<Line> _lines;

    private SectionTemplate(string file, List<Line> lines) => (File, _lines) = (file, lines);

    /// <summary>The file that it was read from.</summary>
    public string File { get; }

    /// <summary>The words that stand in the template itself, without those of its gaps, which ask and state nothing.</summary>
    internal string FixedWords => string.Join('\n', _lines.Select(line => Gap.Blanked(string.Concat(line.Parts.Select(part => part.Name is null ? part.Text : " ")))));

    /// <summary>Reads a template.</summary>
    /// <param name="file">Names the file in errors.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="known">The names of the values that there are.</param>
    /// <exception cref="TemplateException">A brace is not closed, a value is not known, or "else" stands first.</exception>
    public static SectionTemplate Parse(string file, string text, IReadOnlySet<string> known)
    {
        var lines = new List<Line>();
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.TrimEnd().ToString();
            if (line.StartsWith("<!--", StringComparison.Ordinal))
                continue;
            var isElse = Take(ref line, "else: ");
            var goesOn = Take(ref line, "then: ");
            var isProposed = Take(ref line, "propose: ");
            if (isElse && !lines.Any(earlier => earlier.Parts.Count > 0))
                throw TemplateException.In(file, number, "“else:” needs a line before it.");
            lines.Add(new Line(Parts(file, number, line, known), isElse, goesOn, isProposed));
        }

        return new SectionTemplate(file, lines);
    }

    /// <summary>Fills the template in.</summary>
    /// <param name="values">The known values by name; an empty list is the same as none.</param>
    /// <returns>The Markdown without blank lines at its ends, and the proposed lines in it.</returns>
    public SectionText Fill(IReadOnlyDictionary<string, IReadOnlyList<DraftValue>> values)
    {
        var result = new StringBuilder();
        var proposed = new List<string>();
        bool blank = false, used = false;
        foreach (var line in _lines)
        {
            if (line.Parts.Count == 0)
            {
                blank = true;
                continue;
            }

            if (line.IsElse && used)
                continue;
            used = line.Parts.All(part => part.Name is null || values.GetValueOrDefault(part.Name) is { Count: > 0 });
            if (!used)
                continue;
            if (line.GoesOn && !blank && result.Length > 0)
                result[^1] = ' ';
            else if (blank && result.Length > 0)
                result.Append('\n');
            blank = false;
            Write(line, values, result, proposed);
        }

        return new SectionText(result.ToString().Trim('\n'), proposed);
    }

    private static void Write(
        Line line, IReadOnlyDictionary<string, IReadOnlyList<DraftValue>> values, StringBuilder result, List<string> proposed)
    {
        var each = line.Parts.FirstOrDefault(part => part.IsEach)?.Name;
        foreach (var entry in each is null ? [null] : values[each].Cast<DraftValue?>())
        {
            var start = result.Length;
            var isProposed = line.IsProposed || entry is { IsProposed: true };
            foreach (var part in line.Parts)
            {
                if (part.Name is null)
                {
                    result.Append(part.Text);
                    continue;
                }

                isProposed |= !part.IsEach && values[part.Name].Any(value => value.IsProposed);
                result.Append(part.IsEach ? entry!.Text : Prose.Join(values[part.Name].Select(value => value.Text)));
            }

            if (isProposed)
                proposed.Add(result.ToString(start, result.Length - start).TrimStart('-', ' '));
            result.Append('\n');
        }
    }

    private static List<Part> Parts(string file, int number, string line, IReadOnlySet<string> known)
    {
        var parts = new List<Part>();
        var at = 0;
        while (at < line.Length)
        {
            var open = line.IndexOf("{{", at, StringComparison.Ordinal);
            if (open < 0)
            {
                parts.Add(new Part(line[at..], null, false));
                break;
            }

            var close = line.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
                throw TemplateException.In(file, number, "“{{” is not closed.");
            if (open > at)
                parts.Add(new Part(line[at..open], null, false));
            var name = line[(open + 2)..close].Trim();
            var isEach = Take(ref name, "each ");
            if (!known.Contains(name))
                throw TemplateException.In(file, number, $"there is no value “{name}”; known are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
            parts.Add(new Part("", name, isEach));
            at = close + 2;
        }

        return parts;
    }

    private static bool Take(ref string line, string prefix)
    {
        if (!line.StartsWith(prefix, StringComparison.Ordinal))
            return false;
        line = line[prefix.Length..];
        return true;
    }

    private sealed record Line(List<Part> Parts, bool IsElse, bool GoesOn, bool IsProposed);

    private sealed record Part(string Text, string? Name, bool IsEach);
}
