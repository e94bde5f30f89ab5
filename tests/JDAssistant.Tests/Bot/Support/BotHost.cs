using System.Text;
using JDAssistant.Bot.Delivery;
using JDAssistant.Conversations;
using JDAssistant.Conversations.Replies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JDAssistant.Tests.Bot.Support;

/// <summary>The server in this process, with storage of its own.</summary>
internal sealed class BotHost : WebApplicationFactory<Program>
{
    private readonly TempFolder _folder = new();
    private readonly Dictionary<string, string> _settings;
    private readonly Action<IServiceCollection> _services;

    public BotHost(Action<IServiceCollection>? services = null, params IReadOnlyList<(string Name, string Value)> settings)
    {
        _services = services ?? (_ => { });
        _settings = settings.ToDictionary(setting => setting.Name, setting => setting.Value);
        _settings.TryAdd("Storage:Path", _folder.File("bot.db"));
    }

    /// <summary>A server whose assistant is <paramref name="respond"/>.</summary>
    public static BotHost With(Respond respond) => new(services => services.AddSingleton(respond));

    /// <summary>A server that answers every message with its own text.</summary>
    public static BotHost Echo() => With((message, _) => Task.FromResult(Reply.Says(message.Kind == MessageKind.Text ? message.Text : $"{message.Kind} {message.Action}".Trim())));

    public Task<HttpResponseMessage> PostAsync(string activity, string? token = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity, Encoding.UTF8, "application/json") };
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        return CreateClient().SendAsync(request);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in _settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(_services);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }
}
