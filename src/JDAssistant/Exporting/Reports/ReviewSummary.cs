using JDAssistant.Documents;
using JDAssistant.Reviewing;
using JDAssistant.Rules;

namespace JDAssistant.Exporting.Reports;

/// <summary>What was found in one file, in figures.</summary>
/// <param name="Path">The path as it is shown.</param>
/// <param name="Score">Its score.</param>
/// <param name="Errors">Errors that count.</param>
/// <param name="Warnings">Warnings that count.</param>
/// <param name="Notices">Notices that count.</param>
/// <param name="Known">Findings that the baseline knows.</param>
/// <param name="Allowed">Findings that the text allows.</param>
public sealed record FileFigures(string Path, int Score, int Errors, int Warnings, int Notices, int Known, int Allowed)
{
    /// <summary>The findings that count.</summary>
    public int Findings => Errors + Warnings + Notices;
}

/// <summary>A file that could not be read, and why.</summary>
public sealed record UnreadableFile(string Path, InputProblem Problem);

/// <summary>Counts over all files of a run; findings that a baseline knows are counted apart.</summary>
public sealed class ReviewSummary
{
    private readonly List<FileFigures> _files = [];
    private readonly List<UnreadableFile> _unreadable = [];
    private Review? _last;
    private readonly SortedDictionary<string, (RuleInfo Rule, int Count)> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RuleInfo> _named = new(StringComparer.Ordinal);

    /// <summary>The files read, in order.</summary>
    public IReadOnlyList<FileFigures> Files => _files;

    /// <summary>The files that could not be read, in order.</summary>
    public IReadOnlyList<UnreadableFile> Unreadable => _unreadable;

    /// <summary>Errors in all files.</summary>
    public int Errors { get; private set; }

    /// <summary>Warnings in all files.</summary>
    public int Warnings { get; private set; }

    /// <summary>Notices in all files.</summary>
    public int Notices { get; private set; }

    /// <summary>Findings that the baseline knows.</summary>
    public int Known { get; private set; }

    /// <summary>Findings that the texts themselves allow.</summary>
    public int Allowed { get; private set; }

    /// <summary>Files without a finding that counts.</summary>
    public int Clean => _files.Count(file => file.Findings == 0);

    /// <summary>The mean score of the files read; 0 where there is none.</summary>
    public int MeanScore => _files.Count == 0 ? 0 : (int)Math.Round(_files.Average(file => file.Score), MidpointRounding.AwayFromZero);

    /// <summary>The version of the rules; "" before the first file.</summary>
    public string RulePack => _last?.RulePack ?? "";

    /// <summary>The rules that found something, the most frequent first.</summary>
    public IReadOnlyList<(RuleInfo Rule, int Count)> Rules =>
        [.. _rules.Values.OrderByDescending(each => each.Count).ThenBy(each => each.Rule.Id, StringComparer.Ordinal)];

    /// <summary>The rules that any finding is of, known and allowed ones among them, in order of their ids.</summary>
    public IEnumerable<RuleInfo> Named => _named.Values;

    /// <summary>The files with findings, the lowest score first.</summary>
    public IReadOnlyList<FileFigures> Worst =>
        [.. _files.Where(file => file.Findings > 0).OrderBy(file => file.Score).ThenByDescending(file => file.Errors).ThenBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The severest finding that counts; null where there is none.</summary>
    public Severity? Severest => Errors > 0 ? Severity.Error : Warnings > 0 ? Severity.Warning : Notices > 0 ? Severity.Notice : null;

    /// <summary>Counts a file.</summary>
    public void Add(ReviewedFile file)
    {
        int errors = 0, warnings = 0, notices = 0;
        foreach (var finding in file.New)
        {
            switch (finding.Severity)
            {
                case Severity.Error:
                    errors++;
                    break;
                case Severity.Warning:
                    warnings++;
                    break;
                default:
                    notices++;
                    break;
            }

            _rules[finding.Rule.Id] = (finding.Rule, _rules.GetValueOrDefault(finding.Rule.Id).Count + 1);
        }

        foreach (var rule in file.Findings.Select(each => each.Reviewed.Finding.Rule).Concat(file.Review.Suppressed.Select(each => each.Finding.Rule)))
            _named.TryAdd(rule.Id, rule);
        _files.Add(new FileFigures(file.Path, file.Review.Score.Total, errors, warnings, notices, file.KnownCount, file.Review.Suppressed.Count));
        Errors += errors;
        Warnings += warnings;
        Notices += notices;
        Known += file.KnownCount;
        Allowed += file.Review.Suppressed.Count;
        _last = file.Review;
    }

    /// <summary>Counts a file that could not be read.</summary>
    public void Add(string path, InputProblem problem) => _unreadable.Add(new UnreadableFile(path, problem));
}
