using JDAssistant.Drafting;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;

namespace JDAssistant.Conversations;

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
        if (BriefOpening.Of(turn.Text) is { WantsDraft: true })
            return await WriteAsync(turn, turn.Text, cancellation);
        return turn.State.Untitled.Count > 0 && Titled(turn) is { } brief ? await drafting.WriteAsync(turn, brief, "Here is a first draft", null, cancellation)
            : turn.State.Text is null && SaysOfJob(turn) ? await WriteAsync(turn, turn.Text, cancellation)
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
            ? await drafting.WriteAsync(turn, brief, "Changed", "the form", cancellation)
            : await drafting.WriteAsync(turn, brief, "Here is a first draft", null, cancellation);
    }

    /// <summary>The job whose title is named after the rest was said: "till assistant", "Night porter, start 1 May".</summary>
    private static Brief? Titled(Turn turn)
    {
        if (BriefSegment.Split(turn.Text) is not [var first, ..] segments || first.Text.Length > LongestTitle || first.Text.Any(char.IsAsciiDigit) || LaterWords.IsSpeech(turn.Text) || ReviseCommand.Asks(turn.Text))
            return null;
        var title = LabelledFact.Read(first.Text) is { Kind: FactKind.Title } named ? named.Value : BriefFacts.WithoutSmallStart(first.Text);
        var rest = BriefReader.ReadMore(string.Join(", ", segments.Skip(1).Select(segment => segment.Text)), turn.Message.Person);
        return new Brief(turn.State.Untitled).ChangedBy(rest).ChangedBy(new Brief([LabelledFact.Of(FactKind.Title, title, turn.Message.Person, first.Text)]));
    }

    /// <summary>"need somebody for the till on Saturdays, £12 an hour": no job is named, but what is said can be of nothing else.</summary>
    private static bool SaysOfJob(Turn turn) => BriefOpening.Of(turn.Text) is { IsOpening: true } opening && !ReviseCommand.Asks(opening.Rest)
        && BriefReader.Read(opening.Rest, turn.Message.Person).Facts.Any(fact => fact is { IsAssumed: false, Kind: FactKind.Pay or FactKind.Hours or FactKind.Location or FactKind.Employment or FactKind.Workplace or FactKind.Experience });

    private async Task<Reply> WriteAsync(Turn turn, string text, CancellationToken cancellation)
    {
        var brief = reader is null || !turn.Settings.UsesModel ? BriefReader.Read(text, turn.Message.Person, templates) : await reader.ReadAsync(text, turn.Message.Person, cancellation);
        brief = new Brief(turn.State.Untitled).ChangedBy(brief);
        if (brief.Has(FactKind.Title))
            return await drafting.WriteAsync(turn, brief, "Here is a first draft", null, cancellation);
        if (brief.Facts.Count == 0)
            return Ask;
        turn.State = turn.State with { Untitled = brief.Facts };
        return new Reply([new TextPart($"What is the job called? {Understood.Line(brief.Facts)} I write the draft as soon as I have a title."), FormPart.ForBrief(brief)], []);
    }
}
