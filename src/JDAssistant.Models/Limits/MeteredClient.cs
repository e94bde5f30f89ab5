using JDAssistant.Drafting.Writing;
using Microsoft.Extensions.AI;

namespace JDAssistant.Models.Limits;

/// <summary>Counts what every call costs, against the day's budget and for the metrics.</summary>
internal sealed class MeteredClient(IChatClient inner, DayBudget budget, ModelMeter meter, TimeProvider time) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var all = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var taken = Tokens.Guess(all, options);
        if (!budget.TryTake(taken))
        {
            meter.Ended("spent", TimeSpan.Zero);
            throw new ModelException(ModelTrouble.Spent, "What the model may cost in a day is spent.");
        }

        var start = time.GetTimestamp();
        // A call that fails may have cost its question; the answer nobody got is not counted.
        long used = 0;
        var outcome = "failed";
        try
        {
            var response = await base.GetResponseAsync(all, options, cancellationToken);
            var (input, output) = Tokens.Used(all, response);
            used = input + output;
            meter.Used(input, output);
            outcome = "answered";
            return response;
        }
        catch (ModelException trouble)
        {
            outcome = ModelMeter.NameOf(trouble.Trouble);
            throw;
        }
        catch (OperationCanceledException)
        {
            outcome = "stopped";
            throw;
        }
        finally
        {
            var waited = time.GetElapsedTime(start);
            budget.Settle(taken, used, waited);
            meter.Ended(outcome, waited);
        }
    }
}
