namespace JDAssistant.Bot.Delivery;

/// <summary>The sending of one part of an answer.</summary>
/// <param name="Key">Names the part: the same however often and by whichever host it is sent, and no other part's.</param>
/// <param name="MayHaveCome">Whether it was begun before and nobody knows whether it was taken: a channel that can look does so first.</param>
public sealed record PartSending(string Key, bool MayHaveCome);
