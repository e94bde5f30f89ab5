using JDAssistant.Tests.Bot.BotFramework;
using JDAssistant.Tests.Bot.Hosting;
using JDAssistant.Tests.Bot.Web;
using JDAssistant.Tests.Cli;

namespace JDAssistant.Tests.Conventions;

/// <summary>Every command in a document is run by a test, or is named here with the reason why none can.</summary>
public sealed class DocumentCommandsTests
{
    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["dotnet run --project src/JDAssistant.Bot"] = nameof(ProcessTests),
        ["dotnet run --project src/JDAssistant.Bot -- --urls http://localhost:3979 --Storage:Path=/tmp/jdassistant.db"] = nameof(ProcessTests),
        ["dotnet run --project src/JDAssistant.Bot -- --Logging:Console:FormatterName=json"] = nameof(LogsTests),
        ["dotnet publish src/JDAssistant.Bot -c Release -o /opt/jdassistant"] = nameof(PublishedServerTests),
        ["dotnet /opt/jdassistant/JDAssistant.Bot.dll --urls http://0.0.0.0:3978 --Storage:Path=/var/lib/jdassistant/jdassistant.db"] = nameof(PublishedServerTests),
        ["tests/run"] = "is what runs this test",
        ["dotnet run --project src/JDAssistant.Cli -- rules --write src/JDAssistant/Rules/README.md"] = nameof(ReadmeTests),
        ["""tests/run --filter "FullyQualifiedName~Rules|FullyQualifiedName~Conventions" """.Trim()] = "would run this test within itself",
        ["tests/run --precision --write"] = "would change the pages, whose figures PlantedFaultsTests holds",
        ["""tests/run --filter "FullyQualifiedName~Jurisdictions|FullyQualifiedName~Law" """.Trim()] = "would run this test within itself",
        ["""dotnet run --project src/JDAssistant.Cli -- law "Name of the place" """.Trim()] = nameof(LawCommandTests),
        ["jd law"] = nameof(LawCommandTests),
        ["jd law Colorado"] = nameof(LawCommandTests),
        ["jd law posting.md"] = nameof(LawCommandTests),
        ["dotnet pack src/JDAssistant.Cli -o artifacts"] = nameof(InstalledToolTests),
        ["dotnet tool install --global --add-source artifacts JDAssistant.Cli"] = nameof(InstalledToolTests),
        ["""eval "$(jd completion bash)" """.Trim()] = nameof(CompletionTests),
        ["#!/bin/sh"] = nameof(InstalledToolTests),
        ["git diff --cached --name-only --diff-filter=d -z -- jds | xargs -0 -r jd review --fail-on error"] = nameof(InstalledToolTests),
        ["jd policy check policy.json"] = nameof(JdCommandTests),
        ["jd policy schema"] = nameof(JdCommandTests),
        ["npx @microsoft/m365agentsplayground -e http://localhost:3978/api/messages -c msteams"] = nameof(PlaygroundTests),
        ["Teams__AppId=… Teams__TenantId=… Teams__AppSecret=… dotnet run --project src/JDAssistant.Bot --urls http://0.0.0.0:3978"] = "needs a registration with Azure",
        ["Slack__BotToken=xoxb-… Slack__AppToken=xapp-… dotnet run --project src/JDAssistant.Bot"] = "needs an app of Slack",
        ["Slack__BotToken=xoxb-… Slack__SigningSecret=… dotnet run --project src/JDAssistant.Bot --urls http://0.0.0.0:3978"] = "needs an app of Slack",
        ["""Storage__Postgres="Host=db.example;Database=jdassistant;Username=jdassistant;Password=…" dotnet run --project src/JDAssistant.Bot --urls http://0.0.0.0:3978"""] = nameof(Trust.KillTests),
        ["curl -sS http://localhost:3978/api/v1/usage?days=7"] = nameof(DocumentedRequestsTests),
        ["curl -sS --data-binary @posting.md -H 'Content-Type: text/markdown' http://localhost:3978/api/v1/review"] = nameof(DocumentedRequestsTests),
        ["curl -sS --data-binary @posting.md -H 'Content-Type: text/markdown' 'http://localhost:3978/api/v1/revise?change=drop+the+license'"] = nameof(DocumentedRequestsTests),
        ["curl -sS --data-binary @posting.md -H 'Content-Type: text/markdown' 'http://localhost:3978/api/v1/export?format=html'"] = nameof(DocumentedRequestsTests),
        ["curl -sS -H 'Content-Type: application/json' -d '{\"request\": \"night nurse, Leeds, £18 an hour\"}' http://localhost:3978/api/v1/draft"] = nameof(DocumentedRequestsTests),
        ["curl -sS -H 'Content-Type: application/x-ndjson' --data-binary @jobs.ndjson http://localhost:3978/api/v1/batch"] = nameof(DocumentedRequestsTests),
        ["Model__Provider=OpenAI Model__Name=gpt-4o-mini Model__Key=… dotnet run --project src/JDAssistant.Bot"] = "needs a key of the provider's",
        ["""Model__Provider=Compatible Model__Name=llama3.1 Model__Endpoint=http://localhost:11434/v1 jd draft "night nurse, Leeds, £18 an hour" """.Trim()] = "needs a model on this machine; the wire is tested against a server of our own",
    };

    [Fact]
    public void Each_is_run_or_named()
    {
        var shown = from document in ProjectDocuments.All
                    from block in ProjectDocuments.Blocks(ProjectDocuments.Read(document).Replace("   ```", "```", StringComparison.Ordinal), "sh")
                    from line in block.Split('\n')
                    let command = line.Split("  #")[0].Trim()
                    where command.Length > 0
                    select command;

        shown.Where(command => !Commands.ContainsKey(command)).Should().BeEmpty("what a document tells people to type is tried");
        Commands.Keys.Except(shown).Should().BeEmpty("nothing else is listed");
    }

    [Fact]
    public void What_is_said_to_run_it_is_there()
    {
        var classes = typeof(DocumentCommandsTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Commands.Values.Where(by => !by.Contains(' ', StringComparison.Ordinal)).Should().OnlyContain(by => classes.Contains(by));
    }
}
