using JDAssistant.Bot.Hosting;
using JDAssistant.Bot.Storage;
using JDAssistant.Models;
using Microsoft.AspNetCore.Http.Features;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace JDAssistant.Bot.Telemetry;

/// <summary>Sends spans and metrics to a collector, where OpenTelemetry's own environment variables name one.</summary>
/// <remarks>Requests that we send are not among the spans: their addresses name conversations, and some of them are secrets.</remarks>
public static class TelemetryExport
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    /// <summary>Adds the counts, and their export; none where no collector is named.</summary>
    /// <exception cref="SettingException">The collector's address or protocol cannot be used.</exception>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Usage>();
        builder.Services.AddSingleton<UsageStore>();
        builder.Services.AddSingleton<UsageWriter>();

        // Before what works messages off: it stops after that, and counts to the last.
        builder.Services.AddHostedService(services => services.GetRequiredService<UsageWriter>());
        if (builder.Configuration[Endpoint] is not { Length: > 0 } endpoint)
            return;
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var collector) || collector.Scheme is not ("http" or "https"))
            throw new SettingException(Endpoint, $"“{endpoint}” is not an address such as http://localhost:4318.");
        var protocol = builder.Configuration[Protocol] switch
        {
            null or "" or "http/protobuf" => OtlpExportProtocol.HttpProtobuf,
            "grpc" => OtlpExportProtocol.Grpc,
            var other => throw new SettingException(Protocol, $"“{other}” is neither http/protobuf nor grpc."),
        };

        var resource = ResourceBuilder.CreateDefault().AddService("jdassistant").AddEnvironmentVariableDetector();
        builder.Services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(Instruments.Name, "Microsoft.AspNetCore")
            .AddOtlpExporter(options => Lead(options, "v1/traces"))
            .Build());
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(Instruments.Name, ModelMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
            .AddOtlpExporter(options => Lead(options, "v1/metrics"))
            .Build());

        // Made when the server starts, ended with what is left sent when it stops.
        builder.Services.AddHostedService<Exporting>();

        void Lead(OtlpExporterOptions options, string signal)
        {
            options.Protocol = protocol;
            options.Endpoint = protocol == OtlpExportProtocol.Grpc ? collector : new Uri(collector.ToString().TrimEnd('/') + "/" + signal);
        }
    }

    /// <summary>Names the span of each request after what serves it: method, route and status, never the address itself.</summary>
    public static void NameRequests(this WebApplication app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { IsAllDataRequested: true } span || context.GetEndpoint() is not RouteEndpoint route)
            return;
        span.DisplayName = $"{context.Request.Method} {route.RoutePattern.RawText}";
        span.SetTag("http.request.method", context.Request.Method);
        span.SetTag("http.route", route.RoutePattern.RawText);
        span.SetTag("http.response.status_code", context.Response.StatusCode);
    });

    private sealed class Exporting(TracerProvider traces, MeterProvider metrics) : IHostedService
    {
        private const int LongestFlush = 5000;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.Run(
            () =>
            {
                traces.ForceFlush(LongestFlush);
                metrics.ForceFlush(LongestFlush);
            },
            CancellationToken.None);
    }
}
