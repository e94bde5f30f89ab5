using System.CommandLine;
using JDAssistant.Cli.Files;
using JDAssistant.Exporting.Reports;
using JDAssistant.Policies;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Cli.Commands;

/// <summary><c>jd review</c>: says what is wrong.</summary>
internal sealed class ReviewCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Job descriptions in Markdown, plain text, HTML or Word: files, folders or patterns such as 'jds/**/*.md'; - reads standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = new("--format", "-f")
    {
        HelpName = "FORMAT",
        Description = "text for people, json or jsonl for programs, sarif for code hosts and editors, github for annotations, markdown for a pull request, junit for build servers.",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string> _failOn = new("--fail-on")
    {
        HelpName = "SEVERITY",
        Description = "The least severity that ends with exit code 1: notice, warning, error or never.",
        DefaultValueFactory = _ => "warning",
    };

    private readonly Option<string[]> _exclude = new("--exclude", "-x")
    {
        HelpName = "PATTERN",
        Description = "A file, folder or pattern to leave out; may be given more than once.",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _baseline = new("--baseline")
    {
        HelpName = "FILE",
        Description = "A file of known findings, which do not count.",
    };

    private readonly Option<bool> _writeBaseline = new("--write-baseline")
    {
        Description = "Write all findings into the file of --baseline instead of reporting them.",
    };

    private readonly PolicyOptions _policy = new();
    private readonly Terminal _terminal;

    private ReviewCommand(Terminal terminal) => _terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var review = new ReviewCommand(terminal);
        review._format.AcceptOnlyFromAmong("text", "json", "jsonl", "sarif", "github", "markdown", "junit");
        review._failOn.AcceptOnlyFromAmong("error", "warning", "notice", "never");
        var command = new Command("review", "Says what is wrong in job descriptions, where, why, and what to write.")
        {
            review._files, review._format, review._failOn, review._exclude, review._baseline, review._writeBaseline,
        };
        review._policy.AddTo(command);
        command.SetAction(review.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (_policy.Read(parsed, _terminal) is not { } settings || !TryReadBaseline(parsed, out var baseline))
            return ExitCode.Usage;
        var isWriting = parsed.GetValue(_writeBaseline);
        var arguments = parsed.GetValue(_files)!;
        var files = new FileSet(_terminal.Folder, parsed.GetValue(_exclude)!);
        foreach (var argument in arguments)
            files.Add(argument);

        Severity? failOn = parsed.GetValue(_failOn) switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "notice" => Severity.Notice,
            _ => null,
        };
        var isOne = arguments is [var only] && files.IsOneFile(only);
        var report = isWriting ? null : ReportIn(parsed.GetValue(_format)!, isOne, failOn, baseline is not null);
        var summary = new ReviewRun(new Reviewer(settings), report, baseline, _terminal).Run(files.Files, files.Problems);
        if (isWriting)
            _terminal.Error.WriteLine($"{baseline!.Write():N0} findings are known from now on.");
        if (summary.Unreadable.Count > 0)
            return ExitCode.Usage;
        return !isWriting && failOn is { } least && summary.Severest >= least ? ExitCode.Findings : ExitCode.Clean;
    }

    private bool TryReadBaseline(ParseResult parsed, out BaselineFile? baseline)
    {
        baseline = null;
        var isWriting = parsed.GetValue(_writeBaseline);
        if (parsed.GetValue(_baseline) is not { } path)
        {
            if (isWriting)
                _terminal.Error.WriteLine("jd: --write-baseline needs --baseline FILE to write into.");
            return !isWriting;
        }

        (baseline, var problem) = BaselineFile.Read(Path.GetFullPath(path, _terminal.Folder), isWriting);
        if (problem is not null)
            _terminal.Error.WriteLine($"jd: {path}: {problem}");
        return problem is null;
    }

    private Report ReportIn(string format, bool isOne, Severity? failOn, bool hasBaseline) => format switch
    {
        "json" => new JsonReport(isOne),
        "jsonl" => new JsonLinesReport(),
        "sarif" => new SarifReport(RuleCatalog.Create(Policy.Default), hasBaseline),
        "github" => new GitHubReport(),
        "markdown" => new MarkdownReport(),
        "junit" => new JUnitReport(failOn),
        _ => new TextReport(_terminal.UseColour, isOne),
    };
}
