using MkbPrioritisation.Advice;

namespace MkbPrioritisation.Tests.Advice;

/// <summary>The share of firms in a segment is that of the firm's own size class, which a headcount tells.</summary>
public sealed class ShareOfSegmentTests
{
    private static readonly FirmProfile Growing = new()
    {
        Earlier = new() { GrossMargin = 900, Fte = 10 },
        Later = new() { GrossMargin = 1_200, Fte = 11 },
    };

    [Theory]
    [InlineData(SizeClass.Micro, 25)]
    [InlineData(SizeClass.Small, 31)]
    [InlineData(SizeClass.Medium, 32)]
    public void Of_firms_of_its_size_as_many_are_in_the_segment_as_is_printed(SizeClass size, int percent) =>
        Assert.Equal(new(percent, size), Advise(Growing with { Size = size }).Share);

    [Fact]
    public void Without_a_size_the_share_is_that_of_all_firms() => Assert.Equal(new(27, Size: null), Advise(Growing).Share);

    [Fact]
    public void Without_a_segment_there_is_no_share() => Assert.Null(Advise(new() { Size = SizeClass.Small }).Share);

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, SizeClass.Micro)]
    [InlineData(9, SizeClass.Micro)]
    [InlineData(10, SizeClass.Small)]
    [InlineData(49, SizeClass.Small)]
    [InlineData(50, SizeClass.Medium)]
    [InlineData(249, SizeClass.Medium)]
    [InlineData(250, null)]
    public void A_headcount_tells_the_size_class(int people, SizeClass? size)
    {
        Assert.Equal(size, new FirmProfile { Headcount = people }.KnownSize);
        Assert.Equal(size ?? SizeClass.Small, new FirmProfile { Headcount = people, Size = size ?? SizeClass.Small }.KnownSize);
        Assert.Equal(size is null, new FirmProfile { Headcount = people, Size = SizeClass.Small } is { Problems: [_] } && size is null);
    }

    [Fact]
    public void The_printed_shares_of_each_size_are_those_of_all_its_firms()
    {
        var segments = MeasureCatalogue.BuiltIn.Segments;
        Assert.Equal(
            (100, 99, 100),
            (segments.Sum(segment => segment.ShareBySize.Micro), segments.Sum(segment => segment.ShareBySize.Small),
             segments.Sum(segment => segment.ShareBySize.Medium)));
    }

    [Fact]
    public void FTE_tell_no_size() => Assert.Null(Growing.KnownSize);

    private static FirmAdvice Advise(FirmProfile profile) => FirmAdvice.Of(profile, MeasureCatalogue.BuiltIn.Segments);
}
