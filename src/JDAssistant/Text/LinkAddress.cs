using System.Buffers;

namespace JDAssistant.Text;

/// <summary>Judges where a link may lead.</summary>
public static class LinkAddress
{
    private static readonly string[] Allowed = ["https://", "http://", "mailto:", "tel:"];

    private static readonly SearchValues<char> Never = SearchValues.Create(" <>\"\\^`{}|");

    /// <summary>The address, where it leads to a page, a mailbox or a telephone; null for all else, scripts above all.</summary>
    public static string? Safe(string? address) =>
        address is { Length: > 4 } && Array.Exists(Allowed, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            && !address.AsSpan().ContainsAny(Never) && !address.Any(char.IsControl)
            ? address
            : null;

    /// <summary>The address as it can stand in Markdown, where a bracket would end the link; null where <see cref="Safe"/> has none.</summary>
    public static string? Linked(string? address) =>
        Safe(address?.Trim())?.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
}
