using JDAssistant.Drafting.Writing;
using Microsoft.Extensions.AI;

namespace JDAssistant.Models.Limits;

/// <summary>Holds one piece of work to its time and its tokens: its calls, which may run at the same time, share both.</summary>
internal sealed class RequestClient : DelegatingChatClient
{
    private readonly CancellationTokenSource _deadline;
    private readonly int _most;
    private long _used;

    public RequestClient(IChatClient inner, ModelSettings settings, TimeProvider time)
        : base(inner)
    {
        _deadline = new CancellationTokenSource(settings.RequestTime, time);
        _most = settings.RequestTokens;
    }

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var all = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var taken = Tokens.Guess(all, options);
        if (Interlocked.Add(ref _used, taken) > _most)
            throw new ModelException(ModelTrouble.Spent, "What one piece of work may cost is spent.");
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _deadline.Token);
        try
        {
            var response = await base.GetResponseAsync(all, options, both.Token);
            var (input, output) = Tokens.Used(all, response);
            Interlocked.Add(ref _used, input + output - taken);
            return response;
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ModelException(ModelTrouble.Slow, "The answer did not come in time.", e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _deadline.Dispose();
        // What lies behind is shared by all work and holds nothing of its own to close.
        base.Dispose(disposing);
    }
}
