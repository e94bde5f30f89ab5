using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Experience;

/// <summary>Judges by the words around a number of years whether it is experience asked of the candidate.</summary>
internal sealed class ExperienceContext(Reading reading)
{
    // Firms are that old, candidates are not asked to be.
    private const decimal MostAsked = 25m;
    private const int FarthestDirect = 11;
    private const int FarthestBefore = 8;
    private const int FarthestVerdict = 14;
    private const int ChoicesAbove = 8;
    private const int LongestSentence = 320;
    private const int MostInField = 3;

    private static readonly SearchValues<char> Stops = SearchValues.Create(";\n•|?!");

    private static readonly Term Experience = TermIndex.Default.List("experience-context").Terms.First(term => term.Text == "experience");

    private readonly IReadOnlyList<TermHit> _hits = reading.Terms.Of("experience-context");

    /// <summary>The sentence that holds <paramref name="span"/>, inside its block.</summary>
    public TextSpan Sentence(TextSpan span)
    {
        var text = reading.Text;
        var block = Located.At(reading.Blocks, span.Start);
        var floor = Math.Max(block?.Span.Start ?? 0, span.Start - LongestSentence);
        var ceiling = Math.Min(block is null || block.Span.End < span.End ? text.Length : block.Span.End, span.End + LongestSentence);
        var start = span.Start;
        while (start > floor && !IsBreak(text, start - 1, block is null) && !IsGlue(text, start))
            start--;
        var end = span.End;
        while (end < ceiling && !IsBreak(text, end, block is null) && !IsGlue(text, end))
            end++;
        return new TextSpan(start, end);
    }

    /// <summary>True where the quantity is experience that the job asks for.</summary>
    public bool IsDemand(Quantity quantity, TextSpan sentence)
    {
        if (quantity.IsUnder || quantity.Min > MostAsked || IsSpanOfTime(quantity, sentence) || IsAsked(quantity, sentence))
            return false;
        var direct = Direct(quantity, sentence);
        if (IsSomethingElse(quantity, direct))
            return false;
        var section = Located.At(reading.Sections, quantity.Span.Start)?.Kind;
        var isRequirement = section is SectionKind.Requirements or SectionKind.Preferred;
        if (section is (SectionKind.Benefits or SectionKind.Compensation or SectionKind.Eeo) && !IsLabelled(quantity))
            return false;
        var isSought = Has("seeker", sentence.Start, quantity.Span.Start) || Has("must", sentence.Start, sentence.End);
        if (!isRequirement && !isSought && Has("owner", sentence.Start, quantity.Span.Start))
            return false;
        if (section == SectionKind.AboutCompany && !isSought)
            return false;
        if (direct is not null)
            return true;
        var before = ExperienceBefore(quantity, sentence);
        if (before is not null && (isRequirement || !Follows(quantity, "for")))
            return quantity.IsBounded || isRequirement || before <= 4;
        if (quantity.IsAdjective || Follows(quantity, "for") || (quantity.Min is 18m or 21m && quantity.Max is null))
            return false;
        if (HasVerdictInBrackets(quantity) || IsAloneUnderHeading(quantity))
            return true;
        var goesOn = GoesOnLikeExperience(quantity);
        if (isRequirement)
            return goesOn || (quantity.IsBounded && (Later(quantity, sentence) || IsInBrackets(quantity)));
        return quantity.IsBounded && ((goesOn && (isSought || IsAtStart(quantity, sentence))) || (Later(quantity, sentence) && FollowsDegreeWord(quantity)));
    }

    /// <summary>False where the words around the demand call it a wish.</summary>
    public bool IsRequired(Quantity quantity, TextSpan sentence)
    {
        var isPreferredSection = Located.At(reading.Sections, quantity.Span.Start)?.Kind == SectionKind.Preferred || reading.Criteria.IsWish(quantity.Span.Start);
        var text = reading.Text;
        for (var i = TermHits.FirstFrom(_hits, quantity.Span.End); i < _hits.Count && _hits[i].Span.Start < sentence.End; i++)
        {
            var kind = _hits[i].Term["kind"];
            if (kind is not ("wish" or "must"))
                continue;
            var between = text.AsSpan(quantity.Span.End, _hits[i].Span.Start - quantity.Span.End);
            if (between.IndexOfAnyInRange('0', '9') >= 0 || ClosesBracketOf(quantity, between))
                break;
            // "5 years of experience, SQL preferred": what stands behind the last comma is what the word speaks of.
            var comma = between.LastIndexOf(',');
            if (_hits[i].FirstWord - quantity.NextWord > FarthestVerdict || (comma >= 0 && between[(comma + 1)..].Count(' ') is > 1 and <= 7))
                break;
            return kind == "must";
        }

        for (var i = TermHits.FirstFrom(_hits, quantity.Span.Start) - 1; i >= 0 && _hits[i].Span.Start >= sentence.Start; i--)
        {
            if (_hits[i].Term["kind"] is "wish" or "ideally" && (quantity.FirstWord - _hits[i].FirstWord <= 6 || _hits[i].Span.Start <= sentence.Start + 3)
                && text.AsSpan(_hits[i].Span.End, quantity.Span.Start - _hits[i].Span.End).IndexOfAnyInRange('0', '9') < 0)
            {
                return false;
            }
        }

        return !isPreferredSection;
    }

