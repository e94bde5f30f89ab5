using System.CommandLine;
using JDAssistant.Exporting;
using JDAssistant.Exporting.Reports;
using JDAssistant.Parsing;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Cli.Commands;

/// <summary><c>jd review</c>: says what is wrong.</summary>
internal static class ReviewCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Job descriptions in Markdown, plain text or HTML; - reads standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "text for people; json for programs, one object for each file.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The least severity that ends with exit code 1.",
            DefaultValueFactory = _ => "warning",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "notice", "never");
        var policy = new PolicyOptions();
        var command = new Command("review", "Says what is wrong in a job description, where, why, and what to write.") { files, format, failOn };
        policy.AddTo(command);
        command.SetAction(parsed =>
        {
            if (policy.Read(parsed, terminal) is not { } settings)
                return ExitCode.Usage;
            var reviewer = new Reviewer(settings);
            var paths = parsed.GetValue(files)!;
            var worst = ExitCode.Clean;
            foreach (var path in paths)
                worst = Math.Max(worst, Review(path, reviewer, parsed.GetValue(format)!, parsed.GetValue(failOn)!, terminal));
            return worst;
        });
        return command;
    }

    private static int Review(string path, Reviewer reviewer, string format, string failOn, Terminal terminal)
    {
        var input = Input.Read(path, terminal);
        if (input.Problem is { } problem)
        {
            terminal.Error.WriteLine($"jd: {input.Name}: {problem.Message}");
            return ExitCode.Usage;
        }

        var review = reviewer.Review(JobDescriptionParser.Parse(input.Text!));
        if (!review.Job.LooksLikeJobDescription)
            terminal.Error.WriteLine($"jd: {input.Name}: this does not look like a job description; the findings may make no sense.");
        terminal.Output.Write(format == "json" ? ReviewJson.Write(review) + "\n" : new TextReport(terminal.UseColour).Write(input.Name, review));
        return review.Findings.Any(reviewed => Fails(reviewed.Finding.Severity, failOn)) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static bool Fails(Severity severity, string failOn) => failOn switch
    {
        "error" => severity == Severity.Error,
        "warning" => severity >= Severity.Warning,
        "notice" => true,
        _ => false,
    };
}
