using System.Security.Cryptography;
using System.Text;

namespace JDAssistant.Bot.Slack.Installations;

/// <summary>Encrypts workspaces' tokens for the database: AES-256-GCM, bound to the tenant, so that a stored token opens nothing in another's row.</summary>
public sealed class TokenVault
{
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] _key;

    /// <summary>A vault with a key of 32 bytes.</summary>
    public TokenVault(byte[] key) => _key = key.Length == 32 ? key : throw new ArgumentException("The key must have 32 bytes.", nameof(key));

    /// <summary>The stored form of a token.</summary>
    public string Close(string tenant, string token)
    {
        var words = Encoding.UTF8.GetBytes(token);
        var closed = new byte[1 + NonceLength + TagLength + words.Length];
        closed[0] = Version;
        RandomNumberGenerator.Fill(closed.AsSpan(1, NonceLength));
        using var cipher = new AesGcm(_key, TagLength);
        cipher.Encrypt(closed.AsSpan(1, NonceLength), words, closed.AsSpan(1 + NonceLength + TagLength), closed.AsSpan(1 + NonceLength, TagLength), Bound(tenant));
        return Convert.ToBase64String(closed);
    }

    /// <summary>The token in a stored form; null where it was closed with another key or for another tenant, or was altered.</summary>
    public string? Open(string tenant, string stored)
    {
        var closed = new byte[stored.Length];
        if (!Convert.TryFromBase64String(stored, closed, out var length) || length < 1 + NonceLength + TagLength || closed[0] != Version)
            return null;
        var words = new byte[length - 1 - NonceLength - TagLength];
        using var cipher = new AesGcm(_key, TagLength);
        try
        {
            cipher.Decrypt(closed.AsSpan(1, NonceLength), closed.AsSpan(1 + NonceLength + TagLength, words.Length), closed.AsSpan(1 + NonceLength, TagLength), words, Bound(tenant));
            return Encoding.UTF8.GetString(words);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] Bound(string tenant) => Encoding.UTF8.GetBytes("slack/" + tenant);
}
