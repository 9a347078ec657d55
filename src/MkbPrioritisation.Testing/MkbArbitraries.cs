using FsCheck;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Testing;

/// <summary>
/// What a property of FsCheck.Xunit may take as a parameter, with generator and shrinker:
/// <c>[Property(Arbitrary = [typeof(MkbArbitraries)])]</c>. Of two classes in the list that declare the same type, the
/// first counts: put a class of one's own before this one.
/// </summary>
public static class MkbArbitraries
{
    /// <summary>Catalogues to rank, under any scheme of up to six criteria.</summary>
    public static Arbitrary<SampleCatalogue> Catalogue => ArbitraryCatalogue.ToRank;

    /// <summary>Catalogues to rank, with one of their measures.</summary>
    public static Arbitrary<(SampleCatalogue Catalogue, Measure Measure)> CatalogueWithMeasure => ArbitraryCatalogue.ToRankWithOne;

    /// <summary>Schemes of one to four criteria a dimension.</summary>
    public static Arbitrary<ScoringScheme> Scheme => ArbitraryScheme.Any;

    /// <summary>Criteria, with and without a unit.</summary>
    public static Arbitrary<Criterion> Criterion => ArbitraryCriterion.Any;

    /// <summary>Criteria with a unit, and an estimate in it.</summary>
    public static Arbitrary<(Criterion Criterion, Estimate Estimate)> CriterionWithEstimate => ArbitraryCriterion.WithEstimate;

    /// <summary>Estimates that a measure file can hold.</summary>
    public static Arbitrary<Estimate> Estimate => ArbitraryEstimate.Any;

    /// <summary>Exact scores, from simple fractions to those as large as a score can hold.</summary>
    public static Arbitrary<Score> Score => ArbitraryFraction.Any;

    /// <summary>Collections without measures, with all that <c>collection.yaml</c> can say.</summary>
    public static Arbitrary<MeasureCollection> Collection => ArbitraryCollection.Header;

    /// <summary>Texts in English, Dutch or both, among them those that upset file formats, terminals and spreadsheets.</summary>
    public static Arbitrary<LocalizedText> Text => ArbitraryText.Any;
}
