using MkbPrioritisation.Advice;
using MkbPrioritisation.Reading;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>A table of peers is read as whoever saved it meant it, or refused where that cannot be told.</summary>
public sealed class PeersReaderTests
{
    private const string Heading = "sector,size,productivity-growth,job-growth,cash-buffer-days,quick-ratio,solvency,productivity\n";

    private static readonly Peer Expected = new("47", SizeClass.Small)
    {
        ProductivityGrowth = 1.25m,
        JobGrowth = -0.5m,
        CashBufferDays = 45,
        QuickRatio = 1.2m,
        Solvency = 38.5m,
        Productivity = 17500,
    };

    [Theory]
    [InlineData("sector,size,productivity-growth,job-growth,cash-buffer-days,quick-ratio,solvency,productivity\n47,small,1.25,-0.5,45,1.2,38.5,17500\n")]
    [InlineData(
        "\uFEFFsector;size;productivity-growth;job-growth;cash-buffer-days;quick-ratio;solvency;productivity\r\n47;small;1,25;-0,5;45;1,2;38,5;17500\r\n")]
    [InlineData(
        "Sector\tSIZE\tProductivity growth\tjob-growth\tcash-buffer-days\tquick-ratio\tsolvency\tproductivity\n47\tSmall\t1.25\t-0.5\t45\t1.2\t38.5\t17500")]
    [InlineData(
        "remarks,sector,size,productivity-growth,job-growth,cash-buffer-days,quick-ratio,solvency,productivity\n\"a, b\",\"47\", " +
        "small ,1.25,-0.5,45,1.2,38.5,17500\n,,,,,,,,\n\n")]
    public void A_table_is_read_however_a_spreadsheet_saved_it(string table) => Assert.Equal([Expected], Read(table));

    [Fact]
    public void An_empty_cell_and_a_column_that_is_not_there_are_not_known() =>
        Assert.Equal([new Peer("47", SizeClass.Micro) { Solvency = 40 }], Read("sector,size,solvency,productivity\n47,micro,40,\n"));

    [Theory]
    [InlineData("", "t.csv:1: the table is empty")]
    [InlineData("sector\n47\n", "t.csv:1: the column \"size\" is missing")]
    [InlineData("solvency\n40\n", "t.csv:1: the first line lacks the columns sector, size; it has solvency: add sector, size")]
    [InlineData("sektor,sise\n", "write \"sector\" for \"sektor\", write \"size\" for \"sise\"")]
    [InlineData(
        "bedrijfstak,omvang,solvancy\n",
        "lacks the columns sector, size, solvency; it has bedrijfstak, omvang, solvancy: write \"size\" for \"omvang\", " +
        "write \"solvency\" for \"solvancy\", add sector")]
    [InlineData("sector,size,solvancy\n", "t.csv:1: there is no column \"solvancy\"; did you mean \"solvency\"?")]
    [InlineData("sector,size,size\n", "t.csv:1: the column \"size\" appears twice")]
    [InlineData("sector,size\n47,small\n4,small\n", "t.csv:3: \"4\" in the column \"sector\" cannot be read; write 04")]
    [InlineData("sector,size\n47,small\n4x,small\n", "t.csv:3: \"4x\" in the column \"sector\" cannot be read; write two digits")]
    [InlineData("sector,size\n0,small\n", "cannot be read; write two digits")]
    [InlineData(
        "sector,size,quick-ratio\n47,small,0\n47,small,120\n47,small,\n47,small,140\n47,small,95.5\n",
        "t.csv:3: every quick-ratio in the table is 10 or more, so that per cents may be meant; write ratios, 1.2 for 120%, or leave the column out")]
    [InlineData("sector,size\n47,large\n", "t.csv:2: \"large\" in the column \"size\" cannot be read; write micro, small or medium")]
    [InlineData("sector,size,solvency\n47,small\n", "t.csv:2: the row has 2 fields, and the heading has 3")]
    [InlineData("sector,size,solvency\n47,small,38,5\n", "a decimal comma would part a number in two")]
    [InlineData("sector;size;solvency;job-growth\n47;small;38,5;1.5\n", "t.csv:2: \"38,5\" in the column \"solvency\" has another decimal sign than line 2")]
    [InlineData(
        "sector,size,productivity\n47,small,17.500\n",
        "t.csv:2: \"17.500\" in the column \"productivity\" can be read in two ways; write 17.5 or 17500")]
    [InlineData("sector;size;productivity\n47;small;17,500\n", "write 17.5 or 17500")]
    [InlineData("sector,size,productivity\n47,small,17.500.000\n", "cannot be read")]
    [InlineData("sector,size,solvency\n47,small,40%\n", "write 40")]
    [InlineData("sector,size,solvency\n47,small,EUR 40\n", "write 40")]
    [InlineData("sector,size,solvency\n47,small,n.b.\n", "leave the cell empty")]
    [InlineData("sector,size,solvency\n47,small,140\n", "100 at most")]
    [InlineData(
        "sector,size,solvency\n47,small,0\n47,micro,0.4\n47,micro,-0.1\n",
        "t.csv:3: every solvency in the table is below 1, so that 0.4 can be read as 40% or as 0.4%; write per cents, 40 for 40%")]
    [InlineData("sector,size,solvabiliteit\n47,small,40\n", "write \"solvency\"")]
    [InlineData("branche,size\n47,small\n", "write \"sector\"")]
    [InlineData("sector,size\n47,klein\n", "write small")]
    [InlineData("sector,size\n00,small\n", "two digits")]
    [InlineData("sector,size,quick-ratio\n47,small,120%\n", "a number such as 12.5")]
    [InlineData("sector,size,quick-ratio\n47,small,-1.2\n", "zero or more")]
    [InlineData("sector,size,cash-buffer-days\n47,small,-45\n", "zero or more")]
    [InlineData("sector,size,job-growth\n47,small,-200\n", "nobody loses more than all")]
    [InlineData(
        "sector,size,productivity\n47,small,17.5\n47,micro,0\n",
        "t.csv:2: every productivity in the table is below 1000 euros per FTE, so that thousands may be meant; write euros, 17500 for 17.5")]
    [InlineData("Firms of 2020,,\nsector,size,solvency\n47,small,40\n", "t.csv:1: the first line names none of the columns")]
    [InlineData("name: { en: Loan }\nsize: small\n", "t.csv:1: this is a file in YAML, such as a measure file or a profile, and no table of peers")]
    [InlineData("earlier:\n  fte: 5\n", "t.csv:1: this is a file in YAML")]
    [InlineData("sector: 47\nsize: small\n", "t.csv:1: this is a file in YAML")]
    [InlineData("s\uFFFDctor,size\n47,small\n", "t.csv:1: the table is not UTF-8 from here on")]
    [InlineData("PK\u0003\u0004", "t.csv:1: this is a workbook and no text; in the spreadsheet choose Save as, CSV UTF-8")]
    [InlineData("sector,size,solvency\n47,small,-\n", "cannot be read")]
    [InlineData("sector,size,solvency\n47,small,1.\n", "cannot be read")]
    [InlineData("sector,size,solvency\n47,small,1234567890123456789\n", "cannot be read")]
    [InlineData("sector,size,solvency\n47,small,\"4\n47,small,5\n", "cannot be read")]
    public void What_cannot_be_told_is_refused_with_line_and_cure(string table, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => Read(table)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("47,small,120\n47,small,140\n")]
    [InlineData("47,small,120\n47,small,1.4\n47,small,15\n47,small,30\n")]
    public void Quick_ratios_of_few_firms_or_beside_a_plain_one_may_be_large(string rows) => Assert.NotEmpty(Read("sector,size,quick-ratio\n" + rows));

