using JDAssistant.Parsing;

namespace JDAssistant.Bot.Delivery;

/// <summary>What the person is told about a shared file that is not read; the same on every channel.</summary>
internal static class FileProblems
{
    /// <summary>There are several.</summary>
    public const string TooMany = "Please share one file at a time, so that it is clear which job description is meant.";

    /// <summary>There are too many bytes.</summary>
    public static string TooLarge(long bytes) =>
        $"The file has {bytes:N0} bytes; at most {InputCheck.MaxBytes:N0} are read. Share the job description alone, or paste its text.";
}
