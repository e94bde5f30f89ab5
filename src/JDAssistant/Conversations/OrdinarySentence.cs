using JDAssistant.Conversations.Phrases;

namespace JDAssistant.Conversations;

/// <summary>Says ordinary sentences as the commands know them: without politeness, one wish at a time, a pasted text apart from what is asked about it.</summary>
/// <remarks>What people say is data, see <see cref="PhraseBook"/>; here is only how sentences are taken apart.</remarks>
internal static class OrdinarySentence
{
    private const int LongestWish = 200;
    private const int ShortestText = 250;
    private const int MostWishes = 4;
    private const string CheckAgain = "check it again";
    private const string DeleteDraft = "delete this draft";
    private const string NewJobLead = "write me one for ";

    private static PhraseBook Book => PhraseBook.Default;

    /// <summary>A text that was pasted, and what was asked before or after it.</summary>
    /// <param name="Text">The text alone.</param>
    /// <param name="Wish">The question or wish, without the text.</param>
    internal sealed record Pasted(string Text, string Wish);

    /// <summary>Takes a question off the first or last line of a long text; null where there is none.</summary>
    public static Pasted? Apart(string text)
    {
        if (text.Length < ShortestText)
            return null;
        var first = text.IndexOf('\n', StringComparison.Ordinal);
        if (first is > 0 and <= LongestWish && IsAboutText(Bare(text[..first])))
            return new Pasted(text[first..].Trim(), Bare(text[..first]));
        var last = text.LastIndexOf('\n');
        return last > 0 && text.Length - last <= LongestWish && IsAboutText(Bare(text[last..]))
            ? new Pasted(text[..last].Trim(), Bare(text[last..]))
            : null;
    }

    /// <summary>The wishes of a short message, one by one, in words that a command knows; the message itself where there is nothing to say otherwise.</summary>
    /// <param name="text">The message.</param>
    /// <param name="inHand">The text in hand; null where there is none.</param>
    public static IReadOnlyList<string> Wishes(string text, string? inHand)
    {
        if (!IsShort(text))
            return [text];
        var bare = Bare(text);
        var wishes = HoldsWords(bare) ? [bare] : Parted(bare);
        return wishes.Count is > 1 and <= MostWishes && wishes.All(BeginsAsWish) ? [.. wishes.SelectMany(wish => Canonical(wish, inHand))] : Canonical(bare, inHand);
    }

    /// <summary>A short message in other words, the likeliest first; the message itself is not among them.</summary>
    /// <param name="text">The message.</param>
    /// <param name="inHand">The text in hand; null where there is none.</param>
    public static IEnumerable<string> OtherWords(string text, string? inHand)
    {
        if (!IsShort(text))
            yield break;
        var bare = Bare(text);
        var change = inHand is null ? null : Book.Change(bare, inHand);
        var canonical = change is [var only] ? only : Canonical(bare, null)[0];
        var isOtherwiseMisread = change is { Count: > 0 } || canonical == DeleteDraft || canonical.StartsWith(NewJobLead, StringComparison.Ordinal);
        if (isOtherwiseMisread)
            yield return canonical;
        else if (bare != text)
            yield return bare;
        if (canonical == bare || isOtherwiseMisread)
            yield break;
        yield return text;
        yield return canonical;
    }

    /// <summary>Whether a message says too little of what it wants to be done: whoever wrote it is asked.</summary>
    public static bool IsToBeAsked(string text, string? inHand) => inHand is not null && IsShort(text) && Book.Change(Bare(text), inHand) is { Count: 0 };

    /// <summary>Whether a wish is answered by a review.</summary>
    public static bool AsksForCheck(string wish) => wish == CheckAgain || Begins("asks-check", wish);

    private static bool IsShort(string text) => text.Length is > 0 and <= LongestWish && !text.Contains('\n', StringComparison.Ordinal);

    private static bool IsAboutText(string wish) => Book.Parts["about-text"].Takes(new SpokenSentence(wish));

    private static bool BeginsAsWish(string wish) => Begins("verb", wish);

    private static bool Begins(string part, string wish) => Book.Parts[part].Lead(new SpokenSentence(wish)) > 0;

    // Behind a colon and in quotes stand words for the text.
    private static bool HoldsWords(string sentence) => sentence.IndexOfAny([':', '“', '"', '”']) >= 0;

    private static IReadOnlyList<string> Canonical(string wish, string? inHand) =>
        inHand is not null && Book.Change(wish, inHand) is { Count: > 0 } change ? change : Book.Talk(wish) is { } talk ? [talk] : [wish];

