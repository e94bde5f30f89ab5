namespace JDAssistant.Bot.Delivery;

/// <summary>Something that is recorded together with an answer.</summary>
public abstract record Change;

/// <summary>What the assistant remembers from now on.</summary>
/// <param name="Conversation">Key of the conversation; null for all conversations of the person.</param>
/// <param name="Person">Key of the person.</param>
/// <param name="State">What is remembered; null where everything is forgotten.</param>
public sealed record StateChange(string? Conversation, string Person, string? State) : Change;

/// <summary>How an approval stands from now on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Requester">Key of whoever asked for it.</param>
/// <param name="Approver">Key of whoever is asked; "" where they had themselves forgotten.</param>
/// <param name="Body">The approval as JSON; null where it is forgotten.</param>
public sealed record ApprovalChange(string Id, string Requester, string Approver, string? Body) : Change;
