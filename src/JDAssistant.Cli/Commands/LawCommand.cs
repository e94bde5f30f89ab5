using System.CommandLine;
using JDAssistant.Exporting.Reports;
using JDAssistant.Jurisdictions;
using JDAssistant.Parsing;
using JDAssistant.Policies;
using JDAssistant.Rules.Law;

namespace JDAssistant.Cli.Commands;

/// <summary><c>jd law</c>: what the law of places wants of postings, and how one stands to it.</summary>
internal static class LawCommand
{
    public static Command Create(Terminal terminal)
    {
        var what = new Argument<string?>("PLACE or FILE")
        {
            Description = "A place by name or code (Colorado, US-CO, nyc), or a job description; - reads standard input. All places where it is left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var policy = new PolicyOptions();
        var command = new Command("law", "Says what the law of a place wants of a posting, or how a posting stands to it. Not legal advice.") { what };
        policy.AddTo(command);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(what) is not { } given)
            {
                terminal.Output.Write(LawReport.Table(LawBook.Jurisdictions));
                return ExitCode.Clean;
            }

            if (given != "-" && !File.Exists(given) && LawBook.Find(given) is { } place)
            {
                terminal.Output.Write(LawReport.Of(place));
                return ExitCode.Clean;
            }

            if (given != "-" && !File.Exists(given))
            {
                terminal.Error.WriteLine($"jd: {given}: neither a file nor a place whose law I know{Nearest.Hint(given, LawBook.Jurisdictions.SelectMany(known => new[] { known.Name, known.Id }))}; run jd law for all of them.");
                return ExitCode.Usage;
            }

            return policy.Read(parsed, terminal) is { } settings ? Check(given, settings, terminal) : ExitCode.Usage;
        });
        return command;
    }

    private static int Check(string path, Policy policy, Terminal terminal)
    {
        var input = Input.Read(path, terminal);
        if (input.Problem is { } problem)
        {
            terminal.Error.WriteLine($"jd: {input.Name}: {problem.Message}");
            return ExitCode.Usage;
        }

        var job = JobDescriptionParser.Parse(input.Text!);
        var law = LawReviewer.Of(job, policy);
        terminal.Output.Write(LawReport.Whole(input.Name, law, job.Source));
        return law?.Together.Any(joint => joint.State is LawState.Missing or LawState.Violated) == true ? ExitCode.Findings : ExitCode.Clean;
    }
}
