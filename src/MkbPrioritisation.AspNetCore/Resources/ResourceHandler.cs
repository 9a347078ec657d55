using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Parameters;
using MkbPrioritisation.DependencyInjection;
using MkbPrioritisation.Reporting;

namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>Answers the requests for one resource.</summary>
internal sealed class ResourceHandler(Resource resource, MkbPrioritisationEndpointOptions options, AnswerStore answers)
{
    // Another build of the library may write another answer from the same measures.
    private static readonly string Build = string.Join(' ', new[] { typeof(MeasureCatalogue), typeof(DocumentContext), typeof(ResourceHandler) }
        .Select(type => type.Assembly.ManifestModule.ModuleVersionId));

    private readonly Parameter _format = resource.Parameters[^1];

    public async Task Handle(HttpContext context)
    {
        OutputCaching.Forbid(context);
        try
        {
            await Answer(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (ProblemAnswer.Explains(exception) && !context.Response.HasStarted)
        {
            await ProblemAnswer.Send(context, exception, Choice.LanguageOf(context.Request)).ConfigureAwait(false);
        }
    }

    private Task Answer(HttpContext context)
    {
        var services = context.RequestServices;
        var choice = Choice.Of(context.Request, resource.Parameters);
        var form = choice.Text(_format) is { } name ? resource.Forms.First(form => form.Name == name) : Negotiation.Choose(context.Request, resource.Forms);
        var inquiry = new Inquiry(
            services.GetRequiredService<MeasureCatalogue>(),
            choice,
            form,
            options,
            services.GetRequiredService<IMeasureCatalogueProvider>(),
            context.RequestAborted);
        if (!resource.IsOfCatalogue)
        {
            var content = resource.Write(inquiry).Utf8;
            return Send(context, new(form, Answers.Answer.TagOf(content), content));
        }

        var key = $"{resource.Pattern}\n{form.Name}\n{choice.Key()}";
        if (answers.Find(inquiry.Catalogue, key) is { } kept)
            return Send(context, kept);
        var tag = Answers.Answer.TagOf($"{Build}\n{answers.VersionOf(inquiry.Catalogue)}\n{key}");
        if (Answers.Answer.IsNamed(context.Request, tag))
            return SendNotModified(context, tag);
        var answer = new Answer(form, tag, resource.Write(inquiry).Utf8);
        answers.Keep(inquiry.Catalogue, key, answer);
        return Send(context, answer);
    }

    private static Task Send(HttpContext context, Answer answer) =>
        Answers.Answer.IsKnown(context.Request, answer.Tag) ? SendNotModified(context, answer.Tag) : answer.Send(context.Response);

    private static Task SendNotModified(HttpContext context, EntityTagHeaderValue tag)
    {
        Answers.Answer.SendNotModified(context.Response, tag);
        return Task.CompletedTask;
    }
}
