using System.Globalization;
using System.Text.RegularExpressions;

namespace JDAssistant.Conversations.Approving;

/// <summary>What somebody wants approved, and by whom: "send this to @Ana for approval", "ask Ana and Ben to approve version 3: mind the pay".</summary>
/// <param name="Who">The names as they were said; "" where none was.</param>
/// <param name="Version">The number of the version; "" for the one in hand.</param>
/// <param name="Note">What the approvers are told with it; "" for nothing.</param>
/// <param name="IsSure">False where they only said whom to send it to.</param>
internal sealed record ApprovalRequest(string Who, string Version, string Note, bool IsSure)
{
    private const int Longest = 600;

    /// <summary>The request in a message; null where there is none.</summary>
    public static ApprovalRequest? Of(Turn turn)
    {
        var data = turn.Message.Data;
        if (turn.Is(Actions.AskApproval))
            return new ApprovalRequest(data.GetValueOrDefault("to") ?? "", data.GetValueOrDefault("version") ?? "", data.GetValueOrDefault("note") ?? "", IsSure: true);
        if (!turn.IsText || turn.Text.Length > Longest)
            return null;
        foreach (var sentence in (ReadOnlySpan<Regex>)[ForApproval, Needed, AskThem, ApprovalFrom, SendTo])
        {
            if (sentence.Match(turn.Text) is not { Success: true } match)
                continue;
            var isSure = sentence != SendTo || match.Groups["sure"].Success || turn.Message.People.Count > 0;
            return new ApprovalRequest(match.Groups["who"].Value, match.Groups["version"].Value, match.Groups["note"].Value, isSure);
        }

        return null;
    }

    /// <summary>The names one by one, without the marks of mentions.</summary>
    public IEnumerable<string> Names => Apart.Split(Who).Select(name => name.Trim().TrimStart('@').TrimEnd('.', '!', '?')).Where(name => name.Length > 0);

    /// <summary>The number of the version; null where none was named.</summary>
    public int? Number => int.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Please = @"^((please|pls|can\s+you|could\s+you|would\s+you|i\s+want\s+to|i'd\s+like\s+to|let's|let’s)\s+)*";
    private const string What = @"((the\s+)?version\s+(?<version>\d{1,6})(\s+of\s+(it|this))?|this|it|that|(the|my|this)\s+(draft|text|jd|posting|job\s+description|job\s+ad|one))";
    private const string Approval = @"(approval|sign[-\s]?off|(an?|his|her|their)\s+(ok|okay|approval|sign[-\s]?off))";
    private const string End = @"(,?\s+please)?\s*(:\s*(?<note>.{1,300}?))?[.!?\s]*$";

    private static Regex ForApproval => field ??= new(Please + @"(send|submit|share|forward|put|hand)\s+(" + What + @"\s+)?(over\s+|in\s+|up\s+)?for\s+" + Approval + @"(\s+(to|by|from)\s+(?<who>[^:]{1,200}?))?" + End, Options, TimeSpan.FromSeconds(1));

    // Nobody is named: who it shall be is asked.
    private static Regex Needed => field ??= new(@"^((can|could|will|would|who\s+(can|could|will|shall|should))\s+((somebody|someone|anybody|anyone)\s+)?(please\s+)?(approve|sign\s+off(\s+on)?)\s+" + What + @"|((i|we)\s+(need|want)|get)\s+(an?\s+)?" + Approval + @"(\s+(for|of|on)\s+" + What + @")?|" + What + @"\s+needs\s+(" + Approval + @"|to\s+be\s+(approved|signed\s+off)|signing\s+off|approving))[.!?\s]*$", Options, TimeSpan.FromSeconds(1));

    private static Regex AskThem => field ??= new(Please + @"(ask|get|have|let)\s+(?<who>[^:]{1,200}?)\s+(to\s+)?((approve|sign\s+off(\s+on)?|for\s+" + Approval + @"(\s+(of|on|for))?)(\s+" + What + @")?|sign\s+" + What + @"\s+off)" + End, Options, TimeSpan.FromSeconds(1));

    private static Regex ApprovalFrom => field ??= new(Please + @"(get|request|ask\s+for)\s+((an?|the)\s+)?" + Approval + @"(\s+(of|on|for)\s+" + What + @")?\s+(from|of|by)\s+(?<who>[^:]{1,200}?)" + End, Options, TimeSpan.FromSeconds(1));

    private static Regex SendTo => field ??= new(Please + @"(send|submit|share|forward|pass)\s+(" + What + @"\s+)?(over\s+|on\s+)?to\s+(?<who>[^:]{1,200}?)(?<sure>\s+(for\s+" + Approval + @"|to\s+(approve|sign\s+off)(\s+(it|this))?))?" + End, Options, TimeSpan.FromSeconds(1));

    private static Regex Apart => field ??= new(@"\s*(?:,\s*and\s+|,|;|&|\+|\band\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
