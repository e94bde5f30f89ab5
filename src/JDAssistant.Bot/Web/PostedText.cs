using JDAssistant.Reviewing;

namespace JDAssistant.Bot.Web;

/// <summary>A request that posts a text, read and found fit to be answered.</summary>
/// <param name="Request">The request.</param>
/// <param name="Body">The text, and for JSON the object that it came in.</param>
/// <param name="Conditions">What it asks to be judged by.</param>
internal sealed record PostedText(HttpRequest Request, RequestBody Body, ReviewConditions Conditions)
{
    /// <summary>The text.</summary>
    public string Text => Body.Text;

    /// <summary>Says that whoever asked is gone.</summary>
    public CancellationToken Gone => Request.HttpContext.RequestAborted;

    /// <summary>A reviewer for what is asked.</summary>
    public Reviewer Reviewer => Service<ReviewDesk>().Reviewer(Conditions);

    /// <summary>A service of the server's.</summary>
    public T Service<T>()
        where T : notnull => Request.HttpContext.RequestServices.GetRequiredService<T>();

    /// <summary>An endpoint that answers a text, and says what is wrong with one that cannot be read.</summary>
    public static Func<HttpRequest, Task<IResult>> To(Func<PostedText, IResult> answer) => To("text", posted => Task.FromResult(answer(posted)));

    /// <summary>The same for an answer that takes its time.</summary>
    /// <param name="field">The field of a JSON object that holds the text.</param>
    /// <param name="answer">Gives the answer.</param>
    /// <param name="empty">What to say where the text is empty; null for what is said of a job description.</param>
    public static Func<HttpRequest, Task<IResult>> To(string field, Func<PostedText, Task<IResult>> answer, ApiProblem? empty = null) => async request =>
    {
        var (body, unreadable) = await RequestBody.ReadAsync(request, field);
        if (body is null)
            return unreadable!.Code == "empty" ? empty ?? unreadable : unreadable;
        var (conditions, unusable) = ReviewConditions.Read(request, body.Fields);
        return conditions is null ? unusable! : await answer(new PostedText(request, body, conditions));
    };
}
