using System.Text.RegularExpressions;

namespace JDAssistant.Conversations;

/// <summary>Says ordinary sentences as the commands know them: without politeness, one wish at a time, a pasted text apart from what is asked about it.</summary>
internal static partial class OrdinarySentence
{
    private const int LongestWish = 200;
    private const int ShortestText = 250;
    private const int MostWishes = 4;

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
        if (first is > 0 and <= LongestWish && AboutTheText().IsMatch(Bare(text[..first])))
            return new Pasted(text[first..].Trim(), Bare(text[..first]));
        var last = text.LastIndexOf('\n');
        return last > 0 && text.Length - last <= LongestWish && AboutTheText().IsMatch(Bare(text[last..]))
            ? new Pasted(text[..last].Trim(), Bare(text[last..]))
            : null;
    }

    /// <summary>The wishes of a short message, one by one, in words that a command knows; the message itself where there is nothing to say otherwise.</summary>
    /// <param name="text">The message.</param>
    /// <param name="inHand">The text in hand; null where there is none.</param>
    public static IReadOnlyList<string> Wishes(string text, string? inHand)
    {
        if (text.Length is 0 or > LongestWish || text.Contains('\n', StringComparison.Ordinal))
            return [text];
        var bare = Bare(text);
        if (inHand is not null && PlainChange.Undone(bare) is > 0 and var undone)
            return [.. Enumerable.Repeat("undo", undone)];
        if (inHand is not null && TwoStrengths().Match(bare) is { Success: true } both)
            return [$"{both.Groups["one"].Value} is {both.Groups["how"].Value}", $"{both.Groups["other"].Value} is {both.Groups["otherwise"].Value}"];
        if (inHand is not null && WeTrain().Match(bare) is { Success: true } train)
            return [Canonical(train.Groups["one"].Value, inHand), $"add to the benefits: {Drafting.Prose.Capitalised(train.Groups["other"].Value)}"];
        var wishes = bare.IndexOfAny([':', '“', '"', '”']) >= 0 ? [bare] : Several().Split(bare);
        return wishes.Length is > 1 and <= MostWishes && Array.TrueForAll(wishes, wish => Wish().IsMatch(wish))
            ? [.. wishes.Select(wish => Canonical(wish.Trim(), inHand))]
            : [Canonical(bare, inHand)];
    }

    /// <summary>A short message in other words, the likeliest first; the message itself is not among them.</summary>
    /// <param name="text">The message.</param>
    /// <param name="inHand">The text in hand; null where there is none.</param>
    public static IEnumerable<string> OtherWords(string text, string? inHand)
    {
        if (text.Length is 0 or > LongestWish || text.Contains('\n', StringComparison.Ordinal))
            yield break;
        var bare = Bare(text);
        var change = ChangeOf(bare, inHand);
        var canonical = change ?? Canonical(bare, null);
        var isOtherwiseMisread = change is not null || canonical == DeleteDraft || canonical.StartsWith(NewJobLead, StringComparison.Ordinal);
        if (isOtherwiseMisread)
            yield return canonical;
        else if (bare != text)
            yield return bare;
        if (canonical == bare || isOtherwiseMisread)
            yield break;
        yield return text;
        yield return canonical;
    }

    /// <summary>Whether a wish is answered by a review.</summary>
    public static bool AsksForCheck(string wish) => wish == CheckAgain || Check().IsMatch(wish);

    private const string CheckAgain = "check it again";
    private const string DeleteDraft = "delete this draft";
    private const string NewJobLead = "write me one for ";

    /// <summary>The sentence without greetings, "please" and thanks around it, and with common slips mended.</summary>
    private static string Bare(string text)
    {
        var bare = Slips().Replace(text.Trim(), slip => slip.Value.ToLowerInvariant() switch { "teh" or "hte" => "the", "pls" or "plz" => "please", "u" => "you", "cn" => "can", "thx" => "thanks", "actualy" or "acutally" => "actually", "chagne" => "change", "shoud" => "should", "experiance" => "experience", "sallary" => "salary", "requirment" => "requirement", "degre" => "degree", "isnt" => "isn't", "arent" => "aren't", "dont" => "don't", "doesnt" => "doesn't", "wont" => "won't", "cant" => "can't", var other => other });
        var without = After().Replace(Before().Replace(bare, ""), "").Trim();
        without = without.Length > 0 ? without : bare;
        // What is said in passing changes nothing; behind a colon and in quotes stand words for the text.
        if (without.IndexOfAny([':', '“', '"', '”']) < 0 && Fillers().Replace(without, "").Trim() is { Length: > 3 } plain)
            without = NeedNot().IsMatch(plain) ? plain : AnyMore().Replace(plain, "").Trim();

        // "can you drop the degree?" asks for it.
        return Wish().IsMatch(without) ? without.TrimEnd('?', ' ') : without;
    }

    private static string? ChangeOf(string wish, string? inHand) => inHand is null ? null : ChangeSentence.Of(wish, inHand);

    private static string Canonical(string wish, string? inHand)
    {
        if (ChangeOf(wish, inHand) is { } change)
            return change;
        if (NewJob().Match(wish) is { Success: true } job)
            return NewJobLead + job.Groups["job"].Value;
        if (Ask().Match(wish) is { Success: true } asked)
            return "law " + asked.Groups["place"].Value;
        if (LawThere().Match(wish) is { Success: true } there && Jurisdictions.LawBook.Find(there.Groups["place"].Value) is not null)
            return "law " + there.Groups["place"].Value;
        foreach (var (sentence, said) in Same)
        {
            if (sentence().IsMatch(wish))
                return said;
        }

        return wish;
    }

    private static readonly (Func<Regex> Sentence, string Said)[] Same =
    [
        (Judge, CheckAgain), (Fix, "fix it"), (Undo, "undo"), (Show, "show it"), (Shorter, "make it shorter"), (Compare, "what changed"), (Why, "why"), (MyDrafts, "my drafts"), (DeleteThis, DeleteDraft), (NeedPay, "law"),
        (WhoSigned, "who approved this"), (AllMine, "delete my data"), (NoModel, "do not use the language model"), (Over, "start over"), (WantsDraft, "write a job description"),
    ];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string It = @"(it|this|that|((the|my|this|our)\s+)?(jd|job\s+(ad|description|posting)|ad|advert|posting|text|draft|whole\s+thing|version|one))";

    // "make Excel nice to have and SQL a must": two demands.
    [GeneratedRegex(@"^(?!.*(n['’]t|\bnot)\b)(make\s+)?(?<one>\S.{0,60}?)\s+((is|should\s+be)\s+)?(just\s+|only\s+)?(?<how>(an?\s+)?(nice[- ]to[- ]have|must([- ]have)?|optional|required|essential|plus|wish))(,|,?\s+(and|but))\s+(make\s+)?(?<other>\S.{0,60}?)\s+((is|should\s+be)\s+)?(just\s+|only\s+)?(?<otherwise>(an?\s+)?(nice[- ]to[- ]have|must([- ]have)?|optional|required|essential|plus|wish))[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TwoStrengths();

    [GeneratedRegex(@"(?<=^|\s)(actually|tbh|ngl|btw|fyi)\b,?\s*|,?\s+(i\s+(think|guess|suppose)|(?<!\b(start|starts|starting|here|right|is|is\s+it|for|by|until|how|it\s+look)\s)(now|instead))(?=[.!\s]*$)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fillers();

    [GeneratedRegex(@"(?<=\S),?\s+(any\s*(more|longer)\b|after\s+all(?=[.!\s]*$))", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyMore();

    // "isn't needed any more" is stronger than "isn't needed".
    [GeneratedRegex(@"\b(need|needs|needed|required?|requires|essential|necessary|must|offer|do|have|want)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NeedNot();

    [GeneratedRegex(@"^(?<one>\S.*?\b(needed|required|necessary|essential|must))[,;.]*\s+(?<other>we(['’]ll|\s+will|\s+can)\s+(train|teach)\b.{0,60})$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WeTrain();

    [GeneratedRegex(@"\b(teh|hte|pls|plz|u|cn|thx|actualy|acutally|chagne|shoud|experiance|sallary|requirment|degre|isnt|arent|dont|doesnt|wont|cant)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slips();

    [GeneratedRegex(@"^(((hi|hello|hey|ok|okay|so|great|cool|perfect|and|now|well|please|thanks|looks\s+good|sorry|good\s+morning|(i['’]?ve\s+|i\s+)?changed\s+my\s+mind)(\s+there|\s+again)?[\s,!.:;-]+)(?=\S))*((can|could|would|will|shall|should)\s+(you|we)\s+(please\s+|just\s+|also\s+|maybe\s+)*(?!ask\b))?", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"([\s,.!?;-]+(please|thanks(\s+(a\s+lot|so\s+much|in\s+advance))?|thank\s+you(\s+(so|very)\s+much)?|cheers|for\s+me|if\s+you\s+can))+[\s.!?]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex After();

    // Several wishes: each must begin with what one can do, so that "add weekends and nights" stays one.
    [GeneratedRegex(@"\s*(?:,\s*then\s+|;\s*|\bthen\s+|,?\s+and\s+(?:then\s+|also\s+)?(?=(?:make|drop|remove|delete|add|change|replace|shorten|fix|export|check|review|call|undo|send|show|set|get|give|put|leave|take|it['’]?s|its)\b)|,\s*(?=(?:drop|remove|add|replace|shorten|fix|export)\b))(?:it['’]?s\s+|its\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Several();

    [GeneratedRegex(@"^\s*((make|drop|bump|raise|increase|lower|lose|scrap|swap|say|rename|tone|cut|bring|remove|delete|add|change|replace|shorten|shorter|fix|export|check|review|call|undo|send|show|set|get|give|put|leave|take)\b|too\s+long\b|((the\s+)?(pay|salary|place|location|title|company|hours|start)\s+(is|are)\b)|full[- ]time|part[- ]time|remote|hybrid|on-?site|permanent|temporary)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wish();

    // Behind a colon the text itself begins: "review this: # Dispatch Planner".
    [GeneratedRegex(@"^((is|are|was|does|do)\s+" + It + @"\s+[^:#]{0,60}\?*|is\s+(anything|something)\s+(wrong|missing).{0,40}|(check|review|proof-?read|look\s+(at|over)|have\s+a\s+look|take\s+a\s+look|make|shorten|fix|rewrite|improve|tidy|clean\s+up)\b.{0,10}\b" + It + @"\b[^:#]{0,80}|what\s+do\s+you\s+think.{0,30}|(any\s+)?(thoughts|feedback|comments|suggestions)\b.{0,20}|what['’]?s\s+(wrong|missing).{0,30}|review|check)[?.!:\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AboutTheText();

    [GeneratedRegex(@"^((i|we)(['’]m|['’]re|\s+am|\s+are)?\s+(need|want|would\s+like|have|looking|trying|hiring)\s+)?(to\s+)?((write|make|create|draft|get|have|post|do|start|begin)\s+)?((up|me|us)\s+)?(a\s+|an\s+|the\s+|another\s+)?(new\s+|second\s+|third\s+|different\s+)?(job\s+description|jd|job\s+ad|job\s+posting|posting|advert|ad|draft|one)\s*,?\s+for\s+(?<job>\S.{1,150})$|^((i|we)\s+(need|want|have)\s+to\s+hire|help\s+(me|us)\s+(to\s+)?(hire|find|recruit)|((i['’]?m|i\s+am|we['’]?re|we\s+are)\s+)?looking\s+(for|to\s+hire))\s+(?<job>\S.{1,150})$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NewJob();

    [GeneratedRegex(@"^(is|would|does|will)\s+" + It + @"\s+(be\s+)?(ok|okay|fine|legal|lawful|alright|all\s+right|compliant|allowed|work|good|valid|comply)\s+(in|for|under|with)\s+(the\s+laws?\s+of\s+)?(the\s+)?(?<place>[\p{L}][\p{L}\p{M} .'’-]{1,40}?)[?.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ask();

    [GeneratedRegex(@"^(is\s+it|am\s+i|are\s+we|may\s+(i|we)|can\s+(i|we)|do\s+(i|we)\s+(have|need)\s+to|must\s+(i|we)|what\s+(do|must|should)\s+(i|we)|what\s+(has|needs)\s+to|what\s+does\s+the\s+law|what\s+are\s+the\s+(rules|laws))\b.{0,90}\bin\s+(the\s+)?(?<place>[\p{L}][\p{L}\p{M} .'’-]{1,40}?)[?.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LawThere();

    [GeneratedRegex(@"^((is|are|was)\s+" + It + @"\s+(any\s+good|good|ok|okay|fine|ready|alright|all\s+right|done|better)(\s+(enough|now|yet|like\s+(this|that)))*(\s+to\s+(post|publish|send|go|share))?|(so\s+)?how\s+(does|is|good\s+is)\s+" + It + @"(\s+(look|doing|read))?(\s+now)?|how['’]?s\s+" + It + @"(\s+(look(ing)?))?(\s+now)?|what(\s+is|['’]?s)?\s+(still\s+)?(wrong|missing|bad|the\s+matter|to\s+(fix|do|improve)|left)(\s+(with|in|from|about|on)\s+" + It + @")?|any\s+(problems|issues|mistakes|errors)(\s+(left|with\s+" + It + @"))?|what\s+do\s+you\s+think(\s+(of|about)\s+" + It + @")?|what\s+(should|can|could)\s+(i|we)\s+(improve|change|fix|do\s+better)|(check|review)(\s+" + It + @")?(\s+(again|once\s+more))?|(what(\s+is|['’]?s)?\s+)?((the|my|its)\s+)?(score|verdict|points)(\s+now)?|how\s+many\s+points(\s+.{0,20})?|(is\s+)?(anything|something|what|what\s+else)(\s+is|['’]?s)?\s+(still\s+)?missing|what\s+would\s+you\s+(change|do|improve|fix)|(can|may|could)\s+(i|we)\s+(post|publish|send|use)\s+" + It + @"(\s+(now|tomorrow|today|like\s+this|as\s+it\s+is))*)[?.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Judge();

    [GeneratedRegex(@"^((just\s+)?(fix|correct|mend|repair|clean\s+up|tidy(\s+up)?)(\s+(" + It + @"|all|everything|them|all\s+of\s+(it|them)|the\s+rest|what|whatever|everything\s+that))?(\s+(you\s+can|up|for\s+me|that\s+is\s+safe|safe))*|go\s+ahead\s+and\s+fix\s+.{1,20})[.!\s?]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fix();

    [GeneratedRegex(@"^(undo|revert|take)\s+((it|that|this|the\s+last\s+(change|one|step)|my\s+last\s+change)(\s+back)?)[.!\s]*$|^(put\s+it\s+back|change\s+it\s+back|i\s+liked\s+it\s+(better|more)\s+before)[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Undo();

    [GeneratedRegex(@"^((let\s+me\s+)?(see|show|print|display|read)\s+(me\s+)?(" + It + @"|all\s+of\s+it|the\s+(current|latest|full|whole|entire)\s+(text|version|draft|jd|thing|posting))(\s+(now|again))?)[.!?\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Show();

    [GeneratedRegex(@"^((it['’]?s|its|it\s+is|this\s+is|that['’]?s|thats|" + It + @"\s+is)\s+(far\s+|way\s+|much\s+|a\s+bit\s+|a\s+little\s+)?too\s+(long|wordy|much\s+text)|make\s+" + It + @"\s+(a\s+(bit|little)\s+|much\s+)?(shorter|more\s+concise|briefer|crisper)|((" + It + @"\s+is\s+|it['’]?s\s+|its\s+)?(too|very|quite)\s+long[\s,.;-]+)?(cut|trim|pare)\s+" + It + @"\s+(down|back)(\s+a\s+(bit|little))?|too\s+long|(shorten|trim|condense)(\s+" + It + @")?)[.!?\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shorter();

    [GeneratedRegex(@"^(compare\s+(" + It + @"\s+)?(with|to)\s+.{1,40}|(what|which)(['’]?s|\s+is|\s+was)?\s+(different|new|changed)(\s+now)?|(show\s+me\s+|tell\s+me\s+|see\s+)?what\s+(have\s+|did\s+)?you(['’]?ve|\s+have)?\s+(just\s+)?(do|done|did|change|changed|altered|fixed)(\s+(to\s+)?" + It + @")?)[.!?\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Compare();

    [GeneratedRegex(@"^(but\s+)?(why(\s+(is\s+)?(that|this|it|not|so))?(\s+(bad|wrong|a\s+problem|an\s+error|important|so))?|explain(\s+(that|this|it))?|how\s+come|says\s+who|what\s+does\s+(that|this)\s+mean)[.!?\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Why();

    [GeneratedRegex(@"^(show|see|list|where\s+are|open)\s+(me\s+)?(my\s+)(old|other|previous|earlier|saved|past)\s*(ones|drafts|jds|texts|job\s+descriptions|postings)?[.!?\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MyDrafts();

    [GeneratedRegex(@"^(who|has\s+(anybody|anyone|somebody|someone))\s+(has\s+)?(signed|ok['’]?e?d|okayed|agreed)(\s+(it|this|that|to\s+(it|this|that)))?(\s+off)?(\s+(it|this|that|yet))*[.!?\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhoSigned();

    [GeneratedRegex(@"^(delete|remove|erase|wipe|forget)\s+(all\s+(of\s+)?|everything\s+(of\s+|about\s+)?)?(my\s+(stuff|things|texts|account|information|info|history|chats?|records?)|(everything\s+)?(you\s+(know|have|keep|store)\s+(about|of|on)\s+me)|me)[.!?\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AllMine();

    [GeneratedRegex(@"^(stop\s+(using|with)|(do\s+not|don['’]?t|never)\s+(use|send\s+.{1,30}\s+to)|no\s+more|turn\s+off|switch\s+off|without|no)\s+(the\s+|that\s+|an?\s+|any\s+|your\s+)?(ai|a\.i\.|chatgpt|gpt|llm|language\s+model|model|artificial\s+intelligence)(\s+(thing|stuff|bit|part|model|for\s+.{1,30}))*[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoModel();

    [GeneratedRegex(@"^((this|that|it)(['’]?s|\s+is)?\s+(rubbish|terrible|awful|bad|wrong|no\s+good|not\s+(good|right|what\s+i\s+(want|meant)))[\s,.!-]+)?(restart|(let['’]?s\s+)?(start|begin|try)\s+(again|over|afresh|from\s+(scratch|the\s+(start|beginning))))[.!\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Over();

    [GeneratedRegex(@"^((i|we)\s+(need|want|would\s+like|['’]d\s+like|have)\s+)?(some\s+)?(help\s+)?((with|to)\s+)?(writ(e|ing)|creat(e|ing)|draft(ing)?|mak(e|ing)|do(ing)?|prepar(e|ing))\s+(me\s+)?(a|an|the|my|our)\s+(new\s+)?(jd|job\s+(ad|advert|description|posting|post|spec)|posting|advert)[.!?\s]*$|^(i|we)\s+(need|want|would\s+like|['’]d\s+like)\s+(a|an)\s+(new\s+)?(jd|job\s+(ad|advert|description|posting|spec))(\s+(written|done))?[.!?\s]*$|^(a\s+)?(new|another)\s+(job|jd|job\s+(ad|description|posting)|posting|draft)$|^draft$|^(we['’]?re|we\s+are|i['’]?m)\s+hiring[.!\s]*$|^(i|we)\s+(want|need|have|would\s+like)\s+to\s+(hire|recruit|employ|take\s+on)(\s+(someone|somebody|a\s+person|people|staff))?[.!?\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WantsDraft();

    [GeneratedRegex(@"^\s*(check|review|proof-?read|look|have\s+a\s+look|take\s+a\s+look|tell\s+me|what|any|thoughts|feedback|comments|suggestions|is|are|does|do|was)\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Check();

    [GeneratedRegex(@"^((do|must|should)\s+(i|we)\s+((need|have)\s+to\s+)?(put|show|include|state|say|give|list|name|mention|tell)\b.{0,30}\b(pay|salary|range|wages?)\b.{0,30}|what\s+about\s+the\s+(pay|salary|law)|(which|what)\s+(bits?|parts?|words?|lines?)?\s*(is|are)\s+(illegal|unlawful|against\s+the\s+law)|is\s+(anything|something|it|this)\s+(illegal|unlawful|against\s+the\s+law))[.!?\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NeedPay();

    [GeneratedRegex(@"^(delete|throw\s+away|discard|bin)\s+(it|this|that)(\s+(one|draft|jd))?[.!?\s]*$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DeleteThis();
}
