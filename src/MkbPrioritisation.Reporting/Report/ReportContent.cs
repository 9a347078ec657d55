using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>What a report holds, in whatever language.</summary>
internal sealed class ReportContent(IReadOnlyList<ReportGroup> groups, MeasureCatalogue catalogue, ReportOptions options)
{
    public IReadOnlyList<ReportGroup> Groups { get; } = groups;

    public ReportOptions Options { get; } = options;

    /// <summary>Ends the writing; looked at before each measure.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>What tells this content of the measures folder from any other.</summary>
    public string Version { get; } = MeasuresFolder.Fingerprint(catalogue);

    public IReadOnlyDictionary<string, Criterion> Criteria { get; } = catalogue.Criteria.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);

    public IReadOnlyList<ScoringScheme> Schemes { get; } =
        [.. groups.SelectMany(group => group.Rankings).Select(item => item.Ranking.Scheme).DistinctBy(scheme => scheme.Id, StringComparer.Ordinal)];

    public string? ShownScheme => Schemes.Count == 0 ? null : Schemes[0].Id;

    public IReadOnlyList<MeasureCollection> Collections { get; } =
        [.. groups.SelectMany(group => group.Collections).DistinctBy(collection => collection.Id, StringComparer.Ordinal)];

    /// <summary>Whether judged and published scores are shown together, so that they must be told apart.</summary>
    public bool IsMixed
    {
        get
        {
            var bases = Collections.SelectMany(collection => collection.Measures).SelectMany(measure => measure.Scores)
                .Where(score => !score.IsUnknown).Select(score => score.Basis).ToHashSet();
            return bases.IsSupersetOf([Basis.Judgement, Basis.Published]);
        }
    }
}
