using System.Reflection;
using JDAssistant.Bot.Delivery;

namespace JDAssistant.Tests.Bot.Delivery;

/// <summary>A store whose host ends at some call: from then on it answers nothing more.</summary>
#pragma warning disable CA1852 // The proxy is derived from it while it runs.
internal class MortalStore : DispatchProxy
#pragma warning restore CA1852
{
    private IDeliveryStore _store = null!;
    private bool _isDead;

    public Func<string, object?[], bool> At { get; set; } = (_, _) => false;

    public TaskCompletionSource Came { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static (IDeliveryStore Store, MortalStore Death) Of(IDeliveryStore store)
    {
        var proxy = Create<IDeliveryStore, MortalStore>();
        ((MortalStore)(object)proxy)._store = store;
        return (proxy, (MortalStore)(object)proxy);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        _isDead |= At(targetMethod!.Name, args!);
        if (!_isDead)
            return targetMethod.Invoke(_store, args);
        Came.TrySetResult();
        var result = targetMethod.ReturnType;
        return result == typeof(Task)
            ? new TaskCompletionSource().Task
            : typeof(MortalStore).GetMethod(nameof(Never), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(result.GetGenericArguments()).Invoke(null, null);
    }

    private static Task<T> Never<T>() => new TaskCompletionSource<T>().Task;
}
