using JDAssistant.Cli.Files;
using JDAssistant.Documents;
using JDAssistant.Exporting.Reports;
using JDAssistant.Parsing;
using JDAssistant.Reviewing;

namespace JDAssistant.Cli;

/// <summary>Reviews many files on all processors and writes their reports in the order of the files.</summary>
/// <param name="reviewer">Judges.</param>
/// <param name="report">How it is written; null where nothing is.</param>
/// <param name="baseline">What is known; null where nothing is.</param>
/// <param name="terminal">Where it is written.</param>
public sealed class ReviewRun(Reviewer reviewer, Report? report, BaselineFile? baseline, Terminal terminal)
{
    private readonly ReviewSummary _summary = new();
    private readonly List<string> _parts = [];
    private readonly Lock _order = new();
    private Outcome?[] _waiting = [];
    private int _written;

    /// <summary>Reviews <paramref name="files"/>; what could not be read is named and the others go on.</summary>
    /// <param name="files">The files, in the order of the report.</param>
    /// <param name="problems">What led to no file.</param>
    public ReviewSummary Run(IReadOnlyList<NamedFile> files, IReadOnlyList<(string Path, InputProblem Problem)> problems)
    {
        var bar = new ProgressBar(terminal, files.Count, TimeProvider.System);
        foreach (var (path, problem) in problems)
            Write(new Outcome(path, null, report?.Part(path, problem) ?? "", problem), bar);
        _waiting = new Outcome?[files.Count];
        var next = -1;
        var workers = Math.Min(Environment.ProcessorCount, files.Count);
        if (workers > 1)
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ => Work());
        else
            Work();
        bar.Hide();
        if (report is not null)
            terminal.Output.Write(report.Whole(_parts, _summary));
        return _summary;

        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < files.Count; i = Interlocked.Increment(ref next))
                Complete(i, Review(files[i]), bar);
        }
    }

    private Outcome Review(NamedFile file)
    {
        var input = Input.Read(file, terminal);
        if (input.Problem is { } problem)
            return new Outcome(input.Name, null, report?.Part(input.Name, problem) ?? "", problem);
        var review = reviewer.Review(JobDescriptionParser.Parse(input.Text!));
        var reviewed = ReviewedFile.Of(input.Name, review, baseline?.KnownIn(file), !input.IsWord);
        baseline?.Found(file, reviewed);
        return new Outcome(input.Name, reviewed, report?.Part(reviewed) ?? "", null);
    }

    /// <summary>Writes every file whose turn it is, on the thread that made it so.</summary>
    private void Complete(int index, Outcome outcome, ProgressBar bar)
    {
        lock (_order)
        {
            _waiting[index] = outcome;
            while (_written < _waiting.Length && _waiting[_written] is { } ready)
            {
                _waiting[_written++] = null;
                Write(ready, bar);
            }

            bar.Show(_written);
        }
    }

    private void Write(Outcome outcome, ProgressBar bar)
    {
        if (outcome.Problem is { } problem)
        {
            bar.Hide();
            terminal.Error.WriteLine($"jd: {outcome.Name}: {problem.Message}");
            _summary.Add(outcome.Name, problem);
        }
        else if (outcome.File is { } file)
        {
            if (!file.Review.Job.LooksLikeJobDescription)
            {
                bar.Hide();
                terminal.Error.WriteLine($"jd: {outcome.Name}: this does not look like a job description; the findings may make no sense.");
            }

            _summary.Add(file);
        }

        if (outcome.Part.Length == 0)
            return;
        if (report is not { Streams: true })
        {
            _parts.Add(outcome.Part);
            return;
        }

        if (terminal.IsOneScreen)
            bar.Hide();
        terminal.Output.Write(outcome.Part);
    }

    private sealed record Outcome(string Name, ReviewedFile? File, string Part, InputProblem? Problem);
}
