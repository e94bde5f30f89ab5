using JDAssistant.Documents;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Bot.Delivery;

/// <summary>A writer of drafts that tells how far it is: a language model takes its time.</summary>
internal sealed class ProgressWriter(ISectionWriter inner) : ISectionWriter
{
    private int _isBegun;
    private int _done;
    private volatile string _soFar = "";

    /// <inheritdoc/>
    public ISectionWriter Begin(Brief brief) => new ProgressWriter(inner.Begin(brief));

    /// <inheritdoc/>
    public Task GrewAsync(string soFar)
    {
        _soFar = soFar;
        return ShowAsync(Volatile.Read(ref _done));
    }

    /// <inheritdoc/>
    public async Task<SectionText> WriteAsync(SectionKind section, Brief brief, CancellationToken cancellation)
    {
        // All sections are begun at once: the first of them says so.
        if (Interlocked.Exchange(ref _isBegun, 1) == 0)
            await ShowAsync(0);
        var written = await inner.WriteAsync(section, brief, cancellation);
        Interlocked.Increment(ref _done);
        return written;
    }

    private Task ShowAsync(int done) => WorkProgress.Current is not { } progress ? Task.CompletedTask : progress.ShowAsync(new Progress(
        done switch
        {
            0 => "Writing the draft…",
            1 => "Writing the draft: one section is done…",
            _ => $"Writing the draft: {done} sections are done…",
        },
        _soFar));
}
