namespace JDAssistant.Conversations.Replies;

/// <summary>A question for people of the organisation; a channel that cannot show them shows its Markdown.</summary>
/// <param name="Title">What is asked.</param>
/// <param name="Submit">The button that sends the choice; the people come back in <see cref="Message.People"/>.</param>
public sealed record PeoplePart(string Title, ReplyAction Submit) : ReplyPart
{
    /// <summary>The name of the choice in the data of the button, on channels that need one.</summary>
    public const string Field = "people";

    /// <summary>How to answer in words.</summary>
    public string Markdown => $"**{Quote.Escaped(Title)}** Mention them with an @, so that I know who is meant.";
}
