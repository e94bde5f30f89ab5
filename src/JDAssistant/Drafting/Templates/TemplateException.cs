namespace JDAssistant.Drafting.Templates;

/// <summary>A template file cannot be used; the message names the file and says what is wrong.</summary>
public sealed class TemplateException : Exception
{
    public TemplateException()
    {
    }

    public TemplateException(string message)
        : base(message)
    {
    }

    public TemplateException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>An error in <paramref name="file"/>, at a line counted from 1 where one is known.</summary>
    public static TemplateException In(string file, int? line, string problem) =>
        new(line is { } number ? $"{file}:{number}: {problem}" : $"{file}: {problem}");
}
