using System.Globalization;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Tests.Scoring;

public sealed class ScoreRangeTests
{
    private static readonly ScoreRange Unsure = new(new Score(8, 3), new Score(4, 1));

    [Fact]
    public void The_value_of_a_range_is_its_exact_middle()
    {
        Assert.Equal(new Score(10, 3), Unsure.Value);
        Assert.Equal((new Score(8, 3), new Score(4, 1)), (Unsure.Low, Unsure.High));
        Assert.False(Unsure.IsCertain);
        Assert.True(new ScoreRange(new Score(5, 2), new Score(5, 2)).IsCertain);
    }

    [Fact]
    public void A_range_from_high_to_low_is_refused() =>
        Assert.Equal("high", Assert.Throws<ArgumentOutOfRangeException>(() => new ScoreRange(new Score(4, 1), new Score(8, 3))).ParamName);

    [Fact]
    public void Ends_without_a_denominator_in_common_are_refused_and_never_overflow() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoreRange(new Score((1L << 60) + 1, 1L << 60), new Score((3L << 59) + 1, 1L << 59)));

    [Theory]
    [InlineData(null, "en", "3.33 (2.67–4.00)")]
    [InlineData("F1", "nl", "3,3 (2,7–4,0)")]
    [InlineData("Q", "nl", "8/3..4")]
    public void A_range_is_formatted_as_its_scores_are(string? format, string culture, string text) =>
        Assert.Equal(text, Unsure.ToString(format, CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("8/3..4")]
    [InlineData("11/3")]
    [InlineData("2..7/2..4")]
    [InlineData("2..2..4")]
    [InlineData("2..4..4")]
    public void A_range_is_read_as_it_is_written_in_fractions(string text) =>
        Assert.Equal(text, ScoreRange.Parse(text).ToString("Q", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("4..8/3")]
    [InlineData("0..2")]
    [InlineData("2..")]
    [InlineData("..")]
    [InlineData("2..3..4")]
    [InlineData("2..1..4")]
    [InlineData("2..5..4")]
    [InlineData("2..x..4")]
    [InlineData("2..5/3..2..4")]
    public void What_is_no_range_is_not_read(string text) => Assert.False(ScoreRange.TryParse(text, out _));

    [Fact]
    public void Nothing_is_not_read_as_a_range() => Assert.Throws<ArgumentNullException>(() => ScoreRange.Parse(null!));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_range_has_its_value_anywhere_between_its_ends(int value) =>
        Assert.Equal(Score.FromWhole(value), new ScoreRange(Score.FromWhole(2), Score.FromWhole(value), Score.FromWhole(4)).Value);

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void A_value_beyond_the_ends_is_refused(int value) =>
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(
            () => new ScoreRange(Score.FromWhole(2), Score.FromWhole(value), Score.FromWhole(4))).ParamName);

    [Theory]
    [InlineData("1..5")]
    [InlineData("2..4")]
    [InlineData("2..3..5")]
    [InlineData("2..7/2..4")]
    public void Ranges_differ_by_either_end_or_by_the_value(string other) => Assert.NotEqual(ScoreRange.Parse("2..5"), ScoreRange.Parse(other));

    [Fact]
    public void A_range_that_was_never_made_is_the_least()
    {
        var (never, least) = (default(ScoreRange), Score.FromWhole(1));

        Assert.Equal((least, least, least), (never.Low, never.Value, never.High));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(57, true)]
    [InlineData(58, false)]
    public void Ends_have_their_least_common_denominator_below_two_to_the_58th(int power, bool isAccepted)
    {
        var end = new Score((1L << power) + 1, 1L << power);

        Assert.Equal(isAccepted, Record.Exception(() => new ScoreRange(end, end)) is null);
    }
}
