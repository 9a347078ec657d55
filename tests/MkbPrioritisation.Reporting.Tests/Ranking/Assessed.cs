namespace MkbPrioritisation.Reporting.Tests.Ranking;

/// <summary>A collection of two measures, which three assessors score.</summary>
internal static class Assessed
{
    public static MeasureCatalogue Catalogue { get; } = MeasureCatalogue.Load(
    [
        new("c/collection.yaml", "name: { en: Collection }\nbasis: published\ncategories: { tax: { en: Tax } }"),
        new("c/loan.yaml", Measure("Loan", "high")),
        new("c/voucher.yaml", Measure("Voucher", "medium")),
        new(
            "c/assessments/anna.yaml",
            "name: { nl: Anna, en: Anna }\nscores: { loan: { support: high, feasibility: low..medium }, voucher: { support: low } }"),
        new("c/assessments/bert.yaml", "scores: { loan: { support: relatively-high } }"),
        new("c/assessments/chris.yaml", "name: { en: Chris <b> }\nscores: { loan: { support: relatively-low } }"),
    ]);

    private static string Measure(string name, string support) => $$"""
        name: { en: {{name}} }
        category: tax
        scores: { value-added: 1-2-bn, cost: 0-50-mln, timeliness: 1-2-years, feasibility: medium, support: {{support}}, introduction: 0-6-months }
        """;
}
