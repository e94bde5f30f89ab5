using JDAssistant.Parsing.Fields.Sections;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Places;

/// <summary>Tells by what a sentence says of whoever hires whether a place in it is theirs.</summary>
internal sealed class PlaceOfEmployer(Surroundings around)
{
    private const int MostWordsBefore = 8;

    private const int LongestApposition = 90;

    /// <summary>"Acme is a bakery in Leeds with nine ovens.": what the employer is, and where.</summary>
    public bool TellsWhatWeAre(PlaceCandidate place, TextSpan sentence)
    {
        var (text, first) = (around.Reading.Text, place.FirstWord);
        var after = text.AsSpan(place.Span.End, Math.Max(0, sentence.End - place.Span.End));
        if (first < 2 || text.AsSpan(0, place.Span.Start) is not [.., ' ', 'i', 'n', ' '] || around.WordBefore(first, 2) is "based" or "headquartered" or "located" || !(after.TrimEnd(" .\n").IsEmpty || after.StartsWith(" with ", StringComparison.Ordinal) || after.StartsWith(" that ", StringComparison.Ordinal)))
            return false;
        var before = text.AsSpan(sentence.Start, place.Span.Start - sentence.Start);
        var verb = Math.Max(before.IndexOf(" is a ", StringComparison.Ordinal), before.IndexOf(" is an ", StringComparison.Ordinal));
        return verb > 0 && before[(verb + 4)..].IndexOf(',') < 0 && before[(verb + 4)..].Count(' ') <= MostWordsBefore && NamesSomebody(before[..verb]);
    }

    private static bool NamesSomebody(ReadOnlySpan<char> subject)
    {
        foreach (var range in subject.Split(' '))
        {
            if (!char.IsUpper(subject[range].TrimStart("\"“*") is [var letter, ..] ? letter : ' ') && subject[range] is not ("of" or "and" or "&" or "the" or "for"))
                return false;
        }

        return !subject.StartsWith("This ", StringComparison.Ordinal) && subject is not ("This" or "It" or "He" or "She");
    }

    /// <summary>True where the words behind the place, or behind what is set between commas there, say that somebody is wanted.</summary>
    public bool SeeksBehind(PlaceCandidate place, TextSpan sentence)
    {
        var rest = around.Reading.Text.AsSpan(place.Span.End, Math.Max(0, sentence.End - place.Span.End));
        if (rest.StartsWith(", ", StringComparison.Ordinal) && rest[2..].IndexOf(", ", StringComparison.Ordinal) is > 0 and < LongestApposition and var comma)
            rest = rest[(comma + 3)..];
        foreach (var verb in (ReadOnlySpan<string>)[" is looking ", " is seeking ", " is hiring ", " is recruiting ", " seeks ", " needs "])
        {
            if (rest.StartsWith(verb, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"Our client, a manufacturer based in Leeds, is recruiting": an agency tells of whoever hires where the job is.</summary>
    public bool IsOfClient(TextSpan sentence)
    {
        var letters = around.Reading.Text.AsSpan(sentence.Start, sentence.Length).TrimStart(" *");
        return letters.StartsWith("Our client", StringComparison.Ordinal) || letters.StartsWith("My client", StringComparison.Ordinal);
    }

    /// <summary>True where the sentence is about us.</summary>
    public static bool SaysWe(ReadOnlySpan<char> sentence)
    {
        foreach (var range in sentence.SplitAny(' ', ',', '\n'))
        {
            if (sentence[range] is "we" or "We" or "our" or "Our" or "we're" or "We're" or "we've" or "We've")
                return true;
        }

        return false;
    }
}
