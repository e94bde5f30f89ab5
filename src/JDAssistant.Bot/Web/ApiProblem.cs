using System.Text.Json;
using JDAssistant.Documents;

namespace JDAssistant.Bot.Web;

/// <summary>Why a request was not answered, as problem details (RFC 9457).</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">A stable name for programs; also the end of the problem's <c>type</c>.</param>
/// <param name="Title">What kind of problem it is.</param>
/// <param name="Detail">What is wrong here and what to do, for a person.</param>
internal sealed record ApiProblem(int Status, string Code, string Title, string Detail) : IResult
{
    public static ApiProblem ForeignOrigin { get; } = new(StatusCodes.Status403Forbidden, "foreign-origin", "Request of another site",
        "A page of another site sent this request. Call the API from a program, or open the page that this server has at /.");

    public static ApiProblem NoKey { get; } = new(StatusCodes.Status401Unauthorized, "no-key", "No valid key",
        "From another machine the API asks for a key. Send the header “Authorization: Bearer …” with one of those that Web:ApiKeys holds.");

    public static ApiProblem NotOwner { get; } = new(StatusCodes.Status401Unauthorized, "not-owner", "For the owner only",
        "What was counted is for the owner: open it on the server's own machine at its own address, or send one of the keys that Web:ApiKeys holds, in a browser as the password with any name.");

    public static ApiProblem NotLines { get; } = new(StatusCodes.Status415UnsupportedMediaType, "unsupported-media-type", "Unsupported media type",
        "Send application/x-ndjson: on each line an object such as {\"id\": 1, \"text\": \"…\"}.");

    public static ApiProblem TooMany(int seconds) => new(StatusCodes.Status429TooManyRequests, "too-many-requests", "Too many requests",
        $"These are more requests than Web:RequestsPerMinute allows. Wait {seconds} s, or send many texts at once to /api/v1/batch.");

    public static ApiProblem MalformedJson(string what) => new(StatusCodes.Status400BadRequest, "malformed-json", "Malformed JSON", what);

    public static ApiProblem UnknownRule(string rule) => new(StatusCodes.Status404NotFound, "unknown-rule", "Unknown rule",
        $"There is no rule “{(rule.Length > 40 ? rule[..40] + "…" : rule)}”. GET /api/v1/rules lists all ids and names.");

    public static ApiProblem UnknownPlace(string place) => new(StatusCodes.Status404NotFound, "unknown-place", "Unknown place",
        $"I know no law of “{(place.Length > 40 ? place[..40] + "…" : place)}”. GET /api/v1/law lists the places by name and id, such as Colorado or US-CO.");

    public static ApiProblem TooLarge { get; } = new(StatusCodes.Status413PayloadTooLarge, "too-large", "Too large",
        "The request is larger than 5 MB. Send the text of one job description.");

    /// <summary>The problem with a text that cannot be read.</summary>
    public static ApiProblem Of(InputProblem problem) => problem.Code switch
    {
        "empty" => new(StatusCodes.Status400BadRequest, problem.Code, "Empty text", problem.Message),
        "too-long" => new(StatusCodes.Status413PayloadTooLarge, problem.Code, "Too long", problem.Message),
        "too-large" => new(StatusCodes.Status413PayloadTooLarge, problem.Code, "Too large", problem.Message),
        "binary" or "unsupported-file" => new(StatusCodes.Status415UnsupportedMediaType, problem.Code, "Not a text", problem.Message),
        _ => new(StatusCodes.Status400BadRequest, problem.Code, "Unreadable text", problem.Message),
    };

    /// <summary>The problem behind a status that no endpoint explained.</summary>
    public static ApiProblem OfStatus(int status) => status switch
    {
        StatusCodes.Status404NotFound => new(status, "not-found", "Not found",
            "There is nothing here. GET /api/v1/openapi.json says what there is."),
        StatusCodes.Status405MethodNotAllowed => new(status, "method-not-allowed", "Method not allowed",
            "This address takes another method. GET /api/v1/openapi.json says which."),
        StatusCodes.Status413PayloadTooLarge => TooLarge,
        StatusCodes.Status415UnsupportedMediaType => new(status, "unsupported-media-type", "Unsupported media type",
            "Send text/plain or text/markdown in UTF-8, or application/json such as {\"text\": \"…\"}."),
        StatusCodes.Status503ServiceUnavailable => new(status, "store-away", "The store does not answer",
            "The server's database does not answer, so nothing was recorded. Send it again in a minute; if it stays so, whoever runs the server finds the reason in its log."),
        >= 500 => new(status, "internal", "Internal error",
            "Something went wrong here and was logged. The text was not kept; try again."),
        _ => new(status, "bad-request", "Bad request", "The request could not be read. Send it again."),
    };

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "application/problem+json";
        return httpContext.Response.WriteAsync(ApiJson.Write(Write), httpContext.RequestAborted);
    }

    /// <summary>Writes the problem as one object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", $"urn:jdassistant:problem:{Code}");
        json.WriteString("title", Title);
        json.WriteNumber("status", Status);
        json.WriteString("detail", Detail);
        json.WriteString("code", Code);
        json.WriteEndObject();
    }
}
