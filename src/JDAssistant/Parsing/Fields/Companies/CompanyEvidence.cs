using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Parsing.Layout;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>Reads what lines, headings and statements say of names that may be the employer's.</summary>
internal sealed class CompanyEvidence(TitleScan scan, CompanyCandidates candidates)
{
    private const int LongestHead = 80;

    private readonly CompanyNames _known = new(scan);

    private readonly CompanyBeside _beside = new(scan);

    private readonly CompanyTowns _towns = new(scan);

    private readonly CompanyByForm _byForm = new(scan);

    private readonly CompanySteps _steps = new(scan);

    private static readonly SearchValues<char> NoNameMarks = SearchValues.Create("$£€:@?!0123456789");

    /// <summary>A short line below the title, before a dash or bar: "Acme – Leeds".</summary>
    public void AddLine(TextSpan line, int score)
    {
        var letters = scan.Letters(line);
        var cut = letters.Length;
        foreach (var joint in (ReadOnlySpan<string>)[" – ", " — ", " - ", " | ", " · ", " • ", "|", " ("])
        {
            var at = letters.IndexOf(joint, StringComparison.Ordinal);
            if (at > 0)
                cut = Math.Min(cut, at);
        }

        if (letters.StartsWith("About ", StringComparison.OrdinalIgnoreCase))
            return;
        var isCut = cut < letters.Length;
        // "Acme, Leeds": a suburb stands there as often as an employer, so the line alone is not enough.
        var comma = letters.IndexOf(", ", StringComparison.Ordinal);
        var isBeforePlace = comma > 0 && comma < cut && _towns.Begins(line.Start + comma + 2);
        if (isBeforePlace)
            (cut, isCut) = (comma, false);
        var name = _known.WithoutMarks(new TextSpan(line.Start, line.Start + cut));
        if (letters.ContainsAny(NoNameMarks) && !isCut || name.Length < 2 || Headings.Exact(scan.Letters(name)) is not null)
            return;
        if (!isBeforePlace && CompanyNames.HasLegalForm(scan.Letters(name)))
        {
            candidates.Add(name, score + 1, preferred: true);
            return;
        }

        if (_known.From(name.Start, name.End, allowsTrade: true) is { } whole && whole.End >= name.End - 1 && !IsDecoration(name))
        {
            if ((isBeforePlace && _towns.Begins(whole.Start)) || scan.HitsIn("places", whole).Any(hit => hit.Span == whole))
                return;
            var isBeforeCity = isBeforePlace && _known.IsBeforeCity(whole, line.Start + comma + 2);
            var least = isBeforeCity ? score + 1 : isBeforePlace ? Math.Min(score, 3) : score;
            candidates.Add(whole, isCut || _known.IsOrganisation(whole) ? least + 1 : least, preferred: true);
        }
    }

    /// <summary>True where more of the words say on what terms the job is than name anybody.</summary>
    private bool IsDecoration(TextSpan name) => scan.HitsIn("title-decoration", name).Sum(hit => hit.Span.Length) * 2 > name.Length;

    /// <summary>"Accountant at Acme", "AccountantAcme · Leeds": the name behind the title.</summary>
    public void AddAfterTitle(TextSpan title)
    {
        if (title.End < scan.Text.Length && char.IsUpper(scan.Text[title.End]) && _known.From(title.End, Math.Min(scan.Text.Length, title.End + 80)) is { } glued
            && scan.Text.AsSpan(glued.End).TrimStart(' ') is ['·' or '|' or '–', ..])
        {
            candidates.Add(glued, 4);
        }

        const string At = " at ";
        if (scan.Text.AsSpan(title.End).StartsWith(At, StringComparison.Ordinal) && _known.From(title.End + At.Length, Math.Min(scan.Text.Length, title.End + 80)) is { } name)
            candidates.Add(name, 4);
    }

