namespace JDAssistant.Tests.Models.Support;

/// <summary>One provider for all tests of a class.</summary>
public sealed class ModelStubHost : IAsyncLifetime
{
    internal ModelStub Stub { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Stub = await ModelStub.StartAsync();

    public ValueTask DisposeAsync() => Stub.DisposeAsync();
}
