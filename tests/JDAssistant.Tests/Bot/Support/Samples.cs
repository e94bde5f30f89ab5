namespace JDAssistant.Tests.Bot.Support;

internal static class Samples
{
    public const string JobDescription =
        """
        # Dispatch Planner

        Quayside Freight, Hull

        ## What you will do

        - Plan the day's loads for nine drivers and tell them before six in the morning.
        - Answer customers who ask where their pallet is.
        - Keep the rota honest: nobody drives longer than the law allows.

        ## What we need

        - Two years of experience in planning transport.
        - Good written English, because drivers read your notes on a small screen.

        ## Pay and benefits

        £29,000 to £33,000 a year, 28 days of holiday, a pension.

        ## How to apply

        Send us a page about a day that went wrong and what you did.
        """;
}
