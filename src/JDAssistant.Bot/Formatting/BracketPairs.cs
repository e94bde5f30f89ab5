namespace JDAssistant.Bot.Formatting;

/// <summary>Which bracket closes which, found in one pass over a line.</summary>
internal static class BracketPairs
{
    /// <summary>For every opening <c>[</c> or <c>(</c> the place of its closing one; zero where there is none.</summary>
    public static int[] Of(string line)
    {
        var ends = new int[line.Length];
        var square = new Stack<int>();
        var round = new Stack<int>();
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    square.Push(i);
                    break;
                case '(':
                    round.Push(i);
                    break;
                case ']' when square.TryPop(out var start):
                    ends[start] = i;
                    break;
                case ')' when round.TryPop(out var start):
                    ends[start] = i;
                    break;
            }
        }

        return ends;
    }
}
