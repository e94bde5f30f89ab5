
using JDAssistant.Terms;

namespace JDAssistant.Parsing.Fields;

/// <summary>Tells the language of a text by its smallest words.</summary>
internal static class LanguageReader
{
    private const int FewestWords = 20;
    private const int MostLookedAt = 150;

    // The commonest function words of each language; one that several share counts for each of them.
    private static readonly (string Code, string Words)[] Languages =
    [
        ("en", "the and of to in for with is are you we our will be this that as on or your at an by from have their all it who what can"),
        ("de", "der die das und in zu mit für ist sie wir du im den von auf eine einen ein oder als bei dem unser deine ihre sich werden sowie an des dich uns"),
        ("fr", "le la les de des et en pour un une du vous nous est dans sur au avec que qui votre notre par aux vos ou nos à ce sont être"),
        ("es", "el la los las de y en para un una con que del al por se nuestro su es como nuestra o tu más sobre te lo nuestros eres buscamos"),
        ("it", "il la di e in per un una con che del della dei è le al nel gli lo i alla nostro si da sono delle ha tra anche dal"),
        ("nl", "de het een en van in voor met je wij bent op te is aan ons jij zijn om als bij hebt onze dat of naar jouw we ben die"),
        ("pt", "o a os as de e em para um uma com que do da dos no na por se ao ou nossa nosso você seu sua mais são das à"),
        ("pl", "i w z na do oraz się dla o jest po od w pracy ze jako lub za nie przez to twoje nasz nas ci masz przy u naszym"),
        ("sv", "och att en ett i för med som på är av du vi till har vår det den eller kan dig oss ditt våra om inom din samt vara"),
        ("da", "og at en et i for med som på er af du vi til har vores det den eller kan dig os dit om din samt være hos bliver skal"),
    ];

    // By word, a bit for each language that has it.
    private static readonly WordMap<int> ByLetters = BitsOfWords();

    private static WordMap<int> BitsOfWords()
    {
        var bits = new WordMap<int>(512);
        for (var i = 0; i < Languages.Length; i++)
        {
            foreach (var word in Languages[i].Words.Split(' '))
                bits.Set(word, (bits.TryGetValue(word, out var others) ? others : 0) | 1 << i);
        }

        return bits;
    }

    /// <summary>ISO 639-1 code of the language that most of the text is in; null where it is too short or no language stands out.</summary>
    public static string? Read(Reading reading)
    {
        var words = reading.Words;
        if (words.Length < FewestWords)
            return null;
        var step = Math.Max(1, words.Length / MostLookedAt);
        Span<int> counts = stackalloc int[Languages.Length];
        var looked = 0;
        for (var i = 0; i < words.Length; i += step)
        {
            looked++;
            if (words[i].End - words[i].Start > 9 || !ByLetters.TryGetValue(reading.Letters(words[i]), out var bits))
                continue;
            for (var k = 0; bits != 0; k++, bits >>= 1)
                counts[k] += bits & 1;
        }

        int best = 0, second = 0;
        for (var k = 1; k < counts.Length; k++)
        {
            if (counts[k] > counts[best])
                (best, second) = (k, counts[best]);
            else
                second = Math.Max(second, counts[k]);
        }

        // A list of bare skills has few function words; a foreign text has fewer still of any of these languages.
        return counts[best] >= 3 && counts[best] * 20 >= looked && counts[best] > second ? Languages[best].Code : null;
    }
}
