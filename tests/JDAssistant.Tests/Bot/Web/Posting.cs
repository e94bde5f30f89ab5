namespace JDAssistant.Tests.Bot.Web;

/// <summary>Texts for the page and the API.</summary>
internal static class Posting
{
    /// <summary>The last two demands are nobody's business; each breaks one rule, and no words break two; the law book has nothing on the place.</summary>
    public const string Flawed = """
        # Office Manager

        Brightwater is looking for an office manager in Zurich.

        ## What you will do
        - Keep the calendar of two directors
        - Order what the kitchen needs
        - Greet visitors

        ## What you need
        - Two years in a similar job
        - In perfect health
        - Native English speaker
        """;

    /// <summary>A finding whose fix cannot change the meaning.</summary>
    public static string SafelyMended { get; } = Flawed.Replace("Office Manager", "Salesman", StringComparison.Ordinal);

    /// <summary>Markup and script wherever a job description may hold words.</summary>
    public const string Hostile = """
        # <script>alert(1)</script> Office Manager <img src=x onerror=alert(2)>

        <iframe src="javascript:alert(3)"></iframe> In perfect health "><svg onload=alert(4)> is looking for you.

        ## What you need <style>*{display:none}</style>
        - Native English speaker <b onmouseover=alert(5)>now</b> ${alert(6)} {{constructor.constructor('alert(7)')()}}
        - [a link](javascript:alert(8)) and &lt;script&gt;alert(9)&lt;/script&gt;
        """;
}
