using JDAssistant.Bot.Hosting;
using JDAssistant.Conversations;
using JDAssistant.Drafting;
using JDAssistant.Drafting.Templates;
using JDAssistant.Drafting.Writing;
using JDAssistant.Policies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JDAssistant.Bot.Web;

/// <summary>The page at <c>/</c> and the HTTP API at <c>/api/v1</c>.</summary>
public static class WebEndpoints
{
    /// <summary>Where the API is.</summary>
    public const string Api = "/api/v1";

    /// <summary>Adds what the page and the API need; a policy that is there already is used.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.TryAddSingleton(Policy.Default);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(TemplateSet.Default);
        services.TryAddSingleton(provider => new Drafter(provider.GetRequiredService<TemplateSet>(), provider.GetRequiredService<Policy>(), provider.GetService<ISectionWriter>()));
        services.TryAddSingleton(provider => new TextDesk(provider.GetRequiredService<Policy>(), provider.GetRequiredService<TemplateSet>(), provider.GetService<ISectionWriter>(), provider.GetService<ILanguageModel>()));
        services.AddSingleton<ReviewDesk>();
        services.AddSingleton<ApiKeys>();
        services.AddSingleton<ApiLimits>();
        return services;
    }

    /// <summary>Maps the page and the API, with their headers and their way to report errors.</summary>
    public static WebApplication MapWeb(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase), api =>
        {
            api.Use(SecurityHeaders.ForApi);
            api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ProblemOfException });
            api.UseStatusCodePages(pages => ProblemOfStatus(pages.HttpContext));
            api.Use(SameOrigin.Check);
            api.Use(app.Services.GetRequiredService<ApiKeys>().Check);
            api.Use(app.Services.GetRequiredService<ApiLimits>().Check);
        });

        var group = app.MapGroup(Api);
        group.MapPost("/review", PostedText.To(ReviewEndpoint.Review));
        group.MapPost("/batch", BatchEndpoint.ReviewAsync);
        group.MapPost("/fix", PostedText.To(FixEndpoint.Fix));
        group.MapPost("/draft", PostedText.To("request", DraftEndpoint.DraftAsync, DraftEndpoint.Empty));
        group.MapPost("/revise", PostedText.To("text", ReviseEndpoint.ReviseAsync));
        group.MapPost("/markdown", PostedText.To(MarkdownEndpoint.Write));
        group.MapPost("/export", PostedText.To(ExportEndpoint.Export));
        group.MapPost("/chat", ChatEndpoint.ReplyAsync);
        group.MapGet("/rules", RulesEndpoint.All);
        group.MapGet("/rules/{rule}", RulesEndpoint.One);
        group.MapGet("/law", LawEndpoint.All);
        group.MapGet("/law/{place}", LawEndpoint.One);
        group.MapGet("/openapi.json", ApiDescription.Answer);
        group.MapPost("/dismissals", DismissalEndpoint.CountAsync);
        group.MapGet("/usage", UsageEndpoint.AnswerAsync);
        app.MapGet(UsagePage.Path, UsagePage.AnswerAsync);
        PageFiles.Map(app);
        return app;
    }

    private static Task ProblemOfException(HttpContext context)
    {
        // The server refuses a body that breaks the protocol by an exception of its own, which knows the status.
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (failure is not null)
            Logs.Failed(context, failure);
        var status = failure switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            System.Data.Common.DbException or IOException or TimeoutException => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
        return ApiProblem.OfStatus(status).ExecuteAsync(context);
    }

    private static Task ProblemOfStatus(HttpContext context) =>
        ApiProblem.OfStatus(context.Response.StatusCode).ExecuteAsync(context);
}
