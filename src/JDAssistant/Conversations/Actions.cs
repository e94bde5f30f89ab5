namespace JDAssistant.Conversations;

/// <summary>The names of the assistant's buttons; a channel may put them on its own shortcuts.</summary>
public static class Actions
{
    /// <summary>What the assistant can do.</summary>
    public const string Help = "help";

    /// <summary>How to have a job description checked; with <c>text</c> in the data, checks it.</summary>
    public const string Review = "review";

    /// <summary>Checks the text in hand.</summary>
    public const string ReviewAgain = "review-again";

    /// <summary>How to have a draft written; with <c>text</c> in the data, writes it.</summary>
    public const string Draft = "draft";

    /// <summary>Gives the form for the facts of a job, filled with those of the draft in hand; with <c>new</c> in the data, empty.</summary>
    public const string Form = "form";

    /// <summary>Applies all safe fixes to the text in hand.</summary>
    public const string FixSafe = "fix-safe";

    /// <summary>Shows all findings on the text in hand.</summary>
    public const string ShowAll = "show-all";

    /// <summary>Gives out the text in hand; <c>format</c> in the data is the name of one of <see cref="Exporting.ExportFormats.All"/>.</summary>
    public const string Export = "export";

    /// <summary>Explains the rule whose id is <c>rule</c> in the data.</summary>
    public const string Explain = "explain";

    /// <summary>Says how the text in hand stands to the law of the places that it touches.</summary>
    public const string Law = "law";

    /// <summary>Lists the rules.</summary>
    public const string Rules = "rules";

    /// <summary>Takes the rule whose id is <c>rule</c> in the data as settled for the text in hand, for the <c>reason</c> in the data; with <c>undo</c>, no longer.</summary>
    public const string Dismiss = "dismiss";

    /// <summary>Shows the text in hand as it stands.</summary>
    public const string ShowText = "show-text";

    /// <summary>Lists the person's job descriptions; with <c>search</c> in the data, gives out those that hold its words.</summary>
    public const string Drafts = "drafts";

    /// <summary>Takes the job description that <c>draft</c> in the data names in hand again.</summary>
    public const string OpenDraft = "open-draft";

    /// <summary>Deletes the job description that <c>draft</c> in the data names, where <c>sure</c> stands there too; asks back otherwise.</summary>
    public const string DeleteDraft = "delete-draft";

    /// <summary>Lays the job description in hand down, to begin with another one.</summary>
    public const string StartOver = "start-over";

    /// <summary>Takes the version before in hand.</summary>
    public const string Undo = "undo";

    /// <summary>Takes the version in hand that was undone.</summary>
    public const string Redo = "redo";

    /// <summary>Shows what changed from the version before to the one in hand.</summary>
    public const string Changes = "changes";

    /// <summary>Lists the versions; with <c>version</c> in the data, shows that one.</summary>
    public const string Versions = "versions";

    /// <summary>Takes the version that <c>version</c> in the data names in hand again.</summary>
    public const string OpenVersion = "open-version";

    /// <summary>Sends the version that <c>version</c> in the data names, or the one in hand, to people for approval.</summary>
    public const string AskApproval = "ask-approval";

    /// <summary>Approves the text that <c>approval</c> in the data names, with the <c>comment</c> in the data.</summary>
    public const string Approve = "approve";

    /// <summary>Asks for changes to the text that <c>approval</c> in the data names, with the <c>comment</c> in the data; asks for one where there is none.</summary>
    public const string AskChanges = "ask-changes";

    /// <summary>Shows the text that <c>approval</c> in the data names.</summary>
    public const string ShowApproval = "show-approval";

    /// <summary>Tells who approved the text in hand.</summary>
    public const string WhoApproved = "who-approved";

    /// <summary>Adds the <c>words</c> in the data to the text in hand as what <c>kind</c> names: <c>duty</c>, <c>requirement</c>, <c>wish</c> or <c>benefit</c>.</summary>
    public const string AddLine = "add-line";

    /// <summary>Says whether what a language model wrote is true: <c>doubt</c> in the data is its number, <c>answer</c> is <c>yes</c> or <c>no</c>.</summary>
    public const string Doubt = "doubt";

    /// <summary>Shows what the person has set; with <c>set</c> and <c>value</c> in the data, changes it.</summary>
    public const string Settings = "settings";

    /// <summary>Gives out everything that is kept of the person.</summary>
    public const string ExportMyData = "export-my-data";

    /// <summary>Deletes everything that is kept of the person.</summary>
    public const string DeleteMyData = "delete-my-data";
}
