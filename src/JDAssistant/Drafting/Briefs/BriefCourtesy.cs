using System.Text.RegularExpressions;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Takes off what stands around the facts of a job and is none: the head of an e-mail, greetings, "can you do a job ad for me?", a name below.</summary>
internal static class BriefCourtesy
{
    private const int LongestLine = 120;

    /// <summary>The text without it; the text itself where nothing else would be left.</summary>
    public static string Without(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        var isMail = lines.Take(12).Count(line => line.Length <= LongestLine * 2 && Header.IsMatch(line)) >= 2;
        if (isMail)
            lines.RemoveAll(line => line.Length <= LongestLine * 2 && (Header.IsMatch(line) || Forwarded.IsMatch(line)));
        var end = lines.FindIndex(1 < lines.Count ? 1 : 0, line => line.Length <= LongestLine && Regards.IsMatch(line.Trim()));
        if (end > 0 && lines.Count - end <= 4)
            lines.RemoveRange(end, lines.Count - end);
        var left = string.Join('\n', lines).Trim();
        if (left.Length > 0 && Signed.Match(left, Math.Max(0, left.Length - LongestLine)) is { Success: true, Index: > 0 } signed)
            left = left[..signed.Index].TrimEnd();
        for (var round = 0; round < 3; round++)
        {
            var head = left.Length > BriefReader.LongestSegment ? left[..BriefReader.LongestSegment] : left;
            var match = Lead.Match(head);
            if (!match.Success || match.Length == 0 || BriefReader.NamesOccupations(match.Value))
                break;
            left = left[match.Length..].TrimStart();
        }

        return left.Any(char.IsLetter) ? left : text;
    }

    /// <summary>The piece without "please" behind it.</summary>
    public static string WithoutPlease(string piece) => piece.Length <= LongestLine ? Please.Replace(piece, "") : piece;

    /// <summary>True for a piece that says nothing of the job: "not sure about the title", "can you get something out by Friday".</summary>
    public static bool IsAside(string piece) => piece.Length <= LongestLine && Aside.IsMatch(piece);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex Please => field ??= new(@"(?<=\S)\s+(please|pls|plz)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Header => field ??= new(@"^>*\s*\*?(from|sent|date|subject|to|cc|bcc|reply-to|fwd?|re)\*?:\s*\S", Options, TimeSpan.FromSeconds(1));

    private static Regex Forwarded => field ??= new(@"^[>\s]*-{2,}\s*(forwarded|original|begin forwarded)\b.{0,40}$|^begin forwarded message:?$|^on .{5,60} wrote:$", Options, TimeSpan.FromSeconds(1));

    private static Regex Regards => field ??= new(@"^(many\s+)?(thanks|thank\s+you|thx|cheers|best(\s+(wishes|regards))?|kind\s+regards|regards|br|yours|sent\s+from\s+my\s+.{1,20})[\s,.!]*(\p{Lu}\p{L}+)?[.!]?$|^--\s*$", Options, TimeSpan.FromSeconds(1));

    private static Regex Signed => field ??= new(@"(?<=[.!?\n])\s*(many\s+)?(thanks|thank\s+you|thx|cheers|ta|best|regards)[\s,.!]+(-\s*)?\p{Lu}\p{L}+[.!]?$", Options, TimeSpan.FromSeconds(1));

    // A greeting, then a request that names no job.
    private static Regex Lead => field ??= new(@"^((hi|hello|hey|dear|good\s+(morning|afternoon|evening))(\s+(there|all|both|everyone|folks|guys|team|again|\p{Lu}\p{L}{1,20}))?\s*[,.!\n–-]+\s*)|^((so\s+)?(can|could|would|will)\s+(you|u|someone|anybody)\b[^.!?\n]{0,60}\b(help|draft|write|do|make|put|get|prepare|create)\b[^.!?\n]{0,50}[?!.]+\s*)|^((please|pls)\s+(help|draft|write)\b[^.!?\n]{0,30}[.!\n]+\s*)|^(hey|hi|hello)\s+(?=(can|could|we|i|need|looking|hiring)\b)|^(urgent(ly)?|asap|help)[\s!.:,–-]+(?=\S)|^(so|basically|right|ok(ay)?|well|um+|er+)[\s,]+(?=\S)|^(as\s+(discussed|agreed|promised|mentioned)(\s+(yesterday|today|last\s+week|earlier|on\s+\w+day))?[,:]?\s+)", Options, TimeSpan.FromSeconds(1));

    private static Regex Aside => field ??= new(@"^((i['’]?m\s+|we['’]?re\s+)?not\s+(quite\s+)?sure\s+(about|what|how|of|yet)\b.*|(can|could)\s+(you|u|someone)\b.*\b(out|back|over|draft|send|post|up)\b.*|been\s+there\s+done\s+(it|that).*|(let\s+me\s+know|any\s+questions|happy\s+to\s+chat|talk\s+soon|see\s+you).*|(as\s+)?you\s+know|thanks?.{0,20}|cheers.{0,20}|please|that['’]?s\s+(it|all).{0,20}|((so\s+)?(i|we)\s+(want|need|have)\s+)?(to\s+)?replace\s+\p{L}+(\s+(who|as|because)\b.*)?|(.*\s)?we\s+(really\s+)?need\s+(someone|somebody)\s+(soon|quick(ly)?|fast|urgently|yesterday).{0,20}|our\s+\w+\s+(retires|leaves|left|is\s+leaving|has\s+left|resigned))$", Options, TimeSpan.FromSeconds(1));
}
