using System.Text.RegularExpressions;
using JDAssistant.Parsing.Places;
using JDAssistant.Terms;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Parts what somebody typed in one breath, without commas: "senior dev in berlin 80-95k hybrid 2 days python postgres must".</summary>
/// <remarks>
/// A piece is parted where facts of known form stand in it: pay, place, hours, workplace, terms. What is between them is
/// cut behind the title, behind words that say how strong a demand is, and around the names of skills and licences.
/// Nothing is left out: the pieces are the words as they were said.
/// </remarks>
internal static class UnpartedBrief
{
    private const int FewestWords = 6;
    private const int FewestFacts = 2;
    private const int LongestTitle = 6;

    /// <summary>The pieces, with those parted that hold several facts.</summary>
    public static List<BriefSegment> Parted(List<BriefSegment> segments)
    {
        if (!segments.Exists(segment => IsLong(segment.Text)))
            return segments;
        var parted = new List<BriefSegment>();
        foreach (var segment in segments)
        {
            if (!IsLong(segment.Text) || segment.Text.Length > BriefReader.LongestSegment || Sentence.IsMatch(segment.Text) || BriefShapes.Of(segment.Text, []) is not null || BriefShapes.OrRemote.IsMatch(segment.Text))
            {
                parted.Add(segment);
                continue;
            }

            var pieces = Part(ChatShorthand.Spelled(Polite.Replace(segment.Text, "")), isFirst: parted.Count == 0);
            if (pieces.Count < 2)
                parted.Add(segment);
            else
                parted.AddRange(pieces.Select((piece, index) => new BriefSegment(piece, segment.StartsSentence && index == 0) { Words = segment.Words }));
        }

        return parted;
    }

    private static bool IsLong(string text) => text.AsSpan().Count(' ') >= FewestWords - 1;

    private static List<string> Part(string text, bool isFirst)
    {
        var words = Words.Of(text, TermIndex.Default.Vocabulary);
        var hits = TermIndex.Default.Find(text, words);
        var facts = Facts(text, words, hits);
        if (facts.Count < FewestFacts)
            return [text];
        var pieces = new List<string>();
        var from = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            var (start, end, lead) = facts[i];
            AddBetween(from, start);
            // "2 years in a fresh kitchen": the years are of that.
            if (OfYears.IsMatch(text[start..end]) && Continues.IsMatch(text[end..]))
                end = new LooseDemands(text, words, hits).Part(end, i + 1 < facts.Count ? facts[i + 1].Start : text.Length).First().End;
            Add(start, end, lead);
            from = end;
        }

        AddBetween(from, text.Length);
        return pieces;

        void Add(int start, int end, string lead = "")
        {
            if (text[start..end].Trim(' ', ',', '-', '&') is { Length: > 0 } piece && !BriefPhrases.Filler.IsMatch(piece))
                pieces.Add(lead + (lead.Length > 0 ? Prose.Capitalised(piece) : piece));
        }

