using System.Text;
using JDAssistant.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await JdCommand.RunAsync(args, new Terminal(Console.OpenStandardInput(), Console.Out, Console.Error)
{
    UseColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    InputIsRedirected = Console.IsInputRedirected,
});
