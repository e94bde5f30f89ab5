using JDAssistant.Parsing;
using JDAssistant.Parsing.Formats;
using JDAssistant.Text;

namespace JDAssistant.Conversations;

/// <summary>Makes the text that is taken in hand of what somebody pasted.</summary>
internal static class TakenText
{
    /// <summary>What the person is told where the text was a page.</summary>
    public const string WasPage = "You pasted HTML. I took it over as Markdown, with its headings, lists, bold, italic and links, and that is what I change and export.";

    /// <summary>A page as Markdown: nobody wants tags in what they revise; any other text as it is.</summary>
    public static string Of(string pasted) => Of(pasted, SourceTextReader.Read(pasted));

    /// <summary>The same for what has been read as <paramref name="source"/>.</summary>
    public static string Of(string pasted, SourceText source) => source.IsPage ? MarkedText.Of(source).Trim() + "\n" : pasted;
}
