using System.Security.Cryptography;
using System.Text;

namespace JDAssistant.Tests.Trust;

/// <summary>What the channel took, by the message that it answers.</summary>
internal sealed class AnswerLedger : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<Taken>> _answers = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _came = new(0);
    private readonly Dictionary<string, TaskCompletionSource> _first = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>How many parts came.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _count;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _came.Dispose();

    /// <summary>Takes a part of the answer to <paramref name="message"/>.</summary>
    public void Take(string message, string body)
    {
        lock (_lock)
        {
            if (!_answers.TryGetValue(message, out var parts))
                _answers[message] = parts = [];
            parts.Add(new Taken(++_count, MarkOf(body)));
            FirstOf(message).TrySetResult();
        }

        _came.Release();
    }

    /// <summary>What answered a message, in the order in which it came, each part as often as it came.</summary>
    public IReadOnlyList<Taken> To(string message)
    {
        lock (_lock)
            return _answers.TryGetValue(message, out var parts) ? [.. parts] : [];
    }

    /// <summary>The parts of the answer to a message, without those that came again.</summary>
    public IReadOnlyList<Taken> PartsTo(string message) => [.. To(message).DistinctBy(part => part.Mark)];

    /// <summary>By what a part is told from another: whole parts of many thousand answers would fill the memory.</summary>
    public static string MarkOf(string part) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(part)));

    /// <summary>Waits for the first part of the answer to a message; whoever has waited for long goes on without.</summary>
    public async Task FirstToAsync(string message)
    {
        Task first;
        lock (_lock)
            first = FirstOf(message).Task;
        await first.WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Waits for what comes until a condition holds.</summary>
    /// <returns>False where nothing more came for a long time.</returns>
    public async Task<bool> UntilAsync(Func<bool> holds)
    {
        while (!holds())
        {
            if (!await _came.WaitAsync(Patience))
                return holds();
        }

        return true;
    }

    private TaskCompletionSource FirstOf(string message)
    {
        if (!_first.TryGetValue(message, out var first))
            _first[message] = first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return first;
    }
}

/// <summary>A part that the channel took.</summary>
/// <param name="Number">In the order of arrival.</param>
/// <param name="Mark">Tells it from every other.</param>
internal sealed record Taken(int Number, string Mark);
