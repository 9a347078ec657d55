using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Criteria;

/// <summary>What bands must not be, from the most favourable down: a band's place, or −1, and what is said of it.</summary>
public sealed class BandRulesTests
{
    private static readonly Band[] Sound = [At(5, 40, null), At(4, 30, 40), At(3, 20, 30), At(2, 10, 20), At(1, null, 10)];

    [Fact]
    public void Bands_that_cover_the_line_once_have_no_problem()
    {
        Assert.Empty(Problems(Sound));
        Assert.Empty(Problems(With(4, At(1, 0, 10))));
    }

    [Fact]
    public void A_score_that_no_band_has_is_missed_and_the_gap_that_it_leaves_is_not_told_beside_it()
    {
        var (index, said) = Assert.Single(Problems(Sound[1..]));

        Assert.Equal(-1, index);
        Assert.Contains("5", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_score_is_given_once() =>
        Assert.Contains(
            Problems(With(3, new Band(3, "b2") { From = 10, To = 20 })), problem => problem is (3, var said) && said.Contains('2', StringComparison.Ordinal));

    [Fact]
    public void Every_id_is_given_once() =>
        Assert.Contains(
            Problems(With(3, new Band(2, "b3") { From = 10, To = 20 })), problem => problem is (3, var said) && said.Contains("b3", StringComparison.Ordinal));

    [Theory]
    [InlineData(20, 20)]
    [InlineData(30, 20)]
    public void A_band_without_room_is_the_only_problem_told(int from, int to) =>
        Assert.Matches($"from [^;]*{from}[^;]* to [^;]*{to}", Assert.Single(Problems(With(2, At(3, from, to)))).Said);

    [Fact]
    public void Limits_are_told_in_the_unit_and_those_below_zero_as_plain_numbers()
    {
        Assert.Contains("20 months", Assert.Single(Problems(With(2, At(3, 30, 20)))).Said, StringComparison.Ordinal);
        Assert.Contains("5 months", Assert.Single(Problems(With(4, At(1, 5, 10)))).Said, StringComparison.Ordinal);
        Assert.Matches("from [^;]*0 months[^;]* to [^;]*0 months", Assert.Single(Problems(With(4, At(1, 0, 0)))).Said);
        Assert.Matches("from -10 to -20;", Assert.Single(Problems(With(2, At(3, -10, -20)))).Said);
    }

    [Fact]
    public void Bands_do_not_overlap()
    {
        Assert.Equal(2, Assert.Single(Problems(With(2, At(3, 15, 30)))).Index);
        Assert.Equal(2, Assert.Single(Problems(With(3, At(2, 10, null)))).Index);
        Assert.NotEmpty(Problems(With(3, At(2, null, 20))));
    }

    [Fact]
    public void Bands_leave_no_gap() => Assert.Contains("25", Assert.Single(Problems(With(2, At(3, 25, 30)))).Said, StringComparison.Ordinal);

    [Fact]
    public void Bands_reach_down_to_nothing_and_up_without_end()
    {
        Assert.Equal(4, Assert.Single(Problems(With(4, At(1, 5, 10)))).Index);
        Assert.Equal(0, Assert.Single(Problems(With(0, At(5, 40, 50)))).Index);
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(null, 1)]
    public void A_limit_needs_a_unit(int? from, int? to)
    {
        Band[] bands = [.. Sound.Select(band => new Band(band.Score, band.Id))];
        bands[1] = At(4, from, to);

        Assert.Equal([1], Problems(bands, unit: null).Select(problem => problem.Index));
    }

    private static Band At(int score, int? from, int? to) => new(score, $"b{score}") { From = from, To = to };

    private static Band[] With(int index, Band band) => [.. Sound[..index], band, .. Sound[(index + 1)..]];

    private static List<(int Index, string Said)> Problems(IReadOnlyList<Band> bands) => Problems(bands, Unit.Months);

    private static List<(int Index, string Said)> Problems(IReadOnlyList<Band> bands, Unit? unit) =>
        [.. BandRules.Problems(unit, bands).Select(problem => (problem.Index, problem.Finding.Message.ToString()))];
}