        void AddBetween(int start, int end)
        {
            if (isFirst && pieces.Count == 0 && TitleEnd(text, words, hits, start, end) is > 0 and var titleEnd)
            {
                Add(start, titleEnd);
                start = titleEnd;
            }

            foreach (var (first, last) in new LooseDemands(text, words, hits).Part(start, end))
                Add(first, last);
        }
    }

    /// <summary>The facts of known form, in order; of two that overlap the one that is looked for first.</summary>
    private static List<(int Start, int End, string Lead)> Facts(string text, Word[] words, TermHits hits)
    {
        var facts = new List<(int Start, int End, string Lead)>();
        foreach (var pattern in (ReadOnlySpan<Regex>)[ToTheEnd, BriefPieces.NearHours, DoneFor, BriefPhrases.OfficeDays, Allowance, BriefPhrases.Pay, Experience, BriefPhrases.Employment, BriefPhrases.Hours, Hours, BriefPhrases.Workplace, Days, Start, Given, Manager])
        {
            foreach (Match match in pattern.Matches(text))
                Take(match.Index, match.Index + match.Length);
        }

        foreach (var hit in hits.Of("places"))
        {
            var place = Gazetteer.Of(hit.Term);
            var before = In.Match(text[..hit.Span.Start]);
            if (place.Kind is PlaceKind.City or PlaceKind.Country or PlaceKind.Region or PlaceKind.County && (before.Success || (!place.NeedsSupport && (hit.Span.Length > 3 || char.IsUpper(text[hit.Span.Start])))) && !Ours.IsMatch(text[..hit.Span.Start]))
            {
                // "leeds depot", "bristol area": what of the place it is belongs to it.
                var site = Site.Match(text[hit.Span.End..]);
                Take(site.Success || !before.Success ? hit.Span.Start : before.Index, hit.Span.End + site.Length, site.Success ? "location: " : "");
            }
        }

        facts.Sort((one, other) => one.Start.CompareTo(other.Start));
        return facts;

        void Take(int start, int end, string lead = "")
        {
            while (start < end && text[start] == ' ')
                start++;
            if (end > start && !facts.Exists(fact => start < fact.End && fact.Start < end))
                facts.Add((start, end, lead));
        }
    }

    /// <summary>Where the title ends: behind the word that names the occupation, and what belongs to it; 0 where none does.</summary>
    private static int TitleEnd(string text, Word[] words, TermHits hits, int start, int end)
    {
        var head = hits.Of("occupations").LastOrDefault(hit => hit.Span.Start >= start && hit.Span.End <= end && text.AsSpan(start, hit.Span.Start - start).Count(' ') < LongestTitle && !TitleTail.IsMatch(text[start..hit.Span.Start]));
        if (head is null)
            return 0;
        var behind = Behind.Match(text[head.Span.End..end]);
        // "data analyst to run our reports": what a title goes on with is read with it.
        return GoesOn.IsMatch(text[head.Span.End..end]) ? end : head.Span.End + (behind.Success ? behind.Length : 0);
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Sentences and labels have an order of their own.
    private static Regex Sentence => field ??= new(@"[:(]|\b(will|you|you'll|they|we|we're|i|he|she|is|are|was|which)\b(?!\s+(ok|fine|required|essential|needed|desirable|preferred|a\s+(must|plus|bonus)))", Options, TimeSpan.FromSeconds(1));

    private static Regex ToTheEnd => field ??= new(@"\b(apply\s+(to|at|by|via|through|with|before)\b|(send|email)\s+(your\s+|a\s+)?cvs?\b).*$", Options, TimeSpan.FromSeconds(1));

    private static Regex DoneFor => field ??= new(@"\b(have|has)\s+(done|worked|used|run|managed|led|taught|driven|sold)\s+(\S+\s+){0,6}?for\s+((at\s+least|min(imum)?)\s+)?(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\+?\s+(years?|yrs?)(\s+(min(imum)?\b|at\s+least|or\s+more))?", Options, TimeSpan.FromSeconds(1));

    private static Regex Manager => field ??= new(@"\breport(s|ing)?\s+(directly\s+)?(in)?to\s+((?!(must|needs?|starts?|starting|salary|pay|pays|paying|hybrid|remote|full|part|perm|permanent|with|has|have|based|in|at|on|no|also|plus|experience)\b)[^\s,;()]+\s*){1,7}", Options, TimeSpan.FromSeconds(1));

    private static Regex Experience => field ??= new(@"\b((at\s+least|min(imum)?)\s+)?(\d{1,2}|one|two|three|four|five|six|seven|eight|ten)(\s?\+|\s?-\s?\d{1,2})?\s+(years?|yrs?)\b(\s+(of\s+)?([\w-]+\s+)?experience)?|\bno\s+(previous\s+)?experience\s+(needed|required|necessary)", Options, TimeSpan.FromSeconds(1));

    private static Regex Hours => field ??= new(@"\b\d{1,2}([.,]\d{1,2})?\s?(hrs?|hours)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Days => field ??= new(@"(?<=\bhybrid\s+(working\s+)?)([1-5]|one|two|three|four)\s+days?(\s+(a|per)\s+week)?\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Start => field ??= new(@"\b(start(s|ing)?\s+)?(asap|immediately|immediate\s+start)\b|\b(from|start(s|ing)?(\s+in)?)\s+(early\s+|mid\s+|late\s+)?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|sept?|oct|nov|dec)(\s+\d{4})?\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Given => field ??= new(@"\b\d{1,2}\s+days?\s+(holidays?|hols|annual\s+leave|leave|pto)\b|\b(\d{1,2}\s?%\s+(employer\s+)?)?(pension|commission|(?<!\ba\s)bonus|tips|company\s+(car|van)|free\s+parking|staff\s+discount|private\s+health(care)?)\b", Options, TimeSpan.FromSeconds(1));

    // "CPD allowance £500" is no pay.
    private static Regex Allowance => field ??= new(@"\b([\p{L}]+\s+)?(bonus|allowance|voucher|budget)\s+(of\s+|up\s+to\s+)?[£$€]\d[\d.,]*(?<=\d)k?\b", Options, TimeSpan.FromSeconds(1));

    private static Regex In => field ??= new(@"\b(based\s+(in|at|near)|based|located\s+in|in|near|nr|around)\s+$", Options, TimeSpan.FromSeconds(1));

    private static Regex Site => field ??= new(@"^\s+(area|depot|branch|site|city\s+cent(re|er)|town\s+cent(re|er)|cent(re|er)|store|shop|office|hq)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex OfYears => field ??= new(@"\b(years?|yrs?|experience)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Continues => field ??= new(@"^\s+((in|with|of|as|on|using)\s+\w|\w{3,}ing\s+\w)", Options, TimeSpan.FromSeconds(1));

    private static Regex Ours => field ??= new(@"\b(our|the|my|new)\s+(\w+\s+)?$", Options, TimeSpan.FromSeconds(1));

    private static Regex TitleTail => field ??= new(@"\b(with|for|to|who|and|must|needs?|reports?|reporting)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Behind => field ??= new(@"^(\s?/\s?\p{L}+)?(\s+de\s+\w+|\s+(ii|iii|iv|[1-3])\b(?!\s+(days?|years?))|\s+(band|level|grade)\s+\w{1,2}\b)*(\s+(needed|wanted|required|sought))?(?=\s|$)", Options, TimeSpan.FromSeconds(1));

    private static Regex GoesOn => field ??= new(@"^\s+(to|who|for|that|of)\s", Options, TimeSpan.FromSeconds(1));

    private static Regex Polite => field ??= new(@"(\s+(please|pls|plz|thanks|thank\s+you|ta))+$", Options, TimeSpan.FromSeconds(1));
}
