using System.Buffers;
using System.Text.Json;
using System.Threading.Channels;
using JDAssistant.Bot.Telemetry;
using JDAssistant.Exporting;
using JDAssistant.Parsing;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace JDAssistant.Bot.Web;

/// <summary><c>POST /api/v1/batch</c>: a job description a line in, its review a line out, while more are still coming.</summary>
/// <remarks>
/// Each line is an object as for <c>/review</c>, with an <c>"id"</c> of the sender's choice that comes back. A line that
/// cannot be read is answered by its problem, in its place, and the rest goes on. Answers stand in the order of the lines.
/// </remarks>
internal sealed class BatchEndpoint(HttpRequest request, ReviewDesk desk)
{
    private const string MediaType = "application/x-ndjson";

    // A request is for one thread, and lines are reviewed on several.
    private readonly string _asOf = request.Query["asOf"].ToString();
    private readonly Usage _usage = request.HttpContext.RequestServices.GetRequiredService<Usage>();

    public static async Task<IResult> ReviewAsync(HttpRequest request, ReviewDesk desk)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase))
            return ApiProblem.NotLines;

        // A line is limited, the number of lines is not: nothing of a line that was answered is kept.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
        await new BatchEndpoint(request, desk).RunAsync(request.HttpContext.RequestAborted);
        return Results.Empty;
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        var response = request.HttpContext.Response;
        response.ContentType = MediaType;

        // As many at once as there are cores; the sender is held back while answers wait to be read.
        var answers = Channel.CreateBounded<Task<byte[]>>(Environment.ProcessorCount * 2);
        var reading = ReadAsync(answers.Writer, cancellation);
        await foreach (var answer in answers.Reader.ReadAllAsync(cancellation))
        {
            response.BodyWriter.Write(await answer);
            if (!answers.Reader.TryPeek(out var next) || !next.IsCompleted)
                await response.BodyWriter.FlushAsync(cancellation);
        }

        await reading;
    }

    private async Task ReadAsync(ChannelWriter<Task<byte[]>> answers, CancellationToken cancellation)
    {
        var number = 0;
        var isTooLong = false;
        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(cancellation);
                var rest = read.Buffer;
                while (rest.PositionOf((byte)'\n') is { } end)
                {
                    await AddAsync(rest.Slice(0, end));
                    rest = rest.Slice(rest.GetPosition(1, end));
                }

                // Of a line that is too long nothing is kept but that it is.
                isTooLong |= rest.Length > InputCheck.MaxBytes;
                if (read.IsCompleted)
                    await AddAsync(rest);
                if (isTooLong)
                    rest = rest.Slice(rest.End);

                request.BodyReader.AdvanceTo(rest.Start, rest.End);
                if (read.IsCompleted)
                    break;
            }

            answers.Complete();
        }
        catch (Exception failure)
        {
            // Whoever writes the answers sees it when they have written what came before.
            answers.Complete(failure);
        }

        async Task AddAsync(ReadOnlySequence<byte> line)
        {
            number++;
            isTooLong |= line.Length > InputCheck.MaxBytes;
            if (!isTooLong && IsBlank(line))
                return;
            var (bytes, at) = (isTooLong ? null : line.ToArray(), number);
            isTooLong = false;
            await answers.WriteAsync(Task.Run(() => Answer(bytes, at), cancellation), cancellation);
        }
    }

    private byte[] Answer(byte[]? line, int number)
    {
        if (line is null)
            return Problem(number, default, ApiProblem.TooLarge);
        var (body, unreadable) = RequestBody.OfJson(line, "text");
        if (body is null)
            return Problem(number, default, unreadable!);
        var (conditions, unusable) = ReviewConditions.Read(_asOf, body.Fields);
        if (conditions is null)
            return Problem(number, body.Fields, unusable!);
        var review = desk.Reviewer(conditions).Review(ReviewDesk.Read(body.Text));
        _usage.Reviewed(review, Usage.Api);
        return Line(number, body.Fields, json =>
        {
            json.WritePropertyName("review");
            ReviewJson.Write(json, review);
        });
    }

    private static byte[] Problem(int number, JsonElement fields, ApiProblem problem) => Line(number, fields, json =>
    {
        json.WritePropertyName("problem");
        problem.Write(json);
    });

    private static byte[] Line(int number, JsonElement fields, Action<Utf8JsonWriter> content) =>
    [
        .. ApiJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("line", number);
            if (fields.ValueKind == JsonValueKind.Object && fields.TryGetProperty("id", out var id))
            {
                json.WritePropertyName("id");
                id.WriteTo(json);
            }

            content(json);
            json.WriteEndObject();
        }).Span,
        (byte)'\n',
    ];

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        foreach (var piece in line)
        {
            if (piece.Span.ContainsAnyExcept((byte)' ', (byte)'\t', (byte)'\r'))
                return false;
        }

        return true;
    }
}
