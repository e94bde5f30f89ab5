using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Parsing;

namespace JDAssistant.Drafting.Revising;

/// <summary>Changes a job description by plain words, a draft of ours or any other, without a language model.</summary>
/// <remarks>Each change is made in place; the rest of the text stays byte for byte.</remarks>
internal sealed class TextReviser(string text)
{
    private readonly JobDescription _job = JobDescriptionParser.Parse(text);

    /// <summary>What the text says, as facts: pay without a currency takes it from there, and a day without a year.</summary>
    public Brief Known => new([.. JobDescriptionFacts.Read(_job, BriefReader.OldJobDescription).Facts, .. Day(FactKind.Deadline, _job.Conditions.Deadline), .. Day(FactKind.StartDate, _job.Conditions.StartDate)]);

    private static IEnumerable<Fact> Day(FactKind kind, DateMention? day) => day is null ? [] : [new Fact(kind, day.Text, Strength.Must, BriefReader.OldJobDescription, day.Text)];

    /// <summary>Writes facts into the text.</summary>
    public TextRevision With(IReadOnlyList<Fact> facts) => new TextFacts(_job).With(facts);

    /// <summary>Takes out what the words name; null where no line of a list holds them.</summary>
    public TextRevision? Without(string words) => new TextItems(_job).Without(words);

    /// <summary>Takes out the labelled line of a kind; null where there is none, or several.</summary>
    public TextRevision? Without(FactKind kind) => new TextItems(_job).Without(kind);

    /// <summary>Makes a wish of a demand, or a demand of a wish; null where no requirement holds the words.</summary>
    public TextRevision? With(string words, Strength strength) => new TextItems(_job).With(words, strength);

    /// <summary>Leaves out what need not be said.</summary>
    public TextRevision Shorter(IReadOnlyCollection<string> proposed) => ShorterText.Of(_job, proposed);

    /// <summary>Takes out the one sentence of running text that holds <paramref name="words"/>, where it says little beside them.</summary>
    /// <returns>Null where no paragraph holds them; a problem that names the sentences where there are several, or one that says more.</returns>
    public TextRevision? WithoutSentence(string words) => new TextSentences(_job).Without(words);

    /// <summary>Replaces words by others wherever they stand as words, in the letters' case of each place.</summary>
    public static TextRevision Replace(string text, string words, string by) => WordReplacement.In(text, words, by) is { } replaced
        ? new TextRevision(replaced, null)
        : new TextRevision(text, "Those words do not stand in the text.");
}
