using System.Collections.Frozen;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Tells scraps from facts: what is left of a piece when its facts are taken out, and says nothing by itself.</summary>
internal static class BriefScraps
{
    // "two" of "two shifts", "just" of "just nice to have", "so" of "so part time".
    private static readonly FrozenSet<string> Small = (
        "a an the and or but so no not nor just only even also too very really actually basically obviously probably maybe ideally about around roughly approx anywhere somewhere everywhere "
        + "min minimum max maximum least most one two three four five six seven eight nine ten someone somebody anyone anybody thing things stuff etc fine ok okay sorry wait hang hold make makes made that this these those it its it's "
        + "is isn't are aren't was were be been being will would could should can may might do does did have has had must she he they we you i them us me her his their our we're they're it'll that's there's i'm i'd we'd you're my your who which what when where how why if then than there here "
        + "already still yet again now well right yes yeah yep nope please thanks incl including plus both all any some each per of at in on to for from by with as into up down out off is's once twice times day days week weeks month months year years "
        + "want wants wanted need needs needed like get gets got say says said mean means").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where no word of <paramref name="text"/> says anything: "no wait", "two", "is fine".</summary>
    public static bool Is(string text) => text.Split([' ', '/', ',', '.', ':', '!', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
        .All(word => Small.Contains(word.Replace('’', '\'')) || word.All(char.IsAsciiDigit));
}
