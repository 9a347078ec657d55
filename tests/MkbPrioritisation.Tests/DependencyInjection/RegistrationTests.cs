using Microsoft.Extensions.DependencyInjection;
using MkbPrioritisation.DependencyInjection;
using MkbPrioritisation.Tests.Catalogue;

namespace MkbPrioritisation.Tests.DependencyInjection;

public sealed class RegistrationTests
{
    [Fact]
    public void The_shipped_measures_are_there_without_configuration()
    {
        using var services = new ServiceCollection().AddMkbPrioritisation().BuildServiceProvider();

        Assert.Same(MeasureCatalogue.BuiltIn, services.GetRequiredService<MeasureCatalogue>());
    }

    [Fact]
    public void Folder_and_scheme_are_taken_from_the_options()
    {
        using var folder = new TemporaryFolder([SmallFiles.Collection("c"), SmallFiles.Measure("c", "a", "0-50-mln")]);
        using var services = new ServiceCollection()
            .AddMkbPrioritisation(options => (options.MeasuresDirectory, options.Scheme) = (folder.Path, "five-criteria"))
            .BuildServiceProvider();

        Assert.Equal("five-criteria", services.GetRequiredService<MeasureCatalogue>().Rank("c").Scheme.Id);
    }

    [Fact]
    public void Everyone_gets_the_same_catalogue()
    {
        using var services = new ServiceCollection().AddMkbPrioritisation(options => options.Scheme = "five-criteria").BuildServiceProvider();

        Assert.Same(services.GetRequiredService<MeasureCatalogue>(), services.GetRequiredService<MeasureCatalogue>());
    }

    [Fact]
    public void What_is_configured_adds_up_wherever_it_is_said()
    {
        using var folder = new TemporaryFolder([SmallFiles.Collection("c"), SmallFiles.Measure("c", "a", "0-50-mln")]);
        using var services = new ServiceCollection()
            .AddMkbPrioritisation(options => options.Scheme = "five-criteria")
            .AddMkbPrioritisation()
            .Configure<MkbPrioritisationOptions>(options => options.MeasuresDirectory = folder.Path)
            .BuildServiceProvider();

        var catalogue = services.GetRequiredService<MeasureCatalogue>();

        Assert.Equal(("five-criteria", "c"), (catalogue.DefaultScheme!.Id, Assert.Single(catalogue.Collections).Id));
    }

    [Fact]
    public void A_request_has_one_catalogue_and_no_singleton_can_keep_it()
    {
        using var services = new ServiceCollection().AddMkbPrioritisation().BuildServiceProvider(validateScopes: true);
        using var scope = services.CreateScope();

        Assert.Same(scope.ServiceProvider.GetRequiredService<MeasureCatalogue>(), services.GetRequiredService<IMeasureCatalogueProvider>().Current);
        Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<MeasureCatalogue>());
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused_with_their_name()
    {
        using var services = new ServiceCollection().AddMkbPrioritisation(options => options.QuietPeriod = TimeSpan.Zero).BuildServiceProvider();

        Assert.Contains(
            "QuietPeriod",
            Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => services.GetRequiredService<MeasureCatalogueService>()).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new MeasureCatalogueService(new() { MeasuresDirectory = " " }));
    }

    [Fact]
    public void Invalid_files_fail_at_first_use_with_every_finding()
    {
        using var folder = new TemporaryFolder([SmallFiles.Collection("c"), new("c/x.yaml", "name: {}\n")]);
        using var services = new ServiceCollection().AddMkbPrioritisation(options => options.MeasuresDirectory = folder.Path).BuildServiceProvider();

        var exception = Assert.Throws<InvalidMeasuresException>(() => services.GetRequiredService<MeasureCatalogue>());
        Assert.Equal(3, exception.Diagnostics.Count);
    }

    [Fact]
    public void An_unknown_scheme_fails_at_first_use()
    {
        using var services = new ServiceCollection().AddMkbPrioritisation(options => options.Scheme = "no-such-scheme").BuildServiceProvider();

        Assert.Throws<UnknownIdException>(() => services.GetRequiredService<MeasureCatalogueService>());
    }
}