    /// <summary>The word of experience right after the quantity: "5 years of backend engineering experience"; null where none is.</summary>
    public TermHit? Direct(Quantity quantity, TextSpan sentence)
    {
        if (InField(quantity, sentence) is { } own)
            return own;
        for (var i = TermHits.FirstFrom(_hits, quantity.Span.End); i < _hits.Count && _hits[i].Span.Start < sentence.End; i++)
        {
            var hit = _hits[i];
            if (hit.FirstWord - quantity.NextWord > FarthestDirect)
                return null;
            if (hit.Term["kind"] != "experience")
                continue;
            for (var word = quantity.NextWord; word < hit.FirstWord; word++)
            {
                // A label or a gap left by a lost line end: what follows is another thought.
                var gap = reading.Text.AsSpan(reading.Words[word].End, reading.Words[word + 1].Start - reading.Words[word].End);
                if (reading.Words[word].IsNumber || gap.Contains(':') || gap.Contains("  ", StringComparison.Ordinal))
                    return null;
            }

            return hit;
        }

        return null;
    }

    /// <summary>"5 years digital experience": behind a number of years "digital experience" is what somebody has, elsewhere what users have.</summary>
    private TermHit? InField(Quantity quantity, TextSpan sentence)
    {
        var from = quantity.Span.End;
        for (var i = quantity.NextWord; i < reading.Words.Length && i <= quantity.NextWord + MostInField && reading.Words[i].End <= sentence.End; i++)
        {
            var word = reading.Words[i];
            if (word.IsNumber || reading.Text.AsSpan(from, word.Start - from) is not (" " or "' " or "/"))
                return null;
            if (i > quantity.NextWord && reading.Is(word, "experience"))
                return new TermHit(Experience, word.Span, i, 1);
            from = word.End;
        }

        return null;
    }

