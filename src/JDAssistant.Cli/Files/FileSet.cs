using JDAssistant.Documents;

namespace JDAssistant.Cli.Files;

/// <summary>A file to review.</summary>
/// <param name="Name">The path as it is shown; <see cref="Input.StandardInput"/> for standard input.</param>
/// <param name="FullPath">Where it lies.</param>
public sealed record NamedFile(string Name, string FullPath);

/// <summary>The files that the arguments of a command mean: names of files, folders and patterns.</summary>
/// <remarks>
/// The order is that of the arguments, within a folder or pattern that of the paths; a file is listed once. Of folders,
/// and of patterns that leave the ending open, only readable kinds of file are taken, and neither what begins with a dot
/// nor <c>node_modules</c>.
/// </remarks>
/// <param name="folder">The working folder.</param>
/// <param name="exclude">Patterns of what is left out.</param>
public sealed class FileSet(string folder, IEnumerable<string> exclude)
{
    private static readonly string[] Endings = [".md", ".markdown", ".txt", ".html", ".htm", ".docx"];

    private readonly Glob[] _exclude = [.. exclude.Select(pattern => new Glob(pattern.Replace('\\', '/')))];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<NamedFile> _files = [];
    private readonly List<(string Path, InputProblem Problem)> _problems = [];

    /// <summary>The files found.</summary>
    public IReadOnlyList<NamedFile> Files => _files;

    /// <summary>The arguments and folders that lead to no file, and why.</summary>
    public IReadOnlyList<(string Path, InputProblem Problem)> Problems => _problems;

    /// <summary>True where <paramref name="argument"/> names one file, there or not.</summary>
    public bool IsOneFile(string argument) =>
        argument == Input.StandardInput || File.Exists(Full(argument)) || !(Directory.Exists(Full(argument)) || Glob.IsPattern(argument));

    /// <summary>Adds what <paramref name="argument"/> means.</summary>
    public void Add(string argument)
    {
        var full = Full(argument);
        if (argument == Input.StandardInput)
            AddFile(argument, argument);
        else if (File.Exists(full))
            AddFile(Shown(full, argument), full);
        else if (Directory.Exists(full))
            AddFolder(argument, full);
        else if (Glob.IsPattern(argument))
            AddPattern(argument);
        else
            _problems.Add((argument, new InputProblem("not-found", "There is no such file.")));
    }

    private void AddFolder(string argument, string full)
    {
        var found = Below(full).Where(IsReadable).ToList();
        if (found.Count == 0)
            _problems.Add((argument, new InputProblem("not-found", $"There is no file in it that ends in {string.Join(", ", Endings)}.")));
        foreach (var path in found)
            AddFile(Shown(path, path), path);
    }

    private void AddPattern(string argument)
    {
        var pattern = argument.Replace('\\', '/');
        var glob = new Glob(pattern);
        var root = Full(glob.FixedFolder);
        var all = glob.LastName is not ("*" or "**");
        var found = !Directory.Exists(root) ? [] : Below(root)
            .Where(path => glob.Matches(Path.IsPathRooted(argument) ? Slashes(path) : Slashes(Path.GetRelativePath(folder, path))) && (all || IsReadable(path)))
            .ToList();
        if (found.Count == 0)
            _problems.Add((argument, new InputProblem("not-found", "No file matches this pattern.")));
        foreach (var path in found)
            AddFile(Shown(path, path), path);
    }

    private void AddFile(string name, string full)
    {
        if (!_exclude.Any(glob => glob.Covers(name)) && _seen.Add(full))
            _files.Add(new NamedFile(name, full));
    }

    /// <summary>The files below a folder, in order of their paths.</summary>
    private List<string> Below(string top)
    {
        var files = new List<string>();
        var folders = new Stack<string>([top]);
        while (folders.TryPop(out var next))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(next).EnumerateFileSystemInfos())
                {
                    if (entry.Name.StartsWith('.') || entry.Name == "node_modules")
                        continue;
                    // A link to a folder may lead in a circle.
                    if (entry is FileInfo)
                        files.Add(entry.FullName);
                    else if (entry.LinkTarget is null)
                        folders.Push(entry.FullName);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                _problems.Add((Shown(next, next), new InputProblem("unreadable", $"The folder cannot be read: {error.Message}")));
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private string Full(string path) => Path.GetFullPath(path, folder);

    /// <summary>Relative where the file lies below the working folder, as given otherwise.</summary>
    private string Shown(string full, string given)
    {
        var relative = Path.GetRelativePath(folder, full);
        return Slashes(relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative) ? given : relative);
    }

    private static bool IsReadable(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static string Slashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
