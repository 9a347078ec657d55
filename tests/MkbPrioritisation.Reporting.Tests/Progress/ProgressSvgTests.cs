using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Progress;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Tests.Progress;

/// <summary>What holds for the picture of every plan's progress, whatever is reported.</summary>
public sealed class ProgressSvgTests
{
    private static readonly MeasureRanking Ranking = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020");

    private static readonly InvestmentPlan Plan = new(Ranking);

    private static readonly IReadOnlyList<string> Ids = [.. Plan.Measures.Select(measure => measure.Ranked.Measure.Id)];

    private static readonly string[] English = ["ahead", "on track", "behind", "no data"];

    private static readonly string[] Dutch = ["voor", "op schema", "achter", "geen gegevens"];

    public static Arbitrary<ActualFigures[]> AnyActuals { get; } = Arb.From(
        from all in Gen.CollectToArray(Ids.SelectMany(id => Plan.Years, (id, year) => (id, year)), cell =>
            from investment in Amount
            from growth in Amount
            from participants in Gen.Choose(0, 900)
            select new ActualFigures(cell.id, cell.year) { Investment = investment, Growth = growth, Participants = participants == 0 ? null : participants })
        from some in Gen.SubListOf(all)
        select some.ToArray());

    private static Gen<decimal?> Amount => Gen.Frequency(
        (4, Gen.Choose(0, 900).Select(millions => (decimal?)millions * 1_000_000.25m)),
        (2, Gen.Constant((decimal?)null)),
        (1, Gen.Elements<decimal?>(0m, 0.000001m, ActualFigures.MostAmount)));

    [Property(Arbitrary = [typeof(ProgressSvgTests)], MaxTest = 40)]
    public void Marks_lie_within_the_plot_and_no_figure_runs_off_the_picture(ActualFigures[] actuals)
    {
        var root = Drawn(actuals, Language.Dutch);
        var (width, height) = (Number(root, "width"), Number(root, "height"));

        foreach (var rectangle in Of(root, "rect").Where(rectangle => rectangle.Parent!.Attribute("transform") is null))
        {
            Assert.InRange(Number(rectangle, "x"), 0, width - Number(rectangle, "width"));
            Assert.InRange(Number(rectangle, "y"), 0, height - Number(rectangle, "height"));
        }

        foreach (var (x, y) in Rows(root).SelectMany(row => Of(row, "polygon")).SelectMany(Corners))
        {
            Assert.InRange(x, 0, width);
            Assert.InRange(y, 0, height);
        }

        foreach (var bar in Rows(root).Select(row => row.Elements().Single(child => child.Name.LocalName == "g")))
        {
            var track = Of(bar, "line").First();
            var ends = Of(bar, "rect").SelectMany(mark => new[] { Number(mark, "x"), Number(mark, "x") + Number(mark, "width") })
                .Concat(Of(bar, "polygon").SelectMany(Corners).Select(corner => corner.X));
            Assert.All(ends, x => Assert.InRange(x, Number(track, "x1") - 0.02, Number(track, "x2") + 0.02));
        }

        // No wider than figures in the widest of the fonts that are asked for.
        foreach (var text in Of(root, "text").Where(text => text.Value.All(letter => char.IsDigit(letter) || letter is ',' or '.' or '–')))
        {
            var half = text.Value.Length * 0.64 * Inherited(text, "font-size") / 2;
            var middle = Text(text, "text-anchor") == "end" ? Number(text, "x") - half : Number(text, "x");
            Assert.InRange(middle, half, width - half);
        }
    }

    [Property(Arbitrary = [typeof(ProgressSvgTests)], MaxTest = 20)]
    public void Every_measure_with_a_plan_stands_once_with_its_state_by_a_sign_and_in_words_in_both_languages(ActualFigures[] actuals)
    {
        var progress = new PlanProgress(Plan, actuals);
        string[] signs = ["up", "full", "down", "empty"];
        foreach (var (language, words) in new[] { (Language.English, English), (Language.Dutch, Dutch) })
        {
            Assert.Equal(
                progress.Measures.Select(measure => (
                    measure.Measure.Ranked.Measure.Name.In(language),
                    words[(int)measure.State] + (measure.Decisive == PlanQuantity.Investment ? "*" : ""),
                    signs[(int)measure.State])),
                Rows(Drawn(actuals, language)).Select(row => (Of(row, "text").First().Value, Of(row, "text").ElementAt(1).Value, SignOf(row))));
        }
    }

    [Property(Arbitrary = [typeof(ProgressSvgTests)], MaxTest = 20)]
    public void The_mark_of_what_is_real_lies_left_of_the_planned_range_where_a_measure_is_behind_and_right_of_it_where_it_is_ahead(ActualFigures[] actuals)
    {
        foreach (var (measure, row) in new PlanProgress(Plan, actuals).Measures.Zip(Rows(Drawn(actuals, Language.English))))
        {
            var planned = Of(row, "rect").FirstOrDefault(rectangle => Text(rectangle, "stroke-opacity") == "1");
            var real = Of(row, "rect").LastOrDefault(rectangle => Text(rectangle, "width") == "3");
            Assert.Equal(measure.State == ProgressState.NoData, real is null);
            if (planned is null || real is null)
                continue;
            var (low, high, mark) = (Number(planned, "x"), Number(planned, "x") + Number(planned, "width"), Number(real, "x") + 1.5);

            // What is less than a pixel apart may fall on one place; a range is a pixel wide at least.
            Assert.True(measure.State switch
            {
                ProgressState.Behind => mark <= low + 0.02,
                ProgressState.Ahead => mark >= high - 1.02,
                _ => mark >= low - 0.02 && mark <= high + 0.02,
            });
        }
    }

