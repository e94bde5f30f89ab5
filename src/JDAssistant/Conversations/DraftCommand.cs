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

        if (!turn.IsText || turn.Text.Length == 0 || !BriefOpening.Of(turn.Text).WantsDraft)
            return null;
        return await WriteAsync(turn, turn.Text, cancellation);
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

    private async Task<Reply> WriteAsync(Turn turn, string text, CancellationToken cancellation)
    {
        var brief = reader is null || !turn.Settings.UsesModel ? BriefReader.Read(text, turn.Message.Person, templates) : await reader.ReadAsync(text, turn.Message.Person, cancellation);
        return brief.Has(FactKind.Title)
            ? await drafting.WriteAsync(turn, brief, "Here is a first draft", null, cancellation)
            : Ask;
    }
}
