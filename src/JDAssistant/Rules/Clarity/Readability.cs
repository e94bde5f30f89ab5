using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Clarity;

/// <summary>Lengths of a text's own prose: words, sentences, syllables.</summary>
/// <param name="Words">Words of all sentences, numbers included.</param>
/// <param name="Sentences">Sentences; an item of a list is at least one.</param>
/// <param name="RunningWords">Words of sentences in running text.</param>
/// <param name="RunningSentences">Sentences in running text of more than three words.</param>
/// <param name="Syllables">Syllables by the vowels of English spelling.</param>
/// <param name="Longest">The longest sentence in running text; empty where there is none.</param>
/// <param name="LongestWords">How many words it has.</param>
/// <param name="GluedSentences">Lists whose line ends were lost; they count as no sentence.</param>
internal sealed record Readability(int Words, int Sentences, int RunningWords, int RunningSentences, int Syllables, TextSpan Longest, int LongestWords, int GluedSentences)
{
    private const int ShortestSentence = 4;

    // Longer ones are lists whose line ends were lost.
    private const int LongestSentence = 130;

    private const int EnumeratedSentence = 40;

    // Below that a mark or two proves nothing.
    private const int UnclearSentence = 25;

    private const int MostColons = 1;

    private const int WordsAComma = 7;

    private const int GluedItems = 3;

    /// <summary>Words a sentence in running text; 0 where there is none.</summary>
    public double MeanSentence => RunningSentences == 0 ? 0 : (double)RunningWords / RunningSentences;

    /// <summary>Reading ease after Flesch: 100 is very easy, 30 very hard.</summary>
    public double Ease => Words == 0 ? 100 : 206.835 - (1.015 * Words / Sentences) - (84.6 * Syllables / Words);

    /// <summary>Measures <paramref name="job"/>.</summary>
    public static Readability Of(JobDescription job) => job.Once(Measure);

    private static Readability Measure(JobDescription job)
    {
        int words = 0, sentences = 0, runningWords = 0, runningSentences = 0, syllables = 0, longestWords = 0, glued = 0;
        var longest = default(TextSpan);
        foreach (var (block, sentence, first, end) in Clarity.Sentences.Of(job))
        {
            var count = end - first;
            if (count == 0)
                continue;
            words += count;
            sentences++;
            for (var i = first; i < end; i++)
                syllables += job.Words[i].IsNumber ? 1 : SyllablesOf(Prose.Letters(job, job.Words[i]));
            var isGlued = block.Kind == BlockKind.Paragraph && (count > LongestSentence || IsGluedList(job, first, end)
                || (count > UnclearSentence && HoldsSeveral(job.Source.Text.AsSpan(sentence.Start, sentence.Length))));
            if (isGlued)
                glued++;
            if (isGlued || PastedForm.Holds(job, block) || block.Kind != BlockKind.Paragraph || count < ShortestSentence || (count > EnumeratedSentence && IsEnumeration(job, sentence)))
                continue;
            runningWords += count;
            runningSentences++;
            if (count > longestWords)
                (longest, longestWords) = (sentence, count);
        }

        return new Readability(words, sentences, runningWords, runningSentences, syllables, longest, longestWords, glued);
    }

    /// <summary>"Knowledge of SQL Proven record of delivery Ability to write": items whose line ends were lost.</summary>
    private static bool IsGluedList(JobDescription job, int first, int end)
    {
        var beginnings = 0;
        for (var i = first + 1; i + 1 < end; i++)
        {
            // "workExperience": a line end was lost right here.
            if (job.Words[i].Start == job.Words[i - 1].End && char.IsLetter(job.Source.Text[job.Words[i].Start]))
                return true;
            var gap = job.Words[i].Start - job.Words[i - 1].End;
            var isBehindBracket = gap == 2 && job.Source.Text[job.Words[i].Start - 2] == ')';
            if (StartsUpper(job, i) && !StartsUpper(job, i + 1) && (isBehindBracket || (gap == 1 && !StartsUpper(job, i - 1))))
                beginnings++;
        }

        // In a very long sentence two are enough.
        return end - first > EnumeratedSentence ? beginnings >= GluedItems - 1 : beginnings >= GluedItems && end - first >= GluedItems * 6;
    }

    /// <summary>A list that somebody wrote on one line: with semicolons, bullets, line ends, several colons or a comma every few words.</summary>
    private static bool IsEnumeration(JobDescription job, TextSpan sentence)
    {
        var text = job.Source.Text.AsSpan(sentence.Start, sentence.Length);
        return text.ContainsAny(';', '•', '·') || text.Count('\n') > 1 || text.Count(':') > MostColons || text.Contains(" - ", StringComparison.Ordinal)
            || text.Count(',') * WordsAComma > Prose.CountWords(job, sentence);
    }

    /// <summary>Marks that no writer puts inside one sentence: an end without its blank, foreign bullets, numbered points.</summary>
    private static bool HoldsSeveral(ReadOnlySpan<char> text)
    {
        var years = 0;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            var (before, next) = (text[i - 1], text[i + 1]);
            // Foreign bullets, links, escapes.
            if (text[i] is (>= '\uE000' and <= '\uF8FF') or '#' or '\\' || (text[i] == ':' && next == '/'))
                return true;
            // "from day one  Build the": a line end became two blanks.
            if (text[i] == ' ' && next == ' ' && i + 2 < text.Length && char.IsLetter(before) && char.IsUpper(text[i + 2]))
                return true;
            // "(ii)", and a list of years: "3+ years of SQL 2+ years of Python".
            if (text[i] is 'i' or 'a' && before == '(' && next is ')' or 'i')
                return true;
            if (text[i] == '+' && char.IsDigit(before) && ++years > 1)
                return true;
            if (text[i] is not ('.' or ')' or ':' or '!' or '?'))
                continue;
            // "etc.)Work", "desk.5 years", "should:think".
            if (text[i] == '.' && next == '-')
                return true;
            if (char.IsUpper(next) && (before is ')' or '.' || char.IsDigit(before) || text[i] != '.' || char.IsLetter(before) && i + 2 < text.Length && char.IsLower(text[i + 2])))
                return true;
            if (char.IsLower(next) && text[i] == ':' && char.IsLower(before))
                return true;
            if (char.IsDigit(next) && char.IsLower(before) && text[i] == '.')
                return true;
            // "(see above.) Then": the bracket hides a full stop; "Circle K. Working": so does an initial.
            if (next == ' ' && i + 2 < text.Length && char.IsUpper(text[i + 2])
                && (text[i] == ')' && before is '.' or '!' || text[i] == '.' && ((char.IsUpper(before) && i > 1 && text[i - 2] == ' ') || text[..i].EndsWith("etc", StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsUpper(JobDescription job, int word) => char.IsUpper(job.Source.Text[job.Words[word].Start]);

    /// <summary>Groups of vowels, without a final silent e; at least one.</summary>
    internal static int SyllablesOf(ReadOnlySpan<char> word)
    {
        var count = 0;
        var before = false;
        foreach (var c in word)
        {
            var vowel = IsVowel(c);
            if (vowel && !before)
                count++;
            before = vowel;
        }

        if (count > 1 && (word[^1] | 0x20) == 'e' && !(word.Length > 2 && (word[^2] | 0x20) == 'l' && !IsVowel(word[^3])))
            count--;
        return Math.Max(1, count);

        // One bit for each of a, e, i, o, u, y: letters of either case differ in one bit that is not looked at.
        static bool IsVowel(char c) => c is >= 'A' and <= 'y' && ((0x02208222u >> (c & 31)) & 1) != 0;
    }
}
