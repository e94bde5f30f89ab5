using System.Text;

namespace JDAssistant.Benchmarks;

/// <summary>Postings of a wanted size, made of an ordinary one.</summary>
internal static class Postings
{
    private const string Head = """
        # Senior Operations Analyst

        **Company:** Harbour Freight Lines
        **Location:** Rotterdam, hybrid, two days a week in the office
        **Salary:** €62,000 - €74,000 a year
        **Employment:** Full-time, permanent

        ## About the role

        You find out where our ships lose time and what would save it. You report to the head of planning and work with
        the crews, the terminals and four other analysts.
        """;

    private const string Part = """


        ## What you'll do
        - Measure how long each ship waits at each berth, and say why
        - Build the reports that planners open every morning
        - Try changes of the timetable on last year's data before anyone sails them
        - Explain what you found to people who have no time for a second slide

        ## What you need
        - At least 5 years of experience with SQL and one of Python or R
        - A degree in a quantitative subject or equivalent experience
        - Good written English; Dutch is welcome but not needed

        ## Nice to have
        - Experience with port or airline operations
        - Knowledge of queueing models

        ## Benefits
        - 27 days of leave and a pension to which we pay 12%
        - A travel allowance and a budget of €1,500 a year for training

        We welcome applicants of every background and do not discriminate on the basis of age, gender, origin, religion,
        disability or anything else that has no bearing on the work. Tell us at jobs@harbour.example if you need an
        adjustment for the interview.
        """;

    /// <summary>A posting of about <paramref name="kilobytes"/> thousand characters.</summary>
    public static string OfSize(int kilobytes)
    {
        var text = new StringBuilder(Head);
        while (text.Length < kilobytes * 1000)
            text.Append(Part);
        return text.ToString();
    }
}
