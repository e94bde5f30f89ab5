using System.Globalization;

namespace JDAssistant.Tests.Trust;

/// <summary>The counts that <c>tests/run --trust</c> prints, and how much it tries; less where all tests run.</summary>
internal static class TrustReport
{
    /// <summary>The collection of the tests that write to it: one after the other, because they fill the machine.</summary>
    public const string Collection = "Trust";

    private const string FileVariable = "JDASSISTANT_TRUST";

    /// <summary>How often a host is killed on each database.</summary>
    public static int Kills { get; } = Number("JDASSISTANT_TRUST_KILLS", 3);

    /// <summary>How many texts are generated.</summary>
    public static int Texts { get; } = Number("JDASSISTANT_TRUST_TEXTS", 200);

    /// <summary>How many minutes a host is asked without a pause; 0 for a few seconds, in which its memory is not judged.</summary>
    public static int SoakMinutes { get; } = Number("JDASSISTANT_TRUST_SOAK", 0);

    /// <summary>Writes a line.</summary>
    public static void Add(FormattableString line)
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } path)
            File.AppendAllText(path, line.ToString(CultureInfo.InvariantCulture) + "\n");
    }

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
}

/// <summary>Keeps everything else out while the machine is full.</summary>
[CollectionDefinition(TrustReport.Collection, DisableParallelization = true)]
public sealed class TrustRuns;
