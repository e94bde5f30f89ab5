using JDAssistant.Drafting.Templates;

namespace JDAssistant.Bot.Hosting;

/// <summary>What drafts are made of.</summary>
public sealed class TemplatesSettings : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Templates";

    /// <summary>A folder with your own templates, laid out as ours: a file of the same path replaces ours, another is added.</summary>
    public string? Path { get; set; }

    /// <inheritdoc/>
    public void Check()
    {
        if (Path is { } path && !Directory.Exists(path))
            throw new SettingException("Templates:Path", $"there is no folder “{path}”. Name the one that holds job-description.md, sections/ or roles/.");
    }

    /// <summary>Our templates with the company's files in place of ours and beside them.</summary>
    /// <exception cref="SettingException">The folder holds none, or a file in it cannot be used.</exception>
    public TemplateSet Read()
    {
        if (Path is not { } folder)
            return TemplateSet.Default;
        try
        {
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => (Path: path, Name: System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .Where(file => TemplateSet.IsTemplate(file.Name))
                .ToDictionary(file => file.Name, file => File.ReadAllText(file.Path), StringComparer.Ordinal);
            return files.Count > 0
                ? TemplateSet.Default.With(files)
                : throw new SettingException("Templates:Path", $"“{folder}” holds no templates: job-description.md, sections/*.md or roles/*.yaml.");
        }
        catch (Exception problem) when (problem is TemplateException or IOException or UnauthorizedAccessException)
        {
            throw new SettingException("Templates:Path", problem.Message);
        }
    }
}
