using System.Collections.Frozen;
using System.Text;

namespace JDAssistant.Documents;

/// <summary>The names of enum values in JSON, policies and word lists: <c>OnSite</c> is <c>on-site</c>.</summary>
public static class KebabName
{
    /// <summary>The name of <paramref name="value"/>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Names<TEnum>.ByValue[value];

    /// <summary>All names of the enum, in the order of its values.</summary>
    public static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum =>
        Names<TEnum>.InOrder;

    /// <summary>Reads a name; false where the enum has no such value.</summary>
    public static bool TryParse<TEnum>(string name, out TEnum value)
        where TEnum : struct, Enum =>
        Names<TEnum>.ByName.TryGetValue(name, out value);

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly IReadOnlyList<string> InOrder = [.. Enum.GetNames<TEnum>().Select(Kebab)];

        public static readonly FrozenDictionary<TEnum, string> ByValue =
            Enum.GetValues<TEnum>().ToFrozenDictionary(value => value, value => Kebab(value.ToString()));

        public static readonly FrozenDictionary<string, TEnum> ByName =
            ByValue.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        private static string Kebab(string name)
        {
            var kebab = new StringBuilder(name.Length + 4);
            foreach (var c in name)
            {
                if (char.IsUpper(c) && kebab.Length > 0)
                    kebab.Append('-');
                kebab.Append(char.ToLowerInvariant(c));
            }

            return kebab.ToString();
        }
    }
}
