using JDAssistant.Documents;
using JDAssistant.Drafting;

namespace JDAssistant.Bot.Delivery;

/// <summary>A writer of drafts that tells how far it is: a language model takes its time.</summary>
internal sealed class ProgressWriter(ISectionWriter inner) : ISectionWriter
{
    private int _done;

    /// <inheritdoc/>
    public ISectionWriter Begin(Brief brief) => new ProgressWriter(inner.Begin(brief));

    /// <inheritdoc/>
    public async Task<SectionText> WriteAsync(SectionKind section, Brief brief, CancellationToken cancellation)
    {
        var progress = WorkProgress.Current;
        if (progress is not null && Volatile.Read(ref _done) == 0)
            await progress.ShowAsync("Writing the draft…");
        var written = await inner.WriteAsync(section, brief, cancellation);
        var done = Interlocked.Increment(ref _done);
        if (progress is not null)
            await progress.ShowAsync(done == 1 ? "Writing the draft: one section is done…" : $"Writing the draft: {done} sections are done…");
        return written;
    }
}
