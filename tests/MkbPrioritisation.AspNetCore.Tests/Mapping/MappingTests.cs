using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MkbPrioritisation.AspNetCore.Tests.Mapping;

/// <summary>What is wrong with an application shows when it starts.</summary>
public sealed class MappingTests
{
    [Fact]
    public void Without_measures_there_is_nothing_to_map()
    {
        var application = WebApplication.CreateSlimBuilder().Build();

        var exception = Assert.Throws<InvalidOperationException>(() => application.MapMkbPrioritisation("/measures"));

        Assert.Contains("AddMkbPrioritisation()", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1, 0, "MaximumSamples should be from 1 to 1000000, and is 0.")]
    [InlineData(1, 5001, 0, "MaximumMeasures should be from 1 to 5000, and is 5001.")]
    [InlineData(1, 1, -1, "MaximumKeptBytes should be from 0 to 1073741824, and is -1.")]
    public void Limits_out_of_bounds_are_refused(int samples, int measures, long bytes, string problem)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddMkbPrioritisation();
        builder.Services.Configure<MkbPrioritisationEndpointOptions>(options =>
            (options.MaximumSamples, options.MaximumMeasures, options.MaximumKeptBytes) = (samples, measures, bytes));

        var exception = Assert.Throws<OptionsValidationException>(() => builder.Build().MapMkbPrioritisation("/measures"));

        Assert.Equal([problem], exception.Failures);
    }

    [Fact]
    public async Task Limits_hold_for_those_who_name_no_number_as_well()
    {
        await using var site = await Site.Start(limits: options => options.MaximumSamples = 20);

        var text = await site.Client.GetStringAsync(new Uri("/measures/robustness/recovery-plan-2020", UriKind.Relative));

        Assert.Contains("\"samples\": 20,", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("robustness/recovery-plan-2020")]
    [InlineData("report?together=true")]
    public async Task More_measures_than_may_be_examined_are_refused(string address)
    {
        await using var site = await Site.Start(limits: options => options.MaximumMeasures = 19);

        var problem = await Answers.Problem.Of(await site.Get($"/measures/{address}"));

        Assert.StartsWith("Up to 19 measures are examined together here", problem["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endpoints_can_be_mapped_twice()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddMkbPrioritisation();
        await using var application = builder.Build();

        application.MapMkbPrioritisation("/measures");
        application.MapGroup("/v2").MapMkbPrioritisation("/measures");

        var names = ((Microsoft.AspNetCore.Routing.IEndpointRouteBuilder)application).DataSources.SelectMany(source => source.Endpoints)
            .Select(endpoint => endpoint.Metadata.OfType<Microsoft.AspNetCore.Routing.IEndpointNameMetadata>().Single().EndpointName).ToList();
        Assert.Contains("v2-measures-rankings-collection", names);
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }
}
