using BenchmarkDotNet.Attributes;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;
using JDAssistant.Policies;
using Microsoft.Extensions.AI;

namespace JDAssistant.Benchmarks;

/// <summary>What a draft takes beside the model: the model answers at once, so all of it is ours and must stay below 50 ms.</summary>
[MemoryDiagnoser]
public class ModelDraftBenchmarks
{
    private const string Facts = "senior backend engineer, Austin, hybrid, $150,000-180,000, Kotlin, Kafka nice to have";

    private readonly Drafter _drafter = new(TemplateSet.Default, Policy.Default, new ModelWriter(new Parrot(), TemplateSet.Default, Policy.Default));

    [Benchmark]
    public Task<Draft> DraftWithModel() => _drafter.DraftAsync(BriefReader.Read(Facts, "you"), CancellationToken.None);

    /// <summary>Answers with the templates' own words, which stand in the question.</summary>
    private sealed class Parrot : ILanguageModel, IChatClient
    {
        private const string Before = "Plain version: ";

        public IChatClient Open() => this;

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            var question = messages.First(message => message.Role == ChatRole.User).Text;
            var start = question.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
            var answer = question[start..question.IndexOf("\nend data-", start, StringComparison.Ordinal)];
            return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, answer)) { FinishReason = ChatFinishReason.Stop });
        }

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
