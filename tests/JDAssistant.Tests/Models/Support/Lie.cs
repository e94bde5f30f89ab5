using Microsoft.AspNetCore.Http;

namespace JDAssistant.Tests.Models.Support;

/// <summary>A way in which a model goes wrong.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Answer">Answers every question, mending included.</param>
/// <param name="Never">Words that must not be delivered.</param>
internal sealed record Lie(string Name, Func<Ask, HttpContext, Task> Answer, IReadOnlyList<string> Never)
{
    /// <summary>What the manager says in every case.</summary>
    public const string Facts =
        "senior backend engineer at Northwind in Austin, hybrid, $150,000-180,000 per year, must have Kotlin, must be familiar with Terraform, Go or Java, "
        + "5 years of backend work, Kafka nice to have, reports to the head of platform. Benefits: dental insurance";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Lie> All { get; } = [.. Claims.All, .. Shifts.All, .. Attacks.All, .. Forms.All, .. Failures.All];

    /// <summary>Honest but for one section, of which it makes something else.</summary>
    public static Lie In(string section, string name, Func<string, string> change, params string[] never) =>
        new(name, (ask, context) => ModelStub.SayAsync(context, ask, ask.Section == section ? change(ask.Plain) : ask.Plain), never);

    /// <summary>Honest but for a line or sentence more in one section.</summary>
    public static Lie Adds(string section, string words, params string[] never) =>
        In(section, $"adds “{words}”", plain => plain + (plain.StartsWith("- ", StringComparison.Ordinal) ? "\n- " : " ") + words, never.Length > 0 ? never : [words]);

    /// <summary>Honest but for words that are others.</summary>
    public static Lie Changes(string section, string before, string after, params string[] never) =>
        In(section, $"says “{after}” for “{before}”", plain => plain.Contains(before, StringComparison.Ordinal)
            ? plain.Replace(before, after, StringComparison.Ordinal)
            : throw new InvalidOperationException($"“{before}” is not in: {plain}"), never.Length > 0 ? never : [after]);

    public override string ToString() => Name.Length > 80 ? Name[..80] + "…" : Name;
}
