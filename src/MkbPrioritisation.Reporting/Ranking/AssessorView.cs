using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>Rankings as one assessor sees them.</summary>
/// <param name="Catalogue">The catalogue by this assessor's scores, and by the measures' own where there are none.</param>
/// <param name="Rankings">The rankings of that catalogue.</param>
internal sealed record AssessorView(MeasureCatalogue Catalogue, IReadOnlyList<MeasureRanking> Rankings)
{
    /// <summary>Ranks again by one assessor's scores.</summary>
    /// <param name="catalogue">The catalogue by all assessors' scores.</param>
    /// <param name="rankings">Rankings of that catalogue.</param>
    /// <param name="assessor">The assessor's id.</param>
    /// <exception cref="UnknownIdException">None of the collections that are ranked has such an assessor.</exception>
    public static AssessorView Of(MeasureCatalogue catalogue, IReadOnlyList<MeasureRanking> rankings, string assessor)
    {
        var known = rankings.SelectMany(ranking => ranking.Collections).SelectMany(collection => collection.Assessments)
            .Select(assessment => assessment.Id).Distinct(StringComparer.Ordinal).ToList();
        if (!known.Contains(assessor, StringComparer.Ordinal))
            throw new UnknownIdException("assessor", assessor, known);
        var seen = catalogue.AssessedBy(assessor);
        return new(seen, [.. rankings.Select(Again)]);

        MeasureRanking Again(MeasureRanking ranking) =>
            MeasureRanking.Of(ranking.Scheme, ranking.Collections.Select(collection => seen.GetCollection(collection.Id)));
    }
}
