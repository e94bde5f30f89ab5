using System.Buffers;

namespace JDAssistant.Terms;

/// <summary>Cuts a text into words and numbers, once, for everything that looks for words in it.</summary>
/// <remarks>
/// A word is a run of letters and digits that begins with a letter, with apostrophes inside it and a final <c>+</c>,
/// <c>++</c> or <c>#</c> ("you'll", "C++", "C#"). A number begins with a digit and holds digits with single <c>,</c>
/// <c>.</c> or <c>'</c> between them; it ends at a letter, so "252,000Hybrid" is a number and a word.
/// </remarks>
public static class Words
{
    // A longer run of letters is cut here: no list holds such words, and looking at them whole again and again is not linear.
    private const int LongestWord = 64;

    // "Web2" and "Log4j" are names.
    private const int ShortestBeforeDigits = 5;

    private const int ShortestCapitals = 3;

    private const int ShortestCode = 2;

    private const int ShortestBehindCode = 4;

    // "DUTIESTransform": a long word in capitals that a list holds ends where any word begins; "HTMLElement" is one.
    private const int ShortestHeading = 5;

    /// <summary>The words of <paramref name="text"/> in order; ids come from <paramref name="vocabulary"/>.</summary>
    public static Word[] Of(string text, Vocabulary vocabulary)
    {
        var words = new WordBuffer(text.Length);
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                var end = NumberEnd(text, i);
                words.Add(new Word(i, end, vocabulary.IdOf(text.AsSpan(i, end - i)), true));
                i = end;
            }
            else if (char.IsLetter(c))
            {
                var end = WordEnd(text, i);
                i = AddWord(ref words, text, i, end, vocabulary);
            }
            else
            {
                i++;
            }
        }

        return words.ToArray();
    }

    /// <summary>Where the words of <paramref name="text"/> stand, cut without a list: nothing is glued in it.</summary>
    internal static void Cut(ReadOnlySpan<char> text, List<(int Start, int End)> words)
    {
        words.Clear();
        for (var i = 0; i < text.Length;)
        {
            var end = char.IsAsciiDigit(text[i]) ? NumberEnd(text, i) : char.IsLetter(text[i]) ? WordEnd(text, i) : i;
            if (end > i)
                words.Add((i, end));
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Index of the first of <paramref name="words"/> that starts at or after <paramref name="offset"/>; their count where none does.</summary>
    public static int From(Word[] words, int offset)
    {
        int low = 0, high = words.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (words[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>
    /// Adds the word, or its head where line breaks were lost and two words stand glued together ("skillsAbility"): only
    /// a word that no list holds is cut, and only where a list holds one of the two parts; digits are cut off a word that
    /// a list holds ("Requirements4+ years").
    /// </summary>
    private static int AddWord(ref WordBuffer words, string text, int start, int end, Vocabulary vocabulary)
    {
        var span = text.AsSpan(start, end - start);
        var id = vocabulary.IdOf(span);
        for (var cut = 2; id == 0 && cut < span.Length; cut++)
        {
            var isAfterCapitals = IsWordAfterCapitals(span, cut);
            if (!char.IsUpper(span[cut]) || !(char.IsLower(span[cut - 1]) || isAfterCapitals))
                continue;
            var tail = span[cut..];
            var tailEnd = TailEnd(tail);
            var head = vocabulary.IdOf(span[..cut]);
            // "San Jose CAWhat we do": a code ends where a word of some list begins, and "HRtech" is one word.
            if (isAfterCapitals && cut < ShortestCapitals && (tailEnd < ShortestBehindCode || vocabulary.IdOf(tail[..tailEnd]) == 0))
                continue;
            var isTailKnown = (head == 0 || isAfterCapitals) && vocabulary.IdOf(tail[..tailEnd]) != 0;
            if (isAfterCapitals ? head == 0 || !(isTailKnown || (cut >= ShortestHeading && tailEnd >= ShortestHeading)) : head == 0 && !isTailKnown)
                continue;
            words.Add(new Word(start, start + cut, head, false));
            return start + cut;
        }

        if (id == 0 && DigitsAt(span) is >= ShortestBeforeDigits and var digits && vocabulary.IdOf(span[..digits]) is not 0 and var known)
        {
            words.Add(new Word(start, start + digits, known, false));
            return start + digits;
        }

        words.Add(new Word(start, end, id, false));
        return end;
    }

    /// <summary>Where the word ends that begins here: before the next capital or digit, or, all in capitals, before the last of them: "DUTIESTransform".</summary>
    private static int TailEnd(ReadOnlySpan<char> tail)
    {
        var end = 1;
        while (end < tail.Length && char.IsUpper(tail[end]))
            end++;
        if (end > ShortestHeading)
            return end < tail.Length && char.IsLower(tail[end]) ? end - 1 : end;
        end = 1;
        while (end < tail.Length && !char.IsUpper(tail[end]) && !char.IsAsciiDigit(tail[end]))
            end++;
        return end;
    }

    /// <summary>"HAVEStrong": a capitalised word behind one in capitals.</summary>
    private static bool IsWordAfterCapitals(ReadOnlySpan<char> word, int at) =>
        at >= ShortestCode && at + 2 < word.Length && char.IsUpper(word[at - 1]) && char.IsLower(word[at + 1]) && char.IsLower(word[at + 2])
        && word[..at].IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>Where the digits begin that stand in a word with a small letter before them; -1 where none do.</summary>
    private static int DigitsAt(ReadOnlySpan<char> word)
    {
        var at = word.IndexOfAnyInRange('0', '9');
        // "Restaurant365" is a name; years and points of lists have two digits, "401(k)" three.
        return at > 0 && char.IsLower(word[at - 1]) && (word.Length - at <= 2 || !char.IsAsciiDigit(word[at + 2]) || word[at..].StartsWith("401", StringComparison.Ordinal) || word[at..].StartsWith("403", StringComparison.Ordinal)) ? at : -1;
    }

    private static int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start + 1;
        while (i < text.Length)
        {
            if (char.IsAsciiDigit(text[i]))
                i++;
            else if (text[i] is ',' or '.' or '\'' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
                i += 2;
            else
                break;
        }

        return i;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start + 1;
        var last = Math.Min(text.Length, start + LongestWord);
        while (i < last)
        {
            var c = text[i];
            if (c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || IsCombining(c))
                i++;
            else if (c == '\'' && i + 1 < last && char.IsLetter(text[i + 1]))
                i += 2;
            else
                break;
        }

        while (i < text.Length && i - start <= 3 && text[i] is '+' or '#')
            i++;
        return i;
    }

    private static bool IsCombining(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>A list that takes its room from a pool: a text has some thousand words, and only the last copy stays.</summary>
    private ref struct WordBuffer(int letters)
    {
        private Word[] _words = ArrayPool<Word>.Shared.Rent((letters / 5) + 8);
        private int _count;

        public void Add(Word word)
        {
            if (_count == _words.Length)
                Grow();
            _words[_count++] = word;
        }

        public readonly Word[] ToArray()
        {
            var words = _words.AsSpan(0, _count).ToArray();
            ArrayPool<Word>.Shared.Return(_words);
            return words;
        }

        private void Grow()
        {
            var larger = ArrayPool<Word>.Shared.Rent(_words.Length * 2);
            _words.CopyTo(larger, 0);
            ArrayPool<Word>.Shared.Return(_words);
            _words = larger;
        }
    }
}
