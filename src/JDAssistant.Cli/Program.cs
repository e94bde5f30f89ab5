using System.Text;
using JDAssistant.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
return await JdCommand.RunAsync(args, new Terminal(Console.OpenStandardInput(), Console.Out, Console.Error)
{
    UseColour = !Console.IsOutputRedirected && !isDumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    IsOneScreen = !Console.IsOutputRedirected && !Console.IsErrorRedirected,
    ShowsProgress = !Console.IsErrorRedirected && !isDumb,
    InputIsRedirected = Console.IsInputRedirected,
});