    /// <summary>"About Acme", "Why Acme?", "Life at Acme".</summary>
    public void AddHeading(TextSpan heading)
    {
        var letters = scan.Letters(heading);
        foreach (var opener in (ReadOnlySpan<string>)["About ", "Life at ", "Why join us at ", "Join us at ", "Why join ", "Working at ", "Who is ", "Why work at ", "Why work for ", "Why consider ", "Why choose ", "Apply Now at ", "We are ", "Why "])
        {
            if (!letters.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                continue;
            var start = heading.Start + opener.Length;
            if (_known.From(start, heading.End) is { } name && name.End >= heading.End - 1 && scan.WordsIn(name).Length <= 4)
                candidates.Add(name, opener is "Why " ? 2 : 4);
            return;
        }

        if (_beside.HeadingsEnd(heading) is { } whole)
            candidates.Add(whole, 3);
    }

    /// <summary>The name behind a label.</summary>
    public void AddLabelled(TextSpan value)
    {
        if (_known.From(value.Start, value.End) is { } name)
            candidates.Add(name, 5);
    }

    /// <summary>"The FSM" is the Field Sales Manager, whom the text seeks.</summary>
    public void AddTitle(string title)
    {
        var initials = string.Concat(title.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        for (var length = 2; length <= initials.Length; length++)
            candidates.Exclude(initials[..length]);
    }

    /// <summary>"Acme is an equal opportunity employer": whoever makes such a statement is the employer.</summary>
    public void AddStatement(TextSpan statement)
    {
        var start = statement.Start;
        for (var i = statement.Start; i < statement.End; i++)
        {
            if (i + 1 < statement.End && scan.Text[i] != '\n' && !Sentences.EndsAt(scan.Text, i, statement.End))
                continue;
            AddStatementSentence(new TextSpan(start, i + 1));
            start = i + 1;
        }
    }

    private void AddStatementSentence(TextSpan statement)
    {
        var start = _steps.SkipBlanks(statement.Start, statement.End);
        if (_beside.PolicyOf(statement) is { } owner)
            candidates.Add(owner, 5);
        // "COUNTY OF ELMSFORD IS AN…": in capitals the name ends before its verb.
        var shout = scan.Text.AsSpan(start, Math.Max(0, statement.End - start)).IndexOf(" IS AN ", StringComparison.Ordinal);
        if (shout > 0 && _known.From(start, start + shout) is { } called && called.End == start + shout)
            candidates.Add(called, 5);
        // "EQUAL OPPORTUNITY: Acme provides…"
        if (scan.Text.AsSpan(start, Math.Min(LongestHead, statement.End - start)).IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
            start += colon + 2;
        // "As a federal contractor, Acme is…"
        var isLedIn = scan.Text.AsSpan(start).StartsWith("As a", StringComparison.Ordinal);
        if (isLedIn)
            start = _steps.BehindComma(start, statement.End);
        // "The United States Government does not discriminate": whatever department offers the job.
        if (_known.From(start, statement.End) is { } name && !_steps.TellsPerson(name.End) && !(isLedIn && _towns.Begins(name.Start)) && _steps.WordAfter(_steps.BehindAffiliates(name.End)) is "is" or "are" or "does" or "provides" or "welcomes" or "encourages" or "embraces"
            or "participates" or "values" or "prohibits" or "considers" or "will" or "believes" or "celebrates")
        {
            candidates.Add(name, _towns.Begins(name.Start) ? 4 : 6);
        }
        else if (!isLedIn && _beside.BeforeVerb(statement) is { } whole && !_towns.Begins(whole.Start))
        {
            candidates.Add(whole, 5);
        }
    }

    /// <summary>"Acme Ltd" on a line of its own below the last words: who signs.</summary>
    public void AddSignature()
    {
        if (_byForm.Signature() is { } name)
            candidates.Add(name, 4);
    }

    /// <summary>"jobs@acme.example": Acme is who has an address of its own.</summary>
    public void AddDomain(string domain)
    {
        const int Worth = 3;
        if (candidates.RaiseOwner(domain, Worth))
            return;
        if (AddressDomains.Mention(scan, _known, domain) is { } word)
            candidates.Add(word, scan.Text.IndexOf(scan.Text[word.Start..word.End], word.End, StringComparison.Ordinal) > 0 ? Worth + 1 : Worth);
    }

    /// <inheritdoc cref="CompanyCandidates.IsSure"/>
    public bool IsSure(int enough) => candidates.IsSure(enough);

    /// <summary>The name with most evidence, where that is <paramref name="enough"/>; of equals the first in the text.</summary>
    public Mention? Best(int enough)
    {
        if (candidates.Best(enough) is not { } best)
            return null;
        var span = _beside.Spelled(best) ?? _beside.WithPossessive(_beside.WithoutDepartment(candidates.WithArticle(best)));
        return new Mention(scan.Text[span.Start..span.End], span);
    }
}
