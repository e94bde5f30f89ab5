using System.Globalization;
using JDAssistant.Exporting.Inline;

namespace JDAssistant.Exporting;

/// <summary>What an exported line is.</summary>
internal enum ExportKind
{
    Title,
    Heading,
    Paragraph,
    Item,
    Quote,
}

/// <summary>One line of an export.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Runs">Its words on one line, by their look.</param>
/// <param name="Depth">Level of a heading from 2, nesting of an item from 0.</param>
internal sealed record ExportLine(ExportKind Kind, IReadOnlyList<InlineRun> Runs, int Depth)
{
    /// <summary>True for what begins a section that has no heading: it goes on with no list before it.</summary>
    public bool BeginsSection { get; init; }

    /// <summary>The number of an item; null for one with a bullet.</summary>
    public int? Number { get; init; }

    /// <summary>What stands before the words of an item, with its blank.</summary>
    public string Mark => Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : "- ";

    /// <summary>The words without their look; links end with their address where <paramref name="withAddresses"/> asks for it.</summary>
    public string Plain(bool withAddresses = true) =>
        string.Concat(Runs.Select((run, i) => withAddresses && InlineReader.EndsLink(Runs, i) is { } address ? $"{run.Text} ({address})" : run.Text)).Trim();
}
