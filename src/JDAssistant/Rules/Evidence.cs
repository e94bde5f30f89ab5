namespace JDAssistant.Rules;

/// <summary>How strong the evidence behind a finding is, weakest first.</summary>
/// <remarks>Only <see cref="Platform"/>, <see cref="Law"/> and <see cref="Contradiction"/> can be an error.</remarks>
public enum Evidence
{
    /// <summary>Common practice; nobody measured it.</summary>
    Convention,

    /// <summary>A vendor's figures, without a method that could be checked.</summary>
    Vendor,

    /// <summary>An experiment in the laboratory.</summary>
    LabStudy,

    /// <summary>A study of real postings or applicants.</summary>
    FieldStudy,

    /// <summary>An applicant tracking system or job board rejects it.</summary>
    Platform,

    /// <summary>A law that applies demands or forbids it.</summary>
    Law,

    /// <summary>The text disagrees with itself.</summary>
    Contradiction,
}
