using System.Text;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Reading;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>What is read from a path is read from a stream and a reader too, which stay open.</summary>
public sealed class StreamReadingTests
{
    private const string Profile = "sector: 47\nheadcount: 12\nlater:\n  fte: 10\n";

    private const string Peers = "sector;size;productivity\n47;small;1500,5\n47;small;2000\n";

    [Fact]
    public void A_profile_is_the_same_from_a_stream_a_reader_and_a_file()
    {
        var (stream, path) = (Bytes(Profile), Path.GetTempFileName());
        File.WriteAllText(path, Profile);

        var read = ProfileReader.Read(stream, "firm.yaml");

        Assert.Equal(("47", 12, 10m), (read.Sector, read.Headcount, read.Later.Fte));
        Assert.Equal(read, ProfileReader.Read(new StringReader(Profile), "firm.yaml"));
        Assert.Equal(read, ProfileReader.Load(path));
        Assert.True(stream.CanRead);
        File.Delete(path);
    }

    [Fact]
    public void What_is_wrong_in_a_stream_is_found_under_its_name()
    {
        var exception = Assert.Throws<InvalidMeasuresException>(() => ProfileReader.Read(Bytes("sector: many\n"), "firm.yaml"));

        Assert.Equal(("firm.yaml", 1), (Assert.Single(exception.Diagnostics).File, exception.Diagnostics[0].Line));
        Assert.Throws<InvalidMeasuresException>(() => ProfileReader.Read(new MemoryStream([0xFF, 0xFE, 0xFD]), "firm.yaml"));
        Assert.Throws<InvalidMeasuresException>(() => ProfileReader.Read(new StringReader(new string('#', (1 << 20) + 1)), "firm.yaml"));
    }

    [Fact]
    public void Peers_are_the_same_from_a_stream_and_a_reader()
    {
        var stream = Bytes(Peers);

        Assert.Equal(
            [new Peer("47", SizeClass.Small) { Productivity = 1500.5m }, new Peer("47", SizeClass.Small) { Productivity = 2000 }],
            PeersReader.Read(stream, "peers"));
        Assert.Equal(PeersReader.Read(new StringReader(Peers), "peers"), PeersReader.Read(Bytes(Peers), "peers"));
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData("id,name,category\na,A,c\n")]
    [InlineData("id;name;category\na;\"A; and é\";c\n")]
    [InlineData("id,name\n\"a")]
    public void A_table_of_measures_is_the_same_from_a_stream_and_a_reader(string table)
    {
        using var folder = new TemporaryFolder();

        var streamed = MeasureImport.Of(MeasureTable.ReadCsv(Bytes(table), "table.csv"), folder.Path, "c");
        var read = MeasureImport.Of(MeasureTable.ReadCsv(new StringReader(table), "table.csv"), folder.Path, "c");

        Assert.Equal(streamed.Diagnostics, read.Diagnostics);
        Assert.Equal(streamed.Added, read.Added);
        Assert.Equal(streamed.CanApply, read.CanApply);
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mkb-");

        public string Path => _folder.FullName;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
