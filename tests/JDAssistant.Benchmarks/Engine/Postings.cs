using System.Text;

namespace JDAssistant.Benchmarks.Engine;

/// <summary>Ordinary postings of a wanted size, no two alike: the same number makes the same posting on every machine.</summary>
internal static class Postings
{
    private static readonly string[] Titles =
        ["Senior Operations Analyst", "Warehouse Supervisor", "Backend Engineer", "Staff Nurse", "Key Account Manager", "Data Analyst", "Payroll Specialist", "Junior Buyer"];

    private static readonly string[] Companies = ["Harbour Freight Lines", "Northfield Dairy", "Alder & Finch", "Quarry Lane Software", "Bellweather Clinics"];

    private static readonly string[] Places = ["Rotterdam, Netherlands", "Leeds, UK", "Austin, TX", "Toronto, ON", "Denver, CO", "Dublin, Ireland"];

    private static readonly string[] Verbs =
        ["Measure", "Plan", "Build", "Explain", "Improve", "Check", "Order", "Document", "Automate", "Compare", "Negotiate", "Repair"];

    private static readonly string[] Objects =
        ["how long each ship waits at its berth", "the reports that planners open every morning", "changes of the timetable", "the stock of three depots",
            "what our customers ask for", "the price lists of forty suppliers", "the service that takes bookings", "the hand-over between shifts",
            "how invoices reach the right desk", "the tests that run before a release", "the training of new colleagues", "the forecast for the next quarter"];

    private static readonly string[] Ends =
        ["and say why", "before anyone relies on them", "with the crews and the terminals", "on last year's data", "together with four other analysts",
            "so that nobody needs a second slide", "and keep the record of it", "for the head of planning", "twice a month", "until it runs without you"];

    private static readonly string[] Skills = ["SQL", "Python", "Excel", "Kotlin", "SAP", "Power BI", "forklift trucks", "contract law", "patient records", "R"];

    private static readonly string[] Wishes =
        ["Experience with port or airline operations", "Knowledge of queueing models", "A second language", "Time spent in a start-up", "Some experience of leading a shift"];

    private static readonly string[] Benefits =
        ["27 days of leave and a pension to which we pay 12%", "A travel allowance and a budget of €1,500 a year for training", "Health insurance from the first day",
            "Sixteen weeks of paid parental leave", "Shifts that are known four weeks ahead"];

    /// <summary>A posting of about <paramref name="kilobytes"/> thousand characters.</summary>
    public static string OfSize(int kilobytes) => Number(0, kilobytes);

    /// <summary>The posting with this number, of about <paramref name="kilobytes"/> thousand characters.</summary>
    public static string Number(int number, int kilobytes)
    {
        var random = new Sequence((uint)number);
        var text = new StringBuilder();
        var pay = 40 + random.Below(60);
        text.Append($"# {random.Of(Titles)}\n\n**Company:** {random.Of(Companies)}\n**Location:** {random.Of(Places)}, hybrid, two days a week in the office\n")
            .Append($"**Salary:** €{pay},000 - €{pay + 12},000 a year\n**Employment:** Full-time, permanent\n\n## About the role\n\n")
            .Append("You find out where we lose time and what would save it. You report to the head of planning and work with the crews, ")
            .Append("the terminals and four other analysts.\n");
        while (text.Length < kilobytes * 1000)
            AddPart(text, random);
        return text.ToString();
    }

    private static void AddPart(StringBuilder text, Sequence random)
    {
        text.Append("\n## What you'll do\n");
        for (var i = 0; i < 7; i++)
            text.Append($"- {random.Of(Verbs)} {random.Of(Objects)} {random.Of(Ends)}\n");
        text.Append("\n## What you need\n");
        text.Append($"- At least {3 + random.Below(4)} years of experience with {random.Of(Skills)} and one of {random.Of(Skills)} or {random.Of(Skills)}\n");
        text.Append($"- A degree in a quantitative subject or equivalent experience, and {2 + random.Below(9)} examples of your work\n");
        text.Append($"- Good written English; {random.Of(Skills)} is welcome but not needed\n");
        text.Append($"\n## Nice to have\n- {random.Of(Wishes)}\n");
        text.Append($"\nIn the first {2 + random.Below(10)} months you {random.Of(Verbs).ToLowerInvariant()} {random.Of(Objects)} {random.Of(Ends)}. ")
            .Append($"Later you will {random.Of(Verbs).ToLowerInvariant()} {random.Of(Objects)}, which {10 + random.Below(80)} people depend on.\n");
        text.Append($"\n## Benefits\n- {random.Of(Benefits)}\n");
        text.Append("\nWe welcome applicants of every background and do not discriminate on the basis of age, gender, origin, religion, ")
            .Append("disability or anything else that has no bearing on the work. Tell us at jobs@harbour.example if you need an adjustment ")
            .Append("for the interview.\n");
    }

    /// <summary>Numbers that look drawn at random and are the same every time.</summary>
    private sealed class Sequence(uint seed)
    {
        private uint _state = (seed * 2654435761) + 12345;

        public int Below(int limit)
        {
            _state = (_state * 1664525) + 1013904223;
            return (int)((_state >> 8) % (uint)limit);
        }

        public string Of(string[] choices) => choices[Below(choices.Length)];
    }
}