    /// <summary>"…experience preferred1 year of…": a number glued to a word begins another thought.</summary>
    private static bool IsGlue(string text, int at) =>
        at > 3 && char.IsAsciiDigit(text[at]) && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]) && char.IsLower(text[at - 4]);

    private static bool IsBreak(string text, int at, bool isLine)
    {
        if (text[at] == '\n')
            return isLine;
        if (Stops.Contains(text[at]))
            return true;
        return text[at] == '.' && at + 1 < text.Length && (char.IsUpper(text[at + 1]) || (text[at + 1] is ' ' or '\n' && at + 2 < text.Length && !char.IsLower(text[at + 2]) && at > 1 && text[at - 2] != '.'));
    }

    /// <summary>"in the next 5 years", "the first three years", "every 4 years".</summary>
    private bool IsSpanOfTime(Quantity quantity, TextSpan sentence)
    {
        if (quantity.FirstWord == 0 || reading.Words[quantity.FirstWord - 1].Start < sentence.Start)
            return false;
        return reading.Letters(reading.Words[quantity.FirstWord - 1]).AreAny(
            "past", "last", "next", "first", "previous", "preceding", "coming", "every", "each", "within", "after", "since", "until", "per", "another", "final", "initial", "recent", "during", "duration", "length", "extension");
    }

    /// <summary>A question of an application form, or a rule about what may take the place of experience.</summary>
    private bool IsAsked(Quantity quantity, TextSpan sentence)
    {
        if (sentence.End < reading.Text.Length && reading.Text[sentence.End] == '?')
            return true;
        return Has("question", sentence.Start, quantity.Span.Start) || Has("instead", sentence.Start, sentence.End) || IsChoice(quantity);
    }

    /// <summary>One of several answers below a question: "How many years…?", then "1-3 years", "4 or more years".</summary>
    private bool IsChoice(Quantity quantity)
    {
        var index = Located.IndexAt(reading.Blocks, quantity.Span.Start);
        if (index < 0 || reading.Blocks[index].Content.Length > 90)
            return false;
        for (var above = index - 1; above >= Math.Max(0, index - ChoicesAbove); above--)
        {
            var block = reading.Blocks[above];
            if (block.Kind == BlockKind.Heading)
                return false;
            if (Has("question", block.Content.Start, block.Content.End))
                return true;
        }

        return false;
    }

    /// <summary>"2 year contract", "4-year degree", "18 years of age": the years belong to the noun behind them.</summary>
    private bool IsSomethingElse(Quantity quantity, TermHit? direct)
    {
        var next = TermHits.FirstFrom(_hits, quantity.Span.End);
        if (quantity.IsAdjective && (direct is null || direct.FirstWord - quantity.NextWord > 5))
            return next < _hits.Count && _hits[next].Term["kind"] == "other" ? _hits[next].FirstWord - quantity.NextWord <= 3 : direct is null && !quantity.IsBounded;
        if (next >= _hits.Count || _hits[next].Term["kind"] != "other" || _hits[next].FirstWord - quantity.NextWord > 1
            || reading.Text.AsSpan(quantity.Span.End, _hits[next].Span.Start - quantity.Span.End).Contains('\n') && quantity.Span.End == Sentence(quantity.Span).End)
        {
            return false;
        }
        if (direct is null)
            return true;
        for (var word = _hits[next].FirstWord + _hits[next].WordCount; word < direct.FirstWord; word++)
        {
            if (reading.Letters(reading.Words[word]).AreAny("and", "with", "plus", "or"))
                return true;
        }

        return reading.Text.AsSpan(_hits[next].Span.End, Math.Max(0, direct.Span.Start - _hits[next].Span.End)).Contains(',');
    }

    private int? ExperienceBefore(Quantity quantity, TextSpan sentence)
    {
        for (var i = TermHits.FirstFrom(_hits, quantity.Span.Start) - 1; i >= 0 && _hits[i].Span.Start >= sentence.Start; i--)
        {
            var distance = quantity.FirstWord - (_hits[i].FirstWord + _hits[i].WordCount);
            if (distance > FarthestBefore)
                return null;
            if (_hits[i].Term["kind"] != "experience")
                continue;
            return reading.Text.AsSpan(_hits[i].Span.End, quantity.Span.Start - _hits[i].Span.End).IndexOfAnyInRange('0', '9') < 0 ? distance : null;
        }

        return null;
    }

    /// <summary>"Experience: 5 - 8 years" among other labels.</summary>
    private bool IsLabelled(Quantity quantity) =>
        Located.At(reading.Blocks, quantity.Span.Start)?.Label is { } label && Has("experience", label.Start, label.End);

    private bool Follows(Quantity quantity, string word) =>
        quantity.FirstWord > 0 && reading.Is(reading.Words[quantity.FirstWord - 1], word);

    /// <summary>"SQL: 3 years (Preferred)".</summary>
    private bool HasVerdictInBrackets(Quantity quantity)
    {
        if (quantity.NextWord >= reading.Words.Length)
            return false;
        var next = reading.Words[quantity.NextWord];
        return next.Start > quantity.Span.End && reading.Text[next.Start - 1] == '(' && reading.Letters(next).AreAny("preferred", "required", "desired", "minimum");
    }

    private bool IsInBrackets(Quantity quantity) => quantity.Span.Start > 0 && reading.Text[quantity.Span.Start - 1] == '(';

    /// <summary>"3-5 years" alone below "Experience".</summary>
    private bool IsAloneUnderHeading(Quantity quantity)
    {
        var index = Located.IndexAt(reading.Blocks, quantity.Span.Start);
        if (index <= 0 || reading.Blocks[index].Content.Length > quantity.Span.Length + 12)
            return false;
        var above = reading.Blocks[index - 1];
        return above.Content.Length <= 40 && above.Kind is BlockKind.Heading or BlockKind.Paragraph && Has("experience", above.Content.Start, above.Content.End)
            && !Has("question", above.Content.Start, above.Content.End);
    }

    private bool GoesOnLikeExperience(Quantity quantity)
    {
        if (quantity.NextWord >= reading.Words.Length)
            return false;
        var next = reading.Words[quantity.NextWord];
        if (reading.Text.AsSpan(quantity.Span.End, next.Start - quantity.Span.End).IndexOfAnyExcept(" '*") >= 0)
            return false;
        var letters = reading.Letters(next);
        return letters.EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            || letters.AreAny("of", "in", "as", "with", "on", "at", "hands", "professional", "relevant", "related", "practical", "industry", "progressive", "focused", "working", "supervisory", "full");
    }

    private bool Later(Quantity quantity, TextSpan sentence) => Has("experience", quantity.Span.End, sentence.End);

    private static bool IsAtStart(Quantity quantity, TextSpan sentence) => quantity.Span.Start - sentence.Start <= 4;

    private bool FollowsDegreeWord(Quantity quantity) =>
        quantity.FirstWord > 0 && reading.Letters(reading.Words[quantity.FirstWord - 1]).AreAny("with", "plus", "and", "or", "degree");

    /// <summary>True where the quantity stands in brackets that close before what follows: "(3 years) required".</summary>
    private static bool ClosesBracketOf(Quantity quantity, ReadOnlySpan<char> between) =>
        quantity.Span.Length > 0 && between.IndexOf(')') is >= 0 and var close && between[..close].IndexOf('(') < 0 && close + 2 < between.Length;

    private bool Has(string kind, int from, int to)
    {
        for (var i = TermHits.FirstFrom(_hits, from); i < _hits.Count && _hits[i].Span.End <= to; i++)
        {
            if (_hits[i].Term["kind"] == kind)
                return true;
        }

        return false;
    }
}
