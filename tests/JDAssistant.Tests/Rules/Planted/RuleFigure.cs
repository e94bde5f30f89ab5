namespace JDAssistant.Tests.Rules.Planted;

/// <summary>How well one rule does on the planted faults and the clean texts.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Right">Planted faults of the rule that it found.</param>
/// <param name="Wrong">Texts in which it found something that is not there.</param>
/// <param name="Missed">Planted faults of the rule that it did not find.</param>
/// <param name="Innocent">Lines of its page that it must not flag, and does not.</param>
internal sealed record RuleFigure(string Rule, int Right, int Wrong, int Missed, int Innocent)
{
    /// <summary>Share of what it found that is right; null where it found nothing.</summary>
    public double? Precision => Right + Wrong == 0 ? null : (double)Right / (Right + Wrong);
}
