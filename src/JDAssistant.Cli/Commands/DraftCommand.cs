using System.CommandLine;
using System.Text;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Writing;
using JDAssistant.Models;

namespace JDAssistant.Cli.Commands;

/// <summary><c>jd draft</c>: writes a job description from a few words.</summary>
internal static class DraftCommand
{
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("WORDS")
        {
            Description = "What the job is: title, place, pay, skills, parted by commas; - reads standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var policy = new PolicyOptions();
        var command = new Command("draft", "Prints a job description in Markdown; what is missing stays a visible gap.") { words };
        policy.AddTo(command);
        var own = new Option<string?>("--templates") { HelpName = "FOLDER", Description = "A folder with your own templates: files of the same path replace ours, others are added." };
        command.Add(own);
        var model = new ModelOptions();
        model.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            if (policy.Read(parsed, terminal) is not { } settings || model.Read(parsed, terminal) is not { } provider || TemplateFiles.Read(parsed.GetValue(own), terminal) is not { } templates)
                return ExitCode.Usage;
            var request = string.Join(' ', parsed.GetValue(words)!);
            if (request == Input.StandardInput)
            {
                var input = Input.Read(request, terminal);
                if (input.Problem is { } problem)
                {
                    await terminal.Error.WriteLineAsync($"jd: {input.Name}: {problem.Message}");
                    return ExitCode.Usage;
                }

                request = input.Text!;
            }

            if (string.IsNullOrWhiteSpace(request))
            {
                await terminal.Error.WriteLineAsync("jd: say what the job is, for instance: jd draft \"night nurse, Leeds, £18 an hour\"");
                return ExitCode.Usage;
            }

            using var asked = provider.IsConfigured ? new LanguageModel(provider, TimeProvider.System) : null;
            var brief = asked is null ? BriefReader.Read(request, "you", templates) : await new ModelBriefReader(asked, templates: templates).ReadAsync(request, "you", cancellation);
            var writer = asked is null ? null : new ModelWriter(asked, templates, settings);
            var draft = await new Drafter(templates, settings, writer).DraftAsync(brief, cancellation);
            await terminal.Output.WriteAsync(draft.Markdown.EndsWith('\n') ? draft.Markdown : draft.Markdown + "\n");
            await terminal.Error.WriteAsync(Notes(draft));
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>What the person should look at: what we put forward, and what only they can add.</summary>
    private static string Notes(Draft draft)
    {
        var notes = new StringBuilder();
        if (draft.Notice is { } notice)
            notes.Append($"\n{notice}\n");
        if (draft.LeftOut.Count > 0)
        {
            notes.Append("\nthe language model also wrote this; nobody said it, so it is left out. Is it true? Then say so in the request, and draft again:\n");
            foreach (var line in draft.LeftOut)
                notes.Append($"  - {line.Text}\n");
        }

        if (draft.Proposed.Count > 0)
        {
            notes.Append("\nproposed by us, keep what fits:\n");
            foreach (var proposal in draft.Proposed)
                notes.Append($"  - {proposal.Text}\n");
        }

        if (draft.Gaps.Count > 0)
            notes.Append($"\nstill open: {string.Join("; ", draft.Gaps.Select(gap => gap.Ask))}\n");
        return notes.ToString();
    }
}
