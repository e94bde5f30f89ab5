namespace JDAssistant.Models.Limits;

/// <summary>What all work of a day (UTC) may cost together.</summary>
internal sealed class DayBudget(ModelSettings settings, TimeProvider time)
{
    private readonly Lock _lock = new();
    private DateOnly _day;
    private long _tokens;
    private TimeSpan _waited;

    /// <summary>Sets tokens aside for a call that begins; false where the day's are spent.</summary>
    public bool TryTake(long tokens)
    {
        lock (_lock)
        {
            Turn();
            if ((settings.DayTokens > 0 && _tokens + tokens > settings.DayTokens) || (settings.DayTime > TimeSpan.Zero && _waited >= settings.DayTime))
                return false;
            _tokens += tokens;
            return true;
        }
    }

    /// <summary>Puts what a call really cost in the place of what was set aside.</summary>
    public void Settle(long taken, long used, TimeSpan waited)
    {
        lock (_lock)
        {
            Turn();
            _tokens = Math.Max(0, _tokens - taken + used);
            _waited += waited;
        }
    }

    private void Turn()
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (today == _day)
            return;
        (_day, _tokens, _waited) = (today, 0, TimeSpan.Zero);
    }
}
