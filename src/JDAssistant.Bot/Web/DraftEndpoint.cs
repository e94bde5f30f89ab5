using JDAssistant.Bot.Telemetry;
using JDAssistant.Documents;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;
using JDAssistant.Exporting;
using JDAssistant.Text;

namespace JDAssistant.Bot.Web;

/// <summary><c>POST /api/v1/draft</c>: a job in a few words in; a job description, its gaps and its review out.</summary>
internal static class DraftEndpoint
{
    private const int LongestRequest = 20_000;

    /// <summary>Where nothing is asked for.</summary>
    public static ApiProblem Empty { get; } = new(StatusCodes.Status400BadRequest, "empty", "Empty request",
        "Say in a few words what the job is: a title, a place, pay, what the person must know.");

    public static async Task<IResult> DraftAsync(PostedText posted)
    {
        if (posted.Text.Length > LongestRequest)
            return TooLong;
        var brief = posted.Request.HttpContext.RequestServices.GetService<ModelBriefReader>() is { } reader
            ? await reader.ReadAsync(posted.Text, "you", posted.Gone)
            : BriefReader.Read(posted.Text, "you", posted.Service<TemplateSet>());
        var draft = await posted.Service<Drafter>().DraftAsync(brief, posted.Gone);
        var review = posted.Reviewer.Review(ReviewDesk.Read(draft.Markdown));
        posted.Service<Usage>().Drafted(Usage.Api);
        return ApiJson.Answer(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("markdown", draft.Markdown);
            var from = 0;
            json.WriteStartArray("gaps");
            foreach (var gap in draft.Gaps)
            {
                json.WriteStartObject();
                json.WriteString("ask", gap.Ask);
                json.WriteSpan(Next(draft.Markdown, gap.Marker, ref from));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            from = 0;
            json.WriteStartArray("proposed");
            foreach (var proposal in draft.Proposed)
            {
                json.WriteStartObject();
                json.WriteString("section", KebabName.Of(proposal.Section));
                json.WriteString("text", proposal.Text);
                json.WriteSpan(Next(draft.Markdown, proposal.Text, ref from));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            // Without a language model there is nothing to say of it.
            if (draft.Notice is not null)
                json.WriteString("notice", draft.Notice);
            if (draft.LeftOut.Count > 0)
            {
                json.WriteStartArray("leftOut");
                foreach (var line in draft.LeftOut)
                {
                    json.WriteStartObject();
                    json.WriteString("section", KebabName.Of(line.Section));
                    json.WriteString("text", line.Text);
                    json.WriteString("ask", $"Nobody said this; is it true? “{line.Text}”");
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WritePropertyName("review");
            ReviewJson.Write(json, review);
            json.WriteEndObject();
        });
    }

    private static ApiProblem TooLong { get; } = new(StatusCodes.Status413PayloadTooLarge, "too-long", "Too long",
        $"The request has more than {LongestRequest:N0} characters. Say it shorter, or review a finished text instead.");

    /// <summary>Where words stand, from where the last ones ended; empty where they do not stand there.</summary>
    private static TextSpan Next(string text, string words, ref int from)
    {
        var found = text.IndexOf(words, from, StringComparison.Ordinal);
        if (found < 0)
            return new TextSpan(from, from);
        from = found + words.Length;
        return new TextSpan(found, from);
    }
}
