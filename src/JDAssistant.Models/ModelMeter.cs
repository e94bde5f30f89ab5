using System.Diagnostics.Metrics;
using JDAssistant.Drafting.Writing;

namespace JDAssistant.Models;

/// <summary>Counts what the model is asked, what that costs and how it ends: numbers only, no text.</summary>
public sealed class ModelMeter : IDisposable
{
    /// <summary>The meter's name, for whoever collects metrics.</summary>
    public const string Name = "JDAssistant.Models";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _calls;
    private readonly Counter<long> _tokens;
    private readonly Counter<double> _cost;
    private readonly Histogram<double> _duration;
    private readonly ModelSettings _settings;

    internal ModelMeter(ModelSettings settings)
    {
        _settings = settings;
        _calls = _meter.CreateCounter<long>("jdassistant.model.calls", "{call}", "Calls of the language model, by outcome.");
        _tokens = _meter.CreateCounter<long>("jdassistant.model.tokens", "{token}", "Tokens sent and received.");
        _cost = _meter.CreateCounter<double>("jdassistant.model.cost", "{currency}", "What the tokens cost by the configured prices.");
        _duration = _meter.CreateHistogram<double>("jdassistant.model.duration", "s", "How long a call took, by outcome.");
    }

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    internal void Used(long input, long output)
    {
        _tokens.Add(input, Model, new("direction", "input"));
        _tokens.Add(output, Model, new("direction", "output"));
        if (_settings.InputPrice > 0 || _settings.OutputPrice > 0)
            _cost.Add((double)(((input * _settings.InputPrice) + (output * _settings.OutputPrice)) / 1_000_000m), Model);
    }

    internal void Ended(string outcome, TimeSpan time)
    {
        _calls.Add(1, Model, new("outcome", outcome));
        if (time > TimeSpan.Zero)
            _duration.Record(time.TotalSeconds, Model, new("outcome", outcome));
    }

    internal static string NameOf(ModelTrouble trouble) => trouble switch
    {
        ModelTrouble.Slow => "slow",
        ModelTrouble.Down => "down",
        ModelTrouble.Refused => "refused",
        ModelTrouble.Spent => "spent",
        _ => "unusable",
    };

    private KeyValuePair<string, object?> Model => new("model", _settings.Name);
}
