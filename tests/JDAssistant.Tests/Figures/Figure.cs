namespace JDAssistant.Tests.Figures;

/// <summary>How well one field is read.</summary>
/// <param name="Field">The field.</param>
/// <param name="Right">Values that were read as labelled.</param>
/// <param name="Wrong">Values that were read and are not labelled.</param>
/// <param name="Missed">Values that are labelled and were not read.</param>
internal sealed record Figure(string Field, int Right, int Wrong, int Missed)
{
    /// <summary>Share of what was read that is right; 1 where nothing was read.</summary>
    public double Precision => Share(Right, Right + Wrong);

    /// <summary>Share of what is labelled that was read; 1 where nothing is labelled.</summary>
    public double Recall => Share(Right, Right + Missed);

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Share(2 * Right, (2 * Right) + Wrong + Missed);

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}

/// <summary>A field of a text that was not read as labelled.</summary>
internal sealed record Misreading(string Name, string Field, string Expected, string Read);
