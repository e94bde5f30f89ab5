using JDAssistant.Models;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Models;

public sealed class ModelSettingsTests
{
    [Fact]
    public void Have_no_model_where_nothing_is_set() =>
        ModelSettingsReader.Read("""{"Model": {"Provider": "None", "Name": "", "Endpoint": ""}, "Teams": {}}""", []).IsConfigured.Should().BeFalse();

    [Fact]
    public void Are_read_from_the_file_and_over_it_from_the_environment()
    {
        var settings = ModelSettingsReader.Read(
            """{"Model": {"Provider": "AzureOpenAI", "Name": "drafts", "Endpoint": "https://r.openai.azure.com/openai/v1", "RequestTime": "00:00:10", "InputPrice": 0.15}}""",
            [new("MODEL__KEY", "k"), new("Model__Name", "other"), new("PATH", "/bin")]);

        settings.Should().BeEquivalentTo(new { Provider = ModelProvider.AzureOpenAI, Name = "other", Key = "k", RequestTime = TimeSpan.FromSeconds(10), InputPrice = 0.15m });
    }

    [Fact]
    public void Take_the_key_from_a_file_of_its_own()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("key"), "sk-secret\n");

        ModelSettingsReader.Read([new("Provider", "OpenAI"), new("Name", "m"), new("KeyFile", folder.File("key"))]).Key.Should().Be("sk-secret");
    }

    [Theory]
    [InlineData("""{"Model": {"Key": "sk-1"}}""", "Model:Key: stands in a settings file*")]
    [InlineData("""{"Model": {"key": "sk-1", "Provider": "OpenAI"}}""", "Model:Key: stands in a settings file*")]
    [InlineData("""{"Model": {"Provder": "OpenAI"}}""", "Model:Provder: there is no such setting. Model has Provider, Name*")]
    [InlineData("""{"Model": {"Provider": "OpenAi2"}}""", "Model:Provider: “OpenAi2” is not one of None, OpenAI*")]
    [InlineData("""{"Model": {"Provider": "5"}}""", "Model:Provider: “5” is not one of*")]
    [InlineData("""{"Model": {"Provider": {"Name": "x"}}}""", "Model:Provider: this is a value, not a section.")]
    [InlineData("""{"Model": "OpenAI"}""", "Model: this is a section, not a value.")]
    [InlineData("""{"Model": {"Name": "x"}}""", "Model:Provider: is missing*")]
    [InlineData("""{"Model": {"Provider": "OpenAI"}}""", "Model:Name: is needed*")]
    [InlineData("""{"Model": {"Provider": "OpenAI", "Name": "x"}}""", "Model:Key: is needed*")]
    [InlineData("""{"Model": {"Provider": "Compatible", "Name": "x"}}""", "Model:Endpoint: is needed, as in http://localhost:11434/v1.")]
    [InlineData("""{"Model": {"Provider": "Compatible", "Name": "x", "Endpoint": "ftp://a"}}""", "Model:Endpoint: “ftp://a” is not an address*")]
    [InlineData("""{"Model": {"Provider": "OpenAI", "Name": "x", "Endpoint": "http://api.example.com/v1"}}""", "Model:Endpoint: “http://api.example.com/v1” would send the key unencrypted*")]
    [InlineData("""{"Model": {"Provider": "Compatible", "Name": "x", "Endpoint": "http://localhost:1/v1", "Attempts": 0}}""", "Model:Attempts: must be between 1 and 10.")]
    [InlineData("""{"Model": {"Provider": "Compatible", "Name": "x", "Endpoint": "http://localhost:1/v1", "Stream": "perhaps"}}""", "Model:Stream: “perhaps” is not true or false.")]
    [InlineData("""{"Model": {"Provider": "Compatible", "Name": "x", "Endpoint": "http://localhost:1/v1", "RequestTime": "soon"}}""", "Model:RequestTime: “soon” is not a duration*")]
    [InlineData("""{"Model": {"Provider": "Compatible", "Name": "x", "Endpoint": "http://localhost:1/v1", "KeyFile": "/no/such"}}""", "Model:KeyFile: “/no/such” cannot be read*")]
    [InlineData("{", "*is no JSON*")]
    public void Name_the_setting_that_is_wrong(string json, string message) =>
        FluentActions.Invoking(() => ModelSettingsReader.Read(json, [])).Should().Throw<ModelSettingException>().WithMessage(message);
}
