using JDAssistant.Bot.BotFramework;
using JDAssistant.Bot.Delivery;
using JDAssistant.Bot.Hosting;
using JDAssistant.Drafting.Templates;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Extensions.Configuration;

namespace JDAssistant.Tests.Bot.Hosting;

public sealed class SettingsReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_values_of_every_kind()
    {
        var settings = SettingsReader.Read<DeliverySettings>(Json("""{"Delivery": {"workers": 2, "Timeout": "00:01:30"}}"""));

        settings.Workers.Should().Be(2);
        settings.Timeout.Should().Be(TimeSpan.FromSeconds(90));
        settings.Attempts.Should().Be(new DeliverySettings().Attempts);
    }

    [Theory]
    [InlineData("""{"Delivery": {"Timeout": "long"}}""", "Delivery:Timeout: “long” is not a duration (hh:mm:ss).")]
    [InlineData("""{"Delivery": {"Workers": [2]}}""", "Delivery:Workers: this is a value, not a section.")]
    [InlineData("""{"Delivery": "fast"}""", "Delivery: this is a section, not a value.")]
    [InlineData("""{"Delivery": {"Wrokers": 2}}""", "Delivery:Wrokers: there is no such setting. Delivery has Workers, Attempts, Timeout, Lease.")]
    public void Names_the_setting_that_is_wrong(string json, string problem) =>
        FluentActions.Invoking(() => SettingsReader.Read<DeliverySettings>(Json(json))).Should().Throw<SettingException>().WithMessage(problem);

    [Theory]
    [InlineData("""{"Teams": {"AppId": "5b1c7d1e-7c0d-4d7b-9a55-0c3e1f2a4b6d", "AppSecret": "x"}}""", "Teams:TenantId: is needed*")]
    [InlineData("""{"Teams": {"AppId": "5b1c7d1e-7c0d-4d7b-9a55-0c3e1f2a4b6d", "TenantId": "contoso.example"}}""", "Teams:AppSecret: is needed*")]
    [InlineData("""{"Teams": {"AppId": "5b1c7d1e-7c0d-4d7b-9a55-0c3e1f2a4b6d", "TenantId": "not/a tenant", "AppSecret": "x"}}""", "Teams:TenantId: “not/a tenant” is neither*")]
    [InlineData("""{"Teams": {"AppId": "5b1c7d1e-7c0d-4d7b-9a55-0c3e1f2a4b6d", "AppType": "ManagedIdentity", "AppSecret": "x"}}""", "Teams:AppSecret: is not used*")]
    [InlineData("""{"Teams": {"AppId": "5b1c7d1e-7c0d-4d7b-9a55-0c3e1f2a4b6d", "AppType": "Other", "AppSecret": "x"}}""", "Teams:AppType: “Other” is none of SingleTenant, MultiTenant, ManagedIdentity.")]
    [InlineData("""{"Teams": {"AppId": "5b1c7d1e-7c0d-4d7b-9a55-0c3e1f2a4b6d", "AppType": "MultiTenant", "AppSecret": "x", "MetadataUrl": "http://example.test/"}}""", "Teams:MetadataUrl: * is not an https address.")]
    public void Credentials_must_go_together(string json, string problem) =>
        FluentActions.Invoking(() => SettingsReader.Read<TeamsSettings>(Json(json))).Should().Throw<SettingException>().WithMessage(problem);

    [Fact]
    public void Refuses_sections_that_nothing_reads() =>
        FluentActions.Invoking(() => SettingsReader.CheckSections(Json("""{"Teems": {}}"""))).Should().Throw<SettingException>().WithMessage("Teems: there is no such section*");

    [Fact]
    public void Takes_every_section_that_something_reads()
    {
        var sections = typeof(ISettings).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(ISettings)))
            .Select(type => (string)type.GetProperty(nameof(ISettings.Section))!.GetValue(null)!).ToList();

        sections.Should().Contain("Limits").And.Contain("Templates");
        foreach (var section in sections)
            FluentActions.Invoking(() => SettingsReader.CheckSections(Json($$"""{ "{{section}}": { } }"""))).Should().NotThrow();
    }

    [Fact]
    public void Templates_of_a_company_are_read_or_the_mistake_in_them_is_named()
    {
        FluentActions.Invoking(() => Templates("nowhere")).Should().Throw<SettingException>().WithMessage("Templates:Path: there is no folder*");
        FluentActions.Invoking(() => Templates("")).Should().Throw<SettingException>().WithMessage("Templates:Path: * holds no templates*");

        Directory.CreateDirectory(_folder.File("roles"));
        File.WriteAllText(_folder.File("roles/lighthouse-keeper.yaml"), "name: lighthouse keeper\nfamily: coast\npurpose: keep the light burning\nduties:\n  - Clean and trim the lamp\n");
        Templates("").RoleOf("Lighthouse Keeper").Should().NotBeNull();

        File.WriteAllText(_folder.File("roles/diver.yaml"), "name: diver\n");
        FluentActions.Invoking(() => Templates("")).Should().Throw<SettingException>().WithMessage("Templates:Path: *roles/diver.yaml*");

        TemplateSet Templates(string path) =>
            SettingsReader.Read<TemplatesSettings>(new ConfigurationBuilder().AddInMemoryCollection([new("Templates:Path", _folder.File(path))]).Build()).Read();
    }

    [Theory]
    [InlineData("Policy:asOf")]
    [InlineData("policy:Company:Name")]
    public void A_policy_outside_of_a_file_is_refused_rather_than_passed_over(string name)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(name, "x")]).Build();

        FluentActions.Invoking(() => PolicySection.Read(configuration)).Should().Throw<SettingException>().WithMessage("Policy:*: a policy is read from a settings file*");
    }

    [Fact]
    public void Reads_the_policy_as_the_json_that_it_is() =>
        PolicySection.Read(Json("""{"Policy": {"asOf": "2026-03-04"}}""")).AsOf.Should().Be(new DateOnly(2026, 3, 4));

    [Fact]
    public void Names_the_mistake_in_the_policy() =>
        FluentActions.Invoking(() => PolicySection.Read(Json("""{"Policy": {"asOff": "2026-03-04"}}"""))).Should().Throw<SettingException>().WithMessage("Policy:asOff: *");

    private IConfigurationRoot Json(string json)
    {
        var file = _folder.File("appsettings.json");
        File.WriteAllText(file, json);
        return new ConfigurationBuilder().AddJsonFile(file).Build();
    }
}
