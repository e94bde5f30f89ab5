using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.Delivery;

/// <summary>A chat protocol: reads messages and says answers in its own form.</summary>
public interface IChannel
{
    /// <summary>Stands in the store beside every message of the channel; never changed once used.</summary>
    string Name { get; }

    /// <summary>Shows the person, where the channel can, that the answer is being worked on; what fails here is not worth a failed answer.</summary>
    Task ShowWorkAsync(string body, CancellationToken cancellationToken);

    /// <summary>Shows the person how far a long answer is; called from many threads and as often as there is something to say.</summary>
    /// <exception cref="DeliveryException">It was not taken; the answer goes on without.</exception>
    Task ShowProgressAsync(string body, Progress progress, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What was said; a file that came along is fetched.</summary>
    /// <exception cref="DeliveryException">The other side does not give what belongs to the message.</exception>
    Task<Message> ReadAsync(string body, CancellationToken cancellationToken);

    /// <summary>The answer to <paramref name="body"/> in the channel's own form, each part small enough to be sent by itself.</summary>
    IReadOnlyList<string> Format(string body, Reply reply);

    /// <summary>What tells somebody something that they did not ask for, in a conversation of their own with the assistant.</summary>
    Sending Address(Person person, Reply notice);

    /// <summary>Sends one part of an answer.</summary>
    /// <exception cref="DeliveryException">It was not taken.</exception>
    Task SendAsync(string part, PartSending sending, CancellationToken cancellationToken);
}
