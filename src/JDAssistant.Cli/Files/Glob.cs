using System.IO.Enumeration;

namespace JDAssistant.Cli.Files;

/// <summary>A pattern for paths: <c>*</c> and <c>?</c> within one name, <c>**</c> for any number of folders.</summary>
/// <param name="pattern">With <c>/</c>; a leading <c>./</c> and a final <c>/</c> mean nothing.</param>
public sealed class Glob(string pattern)
{
    private const string AnyFolders = "**";

    private readonly string[] _names = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(name => name != ".").ToArray();

    /// <summary>True where <paramref name="path"/> holds a character that only a pattern has.</summary>
    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The last name of the pattern.</summary>
    public string LastName => _names.Length == 0 ? "" : _names[^1];

    /// <summary>The folders before the first name with a wildcard, with <c>/</c>; "" where there are none.</summary>
    public string FixedFolder
    {
        get
        {
            var folder = string.Join('/', _names.Take(Math.Max(0, _names.Length - 1)).TakeWhile(name => !IsPattern(name)));
            return pattern.StartsWith('/') ? "/" + folder : folder;
        }
    }

    /// <summary>True where the whole of <paramref name="path"/>, names parted by <c>/</c>, is of this pattern.</summary>
    public bool Matches(string path) => Matches(path.Split('/', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True where the path or a folder above it is of this pattern; a pattern of one name may match any of its names.</summary>
    public bool Covers(string path)
    {
        var names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (_names is [not AnyFolders and var only])
            return names.Any(name => IsName(only, name));
        for (var length = 1; length <= names.Length; length++)
        {
            if (Matches(names.AsSpan(0, length)))
                return true;
        }

        return false;
    }

    private bool Matches(ReadOnlySpan<string> names)
    {
        // Goes back to the last ** only: what an earlier one could take, the last one can take too.
        int at = 0, name = 0, star = -1, resume = 0;
        while (name < names.Length)
        {
            if (at < _names.Length && _names[at] == AnyFolders)
            {
                star = at++;
                resume = name;
            }
            else if (at < _names.Length && IsName(_names[at], names[name]))
            {
                at++;
                name++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                name = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (at < _names.Length && _names[at] == AnyFolders)
            at++;
        return at == _names.Length;
    }

    private static bool IsName(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);
}
