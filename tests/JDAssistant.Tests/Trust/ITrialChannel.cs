namespace JDAssistant.Tests.Trust;

/// <summary>A chat platform that stands still while hosts are killed: people write through it, and it takes the answers.</summary>
internal interface ITrialChannel : IAsyncDisposable
{
    /// <summary>What it is called in the report.</summary>
    string Name { get; }

    /// <summary>Arguments that lead a host to it.</summary>
    IReadOnlyList<string> Settings { get; }

    /// <summary>Why the same part may come twice after a kill: what the report says of it.</summary>
    string Excuse { get; }

    /// <summary>Takes answers for <paramref name="ledger"/> from now on.</summary>
    void Fill(AnswerLedger ledger);

    /// <summary>What somebody says in a message called <paramref name="id"/>; kinds of texts differ by <paramref name="kind"/>, from 0.</summary>
    string TextOf(string id, int kind);

    /// <summary>Under what the ledger has the answer to the message called <paramref name="id"/>.</summary>
    string NameOf(string id);

    /// <summary>Sends a message to a host.</summary>
    /// <returns>Whether it was acknowledged.</returns>
    Task<bool> SendAsync(HttpClient client, string host, int conversation, string id, string text);

    /// <summary>A recorded part of an answer as the ledger would hold it.</summary>
    string OnTheWire(string part);
}
