using System.Collections.Concurrent;
using JDAssistant.Cli.Files;
using JDAssistant.Exporting.Reports;

namespace JDAssistant.Cli;

/// <summary>A baseline on disk, with paths relative to its folder.</summary>
public sealed class BaselineFile
{
    private readonly ConcurrentDictionary<string, string[]> _found = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly Baseline _baseline;

    private BaselineFile(string path, Baseline baseline) => (_path, _baseline) = (path, baseline);

    /// <summary>Reads the baseline at <paramref name="path"/>; null and a sentence where it cannot be.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="mayBeMissing">True where it is about to be written for the first time.</param>
    public static (BaselineFile? File, string? Problem) Read(string path, bool mayBeMissing)
    {
        if (!File.Exists(path))
            return mayBeMissing ? (new BaselineFile(path, new Baseline()), null) : (null, "there is no such baseline; --write-baseline makes it.");
        var (baseline, problem) = Baseline.Read(File.ReadAllText(path));
        return baseline is null ? (null, problem) : (new BaselineFile(path, baseline), null);
    }

    /// <summary>What is known of <paramref name="file"/>.</summary>
    public IReadOnlySet<string> KnownIn(NamedFile file) => _baseline.KnownIn(Key(file));

    /// <summary>Notes what was found, known or new. Safe to use from many threads.</summary>
    public void Found(NamedFile file, ReviewedFile reviewed) => _found[Key(file)] = [.. reviewed.Fingerprints];

    /// <summary>Writes what was found over what was known of the same files; files that are gone are forgotten.</summary>
    /// <returns>How many findings are known now.</returns>
    public int Write()
    {
        foreach (var (path, prints) in _found)
            _baseline.Set(path, prints);
        foreach (var gone in _baseline.Paths.Where(path => path != Input.StandardInput && !File.Exists(Path.Combine(Folder, path))).ToList())
            _baseline.Set(gone, []);
        File.WriteAllText(_path, _baseline.Write());
        return _baseline.Count;
    }

    private string Folder => Path.GetDirectoryName(_path)!;

    private string Key(NamedFile file) => file.Name == Input.StandardInput
        ? file.Name
        : Path.GetRelativePath(Folder, file.FullPath).Replace(Path.DirectorySeparatorChar, '/');
}
