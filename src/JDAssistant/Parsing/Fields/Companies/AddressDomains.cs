using System.Buffers;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>Reads whose the addresses in a text are: "jobs@acme.example" and "www.acme.example/careers" are Acme's.</summary>
internal static class AddressDomains
{
    private const int ShortestName = 4;

    private const int MostBlanks = 4;

    private const int FarthestBracket = 60;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.");

    /// <summary>The name before the ending of the one domain that all addresses are at; null where there are more, or where it is a mail host's or a job board's.</summary>
    public static string? In(string text)
    {
        string? found = null;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                continue;
            var length = text.AsSpan(at + 1).IndexOfAnyExcept(Letters);
            var domain = text.AsSpan(at + 1, length < 0 ? text.Length - at - 1 : length).TrimEnd('.');
            var name = Registered(domain);
            if (name.Length < ShortestName || IsHost(name))
                continue;
            if (found is not null && !name.Equals(found, StringComparison.OrdinalIgnoreCase))
                return null;
            found ??= name.ToString();
        }

        return found;
    }

    /// <summary>The name before the ending of the domain that most pages named in the text are at; null where none is, and where another is named as often.</summary>
    public static string? OfPages(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var start in (ReadOnlySpan<string>)["://", "www."])
        {
            for (var at = text.IndexOf(start, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(start, at + start.Length, StringComparison.OrdinalIgnoreCase))
            {
                var host = text.AsSpan(at + start.Length);
                var length = host.IndexOfAnyExcept(Letters);
                // "https://www.…" is counted at its second beginning.
                if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
                    continue;
                var name = Registered((length < 0 ? host : host[..length]).TrimEnd('.'));
                if (name.Length >= ShortestName && !IsHost(name))
                    counts[name.ToString()] = counts.GetValueOrDefault(name.ToString()) + 1;
            }
        }

        var most = counts.OrderByDescending(pair => pair.Value).Take(2).ToArray();
        return most.Length == 1 || (most.Length == 2 && most[0].Value > most[1].Value) ? most[0].Key : null;
    }

    /// <summary>"acme" of "jobs.acme.co.uk"</summary>
    private static ReadOnlySpan<char> Registered(ReadOnlySpan<char> domain)
    {
        var dot = domain.LastIndexOf('.');
        // "maryland.gov" names a place.
        if (dot <= 0 || !char.IsAsciiLetter(domain[^1]) || domain[dot..].AreAny(".gov") || domain.Contains(".gov.", StringComparison.OrdinalIgnoreCase))
            return default;
        var rest = domain[..dot];
        var before = rest.LastIndexOf('.');
        if (before > 0 && domain.Length - dot == 3 && rest[(before + 1)..].AreAny("co", "com", "org", "ac", "net", "edu"))
        {
            rest = rest[..before];
            before = rest.LastIndexOf('.');
        }

        return rest[(before + 1)..];
    }

    /// <summary>"Holiday Extras" in "holidayextras", "Acme Labs" in "acme-labs".</summary>
    public static bool Spells(string name, string domain)
    {
        var i = 0;
        foreach (var c in domain)
        {
            if (c == '-')
                continue;
            while (i < name.Length && !char.IsLetterOrDigit(name[i]))
                i++;
            if (i >= name.Length || char.ToLowerInvariant(name[i++]) != char.ToLowerInvariant(c))
                return false;
        }

        return name.AsSpan(i).IndexOfAnyExcept(" .,") < 0;
    }

    /// <summary>The first word that is spelt as <paramref name="domain"/> and stands as a name does; null where none does.</summary>
    public static TextSpan? Mention(TitleScan scan, CompanyNames names, string domain)
    {
        var text = scan.Text;
        for (var at = text.IndexOf(domain, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(domain, at + domain.Length, StringComparison.OrdinalIgnoreCase))
        {
            var span = new TextSpan(at, at + domain.Length);
            if (scan.HitsIn("places", span).Any(hit => hit.Span == span))
                return null;
            if (IsWord(text, span) && !IsLinkText(text, span.End) && (char.IsUpper(text[at]) ? names.From(span.Start, span.End) is not null : IsSubject(text, span)))
                return span;
        }

        return Spelt(scan, names, domain);
    }

    /// <summary>"Acme Labs" for "acmelabs": the first name of several words that is spelt so.</summary>
    private static TextSpan? Spelt(TitleScan scan, CompanyNames names, string domain)
    {
        foreach (var word in scan.Words)
        {
            if (char.ToLowerInvariant(scan.Text[word.Start]) == char.ToLowerInvariant(domain[0]) && char.IsUpper(scan.Text[word.Start])
                && names.From(word.Start, Math.Min(scan.Text.Length, word.Start + domain.Length + MostBlanks)) is { } name && !IsLinkText(scan.Text, name.End) && Spells(scan.Text[name.Start..name.End], domain))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>"At acme, …", "acme is a…": small letters make a name only there.</summary>
    private static bool IsSubject(string text, TextSpan span) =>
        text.AsSpan(0, span.Start).EndsWith("At ", StringComparison.Ordinal) || text.AsSpan(span.End).StartsWith(" is a ", StringComparison.Ordinal) || text.AsSpan(span.End).StartsWith(" is an ", StringComparison.Ordinal);

    /// <summary>"[About acme](https://acme.example)": the words of a link say no more than its address.</summary>
    private static bool IsLinkText(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(FarthestBracket, text.Length - at));
        return rest.IndexOfAny('[', ']') is >= 0 and var close && rest[close..].StartsWith("](", StringComparison.Ordinal);
    }

    private static bool IsWord(string text, TextSpan span)
    {
        if (span.Start > 0 && text[span.Start - 1] is not (' ' or '\n' or '*' or '[' or '('))
            return false;
        return span.End >= text.Length || text[span.End] is ' ' or ',' or '\'' or '\n' or '*' or ']' or ')' || (text[span.End] == '.' && (span.End + 1 >= text.Length || char.IsWhiteSpace(text[span.End + 1])));
    }

    private static bool IsHost(ReadOnlySpan<char> name) => name.AreAny(
        "gmail", "googlemail", "outlook", "hotmail", "yahoo", "icloud", "proton", "protonmail", "live", "mail", "email", "example", "linkedin", "indeed", "glassdoor", "monster",
        "dice", "facebook", "twitter", "instagram", "youtube", "github", "google", "wikipedia", "e-verify", "bit", "goo", "tinyurl", "governmentjobs", "neogov", "appone", "jobtrain", "myworkdayjobs", "taleo", "successfactors", "oraclecloud", "ultipro", "paylocity", "zoom", "greenhouse", "lever", "workable", "recruitee", "smartrecruiters", "breezy", "bamboohr", "jobvite", "workday", "teamtailor", "applytojob", "ashbyhq", "icims", "company", "yourcompany");
}
