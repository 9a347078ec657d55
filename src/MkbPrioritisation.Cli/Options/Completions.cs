using System.CommandLine;
using System.CommandLine.Completions;

namespace MkbPrioritisation.Cli.Options;

/// <summary>Completes ids on the command line, from the built-in measures.</summary>
internal static class Completions
{
    public static void OfCollections(Option option) =>
        option.CompletionSources.Add(Ids(catalogue => catalogue.Collections.Select(collection => collection.Id)));

    public static void OfSchemes(Option option) => option.CompletionSources.Add(Ids(catalogue => catalogue.Schemes.Select(scheme => scheme.Id)));

    public static void OfMeasures(Argument argument) => argument.CompletionSources.Add(Ids(catalogue =>
        catalogue.Collections.SelectMany(collection => collection.Measures).Select(measure => measure.Id)));

    public static void OfPlannedMeasures(Option option) => option.CompletionSources.Add(Ids(catalogue =>
        catalogue.Collections.SelectMany(collection => collection.Measures).Where(measure => measure.Plan is not null).Select(measure => measure.Id)));

    private static Func<CompletionContext, IEnumerable<CompletionItem>> Ids(Func<MeasureCatalogue, IEnumerable<string>> ids) => context =>
        ids(MeasureCatalogue.BuiltIn)
            .Where(id => id.StartsWith(context.WordToComplete, StringComparison.OrdinalIgnoreCase))
            .Select(id => new CompletionItem(id));
}
