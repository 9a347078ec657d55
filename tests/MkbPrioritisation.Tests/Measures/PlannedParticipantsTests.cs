using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Measures;

/// <summary>Participants in numbers are whole, bounded, and given in one way.</summary>
public sealed class PlannedParticipantsTests
{
    [Fact]
    public void Years_come_in_order_and_two_plans_of_the_same_numbers_are_equal()
    {
        PlannedParticipants planned = new([new(2022, new(5, 6)), new(2021, new(3, 3))]), same = new([new(2021, new(3, 3)), new(2022, new(5, 6))]);

        Assert.Equal([2021, 2022], planned.Years.Select(year => year.Year));
        Assert.Equal(same, planned);
        Assert.NotEqual(same, same with { Unit = LocalizedText.Same("firms") });
        Assert.Equal("2021 3, 2022 5-6", $"{planned}");
    }

    [Fact]
    public void A_number_that_no_file_may_hold_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PlannedParticipants.InAll(new(0, PlannedParticipants.Most + 1)));
        Assert.Throws<ArgumentException>(() => PlannedParticipants.EachYear(new(0, PlannedParticipants.Most + 1)));
        Assert.Throws<ArgumentException>(() => new PlannedParticipants([new(2021, new(0, PlannedParticipants.Most + 1))]));
        Assert.Throws<ArgumentException>(() => new PlannedParticipants([new(2021, new(1, 1)), new(2021, new(1, 1))]));
        Assert.Throws<ArgumentException>(() => new PlannedParticipants([new(21, new(1, 1))]));
        Assert.Throws<ArgumentException>(() => new PlannedParticipants(Array.Empty<YearCount>()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountRange(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountRange(2, 1));
    }

    [Theory]
    [InlineData("7", null)]
    [InlineData("about a thousand", "500-1250")]
    [InlineData("900-100", "900-100")]
    [InlineData("1.200", "1e3")]
    [InlineData("about a thousand", "1,250,000")]
    public void Words_that_are_a_bare_number_say_too_little(string english, string? dutch)
    {
        var words = new LocalizedText(english, dutch);

        Assert.Contains("a year or in all", Assert.Throws<ArgumentException>(() => new PlannedParticipants(words)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_most_that_a_file_may_hold_is_planned_at_the_greatest_scale_for_centuries()
    {
        var most = PlannedParticipants.EachYear(new(PlannedParticipants.Most, PlannedParticipants.Most)).Times(100);

        Assert.Equal(999_999_999_900 * 200, most.Over(Enumerable.Range(1901, 200), [.. Enumerable.Range(1901, 200)])!.High);
    }
}
