using System.Text.RegularExpressions;
using JDAssistant.Conversations.Replies;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Revising;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;

namespace JDAssistant.Conversations.Commands;

/// <summary>Writes a first draft from a few words.</summary>
internal sealed class DraftCommand(DraftReply drafting, ModelBriefReader? reader, TemplateSet templates) : Command
{
    private const string Question =
        "Which job is it? Tell me what you know, parted by commas: the title, the place, the pay, the hours, what somebody must have. "
        + "For example: “senior backend engineer, Austin, hybrid, $150,000-180,000, Kotlin, Kafka”.";

    private const int LongestTitle = 60;

    private static readonly Reply Ask = new([new TextPart(Question), FormPart.ForBrief(Brief.Empty)], []);

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Is(Actions.Draft) && BriefForm.IsIn(turn.Message.Data))
            return await FillAsync(turn, cancellation);
        if (turn.Is(Actions.Draft))
        {
            return turn.Message.Data.GetValueOrDefault("text") is { Length: > 0 } given
                ? await WriteAsync(turn, given, cancellation)
                : Ask;
        }

        if (!turn.IsText || turn.Text.Length == 0)
            return null;
        // "can the title be Night Nurse, no senior" asks of the text in hand.
        if (BriefOpening.Of(turn.Text) is { WantsDraft: true } opening && (opening.IsOpening || turn.State.Text is null || !ReviseCommand.Asks(turn.Text)))
            return await WriteAsync(turn, turn.Text, cancellation);
        return turn.State.Untitled.Count > 0 && Titled(turn) is { } brief ? await drafting.WriteAsync(turn, brief, null, cancellation)
            : turn.State.Text is null && (NamesJob(turn.Text) || SaysOfJob(turn)) ? await WriteAsync(turn, turn.Text, cancellation)
            : turn.State.Text is null && turn.State.Untitled.Count > 0 && More(turn) is { } more ? Untitled(turn, more)
            : turn.State.Text is null && BriefOpening.Of(turn.Text) is { IsOpening: true, Rest: var rest } somebody && (somebody.IsForSomebody || SomePeople.IsMatch(rest)) ? Ask
            : null;
    }

    /// <summary>Writes the draft that a form's fields ask for; where they name the job in hand, as its next version.</summary>
    private async Task<Reply> FillAsync(Turn turn, CancellationToken cancellation)
    {
        var before = new Brief(turn.State.Facts);
        var isSame = before.First(FactKind.Title) is { } title && turn.Message.Data["title"].Trim().Equals(title, StringComparison.OrdinalIgnoreCase);
        var brief = BriefForm.Read(turn.Message.Data, isSame ? before : Brief.Empty, turn.Message.Person);
        if (!brief.Has(FactKind.Title))
            return Ask;
        return isSame
            ? await drafting.WriteAsync(turn, brief, "the form", cancellation)
            : await drafting.WriteAsync(turn, brief, null, cancellation);
    }

    /// <summary>The job whose title is named after the rest was said: "till assistant", "Night porter, start 1 May".</summary>
    private static Brief? Titled(Turn turn)
    {
        if (BriefSegment.Split(turn.Text) is not [var first, ..] segments || first.Text.Length > LongestTitle || first.Text.Any(char.IsAsciiDigit) || LaterWords.IsSpeech(turn.Text) || ReviseCommand.Asks(turn.Text)
            || SaysMore.IsMatch(first.Text) || (BriefReader.SaysHowStrong(first.Text) && !BriefReader.NamesOccupations(first.Text)))
        {
            return null;
        }

        var title = LabelledFact.Read(first.Text) is { Kind: FactKind.Title } named ? named.Value : BriefPieces.WithoutSmallStart(first.Text);
        if (turn.State.Untitled.FirstOrDefault(fact => fact.Kind == FactKind.Level) is { } level)
            title = BriefTitle.AtLevel(level.Words.Split(' ')[0], title);
        var rest = BriefReader.ReadMore(string.Join(", ", segments.Skip(1).Select(segment => segment.Text)), turn.Message.Person);
        return new Brief(turn.State.Untitled).ChangedBy(rest).ChangedBy(new Brief([LabelledFact.Of(FactKind.Title, title, turn.Message.Person, first.Text)]));
    }

    /// <summary>"need somebody for the till on Saturdays, £12 an hour": no job is named, but what is said can be of nothing else.</summary>
    private static bool SaysOfJob(Turn turn) => BriefOpening.Of(turn.Text) is var opening && opening.Rest.Length <= BriefReader.LongestSegment && !ReviseCommand.Asks(opening.Rest)
        && BriefReader.Read(opening.Rest, turn.Message.Person).Facts.Where(fact => fact is { IsAssumed: false, Kind: FactKind.Pay or FactKind.Hours or FactKind.Location or FactKind.Employment or FactKind.Workplace or FactKind.Experience or FactKind.Level } || (fact.Kind == FactKind.Skill && FactKinds.NamesSkill(fact.Value)))
            .Select(fact => fact.Kind).Distinct().Count() >= (opening.IsOpening ? 1 : 2);

    /// <summary>"bar staff", "Night porter": the name of a job and nothing else.</summary>
    private static bool NamesJob(string text) => text.Length <= LongestTitle && text.Count(c => c == ' ') is > 0 and < 4 && text.All(c => char.IsLetter(c) || c is ' ' or '-' or '/')
        && JobName.IsMatch(text) && BriefReader.NamesOccupations(text);

    // "it's in Bristol", "they need a licence": who is meant says nothing of the job.
    private static Regex Lead => field ??= new(@"^((so|and|but|also|ok|well|oh|actually|no(?=[,\s]+\w+\s+(is|are)\b))(?![\w'’-])|[\s,])*((it['’]?s|it\s+is|its|they['’]?re|they\s+are|we['’]?re|that['’]?s)\s+(?!called|named))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex TwoJobs => field ??= new(@"^(?<one>\S.{2,50}?)\s+and\s+(an?|one)\s+(?<other>\S.{2,50})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    // A sentence or a correction, and no name of a job.
    private static Regex SaysMore => field ??= new(@"\b(actually|no|not|is|are|was|would|should|must|needs?|they|we|i|it|also|please|optional|required)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static Regex SomePeople => field ??= new(@"^(\w+\s+)?(more\s+)?(people|persons?|someone|somebody|staff|helpers?|hands?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    // Other first words begin a sentence.
    private static Regex JobName => field ??= new(@"^(?!(a|an|the|hi|hello|hey|dear|thanks?|thank|cheers|ok|okay|my|our|your|this|that|for|to|of|by|with|from|not|no|yes|is|are|as|new|good|great|nice|sorry|ask|call|send|get|tell|open|show|delete|drop|add|what|who|which|i|i'm|we|you|some|any|same|another)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private async Task<Reply> WriteAsync(Turn turn, string text, CancellationToken cancellation)
    {
        text = BriefOpening.Of(text).IsOpening ? text : Lead.Replace(text, "");
        var brief = reader is null || !turn.Settings.UsesModel ? BriefReader.Read(text, turn.Message.Person, templates) : await reader.ReadAsync(text, turn.Message.Person, cancellation);
        brief = SameAsBefore.In(new Brief(turn.State.Untitled).ChangedBy(brief), Before(turn));
        if (brief.First(FactKind.Title) is { } title && TwoJobs.Match(title) is { Success: true } two && BriefReader.NamesOccupations(two.Groups["one"].Value) && BriefReader.NamesOccupations(two.Groups["other"].Value))
            return Which(two.Groups["one"].Value, two.Groups["other"].Value, brief);
        if (brief.Has(FactKind.Title))
            return await drafting.WriteAsync(turn, brief, null, cancellation);
        if (brief.Facts.Count == 0)
            return Ask;
        return Untitled(turn, brief);
    }

    /// <summary>What is known of the job in hand, which another may be like.</summary>
    private static Brief Before(Turn turn) => turn.State.Facts.Count > 0 ? new Brief(turn.State.Facts) : turn.State.Text is { } text ? new TextReviser(text).Known : Brief.Empty;

    /// <summary>"a plumber and an electrician": each has a draft of its own, with what was said of both.</summary>
    private static Reply Which(string one, string other, Brief brief)
    {
        var rest = string.Join(", ", brief.Facts.Where(fact => fact.Kind is FactKind.Pay or FactKind.Location or FactKind.Employment or FactKind.Workplace or FactKind.Hours).Select(fact => fact.Value));
        return Reply.Says($"Those are two jobs, and each needs a posting of its own. Which one first? {(rest.Length > 0 ? $"What holds for both goes along: {Quote.Escaped(rest, 200)}." : "")}".TrimEnd(), [Write(one), Write(other)]);

        ReplyAction Write(string title) => new($"Write {title}", Actions.Draft, new Dictionary<string, string> { ["text"] = rest.Length > 0 ? $"{title}, {rest}" : title });
    }

    private static Reply Untitled(Turn turn, Brief brief)
    {
        turn.State = turn.State with { Untitled = brief.Facts };
        return new Reply([new TextPart($"What is the job called? {Understood.Line(brief.Facts)} I write the draft as soon as I have a title."), FormPart.ForBrief(brief)], []);
    }

    /// <summary>The job whose title is not named yet, with what is said of it now; null where that are no facts.</summary>
    private static Brief? More(Turn turn)
    {
        var known = new Brief(turn.State.Untitled);
        return !ReviseCommand.Asks(turn.Text) && LaterWords.Read(Lead.Replace(turn.Text, ""), known, [], turn.Message.Person) is var later && later.Facts.Facts.Count > 0
            && (later.IsSure || BriefReader.SaysHowStrong(turn.Text)) ? known.ChangedBy(later.Facts) : null;
    }
}
