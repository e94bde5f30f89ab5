using System.Collections.Concurrent;

namespace JDAssistant.Tests.Trust;

/// <summary>People who write from many conversations at once, through a channel that sends again what was not acknowledged.</summary>
/// <param name="channel">What they write through.</param>
/// <param name="answers">What came of it.</param>
/// <param name="host">A host that is up, for a conversation and an attempt; waits where there is none.</param>
internal sealed class Traffic(ITrialChannel channel, AnswerLedger answers, Func<int, Task<string>> host)
{
    private const int AtOnce = 24;

    private readonly ConcurrentQueue<IReadOnlyList<Written>> _conversations = new();
    private int _repeats;

    /// <summary>The messages that were acknowledged, by conversation and in its order.</summary>
    public IReadOnlyCollection<IReadOnlyList<Written>> Conversations => _conversations;

    /// <summary>How many messages were sent again because they were not acknowledged.</summary>
    public int Repeats => _repeats;

    /// <summary>Writes from so many conversations, or until there is enough; ends when all of it is acknowledged.</summary>
    /// <param name="conversations">How many.</param>
    /// <param name="messages">How many messages each.</param>
    /// <param name="enough">Ends it before; what was begun is written.</param>
    public async Task WriteAsync(int conversations, int messages, CancellationToken enough = default)
    {
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(WriteOnAsync, CancellationToken.None)));

        async Task WriteOnAsync()
        {
            while (!enough.IsCancellationRequested && Interlocked.Increment(ref next) is var conversation && conversation < conversations)
                _conversations.Enqueue(await TalkAsync(conversation, messages));
        }
    }

    /// <summary>Writes one message until it is acknowledged.</summary>
    public async Task<Written> SayAsync(int conversation, string id, int kind)
    {
        var text = channel.TextOf(id, kind);
        for (var attempt = conversation; !await IsAcknowledgedAsync(await host(attempt), conversation, id, text); attempt++)
            Interlocked.Increment(ref _repeats);
        return new Written(id, channel.NameOf(id), kind);
    }

    private async Task<IReadOnlyList<Written>> TalkAsync(int conversation, int messages)
    {
        var written = new List<Written>();
        for (var i = 0; i < messages; i++)
            written.Add(await SayAsync(conversation, $"{conversation}-{i}", (conversation + i) % 5 == 0 ? 0 : 1));

        // Nobody begins another conversation before this one is answered, or who waits would grow without end.
        await answers.FirstToAsync(written[^1].Name);
        return written;
    }

    private async Task<bool> IsAcknowledgedAsync(string host, int conversation, string id, string text)
    {
        // A connection for each: one that broke says nothing about the next host.
        using var client = new HttpClient();
        try
        {
            return await channel.SendAsync(client, host, conversation, id, text);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

/// <summary>A message that was acknowledged.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Name">Under what the ledger has its answer.</param>
/// <param name="Kind">Which kind of text it was.</param>
internal sealed record Written(string Id, string Name, int Kind)
{
    /// <summary>How many kinds of texts there are.</summary>
    public const int Kinds = 2;
}
