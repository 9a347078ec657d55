using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Tests.Advice;

/// <summary>A firm among peers that are made up.</summary>
[Properties(Arbitrary = [typeof(PeerLaws)])]
public sealed class PeerLaws
{
    private static readonly FirmAdvice Firm = ArbitraryFirm.Advise(new()
    {
        Sector = "47",
        Size = SizeClass.Small,
        Earlier = new() { GrossMargin = 90, Fte = 10 },
        Later = new() { GrossMargin = 100, WageCosts = 50, Fte = 10 },
        Equity = 40,
        BalanceTotal = 100,
        LiquidAssets = 1,
        Receivables = 1,
        ShortTermDebts = 1,
        YearlyCosts = 365,
    });

    public static Arbitrary<int> Up { get; } = Gen.Choose(1, 100).ToArbitrary();

    public static Arbitrary<Peer[]> Peers { get; } = Arb.From(Gen.NonEmptyListOf(
        from value in Gen.Choose(1, 20)
        from isKnown in Gen.Elements(true, true, true, false)
        from sector in Gen.Elements("47", "47", "56")
        select new Peer(sector, SizeClass.Small) { Productivity = isKnown ? value : null, Solvency = value * 5 }).Select(peers => peers.ToArray()));

    [Fact]
    public void A_firm_better_than_all_its_peers_stands_at_100_and_one_worse_at_0()
    {
        var worse = new Peer("47", SizeClass.Small)
        {
            ProductivityGrowth = 1,
            JobGrowth = -5,
            CashBufferDays = 0.5m,
            QuickRatio = 1,
            Solvency = -3,
            Productivity = 9.99m,
        };
        var better = new Peer("47", SizeClass.Small)
        {
            ProductivityGrowth = 12,
            JobGrowth = 5,
            CashBufferDays = 1.01m,
            QuickRatio = 3,
            Solvency = 40.1m,
            Productivity = 11,
        };

        Assert.All(PeerComparison.Of(Firm, [worse, worse]).Standings, standing => Assert.Equal("100", $"{standing.Percentile}"));
        Assert.All(PeerComparison.Of(Firm, [better, better]).Standings, standing => Assert.Equal("0", $"{standing.Percentile}"));
        Assert.All(PeerComparison.Of(Firm, [better, worse]).Standings, standing => Assert.Equal("50", $"{standing.Percentile}"));
        Assert.Equal(6, PeerComparison.Of(Firm, [worse]).Standings.Count);
    }

    [Fact]
    public void Peers_level_with_the_firm_count_half() =>
        Assert.Equal((50, 1L, 0L, 1L), PeerComparison.Of(Firm, [new("47", SizeClass.Small) { Solvency = 40 }]).Standings
            .Select(standing => ((int)standing.Percentile.Round(0), standing.Peers, standing.Below, standing.Equal)).Single());

    [Property]
    public void Firms_of_another_sector_or_size_and_the_order_of_all_change_nothing(Peer[] peers)
    {
        var others = peers.Select(peer => peer with { Size = SizeClass.Medium });
        var (one, other) = (PeerComparison.Of(Firm, peers), PeerComparison.Of(Firm, others.Concat(peers.Reverse()).Where(peer => peer.Sector == "47")));

        Assert.Equal((one.Peers, one.Prize), (other.Peers, other.Prize));
        Assert.Equal(one.Standings, other.Standings);
    }

    [Property]
    public void The_prize_is_the_least_productivity_that_so_many_peers_do_not_exceed(Peer[] peers, int up)
    {
        var values = peers.Where(peer => peer.Sector == "47").Select(peer => peer.Productivity).OfType<decimal>().Order().ToList();
        var prize = PeerComparison.Of(Firm, peers, up).Prize;
        if (values.Count == 0)
        {
            Assert.Null(prize);
            return;
        }

        var percentile = Math.Min(100, (50m * ((2 * values.Count(value => value < 10)) + values.Count(value => value == 10)) / values.Count) + up);
        var sought = values.First(value => values.Count(other => other <= value) * 100 >= Math.Round(percentile * values.Count, 12));
        Assert.Equal(sought > 10 ? Fraction.FromDecimal(sought) : null, prize?.Productivity);
        if (prize is not null)
            Assert.Equal((Fraction.FromDecimal(sought * 10), Fraction.FromDecimal((sought * 10) - 100)), (prize.GrossMargin, prize.Gain));
    }

    [Property]
    public void The_leaders_are_the_fifth_with_the_highest_productivity_and_each_counts_once_in_their_mean(Peer[] peers)
    {
        var values = peers.Where(peer => peer.Sector == "47").Select(peer => peer.Productivity).OfType<decimal>().OrderDescending().ToList();
        var leaders = PeerComparison.Of(Firm, peers).Leaders;
        if (values.Count == 0)
        {
            Assert.Null(leaders);
            return;
        }

        var best = values.Take((int)Math.Ceiling(values.Count / 5m)).ToList();
        Assert.Equal((best.Count, new Fraction((long)best.Sum(), best.Count)), (leaders!.Peers, leaders.Productivity));
        Assert.Equal(leaders.Productivity / 10, leaders.TimesOwn);
    }

    [Fact]
    public void The_mean_of_the_leaders_is_exact_however_many_decimals_there_are()
    {
        var peers = new[] { 0.1m, -5m, 79_228_162_514_264.3375m, 0.0000000000000000001m, 2m, 3m }.Select(value =>
            new Peer("47", SizeClass.Small) { Productivity = value });

        var leaders = PeerComparison.Of(Firm, peers).Leaders!;

        Assert.Equal((2L, (Fraction.FromDecimal(79_228_162_514_264.3375m) + 3) / 2), (leaders.Peers, leaders.Productivity));
    }

    [Fact]
    public void Where_wages_count_as_productivity_they_are_not_gained_once_more()
    {
        var withWages = ArbitraryFirm.Advise(
            Firm.Profile with { Productivity = ProductivityBasis.GrossMarginAndWages, Earlier = Firm.Profile.Earlier with { WageCosts = 50 } });

        var prize = PeerComparison.Of(withWages, [new("47", SizeClass.Small) { Productivity = 16 }]).Prize!;

        Assert.Equal(("10", "110"), ($"{prize.Gain}", $"{prize.GrossMargin}"));
    }

    [Fact]
    public void Peers_are_gone_through_once_and_not_kept()
    {
        var seen = new List<WeakReference>();

        var comparison = PeerComparison.Of(Firm, Many());

        Assert.Equal(10_000, comparison.Peers);

        IEnumerable<Peer> Many()
        {
            for (var index = 0; index < 10_000; index++)
                yield return Remembered();
            GC.Collect();
            Assert.InRange(seen.Count(reference => reference.IsAlive), 0, 2);
        }

        Peer Remembered()
        {
            var peer = new Peer("47", SizeClass.Small) { Productivity = 10 };
            seen.Add(new(peer));
            return peer;
        }
    }

    [Fact]
    public void A_firm_that_names_no_sector_or_size_has_no_peers()
    {
        Assert.Throws<ArgumentException>(() => PeerComparison.Of(ArbitraryFirm.Advise(Firm.Profile with { Sector = null }), []));
        Assert.Throws<ArgumentException>(() => PeerComparison.Of(ArbitraryFirm.Advise(Firm.Profile with { Size = null }), []));
        Assert.Equal((0L, 0), (PeerComparison.Of(Firm, []).Peers, PeerComparison.Of(Firm, []).Standings.Count));
    }
}
