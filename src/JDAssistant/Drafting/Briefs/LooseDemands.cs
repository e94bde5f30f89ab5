using System.Text.RegularExpressions;
using JDAssistant.Terms;

namespace JDAssistant.Drafting.Briefs;

/// <summary>Parts what somebody must have or should have where no comma does: "python postgres must k8s nice", "class 1 licence digital tacho card".</summary>
internal sealed class LooseDemands(string text, Word[] words, TermHits hits)
{
    /// <summary>The pieces between two offsets.</summary>
    public IEnumerable<(int Start, int End)> Part(int start, int end)
    {
        var from = start;
        foreach (Match strength in Strength.Matches(text[start..end]))
        {
            var at = start + strength.Index + strength.Length;
            foreach (var unit in Units(from, start + strength.Index))
                yield return unit.End == start + strength.Index ? (unit.Start, at) : unit;
            from = at;
        }

        foreach (var unit in Units(from, end))
            yield return unit;
    }

    /// <summary>Cuts before and behind the names of skills, and behind words that end the name of a licence or of experience.</summary>
    private List<(int Start, int End)> Units(int start, int end)
    {
        var units = new List<(int Start, int End)>();
        var skills = hits.Of("skills").Where(hit => hit.Span.Start >= start && hit.Span.End <= end).ToDictionary(hit => hit.FirstWord);
        var (from, isOpen, isJoined) = (start, false, true);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Start < start || words[i].End > end)
                continue;
            var isSkill = skills.TryGetValue(i, out var skill);
            var word = text[words[i].Start..words[i].End];
            if (isOpen && !isJoined && (isSkill || Begins.IsMatch(word)))
                Cut(words[i].Start);
            if (isSkill)
                i += skill!.WordCount - 1;
            var behind = i + 1 < words.Length && words[i + 1].End <= end ? text[words[i + 1].Start..words[i + 1].End] : "";
            (isOpen, isJoined) = (true, Joins.IsMatch(word));
            if ((isSkill && !Closes.IsMatch(behind) && !Joins.IsMatch(behind)) || (!isSkill && Closes.IsMatch(word) && !Joins.IsMatch(behind)))
                Cut(behind.Length > 0 ? words[i + 1].Start : end);
        }

        if (from < end)
            units.Add((from, end));
        return units;

        void Cut(int at)
        {
            var last = at;
            while (last > from && text[last - 1] == ' ' && at < end)
                last--;
            units.Add((from, last));
            (from, isOpen) = (at, false);
        }
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static Regex Strength => field ??= new(@"\s+((would|'d)\s+be\s+((a|an)\s+)?(plus|bonus|nice|good|great|advantage)|((is|are)\s+)?(a\s+(plus|bonus|must)|required|essential|mandatory|needed|desirable|preferred|optional)|nice\s+to\s+have|nice|must)(?=\s|$)(?!\s+(have|be|know|hold|speak|licen[cs]e))", Options, TimeSpan.FromSeconds(1));

    private static Regex Begins => field ??= new(@"^(must|needs?|ideally|preferably|with|plus|own|no)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Joins => field ??= new(@"^(and|or|of|with|in|for|to|a|an|the|on|own|good|ok|okay|comfortable|familiar|confident|experienced|used|strong|some|using|as|at|must|needs?|be|have|know|ideally|preferably|plus|no)$", Options, TimeSpan.FromSeconds(1));

    private static Regex Closes => field ??= new(@"^(experience|skills?|knowledge|licen[cs]e|registration|pin|card|certificate|certification|qualification|degree|clearance|hygiene)$", Options, TimeSpan.FromSeconds(1));
}
