using JDAssistant.Drafting.Templates;

namespace JDAssistant.Cli.Commands;

/// <summary>Reads a company's own templates from a folder that is laid out as <c>templates</c> is.</summary>
internal static class TemplateFiles
{
    /// <summary>Our templates with the company's files in place of ours and beside them; null where they cannot be used, which is said.</summary>
    public static TemplateSet? Read(string? folder, Terminal terminal)
    {
        if (folder is null)
            return TemplateSet.Default;
        try
        {
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .Where(file => TemplateSet.IsTemplate(file.Name))
                .ToDictionary(file => file.Name, file => File.ReadAllText(file.Path), StringComparer.Ordinal);
            if (files.Count > 0)
                return TemplateSet.Default.With(files);
            terminal.Error.WriteLine($"jd: {folder} holds no templates: job-description.md, sections/*.md or roles/*.yaml.");
        }
        catch (Exception problem) when (problem is TemplateException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"jd: {problem.Message}");
        }

        return null;
    }
}
