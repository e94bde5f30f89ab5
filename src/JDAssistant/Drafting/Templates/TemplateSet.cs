using System.Reflection;
using JDAssistant.Documents;

namespace JDAssistant.Drafting.Templates;

/// <summary>The templates that drafts are made of: frame, sections and roles.</summary>
/// <remarks>Immutable and checked when it is loaded, so that a mistake in a file shows at the start and not in a draft.</remarks>
public sealed class TemplateSet
{
    private static readonly Lazy<TemplateSet> Embedded = new(() => Load(EmbeddedFiles()));

    private readonly IReadOnlyDictionary<string, string> _files;
    private readonly Dictionary<SectionKind, SectionTemplate> _sections = [];
    private readonly Dictionary<string, Role> _roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _longestName;

    private TemplateSet(IReadOnlyDictionary<string, string> files)
    {
        _files = files;
        Frame = DraftFrame.Parse("job-description.md", Required(files, "job-description.md"));
        foreach (var section in Frame.Sections)
        {
            var file = $"sections/{section.Name}.md";
            if (!_sections.TryAdd(section.Kind, SectionTemplate.Parse(file, Required(files, file), DraftValues.Names)))
                throw TemplateException.In("job-description.md", null, $"the section “{section.Name}” stands twice.");
        }

        var roles = new List<Role>();
        foreach (var (file, text) in files.Where(file => IsRole(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var role = RoleReader.Read(file, text);
            roles.Add(role);
            foreach (var name in role.Names)
            {
                var words = WordsOf(name);
                var key = string.Join(' ', words);
                if (!_roles.TryAdd(key, role))
                    throw TemplateException.In(file, null, $"“{name}” is a name of {_roles[key].Name} already.");
                _longestName = Math.Max(_longestName, words.Length);
            }
        }

        Roles = roles;
    }

    /// <summary>The templates that travel inside this assembly.</summary>
    public static TemplateSet Default => Embedded.Value;

    /// <summary>Order and headings of the sections.</summary>
    public DraftFrame Frame { get; }

    /// <summary>All roles.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>Loads templates from texts by path: <c>job-description.md</c>, <c>sections/summary.md</c>, <c>roles/nurse.yaml</c>.</summary>
    /// <exception cref="TemplateException">A file is missing or wrong; the message names it.</exception>
    public static TemplateSet Load(IReadOnlyDictionary<string, string> files) => new(files);

    /// <summary>True for the path of a file that templates are made of; what else lies beside them is left alone.</summary>
    public static bool IsTemplate(string file) =>
        file == "job-description.md" || file.StartsWith("sections/", StringComparison.Ordinal) || file.StartsWith("roles/", StringComparison.Ordinal);

    /// <summary>These templates with a company's own on top: a file of the same path replaces ours, another is added.</summary>
    /// <exception cref="TemplateException">A file is wrong; the message names it.</exception>
    public TemplateSet With(IReadOnlyDictionary<string, string> files)
    {
        var all = new Dictionary<string, string>(_files, StringComparer.Ordinal);
        foreach (var (file, text) in files)
            all[file] = text;
        return new TemplateSet(all);
    }

    /// <summary>The words that the section templates bring along, for a check of what a draft may say.</summary>
    internal string FixedWords => string.Join('\n', _sections.Values.Select(section => section.FixedWords));

    /// <summary>The template of a section; null where the frame has no such section.</summary>
    public SectionTemplate? Section(SectionKind kind) => _sections.GetValueOrDefault(kind);

    /// <summary>The role that a title names: the longest name in it wins, then the one nearest to its end.</summary>
    /// <returns>Null where no template fits.</returns>
    public Role? RoleOf(string title)
    {
        var words = WordsOf(title);
        for (var length = Math.Min(_longestName, words.Length); length > 0; length--)
        {
            for (var start = words.Length - length; start >= 0; start--)
            {
                if (_roles.TryGetValue(string.Join(' ', words, start, length), out var role))
                    return role;
            }
        }

        return null;
    }

    private static string[] WordsOf(string title) =>
        title.Split([' ', '-', ',', '(', ')', '/', '–', '—'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsRole(string file) =>
        file.StartsWith("roles/", StringComparison.Ordinal) && file.EndsWith(".yaml", StringComparison.Ordinal);

    private static string Required(IReadOnlyDictionary<string, string> files, string file) =>
        files.TryGetValue(file, out var text) ? text : throw TemplateException.In(file, null, "is missing.");

    private static Dictionary<string, string> EmbeddedFiles()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            var name = resource.Replace('\\', '/');
            if (!name.StartsWith("templates/", StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            files.Add(name["templates/".Length..], reader.ReadToEnd());
        }

        return files;
    }
}
