using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Cli.Commands;

/// <summary>What a command was asked to show.</summary>
internal sealed record Chosen(MeasureCatalogue Catalogue, ScoringScheme Scheme, IReadOnlyList<MeasureRanking> Rankings);
