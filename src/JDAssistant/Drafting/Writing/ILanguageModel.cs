using Microsoft.Extensions.AI;

namespace JDAssistant.Drafting.Writing;

/// <summary>A language model that is configured: the seam behind which providers, budgets and retries stand.</summary>
public interface ILanguageModel
{
    /// <summary>A client for one piece of work, a draft for instance: what one piece of work may cost and last is counted from here.</summary>
    /// <remarks>Whatever goes wrong behind it comes out as <see cref="ModelException"/>.</remarks>
    IChatClient Open();
}
