using JDAssistant.Bot.BotFramework.Extension;

namespace JDAssistant.Bot.BotFramework;

/// <summary>Gives each type of activity a method of its own, under the names of the Bot Framework's SDK.</summary>
/// <remarks>Unlike the SDK's turns these end when the activity is recorded: answers are worked out and sent later.</remarks>
public abstract class ActivityHandler
{
    /// <summary>Hands <paramref name="activity"/> to the method for its type; what nothing here knows is acknowledged and ignored.</summary>
    public Task<TurnResult> OnTurnAsync(Activity activity, CancellationToken cancellationToken) => activity.Type switch
    {
        ActivityTypes.Message => OnMessageActivityAsync(activity, cancellationToken),
        ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(activity, cancellationToken),
        ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(activity, cancellationToken),
        ActivityTypes.Invoke => OnInvokeActivityAsync(activity, cancellationToken),
        _ => Task.FromResult(TurnResult.Ok),
    };

    /// <summary>Somebody wrote something or pressed a button.</summary>
    protected abstract Task<TurnResult> OnMessageActivityAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>People other than the bot joined.</summary>
    protected abstract Task<TurnResult> OnMembersAddedAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>The bot was installed.</summary>
    protected abstract Task<TurnResult> OnInstallationUpdateAddAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>The bot was removed.</summary>
    protected abstract Task<TurnResult> OnInstallationUpdateRemoveAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>A card's button with <c>Action.Execute</c> was pressed.</summary>
    protected abstract Task<TurnResult> OnAdaptiveCardInvokeAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Somebody allowed, or did not allow, that a file is saved.</summary>
    protected abstract Task<TurnResult> OnTeamsFileConsentAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Somebody chose our command on a message, or pressed a button in the dialog that it opened.</summary>
    protected abstract Task<TurnResult> OnTeamsMessagingExtensionDialogAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Somebody pressed a button that opens a dialog.</summary>
    protected abstract Task<TurnResult> OnTeamsTaskModuleFetchAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Somebody sent a dialog.</summary>
    protected abstract Task<TurnResult> OnTeamsTaskModuleSubmitAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Somebody searches.</summary>
    protected abstract Task<TurnResult> OnTeamsMessagingExtensionQueryAsync(Activity activity, CancellationToken cancellationToken);

    private Task<TurnResult> OnConversationUpdateActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var others = activity.MembersAdded?.Any(member => member.Id is not null && member.Id != activity.Recipient?.Id) == true;
        return others ? OnMembersAddedAsync(activity, cancellationToken) : Task.FromResult(TurnResult.Ok);
    }

    private Task<TurnResult> OnInstallationUpdateActivityAsync(Activity activity, CancellationToken cancellationToken) => activity.Action switch
    {
        "add" or "add-upgrade" => OnInstallationUpdateAddAsync(activity, cancellationToken),
        "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(activity, cancellationToken),
        _ => Task.FromResult(TurnResult.Ok),
    };

    private Task<TurnResult> OnInvokeActivityAsync(Activity activity, CancellationToken cancellationToken) => activity.Name switch
    {
        "adaptiveCard/action" => OnAdaptiveCardInvokeAsync(activity, cancellationToken),
        "fileConsent/invoke" => OnTeamsFileConsentAsync(activity, cancellationToken),
        MessageExtension.Fetch or MessageExtension.Submit => OnTeamsMessagingExtensionDialogAsync(activity, cancellationToken),
        FormDialog.Fetch => OnTeamsTaskModuleFetchAsync(activity, cancellationToken),
        FormDialog.Submit => OnTeamsTaskModuleSubmitAsync(activity, cancellationToken),
        MessageExtension.Query => OnTeamsMessagingExtensionQueryAsync(activity, cancellationToken),
        _ => Task.FromResult(TurnResult.NotImplemented),
    };
}
