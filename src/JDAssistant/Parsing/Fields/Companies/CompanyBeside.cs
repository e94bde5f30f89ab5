using System.Buffers;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>Reads what stands beside a name and tells whether it is the employer's: "to join Acme", "the data team at Acme", "to support our client Acme".</summary>
internal sealed class CompanyBeside(TitleScan scan)
{
    private const int Sure = 4;

    private const int FarthestPart = 110;

    private const int LongestPolicy = 60;

    private const int LongestAcronym = 8;

    private const int LongestMood = 20;

    private const int MostWords = 7;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",.;:!?");

    private readonly CompanyNames _names = new(scan);

    /// <summary>Whom the sentence wants somebody to join, and what that is worth as evidence; null where it names nobody.</summary>
    public (TextSpan Name, int Score)? Joined(TextSpan sentence)
    {
        const string Join = "to join ";
        var at = scan.Letters(sentence).IndexOf(Join, StringComparison.Ordinal);
        if (at <= 0 || _names.From(sentence.Start + at + Join.Length, sentence.End) is not { } name || IsPlace(name))
            return null;
        return (name, CompanyNames.IsLegalForm(scan.Letters(scan.WordsIn(name)[^1])) ? Sure : 2);
    }

    /// <summary>"Acme's data team is looking for…", "The Acme (AC) data team seeks…": what that is worth as evidence; 0 where nobody's team seeks somebody.</summary>
    public int TeamSeeks(TextSpan name, int limit)
    {
        var cue = scan.HitsIn("hiring-cues", new TextSpan(name.End, Math.Min(limit, name.End + FarthestPart))).FirstOrDefault(hit => hit.Term["use"] == "seek");
        if (cue is null)
            return 0;
        var letters = scan.Letters(new TextSpan(name.End, cue.Span.Start)).TrimEnd();
        if (letters.IndexOfAny(Stops) >= 0 || !(letters.EndsWith(" team", StringComparison.OrdinalIgnoreCase) || letters.EndsWith(" group", StringComparison.OrdinalIgnoreCase) || letters.EndsWith(" division", StringComparison.OrdinalIgnoreCase) || letters.EndsWith(" department", StringComparison.OrdinalIgnoreCase)))
            return 0;
        return letters[0] is '\'' or '’' ? Sure : letters.StartsWith(" (", StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>"It is the policy of Acme to employ…": whose policy a statement is.</summary>
    public TextSpan? PolicyOf(TextSpan sentence)
    {
        const string Policy = "policy of ";
        var at = scan.Text.AsSpan(sentence.Start, Math.Min(LongestPolicy, sentence.Length)).IndexOf(Policy, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var start = sentence.Start + at + Policy.Length;
        if (scan.Text.AsSpan(start, sentence.End - start).StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            start += 4;
        return _names.From(start, sentence.End) is { } name && NextWord(name.End) is "to" or "that" or "not" ? name : null;
    }

    /// <summary>"is the analytics team at Acme": whose part the subject is, where <paramref name="at"/> stands behind it; null where it is none.</summary>
    public TextSpan? WholeOf(int at, int limit)
    {
        var words = scan.WordsIn(new TextSpan(at, Math.Min(limit, at + FarthestPart)));
        if (words.Length < 5 || scan.Letters(words[0]) is not ("is" or "are") || scan.Letters(words[1]) is not ("a" or "an" or "the" or "one"))
            return null;
        for (var i = 2; i + 2 < words.Length; i++)
        {
            if (scan.Letters(words[i]) is "team" or "organization" or "organisation" or "group" or "division" or "department" or "unit" or "function" or "practice"
                && scan.Letters(words[i + 1]) is "at" or "within")
            {
                return _names.From(words[i + 2].Start, limit);
            }
        }

        return null;
    }

    /// <summary>"to support our client Acme": whom the job is done for is not who offers it; null where the sentence tells of nobody.</summary>
    public TextSpan? Client(TextSpan sentence)
    {
        const string Ours = " our client ";
        var at = scan.Letters(sentence).IndexOf(Ours, StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
            return null;
        var before = scan.WordFrom(sentence.Start + at) - 1;
        return before >= 0 && scan.Letters(scan.Words[before]) is "support" or "supports" or "supporting" or "serve" or "serving" or "with" or "manage" or "managing" or "lead" or "leading"
            ? _names.From(sentence.Start + at + Ours.Length, sentence.End)
            : null;
    }

    /// <summary>"the customers of Acme", "the values of Acme": whose they are, which is little alone; null where the sentence tells of nobody's.</summary>
    public TextSpan? OwnerOf(TextSpan sentence)
    {
        const string Of = " of ";
        for (var at = scan.Text.IndexOf(Of, sentence.Start, sentence.Length, StringComparison.Ordinal); at >= 0; at = scan.Text.IndexOf(Of, at + Of.Length, sentence.End - at - Of.Length, StringComparison.Ordinal))
        {
            var before = scan.WordFrom(at) - 1;
            if (before >= 0 && scan.Words[before].End == at && scan.Letters(scan.Words[before]) is "patients" or "customers" or "employees" or "values" or "mission" or "vision" or "residents"
                && _names.From(at + Of.Length, sentence.End) is { } name && !IsPlace(name))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>"…adds to Acme Laundry's success": whose success or mission it is; null where the sentence tells of nobody's.</summary>
    public TextSpan? SuccessOf(TextSpan sentence)
    {
        foreach (var what in (ReadOnlySpan<string>)["'s success", "’s success", "'s mission", "’s mission", "'s vision", "’s vision"])
        {
            var at = scan.Letters(sentence).IndexOf(what, StringComparison.Ordinal);
            for (int end = sentence.Start + at, last = scan.WordFrom(end), first = Math.Max(scan.WordFrom(sentence.Start), last - MostWords); at > 0 && first <= last; first++)
            {
                if (first < scan.Words.Length && _names.From(scan.Words[first].Start, end + 2) is { } name && name.End == end && !IsPlace(name))
                    return name;
            }
        }

        return null;
    }

    /// <summary>"Write to us.Acme is an equal opportunity employer": the name right before the verb, wherever in the sentence that is; null where no name stands there.</summary>
    public TextSpan? BeforeVerb(TextSpan sentence)
    {
        var verb = -1;
        foreach (var cue in (ReadOnlySpan<string>)[" is an equal ", " are an equal ", " is proud to be ", " is an affirmative ", " is an EEO", " is an EOE"])
        {
            verb = scan.Letters(sentence).IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (verb > 0)
                break;
        }

        return verb > 0 ? NameBefore(sentence, sentence.Start + verb) : null;
    }

    /// <summary>"UP TO 30k Acme are thrilled to be recruiting", "…for whoever rises early Acme is made up of": the name right before the verb; null where no name stands there.</summary>
    public TextSpan? Recruiting(TextSpan sentence, bool isOpening)
    {
        var letters = scan.Letters(sentence);
        var verb = isOpening ? letters.IndexOf(" is made up of ", StringComparison.Ordinal) : -1;
        if (verb < 0 && letters.IndexOf(" to be recruiting", StringComparison.Ordinal) is > 0 and var cue)
            verb = Math.Max(letters[..cue].LastIndexOf(" are ", StringComparison.Ordinal), letters[..cue].LastIndexOf(" is ", StringComparison.Ordinal)) is var last && last >= cue - LongestMood ? last : -1;
        if (verb < 0 && Seeking(sentence) is { } seeking)
            return seeking;
        // "UP TO Acme is…": capitals before a name that has others are a headline's.
        return verb > 0 && NameBefore(sentence, sentence.Start + verb) is { } name && (scan.WordsIn(name).Length == 1 || scan.Letters(scan.WordsIn(name)[0]).ContainsAnyInRange('a', 'z') || !scan.Letters(name).ContainsAnyInRange('a', 'z')) ? name : null;
    }

    /// <summary>"About Acme Key Tasks Acme Ltd is seeking…": the form tells where the name ends, whatever goes before it.</summary>
    private TextSpan? Seeking(TextSpan sentence)
    {
        foreach (var cue in scan.HitsIn("hiring-cues", sentence))
        {
            if (cue.Term["use"] != "seek" || !cue.Term.Text.StartsWith("is ", StringComparison.Ordinal) || cue.Span.Start <= sentence.Start || scan.Text[cue.Span.Start - 1] != ' ')
                continue;
            var last = scan.WordFrom(cue.Span.Start) - 1;
            if (last >= 0 && CompanyNames.IsLegalForm(scan.Letters(scan.Words[last])) && NameBefore(sentence, cue.Span.Start - 1) is { } name)
                return WithoutLead(name);
        }

        return null;
    }

    /// <summary>"Acme Ltd" of "Key Tasks Acme Ltd", where the text says it so elsewhere; of "Currently Acme Ltd" in any case.</summary>
    private TextSpan WithoutLead(TextSpan name)
    {
        foreach (var word in scan.WordsIn(name)[..^1])
        {
            var rest = name with { Start = word.Start };
            if (scan.Text.IndexOf(scan.Text[rest.Start..rest.End], StringComparison.Ordinal) < rest.Start || scan.Text.IndexOf(scan.Text[rest.Start..rest.End], rest.End, StringComparison.Ordinal) >= 0)
                return rest;
        }

        return scan.Letters(name).StartsWith("Currently ", StringComparison.Ordinal) ? name with { Start = scan.WordsIn(name)[1].Start } : name;
    }

    private TextSpan? NameBefore(TextSpan sentence, int end)
    {
        var last = scan.WordFrom(end);
        for (var first = Math.Max(scan.WordFrom(sentence.Start), last - MostWords); first < last; first++)
        {
            if (_names.From(scan.Words[first].Start, end) is not { } name || name.End != end)
                continue;
            // "…to 235,000KAcme", "…call TODAYWe are": what a lost line end glued to it.
            if (scan.Letters(name).EndsWith("We", StringComparison.Ordinal))
                return null;
            return name.Start > 0 && char.IsAsciiDigit(scan.Text[name.Start - 1]) && scan.Text[name.Start] == 'K' ? name with { Start = name.Start + 1 } : name;
        }

        return null;
    }

    /// <summary>The name at the end of "Your role at Acme"; null where the heading ends otherwise.</summary>
    public TextSpan? HeadingsEnd(TextSpan heading)
    {
        const string At = " at ";
        var at = scan.Letters(heading).LastIndexOf(At, StringComparison.Ordinal);
        return at > 0 && _names.From(heading.Start + at + At.Length, heading.End) is { } name && name.End >= heading.End - 1 && !IsPlace(name) ? name : null;
    }

    /// <summary>"Acme Finance", where the text also speaks of Acme alone: a department is named by what it does.</summary>
    public TextSpan WithoutDepartment(TextSpan name)
    {
        var words = scan.WordsIn(name);
        if (words.Length != 2 || scan.Letters(words[1]) is not ("Finance" or "Marketing" or "Sales" or "Operations" or "Legal" or "Procurement" or "HR" or "IT"))
            return name;
        var owner = scan.Text[words[0].Start..words[0].End];
        for (var at = scan.Text.IndexOf(owner, StringComparison.Ordinal); at >= 0; at = scan.Text.IndexOf(owner, at + owner.Length, StringComparison.Ordinal))
        {
            var end = at + owner.Length;
            if ((at == 0 || !char.IsLetterOrDigit(scan.Text[at - 1])) && (end >= scan.Text.Length || !char.IsLetterOrDigit(scan.Text[end])) && !scan.Text.AsSpan(end).StartsWith(scan.Text.AsSpan(words[0].End, name.End - words[0].End), StringComparison.Ordinal))
                return words[0].Span;
        }

        return name;
    }

    /// <summary>"Wendy's", where the text says nowhere "Wendy" and somewhere "Wendy's is" or "at Wendy's.": no thing of hers is told of.</summary>
    public TextSpan WithPossessive(TextSpan name)
    {
        var letters = scan.Text[name.Start..name.End];
        var isName = false;
        for (var at = scan.Text.IndexOf(letters, StringComparison.Ordinal); at >= 0; at = scan.Text.IndexOf(letters, at + letters.Length, StringComparison.Ordinal))
        {
            var behind = scan.Text.AsSpan(at + letters.Length);
            if (behind is not ['\'' or '’', 's', ..])
                return name;
            isName |= behind.Length == 2 || behind[2] is '.' or ',' or '?' or '!' or '\n' || behind[2..].StartsWith(" is ", StringComparison.Ordinal) || behind[2..].StartsWith(" has ", StringComparison.Ordinal);
        }

        return isName ? name with { End = name.End + 2 } : name;
    }

    /// <summary>"Hewlett Packard Enterprise" for "HPE", where the text says once what the letters stand for; null where it does not.</summary>
    public TextSpan? Spelled(TextSpan name)
    {
        var letters = scan.Letters(name);
        if (letters.Length is < 2 or > LongestAcronym || letters.IndexOfAnyExceptInRange('A', 'Z') >= 0)
            return null;
        var at = scan.Text.IndexOf($"({letters})", StringComparison.Ordinal);
        var i = at < 0 ? -1 : scan.WordFrom(at) - 1;
        var left = letters.Length - 1;
        for (var end = i < 0 ? 0 : scan.Words[i].End; i >= 0 && scan.Words[i].End >= end - LongestPolicy; i--)
        {
            var word = scan.Words[i];
            if (scan.Letters(word) is "of" or "and" or "for" or "the" or "in" or "to" or "Inc" or "LLC" or "Ltd" or "Corporation")
                continue;
            // "Social Policy Research Associates (SPR)"
            if (scan.Text[word.Start] != letters[left] && left == letters.Length - 1 && scan.Letters(word) is "Associates" or "Partners" or "Group" or "Company" or "Limited" or "Trust" or "Association")
                continue;
            if (scan.Text[word.Start] != letters[left])
                return null;
            if (left-- == 0)
                return new TextSpan(word.Start, end);
        }

        return null;
    }

    private bool IsPlace(TextSpan name) => scan.HitsIn("places", name).Any(hit => hit.Span == name);

    private ReadOnlySpan<char> NextWord(int at)
    {
        var i = scan.WordFrom(at);
        return i < scan.Words.Length && scan.Words[i].Start - at is 1 or 2 ? scan.Letters(scan.Words[i]) : "";
    }
}
