using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Parsing.Fields;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>Takes sentences out of the running text of a job description.</summary>
internal sealed class TextSentences(JobDescription job)
{
    private const int Shown = 3;

    /// <summary>The text without the one sentence that holds <paramref name="words"/>, where they are at least half of what it says.</summary>
    /// <returns>Null where no paragraph holds them.</returns>
    public TextRevision? Without(string words)
    {
        var wanted = FidelityWords.ContentOf(words);
        if (wanted.Count == 0)
            return null;
        var found = job.Blocks.Where(block => block is { Kind: BlockKind.Paragraph, Label: null }).SelectMany(In)
            .Where(sentence => FidelityWords.ContentOf(job.Slice(sentence)).ToHashSet(StringComparer.Ordinal) is var content && wanted.TrueForAll(content.Contains)).ToList();
        if (found.Count == 0)
            return null;
        if (found.Count > 1)
            return TextRevision.Failed(job, $"{found.Count} sentences hold that: {Prose.Join(found.Take(Shown).Select(Quoted))}. Tell me more of the words of the one that you mean.");
        if (Adjective(found[0], words) is { } without)
            return without;
        if (Appended(found[0], words, isLabelled: false) is { } part)
            return TextRevision.Of(job, TextEdit.Delete(part));
        var said = FidelityWords.ContentOf(job.Slice(found[0])).Distinct(StringComparer.Ordinal).Count();
        return wanted.Distinct(StringComparer.Ordinal).Count() * 2 >= said || said <= LongestShort
            ? TextRevision.Of(job, TextEdit.Delete(WithBlank(found[0])))
            : TextRevision.Failed(job, $"The sentence {Quoted(found[0])} says more than that, so nothing is changed. “remove “…”” with the whole sentence takes it out; “replace “{words}” with “…”” puts your words in place of those.");
    }

    /// <summary>The end of a part of a line with what joins it on: " + equity" of "$140,000 + equity | Remote"; null where <paramref name="words"/> end no part, or nothing stands before them.</summary>
    /// <param name="line">The sentence, or what stands behind a label.</param>
    /// <param name="words">The words.</param>
    /// <param name="isLabelled">True behind a label, where a blank joins as well: "£48,000 depending on experience".</param>
    public TextSpan? Appended(TextSpan line, string words, bool isLabelled)
    {
        var text = job.Slice(line);
        // A comma parts the things of a bare list: "260 colleagues, 19 languages, one canteen."
        var isList = text.Count(c => c == ',') > 1 && !text.Contains(" and ", StringComparison.OrdinalIgnoreCase) && !text.Contains(" or ", StringComparison.OrdinalIgnoreCase);
        // "£16 (nights)" is no pay for all without its bracket.
        var bracket = text.Any(c => c is '£' or '$' or '€') ? "" : "(";
        var joint = isLabelled ? $@"(\s*[+,&;{bracket}]\s*|\s+plus\s+|\s+)" : $@"(\s*[+&;{bracket}{(isList ? "," : "")}]\s*|\s+plus\s+(an?\s+)?)";
        var found = Regex.Matches(text, $@"(?<=[\w%'’]){joint}{Regex.Escape(words)}\)?(?=\s*([|·•;.\n]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        return found is [var only] ? new TextSpan(line.Start + only.Index, line.Start + only.Index + only.Length) : null;
    }

    /// <summary>"a fast-paced and friendly place" without "fast-paced"; null where the words are no one of several beside each other.</summary>
    private TextRevision? Adjective(TextSpan sentence, string words)
    {
        var text = job.Slice(sentence);
        var at = words.Contains(' ', StringComparison.Ordinal) ? -1 : text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        if (at < 1 || text[at - 1] != ' ')
            return null;
        foreach (var joint in (ReadOnlySpan<string>)[" and ", ", "])
        {
            if (string.CompareOrdinal(text, at + words.Length, joint, 0, joint.Length) != 0)
                continue;
            var rest = at + words.Length + joint.Length;
            var next = text.AsSpan(rest).IndexOfAny(' ', '.', ',');
            if (next > 0 && rest + next < text.Length && text[rest + next] != ',' && WordReplacement.In(text, text.Substring(at, rest - at + next), text.Substring(rest, next)) is { } changed)
                return TextRevision.Of(job, new TextEdit(sentence, changed));
        }

        // "a family-owned merchant" without "family-owned"
        if (words.Contains('-', StringComparison.Ordinal) && at + words.Length + 1 < text.Length && text[at + words.Length] == ' ' && char.IsLetter(text[at + words.Length + 1]) && Article.Match(text[..at]) is { Success: true } article)
        {
            var noun = text[(at + words.Length + 1)..];
            var with = article.Groups["a"].Success ? Prose.WithArticle(noun) : article.Value + noun;
            return TextRevision.Of(job, new TextEdit(sentence, text[..article.Index] + (char.IsUpper(article.Value[0]) ? Prose.Capitalised(with) : with)));
        }

        return null;
    }

    /// <summary>The sentences of a paragraph.</summary>
    public IEnumerable<TextSpan> In(Block block)
    {
        for (var at = block.Content.Start; at < block.Content.End;)
        {
            var sentence = Sentences.Around(job.Source.Text, new TextSpan(at, block.Content.End), at);
            if (!sentence.IsEmpty)
                yield return sentence;
            at = Math.Max(sentence.End, at + 1);
            while (at < block.Content.End && char.IsWhiteSpace(job.Source.Text[at]))
                at++;
        }
    }

    /// <summary>The piece with the blanks behind it, or before it where it is the last of its line.</summary>
    public TextSpan WithBlank(TextSpan piece)
    {
        var (start, end) = (piece.Start, piece.End);
        while (end < job.Source.Text.Length && job.Source.Text[end] == ' ')
            end++;
        while (end == piece.End && start > 0 && job.Source.Text[start - 1] == ' ')
            start--;
        return new TextSpan(start, end);
    }

    // "Some travel to Hull." says nothing but that.
    private const int LongestShort = 3;

    private string Quoted(TextSpan sentence)
    {
        var text = job.Slice(sentence).Replace('\n', ' ');
        return $"“{(text.Length <= 160 ? text : text[..160] + "…")}”";
    }

    private static Regex Article => field ??= new(@"\b((?<a>an?)|the|our|your)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
}
