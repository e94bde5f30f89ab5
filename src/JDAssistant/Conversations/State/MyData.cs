using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using JDAssistant.Conversations.Approving;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Conversations.State;

/// <summary>Everything that is kept of a person.</summary>
/// <param name="Person">Key of the person.</param>
/// <param name="Settings">What they set; null where they set nothing.</param>
/// <param name="Conversations">Their conversations with everything that is remembered of each.</param>
/// <param name="ApprovalsAskedFor">The approvals that they asked for.</param>
/// <param name="ApprovalsGiven">What they were asked to approve, and what they answered; the texts are those of whoever asked.</param>
public sealed record MyData(
    string Person, Preferences? Settings, IReadOnlyList<MyConversation> Conversations, IReadOnlyList<Approval> ApprovalsAskedFor, IReadOnlyList<MyAnswer> ApprovalsGiven)
{
    private static readonly MyDataJson Indented = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<ApprovalState>(), new JsonStringEnumConverter<FactKind>(), new JsonStringEnumConverter<Strength>() },
    });

    /// <summary>As JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Indented.MyData);
}

/// <summary>What is remembered of a person in one conversation.</summary>
/// <param name="Conversation">Key of the conversation.</param>
/// <param name="State">What is remembered.</param>
public sealed record MyConversation(string Conversation, ConversationState State);

/// <summary>What somebody answered to a request for approval.</summary>
/// <param name="Requester">Who asked.</param>
/// <param name="Title">What the text is called.</param>
/// <param name="Version">The number of the version.</param>
/// <param name="Hash">The SHA-256 of the text.</param>
/// <param name="State">The answer.</param>
/// <param name="Comment">What was said with it; "" for nothing.</param>
/// <param name="Asked">When it was asked for.</param>
/// <param name="Decided">When it was answered; null where it is not.</param>
/// <param name="History">All that was answered, the oldest first.</param>
public sealed record MyAnswer(
    string Requester, string Title, int Version, string Hash, ApprovalState State, string Comment, DateTimeOffset Asked, DateTimeOffset? Decided, IReadOnlyList<ApprovalDecision> History);

/// <summary>The form of the export.</summary>
[JsonSerializable(typeof(MyData))]
internal sealed partial class MyDataJson : JsonSerializerContext;
