using System.Globalization;
using System.Text;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scenarios;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Tests.Reading;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Fuzzing;

/// <summary>Values that are read from a text: what is refused is refused by a FormatException, and what is accepted reads back equal.</summary>
internal static class TextTargets
{
    public static IEnumerable<FuzzTarget> All =>
    [
        Text("amounts", ["EUR 1.2-1.5 bn", "EUR 120 mln", "EUR 0-50 mln", "USD 950"], text => MoneyRange.TryParse(text, out _), MoneyRange.Parse),
        Text("dates", ["2021", "2021-01", "2021-12-31"], text => PartialDate.TryParse(text, out _), PartialDate.Parse),
        Text("fractions", ["1/3", "-2.5", "0.125", "7"], text => Fraction.TryParse(text, out _), Fraction.Parse),
        Text("scores", ["3", "1/2", "4.5"], text => Score.TryParse(text, out _), Score.Parse, score => $"{score.ToFraction()}"),
        Text(
            "ranges of scores",
            ["3", "2..4", "1.5..3.5"],
            text => ScoreRange.TryParse(text, out _),
            ScoreRange.Parse,
            range => range.ToString("Q", CultureInfo.InvariantCulture)),
        Text(
            "what-ifs of scores",
            ["c/m/support:medium", "c/m/cost:0-50-mln..50-200-mln"],
            text => ScoreChange.TryParse(text, out _),
            text => ScoreChange.TryParse(text, out var change) ? change : throw new FormatException("no")),
        Text(
            "references",
            ["c/m", "recovery-plan-2020/free-depreciation"],
            text => MeasureReference.TryParse(text, out _),
            text => MeasureReference.TryParse(text, out var reference) ? reference : throw new FormatException("no")),
        Text("formulas", ["reach * (margin - 0.5) / 3", "a+b*c", "firms * subsidy", "-a"], accepts: null, ModelFormula.Parse),
        Text("what-ifs of profiles", ["equity=+100000", "later.fte=58.5", "balance-total=+10%"], accepts: null, ProfileChange.Parse),
        Text("public figures", ["earlier.gross-margin=910000", "equity=-5000"], accepts: null, PublicFigure.Parse),
    ];

    private static FuzzTarget Text<T>(string name, string[] seeds, Func<string, bool>? accepts, Func<string, T> parse, Func<T, string>? written = null)
        where T : notnull => new(name, [.. seeds.Select(seed => new FuzzInput("text", Encoding.UTF8.GetBytes(seed)))], input =>
    {
        var text = Encoding.UTF8.GetString(input.Bytes);
        try
        {
            var value = parse(text);
            Assert.NotEqual(false, accepts?.Invoke(text));
            Assert.Equal(value, parse(written is null ? value.ToString()! : written(value)));
            return true;
        }
        catch (FormatException exception)
        {
            Assert.NotEqual(true, accepts?.Invoke(text));
            ReadingLaw.RequirePrintable(exception.Message);
            return false;
        }
    });
}
