using System.CommandLine;
using System.CommandLine.Completions;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Cli.Commands;

/// <summary><c>jd explain</c>: the page of a rule.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("RULE") { HelpName = "RULE", Description = "A rule's id or name: JD101 or title-level-conflict." };
        name.CompletionSources.Add(_ => RuleCatalog.Create(Policy.Default).SelectMany(rule => new[] { new CompletionItem(rule.Info.Id), new CompletionItem(rule.Info.Name) }));
        var command = new Command("explain", "Prints why a rule is, with examples and sources.") { name };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(name)!;
            var rules = RuleCatalog.Create(Policy.Default);
            var rule = rules.FirstOrDefault(each =>
                each.Info.Id.Equals(asked, StringComparison.OrdinalIgnoreCase) || each.Info.Name.Equals(asked, StringComparison.OrdinalIgnoreCase));
            if (rule is null)
            {
                terminal.Error.WriteLine($"jd: there is no rule “{asked}”; jd rules lists them.");
                return ExitCode.Usage;
            }

            terminal.Output.WriteLine(RulePages.Of(rule).Text.TrimEnd());
            return ExitCode.Clean;
        });
        return command;
    }
}
