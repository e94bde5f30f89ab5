namespace JDAssistant.Tests.Bot.Web;

/// <summary>Texts for the page and the API.</summary>
internal static class Posting
{
    /// <summary>A placeholder was left in, and the wording of the last demand is nobody's business.</summary>
    public const string Flawed = """
        # Office Manager

        [Insert company name] is looking for an office manager in Leeds.

        ## What you will do
        - Keep the calendar of two directors
        - Order what the kitchen needs
        - Greet visitors

        ## What you need
        - Two years in a similar job
        - Native English speaker
        """;
}
