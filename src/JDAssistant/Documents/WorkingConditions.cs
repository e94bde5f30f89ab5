using JDAssistant.Text;

namespace JDAssistant.Documents;

/// <summary>Where the work is done.</summary>
public enum Workplace
{
    OnSite,
    Hybrid,
    Remote,
}

/// <summary>Terms of employment.</summary>
public enum Employment
{
    FullTime,
    PartTime,
    Contract,
    Temporary,
    Internship,
    Seasonal,
    PerDiem,
    Volunteer,
}

/// <summary>Words that say where the work is done.</summary>
public sealed record WorkplaceMention(Workplace Workplace, TextSpan Span);

/// <summary>Words that name a term of employment.</summary>
public sealed record EmploymentMention(Employment Employment, TextSpan Span);
