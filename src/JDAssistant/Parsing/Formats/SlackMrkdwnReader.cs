using System.Buffers;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Formats;

/// <summary>Reads the markup in which Slack sends messages, as a person sees it, with a way back to the characters that were sent.</summary>
/// <remarks>
/// <c>&lt;url|label&gt;</c> is its label, <c>&lt;@U1|kim&gt;</c> a name, <c>&amp;amp;</c> one character; emphasis is shown, not written.
/// A Markdown text that somebody typed into Slack stays as it is.
/// </remarks>
public static class SlackMrkdwnReader
{
    // Slack cuts addresses there.
    private const int LongestToken = 3500;

    private static readonly SearchValues<char> Bullets = SearchValues.Create("•◦▪▫‣");
    private static readonly (string Seen, char Meant)[] References = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>')];

    /// <summary>Reads <paramref name="mrkdwn"/>.</summary>
    /// <param name="mrkdwn">The text as Slack sent it.</param>
    /// <param name="unheard">The user whose mention is no word of the text: the app itself; null for none.</param>
    public static SourceText Read(string mrkdwn, string? unheard = null)
    {
        var output = new SlackText();
        var start = 0;
        while (start <= mrkdwn.Length)
        {
            var end = mrkdwn.IndexOf('\n', start);
            if (end < 0)
                end = mrkdwn.Length;
            ReadLine(mrkdwn, start, end, output, unheard);
            if (end < mrkdwn.Length)
                output.EndLine(end, 1);
            start = end + 1;
        }

        return output.Finish(mrkdwn);
    }

    private static void ReadLine(string text, int start, int end, SlackText output, string? unheard)
    {
        var i = AfterLead(text, start, end, output);
        var last = LastClosings(text, i, end);
        var (bold, italic, struck) = (false, false, false);
        while (i < end)
        {
            var c = text[i];
            switch (c)
            {
                case '*' when IsMark(text, i, end, last.Bold, ref bold):
                case '_' when IsMark(text, i, end, last.Italic, ref italic):
                case '~' when IsMark(text, i, end, last.Struck, ref struck):
                    i++;
                    break;
                case '<' when text.IndexOf('>', i, Math.Min(end - i, LongestToken)) is > 0 and var close:
                    ReadToken(text, i, close, output, unheard, new SlackLook(bold, italic));
                    i = close + 1;
                    break;
                default:
                    i += Put(text, i, end, output, new SlackLook(bold, italic));
                    break;
            }
        }
    }

    /// <summary>Leaves out the mark of a quotation and of a code block, and makes a bullet plain.</summary>
    private static int AfterLead(string text, int start, int end, SlackText output)
    {
        var i = start;
        if (string.CompareOrdinal(text, i, "&gt;", 0, 4) == 0 && i + 4 <= end)
            i += i + 4 < end && text[i + 4] == ' ' ? 5 : 4;
        if (string.CompareOrdinal(text, i, "```", 0, 3) == 0 && i + 3 <= end)
            i += 3;
        var blank = i;
        while (blank < end && text[blank] == ' ')
            blank++;
        if (blank + 1 >= end || !Bullets.Contains(text[blank]) || text[blank + 1] != ' ')
            return i;
        output.BeginItem(new string(' ', blank - i), i);
        output.Put('-', blank, 1);
        return blank + 1;
    }

    private static bool IsMark(string text, int at, int end, int lastClosing, ref bool isOpen)
    {
        var isMark = isOpen ? Closes(text, at, end) : at < lastClosing && Opens(text, at, end);
        if (isMark)
            isOpen = !isOpen;
        return isMark;
    }

    private static bool Opens(string text, int at, int end) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && at + 1 < end && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] != text[at] && (at == 0 || text[at - 1] != text[at]);

    private static bool Closes(string text, int at, int end) =>
        at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] != text[at] && (at + 1 >= end || (!char.IsLetterOrDigit(text[at + 1]) && text[at + 1] != text[at]));

    /// <summary>Where the last mark of each kind in the line stands that can close: one that nothing closes is a character.</summary>
    private static (int Bold, int Italic, int Struck) LastClosings(string text, int start, int end)
    {
        var (bold, italic, struck) = (-1, -1, -1);
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('*' or '_' or '~') || !Closes(text, i, end))
                continue;
            if (text[i] == '*')
                bold = i;
            else if (text[i] == '_')
                italic = i;
            else
                struck = i;
        }

        return (bold, italic, struck);
    }

    private static void ReadToken(string text, int open, int close, SlackText output, string? unheard, SlackLook look)
    {
        var kind = open + 1 < close ? text[open + 1] : '\0';
        var bar = text.IndexOf('|', open, close - open);
        var from = bar > 0 ? bar + 1 : open + 1;
        switch (kind)
        {
            case '@':
                var name = text.AsSpan(open + 2, (bar > 0 ? bar : close) - open - 2);
                if (unheard is not null && name.SequenceEqual(unheard))
                    return;
                output.Put('@', open, 1, look);
                from = bar > 0 ? from : open + 2;
                break;
            case '#':
                output.Put('#', open, 1, look);
                from = bar > 0 ? from : open + 2;
                break;
            case '!' when bar < 0:
                output.Put('@', open, 1, look);
                from = open + 2;
                break;
        }

        if (kind is not ('@' or '#' or '!'))
            look = look with { Address = LinkAddress.Linked(text[(open + 1)..(bar > 0 ? bar : close)].Replace("&amp;", "&", StringComparison.Ordinal)) };
        for (var i = from; i < close;)
            i += Put(text, i, close, output, look);
    }

    private static int Put(string text, int at, int end, SlackText output, SlackLook look)
    {
        if (text[at] == '&')
        {
            foreach (var (seen, meant) in References)
            {
                if (at + seen.Length <= end && string.CompareOrdinal(text, at, seen, 0, seen.Length) == 0)
                {
                    output.Put(meant, at, seen.Length, look);
                    return seen.Length;
                }
            }
        }

        output.Put(text[at], at, 1, look);
        return 1;
    }
}