    [Property(Arbitrary = [typeof(ProgressSvgTests)], MaxTest = 20)]
    public void The_same_reports_in_any_order_make_the_same_bytes(ActualFigures[] actuals) => Assert.Equal(
        ProgressSvg.Write([new PlanProgress(Plan, actuals)], RenderingOptions.Default),
        ProgressSvg.Write([new PlanProgress(Plan, actuals.Reverse())], RenderingOptions.Default));

    [Fact]
    public void A_year_has_its_planned_and_its_real_figure_beneath_it_and_a_bar_only_where_one_is_known()
    {
        var texts = Of(Drawn([new("targeted-debt-relief", 2022) { Growth = 410_000_000 }], Language.English), "text").Select(text => text.Value).ToList();

        Assert.Contains("6.80", texts);
        Assert.Contains("0.41", texts);
        Assert.Contains("1/10", texts);
        Assert.Equal(9, texts.Count(text => text == "–"));
    }

    [Fact]
    public void Where_years_are_many_the_ends_of_their_ranges_stand_on_two_lines_and_are_still_to_be_read()
    {
        var years = Enumerable.Range(2021, 12).ToList();
        var figures = new YearlyAmounts("EUR", years.Select(year => new YearAmount(year, MoneyRange.Parse("EUR 483.5-1081.5 mln"))));
        var total = MoneyRange.Parse("EUR 5802-12978 mln");
        var measure = new Measure("m", LocalizedText.Same("M"), "c", []) { Plan = new("p", figures, figures, total, total, [new("s", 100)]) };
        var collection = new MeasureCollection("c", LocalizedText.Same("C"), [KeyValuePair.Create("c", LocalizedText.Same("C"))], [measure])
        {
            Plan = new("EUR", [new Programme("p", LocalizedText.Same("P"))], [KeyValuePair.Create("s", LocalizedText.Same("S"))]),
        };

        var progress = new PlanProgress(new(MeasureRanking.Of(Ranking.Scheme, collection)));
        var texts = Of(XDocument.Parse(ProgressSvg.Write([progress], RenderingOptions.Default)).Root!, "text").ToList();

        Assert.Equal(24, texts.Count(text => text.Value == "0.484–"));
        Assert.Equal(24, texts.Count(text => text.Value == "1.082"));
        Assert.All(texts, text => Assert.True(Inherited(text, "font-size") >= 8, text.Value));
    }

    [Fact]
    public void Where_nothing_is_reported_the_picture_says_so_and_shows_the_plan()
    {
        var root = Drawn([], Language.English);

        Assert.Contains(Of(root, "text"), text => text.Value == "Nothing is reported yet.");
        Assert.Equal(10, Rows(root).Count);
    }

    [Fact]
    public void A_plan_without_measures_is_a_picture_too()
    {
        var none = new MeasureCollection("c", LocalizedText.Same("None"), [KeyValuePair.Create("c", LocalizedText.Same("C"))], [])
        {
            Plan = Plan.Collection.Plan,
        };

        var progress = new PlanProgress(new(MeasureRanking.Of(Ranking.Scheme, none)));
        var root = XDocument.Parse(ProgressSvg.Write([progress], RenderingOptions.Default)).Root!;

        Assert.Empty(Rows(root));
    }

    [Fact]
    public void Several_plans_stand_one_below_the_other_each_with_a_title_of_its_own()
    {
        var progress = new PlanProgress(Plan);

        var root = XDocument.Parse(ProgressSvg.Write([progress, progress], RenderingOptions.Default)).Root!;

        Assert.Equal(2, root.Elements().Count(element => element.Name.LocalName == "svg"));
        var ids = root.Descendants().Select(element => Text(element, "id")).OfType<string>().ToList();
        Assert.Equal(4, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private static XElement Drawn(ActualFigures[] actuals, Language language) =>
        XDocument.Parse(ProgressSvg.Write([new PlanProgress(Plan, actuals)], new() { Language = language })).Root!;

    // Those whose title says more than a year.
    private static List<XElement> Rows(XElement root) =>
        [.. Of(root, "g").Where(group => group.Elements().Any(child => child.Name.LocalName == "title") && Of(group, "text").Any())];

    private static string SignOf(XElement row)
    {
        var sign = row.Elements().Single(element => element.Name.LocalName is "polygon" or "circle");
        if (sign.Name.LocalName == "circle")
            return sign.Attribute("stroke") is null ? "full" : "empty";
        var corners = Corners(sign).ToList();
        return corners.Count(corner => corner.Y == corners.Max(other => other.Y)) == 2 ? "up" : "down";
    }

    private static IEnumerable<(double X, double Y)> Corners(XElement polygon) => Text(polygon, "points")!.Split(' ')
        .Select(corner => corner.Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())
        .Select(corner => (corner[0], corner[1]));

    private static IEnumerable<XElement> Of(XElement root, string name) => root.Descendants().Where(element => element.Name.LocalName == name);

    private static string? Text(XElement element, string name) =>
        element.AncestorsAndSelf().Select(parent => parent.Attribute(name)?.Value).FirstOrDefault(value => value is not null);

    private static double Inherited(XElement element, string name) => double.Parse(Text(element, name)!, CultureInfo.InvariantCulture);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
