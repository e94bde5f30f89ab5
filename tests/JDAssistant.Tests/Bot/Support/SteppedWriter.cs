using System.Collections.Concurrent;
using JDAssistant.Documents;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Tests.Bot.Support;

/// <summary>Writes three sections, each when it is told to; the others are empty.</summary>
internal sealed class SteppedWriter : ISectionWriter
{
    private readonly ConcurrentDictionary<SectionKind, TaskCompletionSource<SectionText>> _sections = new(
        new[] { SectionKind.Summary, SectionKind.Responsibilities, SectionKind.Requirements }.ToDictionary(kind => kind, _ => new TaskCompletionSource<SectionText>(TaskCreationOptions.RunContinuationsAsynchronously)));

    public void Finish(SectionKind section, string markdown) => _sections[section].SetResult(new SectionText(markdown, []));

    public Task<SectionText> WriteAsync(SectionKind section, Brief brief, CancellationToken cancellation) =>
        _sections.TryGetValue(section, out var written) ? written.Task.WaitAsync(cancellation) : Task.FromResult(SectionText.None);
}
