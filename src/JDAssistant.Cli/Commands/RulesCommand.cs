using System.CommandLine;
using JDAssistant.Exporting.Reports;
using JDAssistant.Policies;
using JDAssistant.Rules;

namespace JDAssistant.Cli.Commands;

/// <summary><c>jd rules</c>: all rules in a table, and the table that stands beside them.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var write = new Option<FileInfo?>("--write") { HelpName = "FILE", Description = "Put the table between its markers in this file." };
        var check = new Option<FileInfo?>("--check") { HelpName = "FILE", Description = "Exit code 1 where the table in this file differs." };
        var command = new Command("rules", "Prints all rules.") { write, check };
        command.SetAction(parsed =>
        {
            var table = RuleTable.Write(RuleCatalog.Create(Policy.Default));
            if ((parsed.GetValue(write) ?? parsed.GetValue(check)) is not { } file)
            {
                terminal.Output.Write(table);
                return ExitCode.Clean;
            }

            if (!file.Exists || RuleTable.InsertInto(File.ReadAllText(file.FullName), table) is not { } text)
            {
                terminal.Error.WriteLine($"jd: {file}: needs the lines “{RuleTable.Begin}” and “{RuleTable.End}” around the table.");
                return ExitCode.Usage;
            }

            if (parsed.GetValue(write) is not null)
            {
                File.WriteAllText(file.FullName, text);
                return ExitCode.Clean;
            }

            if (text == File.ReadAllText(file.FullName))
                return ExitCode.Clean;
            terminal.Error.WriteLine($"jd: {file}: the table of rules is not the one that the rules give; run jd rules --write {file}");
            return ExitCode.Findings;
        });
        return command;
    }
}
