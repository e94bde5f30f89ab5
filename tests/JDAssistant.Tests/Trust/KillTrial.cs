using System.Data.Common;
using System.Globalization;
using Dapper;
using JDAssistant.Bot.Delivery;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Trust;

/// <summary>Hosts on one database that are killed while people write to them.</summary>
internal sealed class KillTrial : IAsyncDisposable
{
    private const string PutAside = "is put aside";

    private readonly Func<DbConnection> _database;
    private readonly string[] _settings;
    private readonly ITrialChannel _channel;
    private readonly BotProcess?[] _hosts;
    private readonly int[] _partsOf = new int[Written.Kinds];

    // How often: a part that was in doubt at one kill may be so again at the next.
    private readonly Dictionary<string, int> _inDoubt = [];
    private readonly List<string> _putAside = [];
    private volatile TaskCompletionSource _up = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private KillTrial(ITrialChannel channel, int hosts, Func<DbConnection> database, string[] settings)
    {
        _channel = channel;
        _database = database;
        // One person writes all of it: more than one may in a minute.
        _settings = [.. settings, "--Limits:PersonPerMinute=0", "--Limits:TenantPerMinute=0"];
        _hosts = new BotProcess?[hosts];
        channel.Fill(Ledger);
        Traffic = new Traffic(channel, Ledger, HostAsync);
    }

    public AnswerLedger Ledger { get; } = new();

    public Traffic Traffic { get; }

    public string Channel => _channel.Name;

    public int Kills { get; private set; }

    /// <summary>Starts the hosts, and learns of how many parts each answer is.</summary>
    /// <param name="channel">What people write through.</param>
    /// <param name="hosts">How many.</param>
    /// <param name="database">Opens what they write to.</param>
    /// <param name="settings">Arguments that lead them there.</param>
    public static async Task<KillTrial> StartAsync(ITrialChannel channel, int hosts, Func<DbConnection> database, params string[] settings)
    {
        var trial = new KillTrial(channel, hosts, database, [.. settings, .. channel.Settings]);
        await Task.WhenAll(Enumerable.Range(0, hosts).Select(trial.RestartAsync));

        // One conversation is answered in order: when the last is, all of those before it are.
        var first = new List<Written>();
        for (var i = 0; i <= Written.Kinds; i++)
            first.Add(await trial.Traffic.SayAsync(-1, $"first-{i}", i % Written.Kinds));
        (await trial.Ledger.UntilAsync(() => trial.Ledger.To(first[^1].Name).Count > 0)).Should().BeTrue("an ordinary message is answered");
        for (var kind = 0; kind < Written.Kinds; kind++)
            trial._partsOf[kind] = trial.Ledger.To(first[kind].Name).Count;
        return trial;
    }

    /// <summary>Kills a host, and notes what the channel may have taken of which there is no record.</summary>
    public async Task KillAsync(int host)
    {
        var process = _hosts[host]!;
        _hosts[host] = null;
        if (Array.TrueForAll(_hosts, each => each is null))
            _up = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await process.KillAsync();
        Heed(process);
        await process.DisposeAsync();
        Kills++;
        await using var connection = _database();
        var unsent = await connection.QueryAsync<string>("SELECT body FROM outbox WHERE sent = 0");
        foreach (var part in unsent.Select(_channel.OnTheWire).Select(AnswerLedger.MarkOf).Distinct())
            _inDoubt[part] = _inDoubt.GetValueOrDefault(part) + 1;
    }

    public async Task RestartAsync(int host)
    {
        _hosts[host] = await BotProcess.StartAsync(_settings);
        _up.TrySetResult();
    }

