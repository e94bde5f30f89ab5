using System.Text.RegularExpressions;
using JDAssistant.Conversations.Phrases;
using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Revising;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Text;

namespace JDAssistant.Conversations.Commands;

/// <summary>Changes the text in hand by plain words: "pay is £13 an hour", "add: weekends", "Kafka is only nice to have", "drop the degree".</summary>
/// <remarks>A draft that nobody touched is written anew from its facts; any other text is changed in place.</remarks>
internal sealed class ReviseCommand(DraftReply drafting, Policy policy) : Command
{
    /// <summary>How it says that a part of what was said is not in the text.</summary>
    public const string LeftOut = "I left out";

    private const int LongestChange = 400;

    // So many facts beside each other are no change of one, but more of the brief.
    private const int FewestOfList = 3;

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Is(Actions.AddLine))
        {
            return turn.State.Text is null || turn.Message.Data.GetValueOrDefault("words") is not { Length: > 0 and <= LongestChange } line ? ReviewCommand.NothingInHand
                : await WriteAsync(turn, new Brief([Stated(turn.Message.Data.GetValueOrDefault("kind") ?? "", line, turn.Message.Person)]), cancellation);
        }

        if (!turn.IsText || turn.State.Text is null || turn.Text.Length is 0 or > LongestChange
            || Asks(turn.Text))
        {
            return null;
        }

        if (Removal.Match(turn.Text) is { Success: true } removal)
            return await RemoveAsync(turn, removal.Groups["what"].Value, TextPlace.Read(removal.Groups["place"].Value), cancellation);
        if (AddedTo.Match(turn.Text) is { Success: true } added)
        {
            var (to, what) = (added.Groups["to"].Value, added.Groups["what"].Value);
            // "a gym, free lunch" are two benefits; a duty may well hold a comma.
            IEnumerable<string> lines = FactKinds.Pair(what) is { } pair ? pair.Select(each => each.Part)
                : to.StartsWith("benefit", StringComparison.OrdinalIgnoreCase) ? BriefSegment.Split(what).Select(each => each.Text) : [what];
            return await WriteAsync(turn, new Brief([.. lines.Select(line => Stated(to, line, turn.Message.Person))]), cancellation);
        }

        if (Strong.Match(turn.Text) is { Success: true } strong && !Sentence.IsMatch(strong.Groups["what"].Value))
            return await StrengthenAsync(turn, strong.Groups["what"].Value, strong.Groups["wish"].Success ? Strength.Wish : Strength.Must, cancellation);
        if (Addition.Match(turn.Text) is { Success: true } addition)
            return await AddAsync(turn, addition.Groups["what"].Value, addition.Groups["our"].Success, cancellation);

        // "change … to …" of what stands nowhere: a guess would write the sentence into the text.
        if (ChangeTo.IsMatch(turn.Text))
            return null;
        var brief = new Brief(turn.State.Facts);
        var known = brief.Facts.Count > 0 ? brief : new TextReviser(turn.State.Text).Known;
        var later = LaterWords.Read(turn.Text, known, turn.State.Open, turn.Message.Person);
        // Words that can be nothing else than facts change the text: "thanks" is no skill.
        var isMeant = (later.IsSure && (brief.Facts.Count > 0 || later.Facts.Facts.All(fact => !fact.IsAssumed))) || BriefReader.SaysHowStrong(turn.Text);
        // A whole sentence is no line of a posting: what it wants is asked.
        if (later.Facts.Facts.Any(fact => fact.Kind is FactKind.Skill or FactKind.Duty or FactKind.Benefit or FactKind.Degree or FactKind.Licence or FactKind.Hours && (LaterWords.IsSpeech(fact.Value) || Sentence.IsMatch(fact.Value))))
            return null;
        // "CIPP level 5 or above" of a text that asks for "CIPP or equivalent": whether it stands for that, the person says.
        if (!IsAsDrafted(turn) && later.Facts.Facts.Any(fact => fact.IsRequirement && TextWords.AsksForName(turn.State.Text, fact.Value)))
            return null;
        // "cover letter welcome" of a text that says "No cover letters".
        if (later.Facts.Facts.Any(fact => fact.Kind == FactKind.Detail && TextWords.SpeaksOf(turn.State.Text, fact.Value)))
            return null;
        // "£13.40 in April so put that": what is no sum of money is said to us.
        if (later.Facts.Facts.Any(fact => fact.Kind == FactKind.Pay && (PayTalk.IsMatch(fact.Value) || (!fact.Value.Any(char.IsAsciiDigit) && known.First(FactKind.Pay)?.Any(char.IsAsciiDigit) == true))))
            return null;
        // Of a change no word may be left over: a scrap would stand in the text.
        if (BriefSegment.Split(turn.Text).Count < FewestOfList && (Contrast.IsMatch(turn.Text) || later.Facts.Facts.Any(fact => fact.IsAssumed && (fact.Kind is FactKind.Detail or FactKind.Purpose || !turn.State.Open.Contains(fact.Kind)) && fact.Kind is not (FactKind.Location or FactKind.Company))))
            return null;
        if (!isMeant || later.Facts.Facts.Count == 0)
            return null;
        // "pay is 50k, full stop": what nothing tells beside what is clear is left out, and said so.
        var unclear = turn.State.Open.Contains(FactKind.Skill) ? [] : later.Facts.Facts.Where(IsUnclear).ToList();
        if (unclear.Count == 0 || later.Facts.Facts.All(fact => fact.IsRequirement))
            return await WriteAsync(turn, later.Facts, cancellation);
        var reply = await WriteAsync(turn, new Brief([.. later.Facts.Facts.Except(unclear)]), cancellation);
        var left = string.Join(", ", unclear.Select(fact => Quote.Of(fact.Value)));
        return reply with { Parts = [.. reply.Parts, new TextPart($"{LeftOut} {left}: I cannot tell where that belongs. Say it, as in “add to the requirements: …”.")] };
    }

    /// <summary>True for a question: it must not change the text.</summary>
    public static bool Asks(string text) => text.Contains('?', StringComparison.Ordinal) || Question.IsMatch(text);

    private async Task<Reply> RemoveAsync(Turn turn, string words, TextPlace? place, CancellationToken cancellation)
    {
        // "the second bullet of the duties" stands for its words.
        if (place is { Unit: not null })
        {
            var job = JobDescriptionParser.Parse(turn.State.Text!);
            var (spans, _, problem) = place.In(job);
            if (problem is not null)
                return Reply.Says(Quote.Escaped(problem, 500), VersionReply.Buttons(turn.State));
            if (place.Unit != "item")
                return RevisionReply.Show(turn, TextRevision.Of(job, TextEdit.Delete(new TextSentences(job).WithBlank(spans[0]))), turn.State.Facts, "Taken out.");
            words = job.Slice(spans[0]);
        }

        var brief = new Brief(turn.State.Facts);
        // "take the pay out" of a draft: what is known of the pay.
        var left = IsAsDrafted(turn) && LabelledFact.KindOf(words) is { } kind && kind != FactKind.Title && brief.Has(kind) ? new Brief([.. brief.Facts.Where(fact => fact.Kind != kind)]) : brief.Without(words);
        if (IsAsDrafted(turn) && !left.Facts.SequenceEqual(brief.Facts))
            return await drafting.WriteAsync(turn, left, turn.Text, cancellation);
        var reviser = new TextReviser(turn.State.Text!);
        return ((LabelledFact.KindOf(words) is { } line ? reviser.Without(line) : null) ?? reviser.Without(words) ?? reviser.WithoutSentence(words) ?? (place is null or { Section: "experience" } || LabelledFact.KindOf(words) is not null ? null : new TextOrder(JobDescriptionParser.Parse(turn.State.Text!)).Without(place))) is { } revision
            ? RevisionReply.Show(turn, revision, left.Facts, "Taken out.")
            : Reply.Says($"I find {Quote.Of(words)} in no line of the text, so nothing is changed. Tell me words of the line as it stands.", VersionReply.Buttons(turn.State));
    }

    private async Task<Reply?> StrengthenAsync(Turn turn, string words, Strength strength, CancellationToken cancellation)
    {
        var brief = new Brief(turn.State.Facts).ChangedTo(words, strength, turn.Message.Person);
        if (IsAsDrafted(turn))
            return await drafting.WriteAsync(turn, brief, turn.Text, cancellation);
        var reviser = new TextReviser(turn.State.Text!);
        var moved = reviser.With(words, strength);
        // "SQL Server" of a text that has "SQL basics": whether that is meant, the person says.
        if (moved is null && TextWords.IsPartlySaid(turn.State.Text!, words))
            return null;
        var revision = moved
            ?? reviser.With([new Fact(FactKind.Skill, char.ToUpperInvariant(words[0]) + words[1..], strength, turn.Message.Person, words)]);
        return RevisionReply.Show(turn, revision, turn.State.Facts.Count > 0 ? brief.Facts : [], strength == Strength.Wish ? "Now nice to have." : "Now a must.");
    }

    private async Task<Reply?> AddAsync(Turn turn, string words, bool isOurs, CancellationToken cancellation)
    {
        if (isOurs)
        {
            // "our diversity statement": a statement is no benefit, and only the person has its words.
            if (OwnStatement.IsMatch(words))
                return null;
            var benefit = policy.BenefitOf(words) ?? new Fact(FactKind.Benefit, char.ToUpperInvariant(words[0]) + words[1..].TrimEnd('.', '!'), Strength.Must, turn.Message.Person, words);
            return await WriteAsync(turn, new Brief([benefit]), cancellation);
        }

        // "a line that we are happy to talk": where it belongs is asked.
        if (LineThat.IsMatch(words))
            return null;
        // "make" is a word of the duty here, and no change.
        if (FactKinds.Of(words) == FactKind.Duty)
            return await WriteAsync(turn, new Brief([Stated("duty", words.TrimEnd('.', '!'), turn.Message.Person)]), cancellation);
        var known = turn.State.Facts.Count > 0 ? new Brief(turn.State.Facts) : new TextReviser(turn.State.Text!).Known;
        var more = LaterWords.Read(words, known, [], turn.Message.Person).Facts;
        // "weekend shifts, one in three", "Sundays at time and a half": what a scrap belongs to is asked.
        if (more.Facts.Count > 1 && more.Facts.Any(fact => BriefScraps.Is(fact.Value) || fact is { Kind: FactKind.Detail, IsAssumed: true }))
            return null;
        // "add mornings": the hours that there are stay.
        if (more.Has(FactKind.Hours))
            more = new Brief([.. known.Of(FactKind.Hours).Where(fact => !more.Facts.Any(other => other.Kind == FactKind.Hours && other.Value == fact.Value)), .. more.Facts]);
        // A word that nothing tells may be a perk as well as a demand: the person says which.
        if (more.Facts is [{ Kind: FactKind.Skill, Strength: Strength.Must } unknown] && BriefReader.IsUnknown(unknown.Value) && !BriefReader.SaysHowStrong(words))
            return null;
        return more.Facts.Count > 0 ? await WriteAsync(turn, more, cancellation) : null;
    }

    private async Task<Reply> WriteAsync(Turn turn, Brief later, CancellationToken cancellation)
    {
        var brief = new Brief(turn.State.Facts).ChangedBy(later);
        if (IsAsDrafted(turn))
            return await drafting.WriteAsync(turn, brief, turn.Text, cancellation);
        return RevisionReply.Show(
            turn, new TextReviser(turn.State.Text!).With(later.Facts), turn.State.Facts.Count > 0 ? brief.Facts : [], Understood.Line(later.Facts));
    }

    /// <summary>A line as the person gave it, for the list that they named; one that they named none for is what its words say.</summary>
    private static Fact Stated(string to, string words, string saidBy)
    {
        var fact = new Fact(FactKind.Skill, SkillNames.Written(Drafting.Prose.Capitalised(words)), Strength.Must, saidBy, words);
        var read = FactKinds.Of(words);
        var demand = read is FactKind.Duty or FactKind.Benefit or null ? FactKind.Skill : read.Value;
        return to.ToLowerInvariant() switch
        {
            "duties" or "duty" or "responsibilities" or "tasks" => fact with { Kind = FactKind.Duty },
            "workplace" => fact with { Kind = FactKind.Workplace },
            "benefits" or "benefit" or "perks" => fact with { Kind = FactKind.Benefit },
            "wish" or "wishes" => fact with { Kind = demand, Strength = Strength.Wish },
            var wish when wish.StartsWith("nice", StringComparison.Ordinal) => fact with { Kind = demand, Strength = Strength.Wish },
            "line" => fact with { Kind = read ?? FactKind.Duty },
            _ => fact with { Kind = demand },
        };
    }

    /// <summary>True for a piece that was neither called a demand nor looks like one.</summary>
    private static bool IsUnclear(Fact fact) => fact is { Kind: FactKind.Skill, Strength: Strength.Must } && BriefReader.IsUnknown(fact.Value) && !BriefReader.SaysHowStrong(fact.Words) && LabelledFact.Read(fact.Words) is null;

    private static bool IsAsDrafted(Turn turn) => turn.State is { Facts.Count: > 0, IsEdited: false };

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // A question is none the less one for lacking its mark: it must not change the draft.
    private static Regex Question => field ??= new(@"^(?:so\s+|and\s+|but\s+)?(?:what|who|whose|which|why|how(?!\s+to\s+apply)|when|where|(?:can|could|do|does|did|is|are|was|will|would|should)(?!n?['’]?t\s+(?!we|you|i|it|they|this|that|the)\w)|may)\b", Options, TimeSpan.FromSeconds(10));

    private static Regex Removal => field ??= new(@"^(?:please\s+)?(?:remove|drop|delete|leave out|take out|cut|without|no longer)\s+(?:the\s+)?(?=(?<place>.{2,170}?)(?:,?\s+please)?\s*[.!]*$)(?:line\s+|part\s+about\s+(?:the\s+)?|requirement\s+(?:of|for)\s+(?:an?\s+|the\s+)?)?[“""]?(?<what>[^“”""]{2,160}?)[”""]?(?:\s+(?:requirement|line|bit|part|thing|stuff))?(?:,?\s+please)?\s*[.!]*$", Options, TimeSpan.FromSeconds(10));

    private static Regex Strong => field ??= new(@"^(?:(?:no|actually|well|please|but|and)[\s,]+)*(?:make\s+|add(?:\s+that|\s*:)?\s+)?(?:the\s+)?(?<what>[^\s,;][^,;]{0,120}?)\s+(?:(?:is|are|should\s+be)\s+)?(?:only\s+|just\s+|really\s+|actually\s+|now\s+|merely\s+|both\s+|all\s+)*(?:an?\s+)?(?:(?<wish>nice[- ]to[- ]haves?|optional|(?<=\b(?:an?|is|are|be|only|just|really)\s+)(?:plus|wish|bonus)|not\s+(?:a\s+)?(?:required|must|essential|needed)|desirable|preferred)|(?<must>required|must(?:[- ]have)?|essential|mandatory|compulsory|obligatory|non-negotiable|needed))(?:[\s,]+(?:actually|really|now|after\s+all|too|for\s+us|please|though))*\s*[.!]*$", Options, TimeSpan.FromSeconds(10));

    // "isn't", "no more", "would do": what stands against what was said before is understood as a whole or not at all.
    private static Regex Contrast => field ??= new(@"\b(?:isn['’]t|aren['’]t|don['’]t|doesn['’]t|no\s+more|instead|flexible\s+on|would\s+do|will\s+do|either|forget|never\s+mind|make\s+sure|that\s+says|it\s+says)\b", Options, TimeSpan.FromSeconds(10));

    // What somebody tells us of a thing is no line for the text: "phonics would be good but".
    private static Regex Sentence => field ??= new(@"\b(?:would|is|are|was|were|but|so|too|no\s+longer|not|it|them|they|should|could|goes|gone|went|had|thinks?|said|says|yesterday|nobody|the\s+(?:first|last|list|top|title|text|ad))\b|n['’]t\b", Options, TimeSpan.FromSeconds(10));

    private static Regex OwnStatement => field ??= new(@"\b(?:statement|policy|boilerplate|blurb|wording|paragraph|disclaimer|logo|tagline|values|mission)\b", Options, TimeSpan.FromSeconds(10));

    private static Regex PayTalk => field ??= new(@"\b(?:so|because|put|say|that|it|them|we|i)\b", Options, TimeSpan.FromSeconds(10));

    private static Regex ChangeTo => field ??= new(@"^(?:please\s+)?(?:change|swap|switch|turn|replace|combine|merge|split)\s+\S", Options, TimeSpan.FromSeconds(10));

    private static Regex LineThat => field ??= new(@"^(?:a|one|another)\s+(?:line|sentence|note|word)\s+(?:that|to\s+say|saying|about)\b", Options, TimeSpan.FromSeconds(10));

    private static Regex AddedTo => field ??= new(@"^add\s+(?:to\s+the|as\s+an?)\s+(?<to>[a-z -]{4,20}):\s*(?<what>\S.{0,380}?)\s*[.!]*$", Options, TimeSpan.FromSeconds(10));

    private static Regex Addition => field ??= new(@"^(?:please\s+)?(?:also\s+)?add\b(?:\s+it|\s+that)?[:\s]+(?:(?<our>our|the\s+company(?:'s|’s)?)\s+)?(?<what>\S.{0,380}?)(?:,?\s+please)?\s*[.!]*$", Options, TimeSpan.FromSeconds(10));
}
