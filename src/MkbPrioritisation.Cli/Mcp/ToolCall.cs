using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Mcp;

/// <summary>What a call asks, of one reading of the measures.</summary>
/// <param name="Source">The measures.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Cancellation">Ends the work, as nobody waits for it any longer.</param>
internal sealed record ToolCall(MeasuresSource Source, ToolArguments Arguments, Language Language, CancellationToken Cancellation)
{
    private MeasureCatalogue? _catalogue;

    /// <summary>The catalogue, from which all of the answer is made.</summary>
    /// <exception cref="InvalidMeasuresException">The measure files hold errors.</exception>
    public MeasureCatalogue Catalogue => _catalogue ??= Source.Catalogue();

    /// <summary>The scheme that an argument names, or else the default one.</summary>
    /// <exception cref="UnknownIdException">There is no such scheme.</exception>
    /// <exception cref="UsageException">None is named, and none serves then.</exception>
    public ScoringScheme Scheme(ToolArgument argument) => Arguments.Text(argument) is { } id
        ? Catalogue.GetScheme(id)
        : Catalogue.DefaultScheme ?? throw new UsageException(
            $"Choose with {argument.Name:bare}: {NameList.Of(Catalogue.Schemes.Select(scheme => scheme.Id))}",
            $"Kies met {argument.Name:bare}: {NameList.Of(Catalogue.Schemes.Select(scheme => scheme.Id))}");

    /// <summary>The collections that are asked for, in the groups that are ranked together.</summary>
    public IEnumerable<IEnumerable<MeasureCollection>> Groups =>
        CollectionGroups.Of(Catalogue.Collections, Arguments.Texts(ArgumentList.Collections), Arguments.Flag(ArgumentList.Together))
            .Select(ids => ids.Select(Catalogue.GetCollection));

    /// <summary>The rankings of what is asked for, under the scheme that is asked for.</summary>
    public RankingSelection Rank()
    {
        var scheme = Scheme(ArgumentList.Scheme);
        return new(Catalogue, scheme, [.. Groups.Select(collections => MeasureRanking.Of(scheme, collections))]);
    }

    /// <summary>The one measure with an id, or with a collection's id and a slash before it.</summary>
    /// <exception cref="UnknownIdException">There is no such measure.</exception>
    /// <exception cref="UsageException">Several collections have a measure of that id.</exception>
    public (MeasureCollection Collection, Measure Measure) Find(string id)
    {
        var all = Catalogue.Collections.SelectMany(collection => collection.Measures.Select(measure => (Collection: collection, Measure: measure))).ToList();
        var found = all.FindAll(item => item.Measure.Id == id || $"{item.Collection.Id}/{item.Measure.Id}" == id);
        return found switch
        {
            [var one] => one,
            [] => throw new UnknownIdException("measure", id, [.. all.Select(item => item.Measure.Id).Distinct(StringComparer.Ordinal)]),
            _ => throw new UsageException(
                $"Several collections have a measure {id}; write one of {NameList.Of(found.Select(item => $"{item.Collection.Id}/{id}"))}",
                $"Meer collecties hebben een maatregel {id}; schrijf een van {NameList.Of(found.Select(item => $"{item.Collection.Id}/{id}"))}"),
        };
    }
}
