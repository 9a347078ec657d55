using System.Text;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Tests.Importing;

/// <summary>What is wrong with a table, each at the place of its cell.</summary>
public sealed class RefusalsOfTablesTests
{
    private static readonly (string Csv, string Place, string Code, string Says)[] Table =
    [
        ("", "1:1", "MKB601", "the table is empty"),
        ("id,name\nm,\"Loan\n", "2:3", "MKB601", "never closed"),
        ("name,cost\nLoan,0-50-mln\n", "1:1", "MKB602", "no column \"id\""),
        ("id,cost,cost: band\nm,0-50-mln,0-50-mln\n", "1:9", "MKB603", "the same as the column \"cost\""),
        ("id,categry\nm,k\n", "1:4", "MKB604", "did you mean \"Category\"?"),
        ("id,name\n,New loan\n", "2:2", "MKB605", "write \"new-loan\""),
        ("id,name\nm,Loan\nm,Loan\n", "3:1", "MKB605", "2:1"),
        ("id,colour\nm,red\n", "1:4", "MKB440", "is not read"),
        ("collection,id\nd,m\n", "1:1", "MKB601", "the table has \"d\""),
        ("id,name\nNew Loan,Loan\n", "2:1", "MKB206", "write \"new-loan\""),
        ("id,category\nm,other\n", "2:3", "MKB303", "has no category"),
        ("id;cost\nm;cheap\n", "2:3", "MKB301", "has no band"),
        ("id;cost\nm;5\n", "2:3", "MKB306", "head its column \"cost: score\""),
        ("id;cost\nm;60\n", "2:3", "MKB307", "or head a column \"cost: score\""),
        ("id;name;;cost\nm;Loan;4;0-50-mln\n", "2:8", "MKB440", "its column has no heading"),
        ("id;start\nm;2021\n", "1:4", "MKB440", "write it in the measure's file"),
        ("id;doelgroep\nm;grow\n", "1:4", "MKB440", "write it in the measure's file"),
        ("id;cost\nm;€ 30 mln\n", "2:3", "MKB301", "put EUR 30 mln in the column \"cost: estimate\""),
        ("Measures of 2021;\n;;Scores\nid;cost\nm;0-50-mln\n", "1:1", "MKB601", "they stand in row 3 only; delete the rows above that"),
        ("id;name\nm;Loan\nid;name\n", "3:1", "MKB605", "the heading stands here once more"),
        ("id;name\nm;Loan\nTotaal;\n", "3:1", "MKB605", "delete a row of totals or averages"),
        ("id;name\nm;Loan\n;Gemiddelde\n", "3:2", "MKB605", "delete a row of totals or averages"),
        ("id;suport\nm;high\n", "1:4", "MKB604", "did you mean \"Support in society\"?"),
        ("id;cost (mln)\nm;30\n", "1:4", "MKB604", "did you mean \"Limited cost\"?"),
        ("id|name\nm|Loan\n", "1:1", "MKB601", "put commas, semicolons or tabs between the columns"),
        ("PK\u0003\u0004", "1:1", "MKB003", "this is a workbook and no text"),
        ("id;draagvlk\nm;high\n", "1:4", "MKB604", "did you mean \"Support in society\"?"),
        ("id,cost: estimate\nm,EUR 1,5 bn\n", "2:9", "MKB608", "more cells than the heading"),
        ("id\tcost: estimate\nm\tEUR 1,200 mln\n", "2:3", "MKB320", "two"),
    ];

