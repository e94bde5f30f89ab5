namespace JDAssistant.Benchmarks.Table;

/// <summary>One thing that the speed table shows. To show another, write its class and name it in <see cref="SpeedTable"/>.</summary>
internal interface IMeasured
{
    /// <summary>What <c>table --only</c> calls it.</summary>
    string Name { get; }

    /// <summary>Measures, and returns the result in Markdown: a table, or one line that says why there is none.</summary>
    /// <param name="folder">An empty folder of its own, removed afterwards.</param>
    Task<string> MeasureAsync(string folder);
}
