using MkbPrioritisation.Advice;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Models;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Advice;
using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Diagnostics;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Matrix;
using MkbPrioritisation.Reporting.Models;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Progress;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Reporting.Timelines;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting.Tests.Documents;

/// <summary>A document of each kind as the library writes it, with what reads and writes it again.</summary>
internal sealed record WrittenDocument(string Kind, Type Json, string Text, Func<string, string> Rewrite)
{
    private const string Plan = "recovery-plan-2020";

    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.BuiltIn;
    private static readonly ScoringScheme Scheme = Catalogue.Rank(Plan).Scheme;

    public static IReadOnlyList<WrittenDocument> All { get; } =
    [
        new(
            "ranking",
            typeof(RankingJson),
            RankingJson.Write(RankingJson.Document(Scheme, Rankings, RenderingOptions.Default)),
            text => RankingJson.Write(RankingJson.Read(text))),
        new("matrix", typeof(MatrixJson), MatrixJson.Write(MatrixJson.Document(Scheme, Rankings)), text => MatrixJson.Write(MatrixJson.Read(text))),
        new("explanation", typeof(ExplanationJson), ExplanationJson.Write(Explanation()), text => ExplanationJson.Write(ExplanationJson.Read(text))),
        new("robustness", typeof(RobustnessJson), RobustnessJson.Write(Robust(Rankings[0])), text => RobustnessJson.Write(RobustnessJson.Read(text))),
        new(
            "robustness of assumptions",
            typeof(RobustnessJson),
            RobustnessJson.Write(RobustnessJson.Document(Catalogue.Rank(Plan).Robustness(new() { Samples = 50, ModelledCriteria = Catalogue.Criteria }))),
            text => RobustnessJson.Write(RobustnessJson.Read(text))),
        new(
            "robustness of several",
            typeof(RobustnessJson),
            RobustnessJson.Write([.. Rankings.Select(Robust)]),
            text => RobustnessJson.Write(RobustnessJson.ReadAll(text))),
        new("plan", typeof(PlanJson), PlanJson.Write(PlanJson.Document(Scheme, Budgeted())), text => PlanJson.Write(PlanJson.Read(text))),
        new("comparison", typeof(ComparisonJson), ComparisonJson.Write(Comparison()), text => ComparisonJson.Write(ComparisonJson.Read(text))),
        new("advice", typeof(AdviceJson), AdviceJson.Write(Advice()), text => AdviceJson.Write(AdviceJson.Read(text))),
        new(
            "timeline",
            typeof(TimelineJson),
            TimelineJson.Write(TimelineJson.Document(MeasureTimeline.Of(Catalogue.Collections))),
            text => TimelineJson.Write(TimelineJson.Read(text))),
        new("progress", typeof(ProgressJson), ProgressJson.Write(Progress()), text => ProgressJson.Write(ProgressJson.Read(text))),
        new("progress of several", typeof(ProgressJson), ProgressJson.Write([Progress(), Progress()]), text => ProgressJson.Write(ProgressJson.ReadAll(text))),
        new(
            "model",
            typeof(ModelJson),
            ModelJson.Write(ModelJson.Document(MeasureModel.Of(Catalogue.Rank(Plan), "targeted-debt-relief", Catalogue.Criteria))),
            text => ModelJson.Write(ModelJson.Read(text))),
        new(
            "model of a what-if",
            typeof(ModelJson),
            ModelJson.Write(ModelJson.Document(MeasureModel.Of(
                Catalogue.Rank(Plan),
                "targeted-debt-relief",
                Catalogue.Criteria,
                new Dictionary<string, Figure> { ["exposure"] = Figure.Money(MoneyRange.Of(new(40_000_000_000, "EUR"))) }))),
            text => ModelJson.Write(ModelJson.Read(text))),
        new(
            "diagnostics",
            typeof(DiagnosticJson),
            DiagnosticJson.Write([new Diagnostic("a.yaml", 3, 7, DiagnosticSeverity.Error, "MKB101", "Broken.")]),
            text => DiagnosticJson.Write(DiagnosticJson.Read(text))),
    ];

    public static IReadOnlyList<MeasureRanking> Rankings => [.. Catalogue.Collections.Select(collection => Catalogue.Rank(collection.Id))];

    public bool IsList => Text[0] == '[';

    public override string ToString() => Kind;

    private static ExplanationDocument Explanation() => ExplanationJson.Document(
        Scheme, Rankings.SelectMany(ranking => ranking.Take(4).Select(ranked => (ranked, ranking))), Catalogue.Criteria);

    private static RobustnessDocument Robust(MeasureRanking ranking) => RobustnessJson.Document(ranking.Robustness(new() { Samples = 100 }));

    private static InvestmentPlan Budgeted() => new(
        Catalogue.Rank(Plan), new() { Budget = new("EUR", new YearAmount(2021, MoneyRange.Of(new(2_000_000_000, "EUR")))), ReturnPercent = 40 });

    private static ComparisonDocument Comparison()
    {
        var (before, after) = (Catalogue.Rank(Plan, "five-criteria"), Catalogue.Rank(Catalogue.Collections.Select(collection => collection.Id), Scheme.Id));
        return ComparisonJson.Document(before.Scheme, after.Scheme, new RankingComparison(before, Catalogue.Criteria, after, Catalogue.Criteria));
    }

    private static AdviceDocument Advice()
    {
        var firm = new FirmProfile
        {
            Earlier = new() { Fte = 1, GrossMargin = 1 },
            Later = new() { Fte = 2, GrossMargin = 1 },
            Sector = "47",
            Headcount = 12,
            Equity = 1,
            BalanceTotal = 3,
        };
        var advice = FirmAdvice.Of(firm, Catalogue.Segments, Rankings);
        return AdviceJson.Document(Scheme, new(advice)
        {
            Peers = PeerComparison.Of(advice, [new("47", SizeClass.Small) { Productivity = 3 }, new("47", SizeClass.Small) { Productivity = 9 }]),
            Practices = Catalogue.Practices,
            WhatIf = WhatIf.Of(advice, ProfileChange.Parse("equity=+100%"), ProfileChange.Parse("later.fte=1")),
            PublicFigures = [PublicFigure.Parse("equity=2").Compare(firm)],
            PublicMargin = 2,
        });
    }

    private static ProgressDocument Progress() => ProgressJson.Document(new(
        Budgeted(),
        new ActualFigures("targeted-debt-relief", 2021) { Investment = 90_000_000, Growth = 410_000_000, Participants = 700 },
        new ActualFigures("strengthen-equity", 2021) { Investment = 80_000_000 }));
}
