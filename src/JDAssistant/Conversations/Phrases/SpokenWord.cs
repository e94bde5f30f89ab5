namespace JDAssistant.Conversations.Phrases;

/// <summary>What a piece of a sentence is.</summary>
internal enum SpokenKind
{
    /// <summary>A word, a number, an amount.</summary>
    Word,

    /// <summary>Words in quotes: one piece, whatever they are.</summary>
    Quoted,

    /// <summary>A comma, a semicolon, a dash.</summary>
    Pause,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>An arrow: "->".</summary>
    Arrow,
}

/// <summary>A word of a sentence, where it stands in it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Plain">Its letters small, without apostrophes, so that "don't" and "dont" are one; "" of quoted words.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct SpokenWord(int Start, int End, string Plain, SpokenKind Kind)
{
    /// <summary>True for what parts words and is none.</summary>
    public bool IsMark => Kind is not (SpokenKind.Word or SpokenKind.Quoted);

    private static readonly string[] Spoken = ["it", "that", "this", "there", "he", "she", "what", "who", "let", "how", "where", "here"];

    /// <summary>The words of a sentence in their order; marks at its end are left out.</summary>
    public static List<SpokenWord> Of(string sentence)
    {
        var words = new List<SpokenWord>();
        for (var at = 0; at < sentence.Length;)
        {
            if (char.IsWhiteSpace(sentence[at]))
            {
                at++;
                continue;
            }

            if (Quoted(sentence, at) is { } close)
            {
                words.Add(new SpokenWord(at, close + 1, "", SpokenKind.Quoted));
                at = close + 1;
                continue;
            }

            var end = at;
            while (end < sentence.Length && !char.IsWhiteSpace(sentence[end]) && sentence[end] is not ('“' or '"'))
                end++;
            Add(words, sentence, at, Math.Max(end, at + 1));
            at = Math.Max(end, at + 1);
        }

        return words;
    }

    /// <summary>The word as patterns write it.</summary>
    public static string PlainOf(ReadOnlySpan<char> word) => string.Concat(word.ToString().Where(c => c is not ('\'' or '’' or '"' or '“' or '”'))).ToLowerInvariant();

    private static void Add(List<SpokenWord> words, string sentence, int start, int end)
    {
        var word = sentence.AsSpan(start, end - start);
        if (word is "->" or "=>" or "→" or "-" or "–" or "—")
        {
            words.Add(new SpokenWord(start, end, word.ToString(), word.Length == 1 && word[0] != '→' ? SpokenKind.Pause : SpokenKind.Arrow));
            return;
        }

        var last = end;
        // "thanks :)": a smiley is no word.
        if (word[0] is ':' or ';' && word.Length is 2 or 3)
            return;
        while (last > start && sentence[last - 1] is ',' or ';' or ':' or '.' or '!' or '?')
            last--;
        if (last > start)
        {
            // "the pay's wrong" is "the pay is wrong"; "it's" is a word of its own.
            var owner = last - start > 3 && sentence[last - 1] is 's' && sentence[last - 2] is '\'' or '’' ? PlainOf(sentence.AsSpan(start, last - start - 2)) : null;
            if (owner is not null && !Spoken.Contains(owner))
            {
                words.Add(new SpokenWord(start, last - 2, owner, SpokenKind.Word));
                words.Add(new SpokenWord(last - 2, last, "is", SpokenKind.Word));
            }
            else
            {
                words.Add(new SpokenWord(start, last, PlainOf(sentence.AsSpan(start, last - start)), SpokenKind.Word));
            }
        }

        // A full stop within a message parts what it says as a comma does; the last one parts nothing.
        if (last < end && (end < sentence.TrimEnd().Length || sentence[last] == ':'))
            words.Add(new SpokenWord(last, end, sentence[last] == ':' ? ":" : ",", sentence[last] == ':' ? SpokenKind.Colon : SpokenKind.Pause));
    }

    private static int? Quoted(string sentence, int at)
    {
        var close = sentence[at] switch { '“' or '"' or '„' => sentence.AsSpan(at + 1).IndexOfAny('”', '"', '“'), '\'' or '‘' => Apostrophe(sentence, at), _ => -1 };
        return close > 0 ? at + 1 + close : null;
    }

    // A closing apostrophe stands behind a word and before none: "'team lead'", not "don't".
    private static int Apostrophe(string sentence, int at)
    {
        for (var i = at + 2; i < sentence.Length; i++)
        {
            if (sentence[i] is '\'' or '’' && (i + 1 == sentence.Length || !char.IsLetterOrDigit(sentence[i + 1])))
                return i - at - 1;
        }

        return -1;
    }
}
