using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>Tells the towns that stand beside an employer's name.</summary>
internal sealed class CompanyTowns(TitleScan scan)
{
    /// <summary>Behind "in Tampa, Florida"; the same place where no such thing stands there.</summary>
    public int Skip(int at)
    {
        if (scan.WordFrom(at) is var next && (next >= scan.Words.Length || scan.Words[next].Start - at > 3 || scan.Letters(scan.Words[next]) is not ("in" or "of" or "at")))
            return at;
        var end = at;
        foreach (var hit in scan.HitsIn("places", new TextSpan(at, Math.Min(scan.Text.Length, at + 60))))
        {
            if (hit.Span.Start - end > (end == at ? 4 : 2))
                break;
            end = hit.Span.End;
        }

        return end;
    }

    public bool Begins(int at) => scan.HitsIn("places", new TextSpan(at, Math.Min(scan.Text.Length, at + 40))).Any(hit => hit.Span.Start == at);
}
