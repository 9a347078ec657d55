using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws.Reference;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>A score is an exact fraction; what is shown of it is rounded once, from the exact value.</summary>
[Properties(Arbitrary = [typeof(FractionLaws), typeof(MkbArbitraries)])]
public sealed class FractionLaws
{
    public static Arbitrary<int> Factor { get; } = Gen.Choose(1, 1000).ToArbitrary();

    [Property(MaxTest = 1000)]
    public bool Scores_compare_as_fractions_do(Score x, Score y)
    {
        var comparison = Fraction.Of(x).CompareTo(Fraction.Of(y));
        return Math.Sign(x.CompareTo(y)) == comparison
            && (x < y, x <= y, x == y, x != y, x >= y, x > y)
                == (comparison < 0, comparison <= 0, comparison == 0, comparison != 0, comparison >= 0, comparison > 0);
    }

    [Property(MaxTest = 1000)]
    public bool Equal_fractions_are_equal_scores_with_equal_hash_codes(Score score, int factor)
    {
        var (numerator, denominator) = (score.ToFraction().Numerator, score.ToFraction().Denominator);
        var same = new Score(new MkbPrioritisation.Quantities.Fraction(numerator * factor, denominator * factor));
        return same == score && same.Equals((object)score) && same.GetHashCode() == score.GetHashCode() && same.ToFraction() == score.ToFraction();
    }

    [Property(MaxTest = 1000)]
    public bool A_score_stands_in_lowest_terms(Score score) =>
        BigInteger.GreatestCommonDivisor(score.ToFraction().Numerator, score.ToFraction().Denominator).IsOne;

    [Property(MaxTest = 1000)]
    public bool The_double_is_the_nearest_to_the_score_and_even_where_two_are(Score score)
    {
        var shown = score.ToDouble();
        var distance = Distance(shown, score);
        return new[] { Math.BitDecrement(shown), Math.BitIncrement(shown) }.All(neighbour =>
            distance < Distance(neighbour, score)
            || (distance == Distance(neighbour, score) && (BitConverter.DoubleToInt64Bits(shown) & 1) == 0));
    }

    [Fact]
    public void A_score_just_above_the_middle_of_two_doubles_goes_up()
    {
        const long denominator = (255L << 53) - 1;

        Assert.Equal(Math.BitIncrement(1.0), new Score(denominator + 255, denominator).ToDouble());
    }

    [Property(MaxTest = 1000)]
    public bool Two_decimals_are_the_exact_score_with_halves_rounded_up(Score score)
    {
        var hundredths = ((score.ToFraction().Numerator * 200) + score.ToFraction().Denominator) / (score.ToFraction().Denominator * 2);
        var digits = hundredths.ToString("000", CultureInfo.InvariantCulture);
        return score.ToString() == $"{digits[..^2]}.{digits[^2..]}";
    }

    [Theory]
    [InlineData(201, 200, "1.01")]
    [InlineData(203, 200, "1.02")]
    [InlineData(9, 8, "1.13")]
    [InlineData(11, 3, "3.67")]
    [InlineData(1999, 400, "5.00")]
    [InlineData(4, 2, "2.00")]
    public void Halves_of_a_hundredth_go_up(long numerator, long denominator, string shown) =>
        Assert.Equal(shown, new Score(numerator, denominator).ToString());

    [Fact]
    public void The_default_score_is_the_least_favourable() => Assert.Equal(Score.FromWhole(1), default);

    private static Fraction Distance(double number, Score score) => (Fraction.Of(number) - Fraction.Of(score)).Abs();
}
