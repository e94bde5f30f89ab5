using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Sentences about those who do the job already, wherever they stand: "our analysts bring", "all our drivers", in the advert for one.</summary>
internal sealed class JobHolders
{
    private const int MostWordsToHolder = 4;

    private const int ShortestTrade = 4;

    private static readonly string[] Ends = [",", " - ", " – ", " — ", " (", "/", " of ", " for ", " in ", "|", ":"];

    private readonly string? _trade;

    private JobHolders(string? trade) => _trade = trade;

    /// <summary>True where the sentence begins with them.</summary>
    public static bool Are(JobDescription job, TextSpan sentence) => job.Once(static job => new JobHolders(TradeOf(job))) is { _trade: { } trade } && Begins(job, sentence, trade);

    private static bool Begins(JobDescription job, TextSpan sentence, string trade)
    {
        var isOwn = false;
        var words = job.WordsIn(sentence);
        for (var i = 0; i < words.Length && i <= MostWordsToHolder; i++)
        {
            var letters = Prose.Letters(job, words[i]);
            isOwn |= letters is "Our" or "our";
            if (i == 0 && letters is not ("Our" or "All"))
                return false;
            if (isOwn && letters.Length > trade.Length && letters[^1] == 's' && letters.StartsWith(trade, StringComparison.OrdinalIgnoreCase) && letters.Length <= trade.Length + 2)
                return true;
        }

        return false;
    }

    /// <summary>The noun that ends the job's name: "Analyst" of "Senior Data Analyst, Berlin"; null where there is none.</summary>
    private static string? TradeOf(JobDescription job)
    {
        if (job.Title is not { } title)
            return null;
        var name = title.Text;
        foreach (var end in Ends)
        {
            if (name.IndexOf(end, StringComparison.Ordinal) is var at and > 0)
                name = name[..at];
        }

        var trade = name.TrimEnd()[(name.TrimEnd().LastIndexOf(' ') + 1)..];
        return trade.Length >= ShortestTrade && char.IsLetter(trade[^1]) ? trade : null;
    }
}
