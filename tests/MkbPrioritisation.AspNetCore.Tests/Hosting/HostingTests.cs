using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MkbPrioritisation.DependencyInjection;
using Folder = MkbPrioritisation.Cli.Tests.MeasuresFolder;

namespace MkbPrioritisation.AspNetCore.Tests.Hosting;

/// <summary>Measures as a service of an application: its settings, its start and its health.</summary>
public sealed class HostingTests
{
    [Fact]
    public async Task Settings_are_a_section_of_their_own_and_a_relative_folder_starts_at_the_content_root()
    {
        await using var application = await ReadmeApplication.Start();
        var options = application.Services.GetRequiredService<IOptions<MkbPrioritisationOptions>>().Value;

        Assert.Equal(("measures", true, TimeSpan.FromMilliseconds(250)), (options.MeasuresDirectory, options.ReloadOnChange, options.QuietPeriod));
        Assert.False(Directory.Exists("measures"), "There is such a folder below the current one, too.");
        Assert.Equal("A measure", await application.Get("/first"));
    }

    [Fact]
    public async Task What_is_injected_follows_the_files()
    {
        await using var application = await ReadmeApplication.Start();

        application.Write("my-region/one.yaml", Folder.Measure.Replace("A measure", "Another", StringComparison.Ordinal));

        await application.Until("Another", "/first");
    }

    [Fact]
    public async Task Registered_again_it_adds_to_the_settings_and_is_there_once()
    {
        await using var application = await ReadmeApplication.Start(
            services: services => services.AddMkbPrioritisation(options => options.Scheme = "five-criteria").AddMkbPrioritisation());

        Assert.Equal("five-criteria", Assert.Single(application.Services.GetServices<MeasureCatalogueService>()).Current.DefaultScheme!.Id);
        Assert.Single(application.Services.GetServices<IHostedService>(), service => service.GetType().Assembly == typeof(MeasureCatalogue).Assembly);
        Assert.Equal("A measure", await application.Get("/first"));
    }

    [Theory]
    [InlineData("""{ "QuietPeriod": "00:00:00" }""", "QuietPeriod should be from 10 milliseconds to a minute, and is 00:00:00.")]
    [InlineData("""{ "MeasuresDirectory": " " }""", "MeasuresDirectory is blank; name a folder, or leave it out.")]
    public async Task Settings_that_make_no_sense_stop_the_start(string section, string problem)
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => ReadmeApplication.Start($$"""{ "Measures": {{section}} }"""));

        Assert.Equal([problem], exception.Failures);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_stops_the_start() => await Assert.ThrowsAsync<DirectoryNotFoundException>(
        () => ReadmeApplication.Start("""{ "Measures": { "MeasuresDirectory": "elsewhere" } }"""));

    [Fact]
    public async Task Health_is_degraded_for_as_long_as_an_edit_cannot_be_used()
    {
        await using var application = await ReadmeApplication.Start();
        Assert.Equal("Healthy", await application.Get("/health"));

        application.Write("my-region/two.yaml", "name: {");
        await application.Until("Degraded", "/health");
        Assert.Equal("A measure", await application.Get("/first"));

        application.Write("my-region/two.yaml", Folder.Measure);
        await application.Until("Healthy", "/health");
    }
}
