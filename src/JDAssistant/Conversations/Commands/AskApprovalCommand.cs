using System.Globalization;
using JDAssistant.Conversations.Approving;
using JDAssistant.Conversations.Replies;
using JDAssistant.Conversations.State;
using JDAssistant.Parsing;

namespace JDAssistant.Conversations.Commands;

/// <summary>Sends a version to people for approval.</summary>
internal sealed class AskApprovalCommand(Approvals approvals, ReviewReply reviewing, Func<DateTimeOffset>? now) : Command
{
    private const int MostPeople = 10;
    private const int LongestNote = 300;

    public override async Task<Reply?> TryReplyAsync(Turn turn, CancellationToken cancellation)
    {
        if (ApprovalRequest.Of(turn) is not { } request)
            return null;
        if (now is null || turn.Message.Sender is not { } sender)
            return Nobody(turn);
        if (turn.State.Text is null)
            return ReviewCommand.NothingInHand;
        turn.State = turn.State.Numbered();
        if ((request.Version.Length == 0 ? turn.State.Current : turn.State.VersionOf(request.Number ?? 0)) is not { } text)
            return Reply.Says($"I keep {VersionReply.Kept(turn.State)} of your texts here, and no version {Quote.Escaped(request.Version)}. Nothing was sent.", new ReplyAction("List the versions", Actions.Versions));

        var asked = await approvals.AskedByAsync(turn.Message, cancellation);
        if (sender.Name.Length == 0 && asked.FirstOrDefault(approval => approval.Requester.Name.Length > 0) is { } earlier)
            sender = sender with { Name = earlier.Requester.Name };
        var people = turn.Message.People;
        if (people.Count == 0)
        {
            (people, var unknown) = Find([.. request.Names], asked);
            if (unknown is not null)
                return Picker(text, $"I do not know who {Quote.Of(unknown)} is, so nothing was sent.");
        }

        people = [.. people.Where(person => !person.Is(sender)).DistinctBy(person => person.Key).Take(MostPeople)];
        if (people.Count == 0)
            return Picker(text, turn.Message.People.Count > 0 || request.Who.Length > 0 ? "Your own approval of your own text would say nothing, so nothing was sent." : null);
        return request.IsSure ? await SendAsync(turn, text, request, sender, people, asked, cancellation) : Confirm(text, request, people);
    }

    private async Task<Reply> SendAsync(Turn turn, TextVersion text, ApprovalRequest request, Person sender, IReadOnlyList<Person> people, IReadOnlyList<Approval> asked, CancellationToken cancellation)
    {
        var hash = Approval.HashOf(text.Text);
        var (sent, notices, waiting) = (new List<Person>(), new List<Notice>(), new List<string>());
        foreach (var person in people)
        {
            var before = asked.FirstOrDefault(approval => approval.Hash == hash && approval.Approver.Is(person));
            if (before is { State: not ApprovalState.ChangesAsked } same)
            {
                waiting.Add(ApprovalWords.Line(same) + ".");
                continue;
            }

            var approval = new Approval
            {
                Id = Approval.IdOf(sender, person, hash),
                Requester = sender,
                Approver = person with { Mention = null },
                Title = text.Title ?? "Job description",
                Version = text.Number,
                Text = text.Text,
                Hash = hash,
                Asked = now!(),
                History = before is null ? [] : [.. before.Decisions, new ApprovalDecision(ApprovalState.Asked, "", now!())],
            };
            await approvals.SaveAsync(approval, cancellation);
            sent.Add(person);
            notices.Add(new Notice(
                person, Question(turn, approval, request.Note),
                $"{ApprovalWords.NameOf(person, "One of those whom you chose")} did not get {ApprovalWords.TextOf(approval)}: the channel does not let me write to them. They need JDAssistant installed; then send it once more."));
        }

        var said = new List<string>(waiting);
        if (sent.Count > 0)
            said.Insert(0, $"Sent version {text.Number} of {Quote.Of(text.Title ?? "Job description")} to {ApprovalWords.NamesOf(sent)} for approval. You hear from me when they answer; the approval is for exactly this text, and a change ends it.");
        return Reply.Says(string.Join("\n\n", said), new ReplyAction("Who approved it?", Actions.WhoApproved)) with { Notices = notices };
    }

    /// <summary>What an approver is shown: whose text it is, how it was judged, and the whole of it.</summary>
    private Reply Question(Turn turn, Approval approval, string note)
    {
        var review = reviewing.Of(turn, approval.Text).Review(JobDescriptionParser.Parse(approval.Text));
        var said = note.Length == 0 ? "" : $" They say: “{Quote.Escaped(note, LongestNote)}”";
        var lead = $"**{ApprovalWords.NameOf(approval.Requester, "A colleague")} asks you to approve** {ApprovalWords.TextOf(approval)}.{said}\n\nMy review of it: {ReviewWords.Verdict(review)}\n\nYour answer is for exactly this text (SHA-256 {ApprovalWords.Short(approval.Hash)}…), and {ApprovalWords.NameOf(approval.Requester, "your colleague")} gets it.";
        return new Reply([new TextPart(lead), DecideCommand.DocumentOf(approval)], DecideCommand.Buttons(approval));
    }

    /// <summary>What to do where nobody can be asked: a page in a browser does not know who uses it, and reaches no one else.</summary>
    private static Reply Nobody(Turn turn) => Reply.Says(
        "Nothing was sent: here I do not know who you are, and can write to nobody else. Paste the text to me in Teams or Slack and say “send this to @Ana for approval” there: Ana gets it with buttons to approve it or to ask for changes, and the answer is on record. Or export it and send it yourself; then I keep no record.",
        turn.State.Text is null ? [] : [new ReplyAction("Export", Actions.Export)]);

    private static Reply Confirm(TextVersion text, ApprovalRequest request, IReadOnlyList<Person> people)
    {
        var data = new Dictionary<string, string> { ["to"] = string.Join(", ", request.Names), ["version"] = text.Number.ToString(CultureInfo.InvariantCulture) };
        if (request.Note.Length > 0)
            data["note"] = request.Note;
        return Reply.Says(
            $"Shall I send version {text.Number} of {Quote.Of(text.Title ?? "Job description")} to {ApprovalWords.NamesOf(people)} for approval?",
            new ReplyAction("Send it", Actions.AskApproval, data));
    }

    private static Reply Picker(TextVersion text, string? lead)
    {
        var submit = new ReplyAction("Send for approval", Actions.AskApproval, new Dictionary<string, string> { ["version"] = text.Number.ToString(CultureInfo.InvariantCulture) });
        var picker = new PeoplePart("Who shall approve it?", submit);
        return new Reply(lead is null ? [picker] : [new TextPart(lead), picker], []);
    }

    /// <summary>People by name among those who were asked before; the first name that fits nobody, or several.</summary>
    private static (IReadOnlyList<Person> People, string? Unknown) Find(IReadOnlyList<string> names, IReadOnlyList<Approval> asked)
    {
        var known = asked.Select(approval => approval.Approver).Where(person => person.Name.Length > 0).DistinctBy(person => person.Key).ToList();
        var people = new List<Person>();
        foreach (var name in names)
        {
            var fits = known.Where(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
            if (fits.Count == 0)
                fits = [.. known.Where(person => person.Name.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase))];
            if (fits.Count != 1)
                return ([], name);
            people.Add(fits[0]);
        }

        return (people, null);
    }
}
