using JDAssistant.Bot.BotFramework.Authentication;
using JDAssistant.Tests.Bot.Support;
using Microsoft.Extensions.DependencyInjection;

namespace JDAssistant.Tests.Bot.BotFramework.Authentication;

public sealed class SigningKeysTests
{
    private readonly SteppedTime _time = new();

    [Fact]
    public async Task Fetches_anew_for_an_unknown_key_after_five_minutes()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        issuer.Publish("old");
        using var keys = Keys(issuer);

        (await keys.FindAsync("old", CancellationToken.None)).Should().NotBeNull();
        issuer.Publish("new");
        (await keys.FindAsync("new", CancellationToken.None)).Should().BeNull("keys were fetched a moment ago");
        _time.Step(TimeSpan.FromMinutes(6));
        (await keys.FindAsync("new", CancellationToken.None)).Should().NotBeNull();
        issuer.Fetches.Should().Be(2);
    }

    [Fact]
    public async Task Fetches_anew_after_a_day_and_lives_on_old_keys_while_it_cannot()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        issuer.Publish("old");
        using var keys = Keys(issuer);

        await keys.FindAsync("old", CancellationToken.None);
        _time.Step(TimeSpan.FromHours(25));
        issuer.IsUp = false;
        (await keys.FindAsync("old", CancellationToken.None)).Should().NotBeNull();
        issuer.IsUp = true;
        (await keys.FindAsync("old", CancellationToken.None)).Should().NotBeNull();
        issuer.Fetches.Should().Be(2);
    }

    private SigningKeys Keys(TokenIssuer issuer)
    {
        var http = new ServiceCollection().AddHttpClient().BuildServiceProvider().GetRequiredService<IHttpClientFactory>();
        return new SigningKeys(http, issuer.MetadataUrl, _time);
    }
}
