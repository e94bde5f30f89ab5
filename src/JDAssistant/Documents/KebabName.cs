using System.Runtime.CompilerServices;
using System.Text;

namespace JDAssistant.Documents;

/// <summary>The names of enum values in JSON, policies and word lists: <c>OnSite</c> is <c>on-site</c>.</summary>
public static class KebabName
{
    /// <summary>The name of <paramref name="value"/>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Names<TEnum>.InOrder[Unsafe.BitCast<TEnum, int>(value)];

    /// <summary>All names of the enum, in the order of its values.</summary>
    public static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum =>
        Names<TEnum>.InOrder;

    /// <summary>Reads a name; false where the enum has no such value.</summary>
    public static bool TryParse<TEnum>(string name, out TEnum value)
        where TEnum : struct, Enum
    {
        var index = Array.IndexOf(Names<TEnum>.InOrder, name);
        value = index < 0 ? default : Unsafe.BitCast<int, TEnum>(index);
        return index >= 0;
    }

    private static string[] NamesOf(Type type)
    {
        // The values of all our enums count up from 0, so that a name is found by its place.
        var names = Enum.GetNames(type);
        for (var i = 0; i < names.Length; i++)
        {
            if (Enum.ToObject(type, i).ToString() != names[i])
                throw new NotSupportedException($"The values of {type.Name} do not count up from 0.");
            names[i] = Kebab(names[i]);
        }

        return names;
    }

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

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly string[] InOrder = NamesOf(typeof(TEnum));
    }
}
