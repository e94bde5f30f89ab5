using System.Security.Cryptography;
using System.Text;

namespace JDAssistant.Bot.Formatting;

/// <summary>Tells texts apart without showing them.</summary>
internal static class TextFingerprint
{
    /// <summary>The fingerprint of a text: 24 hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
}
