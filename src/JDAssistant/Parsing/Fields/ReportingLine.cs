using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Sections;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields;

/// <summary>Reads whom the job reports to.</summary>
internal static class ReportingLine
{
    private const int MostWords = 10;

    // "Sr." and "Asst." end no sentence.
    private const int ShortestEnd = 4;

    private static readonly Vocable Links = new("of and for the & in");

    private static readonly Vocable Leaders = new("manager director lead leader supervisor controller principal head chef warden");

    private static readonly Vocable Ends = new("you this who and with will we in on as based to");

    /// <summary>The person after "reports to": a title written with capitals, or the words after "the".</summary>
    public static Mention? After(Surroundings around, TermHit hit)
    {
        var reading = around.Reading;
        var i = hit.FirstWord + hit.WordCount;
        // "Produces reports to support…", "report to work"
        if (i >= reading.Words.Length || reading.Text.AsSpan(hit.Span.End, reading.Words[i].Start - hit.Span.End) is not " ")
            return null;
        var article = reading.Letters(reading.Words[i]) is "the" or "a" or "an" or "our";
        if (article)
            i++;
        if (i >= reading.Words.Length || (!article && !char.IsUpper(reading.Text[reading.Words[i].Start])))
            return null;
        if (around.WordBefore(hit.FirstWord) is "write" or "prepare" or "provide" or "produce" or "deliver" or "weekly" or "monthly" or "data"
            || (around.WordBefore(hit.FirstWord) is "and" && !Joins(reading, hit.FirstWord) && !(article && IsSaidToYou(reading, hit.FirstWord) && NamesManager(reading, i))))
            return null;
        var first = i;
        var last = -1;
        var hasCapital = false;
        for (; i < reading.Words.Length && i - first < MostWords; i++)
        {
            if (i > first && !IsBeside(reading, i))
                break;
            var letters = reading.Letters(reading.Words[i]);
            if (char.IsUpper(letters[0]))
            {
                last = i;
                hasCapital = true;
            }
            else if (!Links.Has(letters))
            {
                if (hasCapital || Ends.Has(letters))
                    break;
                last = i;
            }
        }

        // Without a capital two words are enough: "the shop manager"; and three with "of" in the middle: "the head of stores".
        if (last < 0)
            return null;
        if (!hasCapital)
            last = Math.Min(last, first + 1 < reading.Words.Length && reading.Letters(reading.Words[first + 1]) is "of" ? first + 2 : first + 1);
        var span = new TextSpan(reading.Words[first].Start, reading.Words[last].End);
        return new Mention(reading.Slice(span), span);
    }

    /// <summary>"You will join a team of six and report to the …": no duty of reporting stands behind that "and".</summary>
    private static bool Joins(Reading reading, int index)
    {
        for (var i = index - 1; i >= 0 && index - i < MostWords; i--)
        {
            if (reading.Letters(reading.Words[i]) is "join" or "joins" or "joining" or "sit" or "belong")
                return true;
        }

        return false;
    }

    private static bool IsSaidToYou(Reading reading, int index)
    {
        for (var i = index - 1; i >= 0 && index - i < MostWords; i--)
        {
            if (reading.Letters(reading.Words[i]) is "you" or "You" or "you'll" or "You'll" or "you’ll" or "You’ll")
                return true;
        }

        return false;
    }

    /// <summary>"the Finance Manager": two or three words with capitals, the last of which leads.</summary>
    private static bool NamesManager(Reading reading, int index)
    {
        var last = index;
        while (last < reading.Words.Length && last - index < 3 && char.IsUpper(reading.Text[reading.Words[last].Start]) && (last == index || IsBeside(reading, last)))
            last++;
        return last - index > 1 && Leaders.Has(reading.Letters(reading.Words[last - 1]));
    }

    /// <summary>The value of a label, where it is short enough for a title.</summary>
    public static Mention? Value(Reading reading, TextSpan value)
    {
        // "Reporting to: Director of Sales. The team has nine people."
        var words = reading.WordsIn(value);
        for (var i = 1; i < words.Length; i++)
        {
            if (reading.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End) is ". " && words[i - 1].End - words[i - 1].Start > ShortestEnd && char.IsUpper(reading.Text[words[i].Start]))
            {
                value = new TextSpan(value.Start, words[i - 1].End);
                break;
            }
        }

        if (value.Length > 90 || reading.WordsIn(value).Length is 0 or > 12)
            return null;
        return new Mention(reading.Slice(value), value);
    }

    private static bool IsBeside(Reading reading, int index)
    {
        var gap = reading.Text.AsSpan(reading.Words[index - 1].End, reading.Words[index].Start - reading.Words[index - 1].End);
        if (gap is ". ")
            return reading.Letters(reading.Words[index - 1]) is "Sr" or "Jr" or "Dr" or "Asst";
        return gap is " " or " & " or "-" or "/" or ", " && (gap is not ", " || char.IsUpper(reading.Text[reading.Words[index].Start]));
    }
}
