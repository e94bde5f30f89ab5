using JDAssistant.Documents;

namespace JDAssistant.Rules.Wording;

/// <summary>Where the numbers of a text stand, found once for all rules.</summary>
internal sealed class NumberPlaces
{
    private readonly List<int> _words;

    private NumberPlaces(List<int> words) => _words = words;

    /// <summary>Indices of the words that are figures or begin as the name of a number does, in order.</summary>
    public IReadOnlyList<int> Words => _words;

    /// <summary>True where one of them is at or after word <paramref name="first"/> and before word <paramref name="end"/>.</summary>
    public bool AreIn(int first, int end) =>
        _words.BinarySearch(first) is var at && (at >= 0 || (~at < _words.Count && _words[~at] < end));

    /// <summary>The places in <paramref name="job"/>.</summary>
    public static NumberPlaces Of(JobDescription job) => job.Once(static job =>
    {
        var words = new List<int>();
        for (var i = 0; i < job.Words.Length; i++)
        {
            if (job.Words[i].IsNumber || MayName(Prose.Letters(job, job.Words[i])))
                words.Add(i);
        }

        return new NumberPlaces(words);
    });

    /// <summary>False for a word that begins as no number does, which is most of a text.</summary>
    private static bool MayName(ReadOnlySpan<char> word)
    {
        if (word.Length < "one".Length)
            return false;
        var (second, third) = ((char)(word[1] | 0x20), (char)(word[2] | 0x20));
        return (char)(word[0] | 0x20) switch
        {
            'o' => second == 'n' && third == 'e',
            't' => second == 'w' || (second == 'h' && (third is 'r' or 'i')) || (second == 'e' && third == 'n'),
            'f' => (second == 'o' && third == 'u') || (second == 'i' && (third is 'v' or 'f')),
            's' => (second == 'i' && third == 'x') || (second == 'e' && third == 'v'),
            'e' => (second == 'i' && third == 'g') || (second == 'l' && third == 'e'),
            'd' => second == 'o' && third == 'z',
            'n' => second == 'i' && third == 'n',
            _ => false,
        };
    }
}
