namespace JDAssistant.Bot.Delivery;

/// <summary>Collects what is to be remembered while a message is answered, so that it can be recorded together with the answer.</summary>
/// <remarks>Otherwise a process that ends between the two would answer the message again as if it had come twice.</remarks>
public sealed class StateChanges
{
    private static readonly AsyncLocal<StateChanges?> Ambient = new();

    private readonly List<Change> _all = [];

    private StateChanges()
    {
    }

    /// <summary>What the message that is being answered changes; null where none is.</summary>
    public static StateChanges? Current => Ambient.Value;

    /// <summary>The changes in the order in which they were made.</summary>
    public IReadOnlyList<Change> All => _all;

    /// <summary>Collects the changes that the caller and whatever it calls make from now on.</summary>
    public static StateChanges Collect() => Ambient.Value = new StateChanges();

    /// <summary>Adds a change.</summary>
    public void Add(Change change) => _all.Add(change);
}
