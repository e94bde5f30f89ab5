using System.Text;
using JDAssistant.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// The console's own writer passes 256 characters at a time, and a report has thousands: for a file or a pipe, one call for each part.
var output = Console.IsOutputRedirected
    ? new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding, bufferSize: 1 << 16) { AutoFlush = true }
    : Console.Out;
var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
return await JdCommand.RunAsync(args, new Terminal(Console.OpenStandardInput(), output, Console.Error)
{
    UseColour = !Console.IsOutputRedirected && !isDumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    IsOneScreen = !Console.IsOutputRedirected && !Console.IsErrorRedirected,
    ShowsProgress = !Console.IsErrorRedirected && !isDumb,
    InputIsRedirected = Console.IsInputRedirected,
});
