using System.Text.RegularExpressions;
using JDAssistant.Conversations.Phrases;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Drafting.Revising;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Commands;

/// <summary>Puts back what an earlier version of the text in hand said: "put the pay back", "go back to the old title", "back to Night Nurse".</summary>
internal sealed class RestoreFactCommand(DraftReply drafting, ReviseCommand revising) : Command
{
    private const int Longest = 120;

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (!turn.IsText || turn.Text.Length > Longest || turn.State.Text is null)
            return null;
        var state = turn.State.Numbered();
        var earlier = state.Versions.Where(version => version.Number < state.Version && state.DraftOf(version) == state.DraftOf(state.Current!)).Reverse().ToList();
        if (Named.Match(turn.Text) is { Success: true } named && earlier.Exists(version => Is(version.Title, named)) && !Is(state.Title, named) && !state.Versions.Any(version => Is(version.Title, named) && state.DraftOf(version) != state.DraftOf(state.Current!)))
            return await RestoreAsync(turn, "title", FactKind.Title, earlier.FindAll(version => Is(version.Title, named)), cancellation);
        if (PhraseBook.Default.Order(turn.Text, turn.State.Text) is not ("put back {what}", var slots))
            return null;
        var what = slots["what"];
        var kind = LabelledFact.KindOf(what) ?? (Manager.IsMatch(what) ? FactKind.ReportsTo : null);
        if (kind is null && TextPlace.Read(what) is { Unit: null } part)
            return MoveCommand.Restore(turn, part);
        return await RestoreAsync(turn, what, kind, earlier, cancellation);
    }

    private static bool Is(string? title, Match named) => string.Equals(title, named.Groups["name"].Value, StringComparison.OrdinalIgnoreCase);

    private async Task<Reply?> RestoreAsync(Turn turn, string what, FactKind? kind, List<TextVersion> earlier, CancellationToken cancellation)
    {
        var now = FactsOf(turn.State.Text!, turn.State.Facts, turn.State.IsEdited);
        foreach (var version in earlier)
        {
            var then = FactsOf(version.Text, version.Facts, version.IsEdited).Where(fact => kind is null ? Holds(fact, what) && !now.Any(other => other.Value == fact.Value) : fact.Kind == kind).ToList();
            if (then.Count == 0 || (kind is not null && then.Select(fact => fact.Value).SequenceEqual(now.Where(fact => fact.Kind == kind).Select(fact => fact.Value))))
                continue;
            if (turn.State is { Facts.Count: > 0, IsEdited: false } && !version.IsEdited)
            {
                if (kind == FactKind.Title)
                    then = [.. then, .. version.Facts.Where(fact => fact.Kind == FactKind.Level)];
                var kinds = then.Select(fact => fact.Kind).ToHashSet();
                return await drafting.WriteAsync(turn, new Brief([.. turn.State.Facts.Where(fact => kind is null || (!kinds.Contains(fact.Kind) && !(kind == FactKind.Title && fact.Kind == FactKind.Level))), .. then]), turn.Text, cancellation);
            }

            return await SayAsync(revising, turn, kind is { } known ? $"{Label(known)}: {then[0].Value}" : $"add to the {Place(then[0])}: {then[0].Value}", cancellation);
        }

        return Reply.Says($"No earlier version of this text says another {Quote.Of(what)}, so there is nothing to put back.", VersionReply.Buttons(turn.State));
    }

    private static async Task<Reply?> SayAsync(Command command, Turn turn, string words, CancellationToken cancellation)
    {
        var said = turn.Saying(words);
        var reply = await command.TryReplyAsync(said, cancellation);
        turn.State = said.State;
        return reply;
    }

    private static IReadOnlyList<Fact> FactsOf(string text, IReadOnlyList<Fact> facts, bool isEdited) =>
        facts.Count > 0 && !isEdited ? facts : new StandingFacts(JobDescriptionParser.Parse(text)).Brief.Facts;

    private static bool Holds(Fact fact, string words)
    {
        var wanted = FidelityWords.ContentOf(words);
        return wanted.Count > 0 && fact.Kind is not (FactKind.Title or FactKind.Level) && wanted.TrueForAll(FidelityWords.Of(fact.Value).Contains);
    }

    private static string Label(FactKind kind) => kind switch { FactKind.StartDate => "start", FactKind.Location => "place", FactKind.ReportsTo => "reports to", FactKind.HowToApply => "how to apply", _ => kind.ToString().ToLowerInvariant() };

    private static string Place(Fact fact) => fact switch { { Kind: FactKind.Benefit } => "benefits", { Kind: FactKind.Duty } => "duties", { Strength: Strength.Wish } => "wishes", _ => "requirements" };

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private static Regex Named => field ??= new(@"^((no|actually|please|wait|ok|okay|sorry)[\s,]+)*((go|change|switch|revert|put|rename|call)\s+(it\s+|the\s+title\s+)?)?back\s+to\s+[“""']?(?<name>\p{L}[^“”""]{2,78}?)[”""']?(\s+(please|again))*[.!?\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Manager => field ??= new(@"^(reporting\s+line|line\s+manager|boss|manager)$", Options, TimeSpan.FromSeconds(1));
}
