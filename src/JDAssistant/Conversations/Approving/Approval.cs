using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace JDAssistant.Conversations.Approving;

/// <summary>How far a request for approval is.</summary>
public enum ApprovalState
{
    /// <summary>Nobody has answered it.</summary>
    Asked,

    /// <summary>The text was approved as it stands.</summary>
    Approved,

    /// <summary>Something in the text shall be changed first.</summary>
    ChangesAsked,
}

/// <summary>One answer to a request for approval.</summary>
/// <param name="State">The answer; <see cref="ApprovalState.Asked"/> where the same text was sent to the same person once more.</param>
/// <param name="Comment">What was said with it; "" for nothing.</param>
/// <param name="At">When.</param>
public sealed record ApprovalDecision(ApprovalState State, string Comment, DateTimeOffset At);

/// <summary>One person's approval of one text, asked for or given; plain data that can be stored as JSON.</summary>
/// <remarks>It holds for the exact text: for one that differs in a single character there is none.</remarks>
public sealed record Approval
{
    /// <summary>Tells it from every other; who asks the same person about the same text again gets the same.</summary>
    public required string Id { get; init; }

    /// <summary>Who asked for it.</summary>
    public required Person Requester { get; init; }

    /// <summary>Who is asked: nobody else may answer.</summary>
    public required Person Approver { get; init; }

    /// <summary>What the text is called.</summary>
    public required string Title { get; init; }

    /// <summary>The number that the text had as a version in its conversation.</summary>
    public required int Version { get; init; }

    /// <summary>The text, Markdown or as it was pasted.</summary>
    public required string Text { get; init; }

    /// <summary>The SHA-256 of the text in UTF-8: 64 hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset Asked { get; init; }

    /// <summary>How far it is.</summary>
    public ApprovalState State { get; init; }

    /// <summary>What the approver said; "" for nothing.</summary>
    public string Comment { get; init => field = value ?? ""; } = "";

    /// <summary>When it was answered; null where it is not.</summary>
    public DateTimeOffset? Decided { get; init; }

    /// <summary>All that was answered, the oldest first, what holds now last; a request that was made anew in between is among them.</summary>
    public IReadOnlyList<ApprovalDecision> History { get; init => field = value ?? []; } = [];

    /// <summary>All that was answered; what was stored before a history was kept has its one answer.</summary>
    [JsonIgnore]
    public IReadOnlyList<ApprovalDecision> Decisions => History.Count > 0 || Decided is not { } at ? History : [new ApprovalDecision(State, Comment, at)];

    /// <summary>The approval with another answer; those before stay on record.</summary>
    public Approval With(ApprovalState state, string comment, DateTimeOffset at) =>
        this with { State = state, Comment = comment, Decided = at, History = [.. Decisions, new ApprovalDecision(state, comment, at)] };

    /// <summary>The SHA-256 of a text in UTF-8: 64 hexadecimal digits.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The id of the approval that <paramref name="requester"/> asks <paramref name="approver"/> for.</summary>
    public static string IdOf(Person requester, Person approver, string hash) => HashOf($"{requester.Key}\n{approver.Key}\n{hash}")[..32];
}
