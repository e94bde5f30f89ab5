using System.Text;
using JDAssistant.Conversations.Replies;

namespace JDAssistant.Bot.Formatting;

/// <summary>What the files are called that are handed out.</summary>
internal static class FileNames
{
    private const int Longest = 60;

    /// <summary>The name for a document: its title in small letters, digits and hyphens, with the ending for its kind.</summary>
    public static string Of(DocumentPart document)
    {
        if (document.File is { } file)
            return file.FileName;
        var name = new StringBuilder();
        foreach (var c in document.Title)
        {
            if (char.IsAsciiLetterOrDigit(c))
                name.Append(char.ToLowerInvariant(c));
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
            if (name.Length == Longest)
                break;
        }

        var words = name.ToString().Trim('-');
        return (words.Length > 0 ? words : "job-description") + ".md";
    }
}
