using System.Text.Json;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Tests.Quantities;

public sealed class JsonValueTests
{
    [Fact]
    public void A_fraction_survives() => Survives(new Fraction(-11, 3), "\"-11/3\"");

    [Fact]
    public void A_score_survives() => Survives(new Score(11, 3), "\"11/3\"");

    [Fact]
    public void A_range_of_scores_survives() => Survives(new ScoreRange(new Score(8, 3), new Score(4, 1)), "\"8/3..4\"");

    [Fact]
    public void A_certain_score_survives_as_a_range() => Survives(new ScoreRange(new Score(8, 3), new Score(8, 3)), "\"8/3\"");

    [Fact]
    public void Scores_of_a_measure_survive_together() =>
        Assert.All(MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020"), ranked =>
            Assert.Equal(ranked.Score, JsonSerializer.Deserialize<MeasureScore>(JsonSerializer.Serialize(ranked.Score))));

    [Fact]
    public void Money_survives()
    {
        Survives(new Money(1234.56789m, "EUR"), """{"amount":1234.56789,"currency":"EUR"}""");
        Survives(new Money(-5, "USD"), """{"amount":-5,"currency":"USD"}""");
        Survives(default(Money), """{"amount":0,"currency":"XXX"}""");
    }

    [Fact]
    public void A_range_of_money_survives() => Survives(new MoneyRange(new(100, "EUR"), new(500, "EUR")), """{"low":100,"high":500,"currency":"EUR"}""");

    [Fact]
    public void A_range_of_fractions_survives() => Survives(new FractionRange(new(-1, 3), new(7, 2)), "\"-1/3..7/2\"");

    [Fact]
    public void A_date_survives_as_exact_as_it_is()
    {
        Survives(new PartialDate(2021), "\"2021\"");
        Survives(new PartialDate(2021, 3), "\"2021-03\"");
        Survives(new PartialDate(2021, 3, 31), "\"2021-03-31\"");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("2021")]
    [InlineData("\"\"")]
    [InlineData("\"2021-13\"")]
    [InlineData("\"3..1\"")]
    [InlineData("\"1..2..3\"")]
    public void What_is_no_date_and_no_range_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FractionRange>(json));
    }

    [Fact]
    public void Half_a_score_of_a_measure_and_half_a_cell_are_refused()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MeasureScore>("""{"NetImpact":"3"}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MatrixCell>("{}"));
    }

    [Theory]
    [InlineData("3.6666666666666665")]
    [InlineData("4")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    [InlineData("\"9\"")]
    [InlineData("\"3.67\"")]
    [InlineData("\"11/0\"")]
    public void What_is_no_score_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Score>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ScoreRange>(json));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("5")]
    [InlineData("\"EUR 5\"")]
    [InlineData("""{"amount":5}""")]
    [InlineData("""{"currency":"EUR"}""")]
    [InlineData("""{"amount":"5","currency":"EUR"}""")]
    [InlineData("""{"amount":5,"currency":"eur"}""")]
    [InlineData("""{"amount":5,"currency":null}""")]
    [InlineData("""{"amount":5,"amount":6,"currency":"EUR"}""")]
    [InlineData("""{"amount":5,"currency":"EUR","year":2021}""")]
    [InlineData("""{"amount":1e40,"currency":"EUR"}""")]
    public void What_is_no_amount_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>(json));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"low":5,"currency":"EUR"}""")]
    [InlineData("""{"low":5,"high":4,"currency":"EUR"}""")]
    public void What_is_no_range_of_money_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MoneyRange>(json));

    private static void Survives<T>(T value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
    }
}
