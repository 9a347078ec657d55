using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MkbPrioritisation.DependencyInjection;

namespace MkbPrioritisation.AspNetCore.Tests;

/// <summary>An application with the endpoints below <c>/measures</c>, without a network.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _application;

    private Site(WebApplication application) => _application = application;

    public HttpClient Client => field ??= _application.GetTestClient();

    public MeasureCatalogueService Catalogues => _application.Services.GetRequiredService<MeasureCatalogueService>();

    public static async Task<Site> Start(
        Action<MkbPrioritisationOptions>? measures = null, Action<MkbPrioritisationEndpointOptions>? limits = null, Action<IServiceCollection>? services = null,
        Action<WebApplication, IEndpointConventionBuilder>? conventions = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddMkbPrioritisation(measures ?? (_ => { }));
        builder.Services.AddOpenApi();
        services?.Invoke(builder.Services);
        var application = builder.Build();
        var endpoints = application.MapMkbPrioritisation("/measures", limits ?? (_ => { }));
        conventions?.Invoke(application, endpoints);
        application.MapOpenApi();
        await application.StartAsync();
        return new(application);
    }

    public Task<HttpResponseMessage> Get(string address, string? accept = null, string? known = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null)
            Assert.True(request.Headers.TryAddWithoutValidation("Accept", accept));
        if (known is not null)
            Assert.True(request.Headers.TryAddWithoutValidation("If-None-Match", known));
        return Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();
}
