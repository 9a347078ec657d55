using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Writing;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>A catalogue as files, and the findings that reading them should give.</summary>
internal static class WrittenFiles
{
    public static YamlFile Read(string text) => new TextFile("", "file.yaml", text).Read();

    /// <summary>
    /// The codes of the findings, but for those of texts: of dots alone, which read as still to be written, and with what nobody
    /// sees; and of years, which lie as far apart as chance has it.
    /// </summary>
    public static IReadOnlyList<string> Codes(YamlFile file) =>
        [.. file.Findings.Kept.Select(finding => finding.Code).Where(code => code is not ("MKB409" or "MKB421" or "MKB423")).Order(StringComparer.Ordinal)];

    /// <summary>A criterion in both dimensions is allowed, and worth a look.</summary>
    public static IReadOnlyList<string> ExpectedForScheme(SampleCatalogue catalogue) =>
        [.. catalogue.Scheme.NetImpact.Intersect(catalogue.Scheme.Feasibility, StringComparer.Ordinal).Select(_ => "MKB403")];

    /// <summary>So is a criterion left out, and an estimate in another band, or a total that is off the years, without a reason.</summary>
    public static IReadOnlyList<string> ExpectedForMeasure(SampleCatalogue catalogue, Measure measure) =>
        [.. CodesForMeasure(catalogue, measure).Order(StringComparer.Ordinal)];

    /// <summary>All files of a measures folder.</summary>
    public static IEnumerable<MeasureFile> Of(SampleCatalogue catalogue) =>
    [
        new("criteria.yaml", YamlWriter.Write(catalogue.Criteria)),
        new($"schemes/{catalogue.Scheme.Id}.yaml", YamlWriter.Write(catalogue.Scheme)),
        .. catalogue.Collections.Select(collection => new MeasureFile($"{collection.Id}/collection.yaml", YamlWriter.Write(collection))),
        .. catalogue.Measures.Select(item => new MeasureFile(
            $"{item.Collection.Id}/{item.Measure.Id}.yaml", YamlWriter.Write(item.Measure, catalogue.Criteria))),
    ];

    private static IEnumerable<string> CodesForMeasure(SampleCatalogue catalogue, Measure measure) =>
    [
        .. OfGaps([.. catalogue.Criteria.Where(criterion => measure.ScoreOn(criterion.Id) is null)], measure.Scores.All(score => score.IsUnknown)),
        .. measure.Scores.Where(score => IsElsewhere(catalogue, score)).Select(_ => "MKB402"),
        .. TotalsOffYears(measure).Select(_ => "MKB406"),
        .. SmallAmounts(measure).Select(_ => "MKB407"),
    ];

    private static IEnumerable<string> OfGaps(IReadOnlyList<Criterion> leftOut, bool isKnownInNothing) => isKnownInNothing
        ? [leftOut.Count == 0 ? "MKB426" : "MKB401"]
        : leftOut.Select(_ => "MKB401");

    private static IEnumerable<MoneyRange> TotalsOffYears(Measure measure) => measure.Plan is { } plan
        ? new[] { (plan.TotalInvestment, plan.Investment.Total), (plan.TotalGrowth, plan.Growth.Total) }
            .Where(pair => pair.Item2.Low < pair.Item1.Low || pair.Item2.High > pair.Item1.High)
            .Where(pair =>
                plan.Because is null
                    || pair.Item2.Low.Amount > 2 * pair.Item1.High.Amount
                    || (pair.Item2.High.Amount > 0 && 2 * pair.Item2.High.Amount < pair.Item1.Low.Amount)).Select(pair => pair.Item1)
        : [];

    private static bool IsElsewhere(SampleCatalogue catalogue, CriterionScore score) =>
        score is { Estimate: { } estimate, Because: null }
        && catalogue.Criteria.Single(criterion => criterion.Id == score.Criterion).ScoresOf(estimate) is var (low, high)
        && (high < score.Low || low > score.High)
        // Of an amount that lacks its millions that is said, and not what follows from it.
        && (estimate.Unit.Currency is null || !(IsSmall(estimate.Low) || IsSmall(estimate.High)));

    private static IEnumerable<MoneyRange> SmallAmounts(Measure measure) =>
        measure.Scores.Select(score => score.Estimate).OfType<Estimate>().Where(estimate => estimate.Unit.Currency is not null)
            .Select(estimate => new MoneyRange(new(estimate.Low, estimate.Unit.Currency!), new(estimate.High, estimate.Unit.Currency!)))
            .Concat(measure.Plan is { } plan
                ? [.. plan.Investment.Select(year => year.Amount), .. plan.Growth.Select(year => year.Amount), plan.TotalInvestment, plan.TotalGrowth]
                : Array.Empty<MoneyRange>())
            .Where(amount => IsSmall(amount.Low.Amount) || IsSmall(amount.High.Amount));

    private static bool IsSmall(decimal amount) => amount is > 0 and < 1000;
}