    /// <summary>Waits until everything that was acknowledged is answered, ends the hosts, and counts.</summary>
    public async Task<KillCount> CountAsync()
    {
        var written = Traffic.Conversations.SelectMany(conversation => conversation).ToList();
        var open = written.ToList();
        await Ledger.UntilAsync(() => open.RemoveAll(IsAnswered) >= 0 && open.Count == 0);
        foreach (var host in _hosts)
        {
            if (host is null)
                continue;
            await host.TerminateAsync();
            Heed(host);
        }

        await using var connection = _database();
        var left = (await connection.QueryAsync<long>("SELECT stage FROM inbox WHERE stage NOT IN (@done, @aside)", new { done = (int)WorkStage.Done, aside = (int)WorkStage.PutAside }))
            .Select(stage => ((WorkStage)stage).ToString()).Concat(_putAside)
            .Concat(written.Where(message => !IsAnswered(message)).Select(message => string.Create(CultureInfo.InvariantCulture, $"kind {message.Kind}: {Ledger.PartsTo(message.Name).Count} of {_partsOf[message.Kind]} parts"))).CountBy(each => each).ToDictionary();
        var twice = written.SelectMany(message => Ledger.To(message.Name).GroupBy(part => part.Mark).Where(group => group.Count() > 1)).ToList();
        return new KillCount(
            Messages: written.Count,
            Lost: written.Count(message => !IsAnswered(message)),
            Doubled: twice.Sum(group => Math.Max(0, group.Count() - 1 - _inDoubt.GetValueOrDefault(group.Key))) + written.Sum(message => Math.Max(0, Ledger.PartsTo(message.Name).Count - _partsOf[message.Kind])),
            OutOfOrder: Traffic.Conversations.Sum(OutOfOrder),
            SentAgain: twice.Sum(group => Math.Min(group.Count() - 1, _inDoubt.GetValueOrDefault(group.Key))),
            Repeats: Traffic.Repeats,
            Left: left,
            Excuse: _channel.Excuse);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            if (host is not null)
                await host.DisposeAsync();
        }

        await _channel.DisposeAsync();
        Ledger.Dispose();
    }

    /// <summary>Why the host put messages aside.</summary>
    private void Heed(BotProcess host) => _putAside.AddRange(host.Output.Split('\n').Where(line => line.Contains(PutAside, StringComparison.Ordinal)).Select(line => line[line.IndexOf(PutAside, StringComparison.Ordinal)..]));

    private bool IsAnswered(Written message) => Ledger.PartsTo(message.Name).Count >= _partsOf[message.Kind];

    private int OutOfOrder(IReadOnlyList<Written> conversation)
    {
        var arrivals = conversation.SelectMany(message => Ledger.PartsTo(message.Name).Select(part => part.Number)).ToList();
        return arrivals.Zip(arrivals.Skip(1)).Count(pair => pair.First > pair.Second);
    }

    private async Task<string> HostAsync(int attempt)
    {
        while (true)
        {
            var up = _hosts.OfType<BotProcess>().ToArray();
            if (up.Length > 0)
                return up[Math.Abs(attempt) % up.Length].Url;
            await _up.Task;
        }
    }
}

/// <summary>What became of the messages.</summary>
/// <param name="Messages">How many were acknowledged.</param>
/// <param name="Lost">Acknowledged, and not or not wholly answered.</param>
/// <param name="Doubled">Parts that came more often than they should, without the reason of <paramref name="SentAgain"/>.</param>
/// <param name="OutOfOrder">Parts that came before one of an earlier message of the conversation.</param>
/// <param name="SentAgain">Parts that came twice because the kill fell between the channel's "taken" and our record of it.</param>
/// <param name="Repeats">Messages that the channel sent again because they were not acknowledged.</param>
/// <param name="Left">How many messages are in which state other than done, were put aside for which reason, or came in part.</param>
/// <param name="Excuse">Why parts may be sent again.</param>
internal sealed record KillCount(int Messages, int Lost, int Doubled, int OutOfOrder, int SentAgain, int Repeats, IReadOnlyDictionary<string, int> Left, string Excuse)
{
    public static KillCount operator +(KillCount one, KillCount other) => one with
    {
        Messages = one.Messages + other.Messages,
        Lost = one.Lost + other.Lost,
        Doubled = one.Doubled + other.Doubled,
        OutOfOrder = one.OutOfOrder + other.OutOfOrder,
        SentAgain = one.SentAgain + other.SentAgain,
        Repeats = one.Repeats + other.Repeats,
        Left = one.Left.Concat(other.Left).GroupBy(each => each.Key, each => each.Value).ToDictionary(group => group.Key, group => group.Sum()),
    };

    public void Report(string what, int kills)
    {
        TrustReport.Add($"{what}: {kills} kills, {Messages} messages acknowledged: {Messages - Lost} answered, {Lost} lost, {Doubled} doubled, {OutOfOrder} out of order");
        TrustReport.Add($"  {Repeats} were sent to us again because a kill cut off the acknowledgement: none was answered twice for that");
        TrustReport.Add($"  {SentAgain} parts of answers were sent again: the kill fell after the channel took them and before that was recorded; {Excuse}");
        foreach (var (state, count) in Left.OrderBy(each => each.Key, StringComparer.Ordinal))
            TrustReport.Add($"  {count} not done: {state}");
    }
}
