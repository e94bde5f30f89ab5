using JDAssistant.Bot.Hosting;
using JDAssistant.Bot.Slack;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Extensions.Configuration;

namespace JDAssistant.Tests.Bot.Slack;

public sealed class SlackSettingsTests
{
    private const string Key = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";

    [Theory]
    [InlineData]
    [InlineData("BotToken=xoxb-1", "SigningSecret=s")]
    [InlineData("BotToken=xoxb-1", "AppToken=xapp-1")]
    [InlineData("ClientId=1.2", "ClientSecret=s", "SigningSecret=s", "PublicUrl=https://jd.example.com", "TokenKey=" + Key)]
    public void Takes_what_goes_together(params string[] settings) => Read(settings).Should().NotBeNull();

    [Theory]
    [InlineData("Slack:BotToken", "SigningSecret=s")]
    [InlineData("Slack:BotToken", "AppToken=xapp-1")]
    [InlineData("Slack:BotToken", "BotToken=xoxp-1", "SigningSecret=s")]
    [InlineData("Slack:BotToken", "BotToken=xoxb-1", "ClientId=1.2", "SigningSecret=s")]
    [InlineData("Slack:AppToken", "BotToken=xoxb-1", "AppToken=xoxb-1")]
    [InlineData("Slack:SigningSecret", "BotToken=xoxb-1")]
    [InlineData("Slack:ClientSecret", "ClientId=1.2", "SigningSecret=s")]
    [InlineData("Slack:TokenKey", "ClientId=1.2", "ClientSecret=s", "SigningSecret=s", "PublicUrl=https://jd.example.com")]
    [InlineData("Slack:TokenKey", "ClientId=1.2", "ClientSecret=s", "SigningSecret=s", "PublicUrl=https://jd.example.com", "TokenKey=c2hvcnQ=")]
    [InlineData("Slack:PublicUrl", "ClientId=1.2", "ClientSecret=s", "SigningSecret=s", "TokenKey=" + Key)]
    [InlineData("Slack:PublicUrl", "ClientId=1.2", "ClientSecret=s", "SigningSecret=s", "PublicUrl=http://jd.example.com", "TokenKey=" + Key)]
    [InlineData("Slack:ApiUrl", "ApiUrl=http://slack.example/api/")]
    [InlineData("Slack:ApiUrl", "ApiUrl=https://slack.com/api")]
    [InlineData("Slack:Token", "Token=xoxb-1")]
    public void Names_the_setting_that_is_wrong(string name, params string[] settings)
    {
        var reading = () => Read(settings);

        reading.Should().Throw<SettingException>().Which.Message.Should().StartWith(name + ":");
    }

    [Fact]
    public void Refuses_a_secret_in_a_settings_file_without_saying_it()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("appsettings.json"), """{"Slack": {"BotToken": "xoxb-visible"}}""");
        var configuration = new ConfigurationBuilder().AddJsonFile(folder.File("appsettings.json")).Build();

        var reading = () => SecretFiles.Refuse(configuration, SlackSettings.Section, SlackSettings.Secrets);

        reading.Should().Throw<SettingException>().Which.Message.Should().StartWith("Slack:BotToken: stands in appsettings.json").And.NotContain("visible");
    }

    private static SlackSettings Read(params string[] settings) => SettingsReader.Read<SlackSettings>(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create("Slack:" + pair[0], (string?)pair[1]))).Build());
}
