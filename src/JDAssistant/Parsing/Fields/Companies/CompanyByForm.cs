using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>Reads employers' names that only their form tells: in small letters at the start of a sentence, on a line of its own at the end of the text.</summary>
internal sealed class CompanyByForm(TitleScan scan)
{
    private const int LongestHead = 80;

    private const int MostWords = 4;

    private const int LongestSignature = 300;

    /// <summary>"fern &amp; moss is hiring": a name in small letters, told by the sign in it or said twice, and by what it does; null where there is none.</summary>
    public TextSpan? InSmallLetters(int start, int limit)
    {
        var cue = scan.HitsIn("hiring-cues", new TextSpan(start, Math.Min(limit, start + LongestHead)))
            .FirstOrDefault(hit => hit.Term["use"] == "seek" && (hit.Term.Text.StartsWith("is ", StringComparison.Ordinal) || hit.Term.Text.StartsWith("are ", StringComparison.Ordinal)));
        if (cue is null)
            return null;
        var name = Sentences.Trim(scan.Text, new TextSpan(start, cue.Span.Start));
        var words = scan.WordsIn(name);
        if (words.Length is < 1 or > MostWords || (words.Length == 1 && TermIndex.Default.Vocabulary.IdOf(scan.Letters(words[0])) != 0) || scan.HasJobNoun(name) || scan.Letters(name).IndexOfAny(",:;()") >= 0)
            return null;
        foreach (var word in words)
        {
            if (CompanyNames.IsCommon(scan.Text[word.Start..word.End]))
                return null;
        }

        return scan.Letters(name).IndexOfAny('&', '+') > 0 || scan.Text.IndexOf(scan.Text[name.Start..name.End], name.End, StringComparison.Ordinal) > 0 ? name : null;
    }

    /// <summary>"Acme Ltd" on a line of its own below the last sentence; null where nobody signs so.</summary>
    public TextSpan? Signature()
    {
        TextSpan? found = null;
        var at = Math.Max(0, scan.Text.Length - LongestSignature);
        at = scan.Text.IndexOf('\n', at) + 1;
        if (at == 0)
            return null;
        var names = new CompanyNames(scan);
        foreach (var line in scan.Text.AsSpan(at).EnumerateLines())
        {
            var start = at;
            at += line.Length + 1;
            if (line.Length > LongestHead)
                found = null;
            if (line.Length is 0 or > LongestHead || found is not null || line.StartsWith("About", StringComparison.OrdinalIgnoreCase) || names.From(start, start + line.Length, allowsTrade: true) is not { } name || !(scan.Text.AsSpan(name.End, start + line.Length - name.End) is var rest && (rest.Trim(" .*,").IsEmpty || rest.StartsWith(" - ", StringComparison.Ordinal) || rest.StartsWith(" | ", StringComparison.Ordinal))))
                continue;
            var words = scan.WordsIn(name);
            if (words.Length > 1 && CompanyNames.IsLegalForm(scan.Letters(words[^1])))
                found = name;
        }

        return found;
    }
}
