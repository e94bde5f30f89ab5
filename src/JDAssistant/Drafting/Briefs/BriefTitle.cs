using System.Text.RegularExpressions;
using JDAssistant.Drafting.Fidelity;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Tells where the title of a job ends in what people type, and what stands in it beside the title: how many are sought, their level, a place.</summary>
internal static class BriefTitle
{
    private static readonly string[] Ends =
        [" to ", " who ", " with ", " for ", " that ", " which ", " on ", " and must ", ": ", " (", " needed", " wanted", " sought", " required", " asap", " urgently", " in our ", " in my ", " in the ", " at a ", " at an ", " at our ", " at the ", " nr ", " near ", " from ", " thing", " based ", " @ "];

    /// <summary>What no title begins with.</summary>
    public static readonly string[] NeverStarts = ["our ", "my ", "me ", "we ", "as ", "it's ", "who ", "that ", "which ", "to ", "with ", "somebody ", "someone ", "people ", "he ", "she ", "they ", "not "];

    /// <summary>Where the title ends that <paramref name="text"/> begins with.</summary>
    public static int EndIn(string text)
    {
        var cut = text.Length;
        foreach (var connector in Ends)
        {
            var at = text.IndexOf(connector, StringComparison.OrdinalIgnoreCase);
            // "Assistant to the CEO": whom somebody assists belongs to the title.
            if (at > 0 && !(connector == " to " && Chief.IsMatch(text[at..])))
                cut = Math.Min(cut, at);
        }

        // "sales rep selling parts", "designer 3 month contract": what they do and for how long is no part of it.
        return Tail.Match(text) is { Success: true, Index: > 0 } tail ? Math.Min(cut, tail.Index) : cut;
    }

    /// <summary>The title without an article, "please" and the word "role" behind it.</summary>
    public static string Bare(string title) => BehindTitle.Replace(BriefPieces.WithoutSmallStart(title), "").Trim();

    /// <summary>True for a level alone: "mid", "Senior".</summary>
    public static bool IsLevel(string words) => Level.IsMatch(words.Trim());

    /// <summary>The title with the level before it.</summary>
    public static string WithLevel(string level, string title) => $"{Prose.Capitalised(level.Trim() is var said && (said.Equals("mid", StringComparison.OrdinalIgnoreCase) || said.Equals("mid level", StringComparison.OrdinalIgnoreCase)) ? "mid-level" : said)} {title}";

    /// <summary>The title with the level before it, where it names none itself.</summary>
    public static string AtLevel(string level, string title) =>
        Parsing.JobDescriptionParser.Parse("# " + title).Title is { Levels.Count: > 0 } ? title : Prose.TitleCase(WithLevel(level, title));

    /// <summary>Takes the place off a title that ends with one: "Office cleaner Berlin Mitte", "Teacher in Zug".</summary>
    public static string? TakePlace(ref string title)
    {
        var words = title.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            var isIn = words[i].Equals("in", StringComparison.OrdinalIgnoreCase) && i + 1 < words.Length;
            var from = isIn ? i + 1 : i;
            var tail = string.Join(' ', words[from..]);
            var head = string.Join(' ', words[..i]);
            if ((isIn || char.IsUpper(words[from][0])) && words.Length - from < 4 && BriefReader.NamesOccupation(head)
                && (BriefPlaces.IsNamed(tail) || (words.Length - from > 1 && char.IsUpper(words[^1][0]) && BriefPlaces.IsNamed(words[from]))))
            {
                title = head;
                return Prose.TitleCase(tail);
            }
        }

        return null;
    }

    /// <summary>"two baristas" is two openings for a barista.</summary>
    /// <returns>How many people are sought; null where the words do not say.</returns>
    public static string? Openings(ref string title)
    {
        if (BriefPieces.Times.Match(title) is { Success: true } times)
        {
            title = title.Remove(times.Index, times.Length).Trim();
            title = BriefReader.Singular(title) ?? title;
            return times.Groups["count"].Value;
        }

        var blank = title.IndexOf(' ', StringComparison.Ordinal);
        var count = blank > 0 && FidelityWords.NumberOf(title.AsSpan(0, blank)) is { } number && number is > 1 and < 100 && number == Math.Floor(number) ? title[..blank] : null;
        var name = count is null ? title : title[(blank + 1)..].TrimStart();
        if (BriefReader.Singular(name) is not { } one)
            return null;
        title = one;
        return count;
    }

    /// <summary>Takes a licence off the end of a title: "Security guard SIA licensed".</summary>
    public static string? TakeLicence(ref string title)
    {
        if (Licensed.Match(title) is not { Success: true } match)
            return null;
        title = title[..match.Index];
        return match.Value.Trim();
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex Chief => field ??= new(@"^ to\s+(the\s+|our\s+|my\s+)?(c[efot]o|md|ceo|managing|executive|director|board|chief|head|president|vice|vp|partners?|principal|dean|minister|mayor)\b", Options, TimeSpan.FromSeconds(1));

    private static Regex Licensed => field ??= new(@"(?<=\S)\s+(sia|nmc|hcpc|cscs|jib|qts|aca|acca|cima|gas\s+safe)\s+(licen[cs]ed|registered|qualified|licen[cs]e|card)$", Options, TimeSpan.FromSeconds(1));

    public static Regex WasOne => field ??= new(@"^(he|she|they|who)\s+(is|was|were|worked\s+as)\s+(our|the|my|an?)\s+(?<title>\S.{2,60})$", Options, TimeSpan.FromSeconds(1));

    private static Regex Tail => field ??= new(@"\s+((selling|working|running|managing|covering|looking|joining|leading|helping|supporting|doing|starting|reporting|across|within|serving)\s|\d{1,2}[- ]?(months?|mths?|weeks?|days?|hours?|hrs?)\b)", Options, TimeSpan.FromSeconds(1));

    private static Regex BehindTitle => field ??= new(@"(\s+(please|pls|role|position|job|post|vacancy|opening|for|with|on|out\s+of|in|at))+$", Options, TimeSpan.FromSeconds(1));

    private static Regex Level => field ??= new(@"^(junior|mid([- ]level)?|senior|lead|principal|staff|entry[- ]level|graduate)$", Options, TimeSpan.FromSeconds(1));
}
