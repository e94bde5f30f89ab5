using System.CommandLine;
using JDAssistant.Documents;
using JDAssistant.Exporting;
using JDAssistant.Parsing;
using JDAssistant.Parsing.Formats;

namespace JDAssistant.Cli.Commands;

/// <summary><c>jd export</c>: gives a job description out in another format.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The job description; - reads standard input." };
        var to = new Option<string>("--to", "-t") { HelpName = "FORMAT", Description = $"The format: {ExportFormats.Names}.", DefaultValueFactory = _ => ExportFormats.Markdown.Name };
        to.CompletionSources.Add([.. ExportFormats.All.Select(format => format.Name)]);
        to.Validators.Add(given =>
        {
            if (ExportFormats.Find(given.GetValue(to) ?? "") is null)
                given.AddError($"There is no format “{given.GetValue(to)}”. Choose one of {ExportFormats.Names}.");
        });
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = "Write into this file instead of printing." };
        var command = new Command("export", "Gives a job description out for applicant tracking systems, job boards and people; what a target wants and the text lacks goes to standard error.") { file, to, output };
        command.SetAction(parsed =>
        {
            var input = Input.Read(parsed.GetValue(file)!, terminal);
            if (input.Problem is { } problem)
            {
                terminal.Error.WriteLine($"jd: {input.Name}: {problem.Message}");
                return ExitCode.Usage;
            }

            var format = ExportFormats.Find(parsed.GetValue(to)!)!;
            var path = parsed.GetValue(output);
            if (path is null && !format.IsText)
            {
                terminal.Error.WriteLine($"jd: {format.Label} is no text to print: name a file with -o FILE.{format.Extension}");
                return ExitCode.Usage;
            }

            var job = JobDescriptionParser.Parse(input.Text!);
            var export = format.Write(job);
            if (path is null)
                terminal.Output.Write(export.Text);
            else if (!TrySave(path, export, terminal))
                return ExitCode.Usage;
            foreach (var note in export.Notes.Concat(Changed(job, export)))
                terminal.Error.WriteLine($"note: {note}");
            return ExitCode.Clean;
        });
        return command;
    }

    private static bool TrySave(string path, Export export, Terminal terminal)
    {
        try
        {
            File.WriteAllBytes(path, export.Content.ToArray());
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Error.WriteLine($"jd: {path}: cannot be written: {error.Message}");
            return false;
        }
    }

    /// <summary>Reads the export again: what it says otherwise than the text is told, not hoped away.</summary>
    private static IEnumerable<string> Changed(JobDescription job, Export export)
    {
        var written = export.Format == ExportFormats.Word ? WordReader.Read(export.Content).Markdown
            : export.Format == ExportFormats.Markdown || export.Format == ExportFormats.Html || export.Format == ExportFormats.Text ? export.Text
            : null;
        return written is null ? [] : JobDifferences.Between(job, JobDescriptionParser.Parse(written)).Select(difference => $"Read again, the export differs: {difference}.");
    }
}
