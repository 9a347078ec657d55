using System.Reflection;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Models;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Advice;
using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Reporting.Timelines;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting.Tests.Writers;

/// <summary>Whatever is written as text goes to a writer too.</summary>
public sealed class OutputTests
{
    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.BuiltIn;

    private static readonly MeasureRanking Ranking = Catalogue.Rank("recovery-plan-2020");

    private static readonly InvestmentPlan Plan = new(Ranking);

    private static readonly FirmAdvice Firm = FirmAdvice.Of(new() { Sector = "47", Headcount = 12 }, Catalogue.Segments, Ranking);

    // A value for each type that a method which writes text takes; a new type must be added.
    private static readonly Dictionary<Type, object?> Values = new()
    {
        [typeof(RenderingOptions)] = RenderingOptions.Default,
        [typeof(ReportOptions)] = ReportOptions.Default,
        [typeof(MeasureCatalogue)] = Catalogue,
        [typeof(IReadOnlyList<Criterion>)] = Catalogue.Criteria,
        [typeof(IReadOnlyList<MeasureCollection>)] = Catalogue.Collections,
        [typeof(MeasureRanking)] = Ranking,
        [typeof(IEnumerable<MeasureRanking>)] = new[] { Ranking },
        [typeof(IReadOnlyList<MeasureRanking>)] = new[] { Ranking },
        [typeof(RankedMeasure)] = Ranking[0],
        [typeof(IEnumerable<(RankedMeasure, MeasureRanking)>)] = new[] { (Ranking[0], Ranking) },
        [typeof(InvestmentPlan)] = Plan,
        [typeof(IEnumerable<InvestmentPlan>)] = new[] { Plan },
        [typeof(IEnumerable<PlanProgress>)] = new[] { new PlanProgress(Plan, new ActualFigures("strengthen-equity", 2021) { Investment = 1_000_000 }) },
        [typeof(MeasureTimeline)] = MeasureTimeline.Of(Catalogue.Collections),
        [typeof(TimelineGrouping)] = TimelineGrouping.Actor,
        [typeof(MeasureModel)] = MeasureModel.Of(Ranking, "targeted-debt-relief", Catalogue.Criteria),
        [typeof(IEnumerable<RankingComparison>)] = new[] { new RankingComparison(
            Ranking,
            Catalogue.Criteria,
            Catalogue.Rank("recovery-plan-2020", "five-criteria"),
            Catalogue.Criteria) },
        [typeof(IEnumerable<RankingRobustness>)] = new[] { Ranking.Robustness(new() { Samples = 20 }) },
        [typeof(IReadOnlyList<RankingRobustness>)] = new[] { Ranking.Robustness(new() { Samples = 20 }) },
        [typeof(FirmAdvice)] = Firm,
        [typeof(PeerComparison)] = null,
        [typeof(AdviceContent)] = new AdviceContent(Firm),
        [typeof(CancellationToken)] = CancellationToken.None,
    };

    private static IEnumerable<Type> Writers => typeof(DocumentContext).Assembly.GetExportedTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true } && !type.Name.EndsWith("Json", StringComparison.Ordinal));

    private static IEnumerable<MethodInfo> ToText =>
        from type in Writers
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.ReturnType == typeof(string) && method.Name.StartsWith("Write", StringComparison.Ordinal)
            && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(RenderingOptions) || parameter.ParameterType == typeof(ReportOptions))
        select method;

    [Fact]
    public void Every_text_goes_to_a_writer_too()
    {
        Assert.True(ToText.Count() > 30, "few methods were found");
        Assert.All(ToText, method =>
        {
            var types = method.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
            var toWriter = method.DeclaringType!.GetMethod(method.Name, [typeof(TextWriter), .. types]);
            Assert.True(toWriter is not null, $"{method.DeclaringType.Name}.{method.Name} takes no writer");
            var arguments = types.Select(type => Values[type]).ToArray();
            using var output = new StringWriter();

            toWriter.Invoke(null, [output, .. arguments]);

            Assert.Equal(method.Invoke(null, arguments), output.ToString());
            var missing = Assert.Throws<TargetInvocationException>(() => toWriter.Invoke(null, [null, .. arguments]));
            Assert.Equal("output", Assert.IsType<ArgumentNullException>(missing.InnerException).ParamName);
        });
    }
}
