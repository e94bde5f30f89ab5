using JDAssistant.Bot.BotFramework;
using JDAssistant.Bot.BotFramework.Package;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Hosting;
using JDAssistant.Bot.Slack;
using JDAssistant.Bot.Storage;
using JDAssistant.Bot.Telemetry;
using JDAssistant.Bot.Web;

if (args is [SlackManifest.Command, ..])
    return SlackManifest.Print(args[1..], Console.Out, Console.Error);
if (args is [AppPackage.Command, ..])
    return AppPackage.Write(args[1..], Environment.GetEnvironmentVariable, Console.Out, Console.Error);

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddHosting();
    builder.AddTelemetry();
    builder.AddStorage();
    builder.AddDelivery();
    builder.AddModel();
    builder.AddAssistant();
    builder.AddBotFramework();
    builder.AddSlack();
    builder.Services.AddWeb();

    var app = builder.Build();
    app.LogRequests();
    app.NameRequests();
    app.MapHosting();
    app.MapBotFramework();
    app.MapSlack();
    app.MapWeb();
    await app.OpenStorageAsync();
    await app.RunAsync();
    return 0;
}
catch (SettingException problem)
{
    return StartProblem.Tell(problem.Message);
}
catch (InvalidDataException failure)
{
    return StartProblem.Tell($"{failure.Message} {failure.InnerException?.Message}");
}
catch (IOException failure) when (Addresses.IsTaken(failure))
{
    return StartProblem.Tell($"urls: {failure.Message} Stop the other program, or listen elsewhere, as in --urls http://localhost:3979.");
}

/// <summary>The server's entry point; public so that tests can start it in their own process.</summary>
public partial class Program;
