using System.Globalization;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Tests.Scoring;

public sealed class ScoreTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly Score ElevenThirds = new(11, 3);

    [Theory]
    [InlineData("F1", "3.7", "3,7")]
    [InlineData("0.000", "3.667", "3,667")]
    [InlineData("N2", "3.67", "3,67")]
    [InlineData("Q", "11/3", "11/3")]
    [InlineData("G", "3.67", "3,67")]
    [InlineData(null, "3.67", "3,67")]
    public void A_score_is_formatted_as_numbers_are(string? format, string invariant, string dutch)
    {
        Assert.Equal(invariant, ElevenThirds.ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal(dutch, ElevenThirds.ToString(format, Dutch));
    }

    [Fact]
    public void An_interpolated_string_takes_a_format_and_its_own_culture()
    {
        Assert.Equal("3.7", string.Create(CultureInfo.InvariantCulture, $"{ElevenThirds:F1}"));
        Assert.Equal("3,67", string.Create(Dutch, $"{ElevenThirds}"));
    }

    [Fact]
    public void A_format_without_a_provider_takes_the_current_culture_and_nothing_at_all_takes_none()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Dutch;
            Assert.Equal("3,7", $"{ElevenThirds:F1}");
            Assert.Equal("3.67", $"{ElevenThirds}");
            Assert.Equal("3.67", ElevenThirds.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(-11, 3)]
    [InlineData(16, 3)]
    [InlineData(1, 0)]
    public void A_fraction_off_the_scale_is_no_score(long numerator, long denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Score(numerator, denominator));

    [Theory]
    [InlineData("0")]
    [InlineData("16/3")]
    [InlineData("3.67")]
    [InlineData("")]
    public void What_is_no_score_is_not_read(string text)
    {
        Assert.False(Score.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Score.Parse(text));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("5")]
    public void The_ends_of_the_scale_are_scores(string text) => Assert.Equal(text, Score.Parse(text).ToString("Q", CultureInfo.InvariantCulture));

    [Fact]
    public void Nothing_is_not_read_as_a_score() => Assert.Throws<ArgumentNullException>(() => Score.Parse(null!));

    [Fact]
    public void A_score_counts_as_its_fraction()
    {
        Fraction distance = ElevenThirds - new Score(7, 3);

        Assert.Equal(new Fraction(4, 3), distance);
        Assert.Equal(Fraction.One, default(Score).ToFraction());
    }
}
