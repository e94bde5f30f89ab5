using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace JDAssistant.Bot.Slack;

/// <summary>Slack's signature of a request: HMAC-SHA256 over its time and its raw body.</summary>
internal static class RequestSignature
{
    /// <summary>Carries the time of sending, in seconds since 1970.</summary>
    public const string TimeHeader = "X-Slack-Request-Timestamp";

    /// <summary>Carries the signature.</summary>
    public const string SignatureHeader = "X-Slack-Signature";

    private const string Version = "v0";
    private const int SecondsOfTolerance = 5 * 60;

    /// <summary>Why a request is not Slack's, or is too old or too new to be believed; null where it is good.</summary>
    /// <param name="secret">The app's signing secret.</param>
    /// <param name="time">What <see cref="TimeHeader"/> says.</param>
    /// <param name="signature">What <see cref="SignatureHeader"/> says.</param>
    /// <param name="body">The body as it came, before anything read it.</param>
    /// <param name="now">The time.</param>
    public static string? Refusal(string secret, string? time, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(time) || string.IsNullOrEmpty(signature))
            return "The request is not signed.";
        if (!long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return "The time of the signature is not a number.";

        // A difference, not Math.Abs: the header may hold any number.
        var age = now.ToUnixTimeSeconds() - seconds;
        if (age is > SecondsOfTolerance or < -SecondsOfTolerance)
            return "The signature is too old or too new.";

        var expected = Encoding.ASCII.GetBytes(Sign(secret, time, body));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature)) ? null : "The signature is wrong.";
    }

    /// <summary>The signature of a body that was sent at <paramref name="time"/>.</summary>
    public static string Sign(string secret, string time, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes($"{Version}:{time}:"));
        hash.AppendData(body);
        return $"{Version}={Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