    [Fact]
    public void A_heading_of_a_thousand_columns_makes_no_long_message() =>
        Assert.InRange(Assert.Throws<FormatException>(() => Read(string.Join(';', Enumerable.Repeat("sektor", 1000)) + "\n")).Message.Length, 1, 1200);

    // Told by what is read ahead and by what lives on, not by the size of the heap, which other tests share.
    [Fact]
    public void A_large_table_is_read_row_by_row_and_not_kept()
    {
        const int rows = 100_000;
        const int ahead = 65_536;
        const string row = "47,small,1.25,-0.5,45,1.2,38.5,17500\n";
        using var table = new Repeated(Heading, row, rows);
        var earlier = new List<WeakReference>();
        var count = 0;
        foreach (var peer in PeersReader.Read(table, "t.csv"))
        {
            count++;
            Assert.InRange(table.Given, 0, Heading.Length + (row.Length * count) + ahead);
            if (count % (rows / 4) == 1)
                earlier.Add(new WeakReference(peer));
        }

        Assert.Equal(rows, count);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.DoesNotContain(earlier, row => row.IsAlive);
    }

    private static List<Peer> Read(string table)
    {
        using var text = new StringReader(table);
        return [.. PeersReader.Read(text, "t.csv")];
    }

    // A heading, and one row many times.
    private sealed class Repeated(string heading, string row, int times) : TextReader
    {
        private string _text = heading;
        private int _place;
        private int _left = times;

        /// <summary>The characters that were taken so far.</summary>
        public int Given { get; private set; }

        public override int Peek() => Next() ? _text[_place] : -1;

        public override int Read() => Next() ? Take() : -1;

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

        public override int Read(Span<char> buffer)
        {
            var read = 0;
            while (read < buffer.Length && Next())
                buffer[read++] = Take();
            return read;
        }

        private char Take()
        {
            Given++;
            return _text[_place++];
        }

        private bool Next()
        {
            if (_place < _text.Length)
                return true;
            if (_left-- <= 0)
                return false;
            (_text, _place) = (row, 0);
            return true;
        }
    }
}
