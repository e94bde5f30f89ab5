using System.Text.Json;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Bot.BotFramework;

/// <summary>Answers whoever waits for the answer in the response.</summary>
public sealed class InlineAnswers(IDeliveryStore store, Responder responder)
{
    /// <summary>Answers at once; a message that comes again gets the same answer again.</summary>
    public async Task<IReadOnlyList<Activity>> AnswerAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        var (number, _) = await store.AddAsync(incoming, cancellationToken);
        var parts = await store.OutgoingAsync(number, cancellationToken);
        if (parts.Count == 0)
        {
            var item = new WorkItem
            {
                Number = number,
                Channel = incoming.Channel,
                Conversation = incoming.Conversation,
                Body = incoming.Body,
                Stage = WorkStage.Received,
                Attempts = 1,
            };

            // Does not end with the request: an answer that is ready late is there when the message comes again.
            await responder.AnswerAsync(item, CancellationToken.None);
            await store.CloseAsync(number, WorkStage.Done, null, CancellationToken.None);
            parts = await store.OutgoingAsync(number, CancellationToken.None);
        }

        return [.. parts.Select(part => JsonSerializer.Deserialize(part.Body, ActivityJson.Wire.BotPart)!.Activity)];
    }
}
