using System.Text;
using MkbPrioritisation.Cli.Reading;

namespace MkbPrioritisation.Cli.Tests.Reading;

[Collection(Alone.Name)]
public sealed class PeersCsvTests
{
    [Fact]
    public void A_large_table_of_peers_is_read_row_by_row_and_not_kept()
    {
        using var folder = new MeasuresFolder();
        var table = Path.Combine(folder.Path, "peers.csv");
        const int rows = 400_000;
        using (var writer = new StreamWriter(table, append: false, Encoding.UTF8))
        {
            writer.Write("sector,size,productivity-growth,job-growth,cash-buffer-days,quick-ratio,solvency,productivity\n");
            for (var row = 0; row < rows; row++)
                writer.Write("47,small,1.25,-0.5,45,1.2,38.5,17500\n");
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, most) = (0, 0L);
        foreach (var _ in PeersCsv.Read(table))
        {
            if (++count % (rows / 4) == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.Equal(rows, count);
        Assert.InRange(most, long.MinValue, 4_000_000);
    }
}
