using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>The names that may be the employer's, and how much speaks for each.</summary>
internal sealed class CompanyCandidates(TitleScan scan)
{
    /// <summary>Evidence that no other outweighs: whoever a sentence sets beside the employer.</summary>
    public const int NotEmployer = -20;

    private const int MostAsked = 12;

    private const int FewestSpoken = 3;

    private sealed record Candidate(int Score, TextSpan Span);

    private readonly Dictionary<string, Candidate> _names = new(StringComparer.OrdinalIgnoreCase);

    private readonly CompanyMentions _mentions = new(scan.Text);

    private TextSpan? _owner;

    /// <summary>Adds evidence for a name; the span that stays is the first, or an earlier one that is <paramref name="preferred"/>.</summary>
    public void Add(TextSpan name, int score, bool preferred = false)
    {
        var key = Key(scan.Text[name.Start..name.End]);
        if (key.Length < 2)
            return;
        var known = _names.GetValueOrDefault(key);
        var span = known is null || (preferred && name.Start < known.Span.Start) ? name : known.Span;
        _names[key] = new Candidate((known?.Score ?? 0) + score, span);
    }

    /// <summary>Whose mission or success the text speaks of: the employer, where nothing else tells of one.</summary>
    public void AddOwner(TextSpan name) => _owner ??= CompanyNames.IsCommon(scan.Text[name.Start..name.End]) || _names.GetValueOrDefault(Key(scan.Text[name.Start..name.End])) is { Score: < 0 } ? null : name;

    /// <summary>A name that is nobody's: "the FSM" is the Field Sales Manager, whom the text seeks.</summary>
    public void Exclude(string name) => _names[name] = new Candidate(NotEmployer, default);

    public bool Contains(TextSpan name) => _names.ContainsKey(Key(scan.Text[name.Start..name.End]));

    /// <summary>Adds evidence for the name that a domain spells; false where none does.</summary>
    public bool RaiseOwner(string domain, int score)
    {
        foreach (var (key, name) in _names)
        {
            if (AddressDomains.Spells(key, domain) || key.StartsWith(domain + " ", StringComparison.OrdinalIgnoreCase))
            {
                _names[key] = name with { Score = name.Score + score };
                return true;
            }
        }

        return false;
    }

    /// <summary>True where there is <paramref name="enough"/> evidence for somebody.</summary>
    public bool IsSure(int enough) => _names.Values.Any(name => name.Score >= enough);

    /// <summary>The name with most evidence, where that is <paramref name="enough"/>; of equals the first in the text.</summary>
    public TextSpan? Best(int enough)
    {
        foreach (var (key, name) in _names.Where(name => name.Value.Score is > 0 && name.Value.Score < enough && name.Value.Score >= enough - 2).OrderByDescending(name => name.Value.Score).Take(3).ToArray())
            _names[key] = name with { Score = name.Score + _mentions.Of(scan.Text[name.Span.Start..name.Span.End], 2) };
        if (!IsSure(enough))
        {
            foreach (var (key, name) in _names.Where(name => name.Value.Score > 0).OrderByDescending(name => name.Value.Score).Take(3).ToArray())
                _names[key] = name with { Score = name.Score + (_mentions.Of(scan.Text[name.Span.Start..name.Span.End], enough) >= enough ? enough : 0) };
        }

        // Nobody is named plainly: the one that the text speaks of again and again, as of somebody who acts.
        if (!IsSure(enough))
        {
            foreach (var (key, name) in _names.Where(name => name.Value.Score > 0).OrderByDescending(name => name.Value.Score).Take(MostAsked).ToArray())
            {
                var (asEmployer, all) = _mentions.Spoken(scan.Text[name.Span.Start..name.Span.End], MostAsked);
                if (asEmployer >= FewestSpoken && asEmployer * 3 >= all && !scan.HitsIn("skills", name.Span).Any() && !scan.HitsIn("places", name.Span).Any(hit => hit.Span == name.Span))
                    _names[key] = name with { Score = enough + asEmployer };
            }
        }

        var best = _names.Values.Where(name => name.Score >= enough).OrderByDescending(name => name.Score).ThenBy(name => name.Span.Start).FirstOrDefault();
        if (best is null)
            return _owner;
        // "Maple Terrace Senior Living" in full, "Maple Terrace" for short.
        var words = scan.Text[best.Span.Start..best.Span.End];
        foreach (var (key, name) in _names)
        {
            if ((name.Score >= enough || (name.Score >= enough - 2 && name.Span.Start < best.Span.Start)) && name.Span.Start <= best.Span.Start + 400 && key.Length > words.Length && key.StartsWith(words + " ", StringComparison.OrdinalIgnoreCase))
                best = name;
        }

        return best.Span;
    }

    /// <inheritdoc cref="CompanyMentions.WithArticle"/>
    public TextSpan WithArticle(TextSpan name) => _mentions.WithArticle(name);

    /// <summary>The name without its legal form, so that "Acme" and "Acme, Inc." are one.</summary>
    private static string Key(string name)
    {
        var key = name.TrimEnd('.', ',', ' ');
        var blank = key.LastIndexOf(' ');
        return blank > 0 && CompanyNames.IsLegalForm(key.AsSpan(blank + 1)) ? key[..blank].TrimEnd(',', ' ') : key;
    }
}
