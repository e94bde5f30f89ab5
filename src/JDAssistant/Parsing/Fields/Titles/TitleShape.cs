using JDAssistant.Parsing.Layout;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Titles;

/// <summary>Judges whether words look like the title of a job.</summary>
internal static class TitleShape
{
    private const int MostWords = 14;

    /// <summary>True where the words can be a title at all: short, no sentence, no heading that people use.</summary>
    public static bool IsPossible(TitleScan scan, TextSpan core)
    {
        if (core.Length is < 2 or > 110 || !char.IsLetterOrDigit(scan.Text[core.Start]) && scan.Text[core.Start] is not '.')
            return false;
        var letters = scan.Letters(core);
        if (Headings.Exact(letters) is not null || letters.Contains("://", StringComparison.Ordinal) || letters.Contains('\n') || letters[^1] is '?' or '!' or ';')
            return false;
        var words = scan.WordsIn(core);
        if (words.Length is 0 or > MostWords)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            // "Solicitor (2–5 years qualified)" says for whom the job is.
            if (IsSentenceWord(scan.Letters(words[i])) && !(i > 1 && words[i - 1].IsNumber && scan.Letters(words[i]) is "years" && scan.Text.AsSpan(core.Start, words[i].Start - core.Start).Contains('(')))
                return false;
        }

        return true;
    }

    /// <summary>True where the words name an occupation or a rank.</summary>
    public static bool IsStrong(TitleScan scan, TextSpan core) => scan.HasJobNoun(core) || scan.HitsIn("title-levels", core)
        .Any(hit => hit.Term["use"] is "head" or "modifier" && hit.Span.Start == core.Start && hit.Span.Length < core.Length);

    /// <summary>"Shape the future of energy": what tells the reader to do something names no job.</summary>
    public static bool IsSlogan(TitleScan scan, TextSpan core)
    {
        var words = scan.WordsIn(core);
        return words.Length > 2 && scan.Letters(words[1]) is "the" or "The" or "your" or "Your" or "our" or "Our" or "a" or "an" or "A" or "An" or "to" or "To" or "what" or "What" or "more" or "something" or "Something";
    }

    /// <summary>"Finance Team", "Cloud Infrastructure Group": what several people work in names no job.</summary>
    public static bool IsOfSeveral(TitleScan scan, TextSpan core) =>
        scan.Letters(scan.WordsIn(core)[^1]).AreAny("team", "teams", "group", "department", "division", "unit", "office", "organization", "organisation", "directorate", "crew");

    /// <summary>True where every word of weight has a capital, as titles below the first line do.</summary>
    public static bool IsCapitalised(TitleScan scan, TextSpan core)
    {
        foreach (var word in scan.WordsIn(core))
        {
            if (!word.IsNumber && word.Span.Length > 3 && char.IsLower(scan.Text[word.Start]) && scan.Letters(word) is not ("with" or "from" or "and" or "into" or "self"))
                return false;
        }

        return true;
    }

    /// <summary>True where the words end in several people, or in none: "County Board Members", "Internship".</summary>
    public static bool IsPlural(TitleScan scan, TextSpan core)
    {
        var words = scan.WordsIn(core);
        var last = scan.Letters(words[^1]);
        return (scan.IsJobNoun(words[^1]) && last[^1] is 's' or 'S' && last is not ("sales" or "Sales") && !last.EndsWith("ss", StringComparison.OrdinalIgnoreCase))
            || (words.Length == 1 && last.Equals("internship", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsSentenceWord(ReadOnlySpan<char> word) => word.Length <= 16 && word.ToString().ToLowerInvariant() is
        "we" or "you" or "your" or "our" or "is" or "are" or "will" or "be" or "has" or "have" or "us" or "this" or "that" or "who" or "how" or "why" or "what"
        or "their" or "they" or "was" or "were" or "must" or "should" or "can" or "you'll" or "we're" or "we'll" or "about" or "please" or "click" or "join"
        or "reports" or "looking" or "seeking" or "apply" or "my" or "i'm" or "don't" or "if" or "welcome" or "not" or "these" or "which" or "salary" or "skip" or "faq"
        or "responsibilities" or "duties" or "requirements" or "alert" or "required" or "years" or "meet" or "responsible";
}
