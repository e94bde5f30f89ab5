using System.Collections.Frozen;
using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Form;

/// <summary>Flags private mailboxes and mobile numbers of persons.</summary>
/// <remarks>Reasons, sources and examples are in PrivateContact.md; its examples run as tests.</remarks>
public sealed class PrivateContact : Rule
{
    private const int LongestAddress = 100;

    private const int MostBetween = 4;

    private static readonly FrozenSet<string> PrivateHosts = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.uk", "yahoo.co.in", "hotmail.com", "hotmail.co.uk", "outlook.com", "live.com", "icloud.com",
        "me.com", "aol.com", "proton.me", "protonmail.com", "gmx.de", "gmx.net", "web.de", "mail.ru", "qq.com", "rediffmail.com", "ymail.com", "msn.com");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PrivateHostsBySpan = PrivateHosts.GetAlternateLookup<ReadOnlySpan<char>>();

    public override RuleInfo Info { get; } =
        new("JD808", "private-contact", Severity.Warning, Evidence.Convention, "A private mailbox or a mobile number of a person stands in the text.");

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        var text = job.Source.Text;
        for (var i = text.IndexOf('@', StringComparison.Ordinal); i >= 0; i = i + 1 < text.Length ? text.IndexOf('@', i + 1) : -1)
        {
            if (AddressAround(text, i) is { } address && PrivateHostsBySpan.Contains(text.AsSpan(i + 1, address.End - i - 1)))
                yield return Report(address, "This looks like a private mailbox, which anybody can open in your name; give one of the company's.");
        }

        var reported = new HashSet<int>();
        foreach (var hit in job.Terms.Of("mobile-words"))
        {
            if (NumberNear(job, hit) is { } number && reported.Add(number.Start))
                yield return OfMobile(number);
        }

        foreach (var word in NumberPlaces.Of(job).Words)
        {
            if (Mobile(job, word) is { } number && reported.Add(number.Start))
                yield return OfMobile(number);
        }
    }

    private Finding OfMobile(TextSpan number) =>
        Report(number, "This is a person's mobile number, and it stays on every copy of the posting; give a switchboard or a form.");

    /// <summary>“+44 7700 900123”, “07700 900123”: numbers that the United Kingdom gives to mobile telephones alone.</summary>
    private static TextSpan? Mobile(JobDescription job, int word)
    {
        var first = Prose.Letters(job, job.Words[word]);
        if (!first.StartsWith("07", StringComparison.Ordinal) && !first.StartsWith("44", StringComparison.Ordinal) || NumberAfter(job, word, job.Words[word].Start) is not { } number)
            return null;
        var digits = string.Concat(job.Slice(number).Where(char.IsAsciiDigit));
        return (digits.Length == 11 && digits.StartsWith("07", StringComparison.Ordinal)) || (digits.Length == 12 && digits.StartsWith("447", StringComparison.Ordinal) && job.Source.Text[number.Start] == '+') ? number : null;
    }

    /// <summary>“Text Marc on 07700 900123”, “Dana's mobile is +44 7700 900123”: a few words may stand between.</summary>
    private static TextSpan? NumberNear(JobDescription job, TermHit hit)
    {
        var first = hit.FirstWord + hit.WordCount;
        for (var i = first; i < job.Words.Length && i <= first + MostBetween; i++)
        {
            if (job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End).ContainsAny('\n', ';', '/'))
                return null;
            if (job.Words[i].IsNumber)
                return NumberAfter(job, i, job.Words[i - 1].End);
        }

        return null;
    }

    private static TextSpan? AddressAround(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestAddress && IsPart(text[start - 1]))
            start--;
        var end = at + 1;
        while (end < text.Length && end - at < LongestAddress && IsPart(text[end]) && text[end] != '_')
            end++;
        while (end > at + 1 && text[end - 1] is '.' or '-')
            end--;
        return start < at && end > at + 3 ? new TextSpan(start, end) : null;
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';

    /// <summary>A number of at least nine digits right after the word that names it a mobile one.</summary>
    private static TextSpan? NumberAfter(JobDescription job, int index, int from)
    {
        var text = job.Source.Text;
        if (index >= job.Words.Length || !job.Words[index].IsNumber || job.Words[index].Start - from > 12)
            return null;
        var start = job.Words[index].Start;
        if (start > 0 && text[start - 1] is '+' or '(')
            start--;
        var digits = 0;
        var end = start;
        var lastDigit = start;
        while (end < text.Length && end - start < 24 && (char.IsAsciiDigit(text[end]) || text[end] is ' ' or '-' or '(' or ')' or '+' or '.'))
        {
            if (char.IsAsciiDigit(text[end]))
                (digits, lastDigit) = (digits + 1, end + 1);
            end++;
        }

        return digits is >= 9 and <= 15 ? new TextSpan(start, lastDigit) : null;
    }
}