    /// <summary>The sentence without greetings, "please" and thanks around it, and with common slips mended.</summary>
    private static string Bare(string text)
    {
        var bare = Mended(text.Trim());
        var said = new SpokenSentence(bare);
        var (start, end) = (0, said.Words.Count);
        while (Book.Parts["greeting"].Lead(said, start) is > 0 and var greeting && said.AfterMarks(start + greeting) is var next && next < end)
            start = next;
        if (Book.Parts["asking"].Lead(said, start) is > 0 and var asking && start + asking < end && said.Words[start + asking].Plain != "ask")
        {
            start += asking;
            while (Book.Parts["asked"].Lead(said, start) is > 0 and var asked && start + asked < end)
                start += asked;
        }

        // "we can lose the car" asks for it; "we can sponsor visas" tells of us.
        if (Book.Parts["asking-before-verb"].Lead(said, start) is > 0 and var asks && Book.Parts["verb"].Lead(said, start + asks) > 0)
            start += asks;
        while (Enumerable.Range(start, Math.Max(0, end - start - 1)).Select(at => at + 1).Cast<int?>().FirstOrDefault(at => Book.Parts["closing"].Takes(said, at!.Value, end)) is { } closing)
            end = said.BeforeMarks(closing);
        var without = end <= start ? bare : said.Text[said.Words[start].Start..(end == said.Words.Count ? said.Text.Length : said.Words[end - 1].End)];
        if (!HoldsWords(without) && WithoutPassing(without) is { Length: > 3 } plain)
            without = plain;

        // "can you drop the degree?" asks for it.
        return BeginsAsWish(without) ? without.TrimEnd('?', ' ') : without;
    }

    /// <summary>What is said in passing changes nothing: "actually", "btw", and "now" or "instead" at the end.</summary>
    private static string WithoutPassing(string sentence)
    {
        var said = new SpokenSentence(sentence);
        var kept = new List<(int Start, int End)>();
        var end = said.Words.Count;
        for (var at = 1; at < end; at++)
        {
            if (Book.Parts["passing-last"].Takes(said, at, end) && Book.Parts["needs-now"].Lead(said, at - 1) == 0)
                end = said.BeforeMarks(at);
        }

        for (var at = 0; at < end;)
        {
            if (Book.Parts["passing"].Lead(said, at) is > 0 and var passing)
            {
                // One comma stays: "drop it please, nobody reads it".
                at = at == 0 || said.Words[at - 1].IsMark ? said.AfterMarks(at + passing) : at + passing;
                continue;
            }

            kept.Add((said.Words[at].Start, at + 1 < said.Words.Count ? said.Words[at + 1].Start : sentence.Length));
            at++;
        }

        return string.Concat(kept.Select(part => sentence[part.Start..part.End])).Trim();
    }

    private static string Mended(string text)
    {
        foreach (var word in SpokenWord.Of(text).Reverse<SpokenWord>())
        {
            if (Book.Mended(text[word.Start..word.End]) is { } mended)
                text = text[..word.Start] + mended + text[word.End..];
        }

        return text;
    }

    /// <summary>Several wishes apart: each must begin with what one can do, so that "add weekends and nights" stays one.</summary>
    private static List<string> Parted(string sentence)
    {
        var said = new SpokenSentence(sentence);
        var parts = new List<string>();
        var start = 0;
        for (var at = 1; at < said.Words.Count; at++)
        {
            var next = PartsAt(said, at);
            if (next == 0)
                continue;
            parts.Add(said.Slice(start, at));
            at = start = next;
        }

        parts.Add(said.Slice(start, said.Words.Count));
        return parts;
    }

    /// <summary>Where the next wish begins, if what stands at <paramref name="at"/> parts it from the one before; 0 where it does not.</summary>
    private static int PartsAt(SpokenSentence said, int at)
    {
        var word = said.AfterMarks(at);
        if (word >= said.Words.Count)
            return 0;
        if (said.Words[word].Plain == "then")
            return word + 1;
        if (said.Words[word].Plain == "and")
        {
            word += word + 1 < said.Words.Count && said.Words[word + 1].Plain is "then" or "also" ? 2 : 1;
            return Book.Parts["verb-after-and"].Lead(said, word) > 0 ? AfterIts(said, word) : 0;
        }

        return word > at && (said.Text[said.Words[at].Start] == ';' || Book.Parts["verb-after-comma"].Lead(said, word) > 0) ? AfterIts(said, word) : 0;
    }

    private static int AfterIts(SpokenSentence said, int at) => said.Words[at].Plain == "its" && at + 1 < said.Words.Count ? at + 1 : at;
}
