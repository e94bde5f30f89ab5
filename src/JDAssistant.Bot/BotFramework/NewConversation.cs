namespace JDAssistant.Bot.BotFramework;

/// <summary>What opens a conversation: the Bot Framework's conversation parameters.</summary>
internal sealed record NewConversation
{
    /// <summary>The bot itself.</summary>
    public required ChannelAccount Bot { get; init; }

    /// <summary>Always false: the conversation is of two.</summary>
    public bool IsGroup { get; init; }

    /// <summary>The other one.</summary>
    public required IReadOnlyList<ChannelAccount> Members { get; init; }

    /// <inheritdoc cref="ConversationAccount.TenantId"/>
    public string? TenantId { get; init; }

    /// <summary>The tenant once more, where Teams looks for it.</summary>
    public TeamsChannelData? ChannelData { get; init; }
}

/// <summary>What Teams wants to know of a new conversation.</summary>
internal sealed record TeamsChannelData(TeamsTenant Tenant);

/// <summary>A tenant.</summary>
internal sealed record TeamsTenant(string Id);