    public static IEnumerable<string> Codes => [.. Table.Select(row => row.Code), "MKB606", "MKB607", "MKB441"];

    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var (csv, place, code, says) in Table)
                rows.Add(csv, place, code, says);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_wrong_cell_is_found_at_its_place(string csv, string place, string code, string says)
    {
        var import = Import(Encoding.UTF8.GetBytes(csv));

        Assert.Contains(
            import.Diagnostics,
            finding =>
                finding.ToString().StartsWith($"t.csv:{place}: ", StringComparison.Ordinal)
                    && finding.Code == code && finding.Message.Contains(says, StringComparison.Ordinal));
        Assert.Equal(code == "MKB440", import.CanApply);
    }

    [Fact]
    public void A_new_measure_with_the_name_of_one_that_is_there_is_told()
    {
        using var measures = MeasuresOnDisk.Valid();
        var name = measures.Load().Accepted().GetMeasure("c", "m").Name.English;
        var csv = Encoding.UTF8.GetBytes($"id,name,category,cost\nmm,{name},tax,0-50-mln\n");

        var import = MeasureImport.Of(MeasureTable.ReadCsv(new MemoryStream(csv), "t.csv"), measures.Root, "c");

        var finding = Assert.Single(import.Diagnostics, finding => finding.Code == "MKB422");
        Assert.StartsWith("c/m.yaml has the name", finding.Message, StringComparison.Ordinal);
        Assert.Equal((2, 1), (finding.Line, finding.Column));
    }

    [Fact]
    public void A_cell_that_is_too_long_is_found() =>
        Assert.Equal("MKB606", Assert.Single(Import(Encoding.UTF8.GetBytes($"id,note\nm,{new string('a', 32_768)}\n")).Diagnostics).Code);

    [Fact]
    public void A_value_that_cannot_be_changed_where_it_stands_is_found_and_nothing_written()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Example.Measure.Replace("scores:\n", "? scores\n:\n", StringComparison.Ordinal));
        var before = File.ReadAllText(measures.FullPath("c/m.yaml"));

        var import = MeasureImport.Of(MeasureTable.ReadCsv(new MemoryStream("id,owner\nm,Ann\n"u8.ToArray()), "t.csv"), measures.Root, "c");

        Assert.Equal(["MKB607"], import.Diagnostics.Select(finding => finding.Code));
        Assert.Equal(before, File.ReadAllText(measures.FullPath("c/m.yaml")));
    }

    [Fact]
    public void A_table_that_is_not_UTF8_is_told_how_to_be_saved()
    {
        var finding = Assert.Single(Import([.. "id,name\nm,caf"u8, 0xE9, (byte)'\n']).Diagnostics);

        Assert.Equal(("MKB003", 2, 6), (finding.Code, finding.Line, finding.Column));
        Assert.Contains("CSV UTF-8", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Opslaan als", finding.DutchMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_line_that_names_the_separator_and_quotation_marks_within_texts_are_understood()
    {
        var table = MeasureTable.ReadCsv(new MemoryStream("sep=;\r\nid;name\r\nm;\"a \"\"b\"\";\r\nc\"\r\n"u8.ToArray()), "t.csv");

        Assert.Equal([["id", "name"], ["m", "a \"b\";\r\nc"]], table.Measures.Rows.Select(row => row.Values.Select(cell => cell.Text)));
        Assert.Equal(new Position(3, 3), table.Measures.Rows[1][2].Position);
    }

    [Fact]
    public void An_empty_line_above_the_heading_hides_no_separator()
    {
        var table = MeasureTable.ReadCsv(new MemoryStream("\r\nid;name\r\nm;Loan\r\n"u8.ToArray()), "t.csv");

        Assert.Equal([["id", "name"], ["m", "Loan"]], table.Measures.Rows.Select(row => row.Values.Select(cell => cell.Text)));
    }

    [Fact]
    public void A_column_that_a_table_lacks_is_said_once_however_many_measures_are_new()
    {
        using var measures = MeasuresOnDisk.Valid();
        const string Csv = "id,name,category,cost,timeliness,feasibility,support\nn,N,k,0-50-mln,1-2-years,high,low\no,O,k,0-50-mln,1-2-years,high,\n";

        var findings = MeasureImport.Of(MeasureTable.ReadCsv(new MemoryStream(Encoding.UTF8.GetBytes(Csv)), "t.csv"), measures.Root, "c")
            .Diagnostics.Where(finding => finding.Code == "MKB401").ToList();

        Assert.Equal([1, 3], findings.Select(finding => finding.Line).Order());
        Assert.Contains(
            "the table has no columns value-added, introduction, so on them all new measures count as unknown", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("de tabel heeft geen kolommen value-added, introduction", findings[0].DutchMessage, StringComparison.Ordinal);
        Assert.Contains("no score for \"support\"", findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_new_measures_need_and_a_table_has_no_column_for_is_said_once()
    {
        var finding = Assert.Single(Import("id,cost\nn,unknown\no,unknown\n"u8.ToArray()).Diagnostics, finding => finding.Code == "MKB602");

        Assert.Equal((1, 1), (finding.Line, finding.Column));
        Assert.Contains("new measures need the columns name, category, and the table has id, cost; add", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_turns_the_direction_of_a_text_is_said_at_its_cell()
    {
        var finding = Assert.Single(Import("id,name,category\nn,\"a\u202Eb\",k\n"u8.ToArray()).Diagnostics, finding => finding.Code == "MKB421");

        Assert.Equal((2, 3), (finding.Line, finding.Column));
        Assert.Contains("a mark that turns the direction of text (U+202E)", finding.Message, StringComparison.Ordinal);
    }

    private static MeasureImport Import(byte[] csv)
    {
        using var measures = MeasuresOnDisk.Valid();
        return MeasureImport.Of(MeasureTable.ReadCsv(new MemoryStream(csv), "t.csv"), measures.Root, "c");
    }
}
