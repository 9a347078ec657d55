using System.Text;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;

namespace MkbPrioritisation.Tests.Progress;

/// <summary>A table of actuals is read as whoever saved it meant it, or refused at the place of what cannot be told.</summary>
public sealed class ActualsReaderTests
{
    private const string Heading = "measure,year,investment,growth,participants\n";

    private static readonly InvestmentPlan Plan = new(MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020"));

    private static readonly (string Csv, string Place, string Code, string Says)[] Table =
    [
        ("", "1:1", "MKB005", "the table is empty"),
        (" \n,,,,\n", "1:1", "MKB005", "its first line names the columns"),
        (Heading + new string(' ', 1024 * 1024), "1:1", "MKB002", "larger than 1 MiB"),
        (Heading + "strengthen-equity,2021,\0,,\n", "2:24", "MKB004", "U+0000"),
        ("measure,year,investment,groth,participants\n", "1:25", "MKB350", "did you mean \"growth\"?"),
        ("measure,year,investment,growth,participants,remarks\n", "1:45", "MKB350", "no column \"remarks\"; known: "),
        ("measure,year\n", "1:1", "MKB350", "the columns investment, growth, participants are missing; the first line has measure, year, " +
            "and should name the columns: measure, year, "),
        ("strengthen-equity,2021,5\n", "1:1", "MKB350", "the first line names none of the columns: strengthen-equity, 2021, 5; put this line above it, " +
            "or in its place: measure,year,investment,growth,participants"),
        ("measure,year,investment,growth\n", "1:1", "MKB350", "the column \"participants\" is missing"),
        ("measure,year,investment,growth,participants,growth\n", "1:45", "MKB350", "\"growth\" appears twice"),
        (Heading + "strengthen-equity,2021,1\n", "2:1", "MKB351", "has 3 cells, and the heading has 5"),
        (Heading + "strengthen-equity,2021,1,5,2,7\n", "2:30", "MKB351", "a comma parts a number in two"),
        (Heading.Replace(',', ';') + "strengthen-equity;2021;1;5;2;7\n", "2:30", "MKB351", "the heading has 5; delete it"),
        (Heading + "strengthen-equity,2021,\"1,,\n", "2:24", "MKB351", "never closed"),
        (Heading + "strengthen-equty,2021,1,,\n", "2:1", "MKB352", "did you mean \"strengthen-equity\"?"),
        (Heading + "free-depreciation,2021,1,,\n", "2:1", "MKB352", "no measure \"free-depreciation\" is planned"),
        (Heading + ",2021,1,,\n", "2:1", "MKB352", "the row names no measure"),
        (Heading + "strengthen-equity,2030,1,,\n", "2:19", "MKB353", "write one of 2021, 2022, 2023, 2024, 2025"),
        ("Actuals of 2021,,,,\n" + Heading + "strengthen-equity,2021,1000,,\n", "1:1", "MKB350", "they stand in line 2 only; delete the lines above that"),
        ("measure|year|investment|growth|participants\nx|2021|1||\n", "1:1", "MKB350", "put commas, semicolons or tabs between the columns"),
        ("measure,year,investment (mln),growth,participants\n", "1:14", "MKB350",
            "its amounts are written out, such as 90000000; did you mean \"investment\"?"),
        ("measure,year,Investering (mln euro),growth,participants\n", "1:14", "MKB350",
            "its amounts are written out, such as 90000000; write \"investment\""),
        ("measure,year,investment,growth,Deelnemers [aantal]\n", "1:32", "MKB350", "write \"participants\""),
        ("# a measure\n\nname: { en: Loan }\nplan:\n  investment: { 2021: EUR 1 bn }\nmeasure,year,growth\n", "1:1", "MKB350",
            "this is a file in YAML, such as a measure file, and no table of actuals"),
        ("category: financing\ngrowth,investment\n", "1:1", "MKB350", "this is a file in YAML"),
        ("Actuals: all of them\nmeasure,year\n", "1:1", "MKB350", "they stand in line 2 only"),
        ("PK\u0003\u0004\u0014", "1:1", "MKB003", "this is a workbook and no text"),
        (Heading + Heading, "2:1", "MKB351", "the heading stands here once more"),
        (Heading + "strengthen-equity;2021;1;;\n", "2:1", "MKB351", "the row has semicolons between its cells, and the heading commas"),
        (Heading + "Subtotaal 2021,,1,,\n", "2:1", "MKB352", "delete a row of totals"),
        (Heading + "strengthen-equity,31-12-2021,1000,,\n", "2:19", "MKB353", "write 2021"),
        (Heading + "strengthen-equity,2021,,,80%\n", "2:26", "MKB354", "a whole number such as 1250"),
        (Heading + "strengthen-equity,2021,8E+07,,\n", "2:24", "MKB354", "write 80000000"),
        (Heading + "strengthen-equity,2021,+80000000,,\n", "2:24", "MKB354", "write 80000000"),
        (Heading + "strengthen-equity,21,1,,\n", "2:19", "MKB353", "\"21\" is no year of the plan; write 2021"),
        (Heading + "strengthen-equity,'22,1,,\n", "2:19", "MKB353", "write 2022"),
        (Heading + "strengthen-equity,31,1,,\n", "2:19", "MKB353", "write one of 2021, 2022"),
        (Heading + "2021,strengthen-equity,1000,,\n2022,strengthen-equity,1000,,\n", "2:1", "MKB352",
            "the cells of measure and year are exchanged: \"2021\" is a year, and \"strengthen-equity\" a measure; exchange them"),
        (Heading + "strengthen-equity,2021,1.200,,\n", "2:24", "MKB320", "write 1.2 or 1200"),
        (Heading.Replace(',', '\t') + "strengthen-equity\t2021\t\t400,000\t\n", "2:25", "MKB320", "write 400 or 400000"),
        (Heading.Replace(',', ';') + "strengthen-equity;2021;;1,5;\n", "2:25", "MKB354", "write 1.5"),
        (Heading + "strengthen-equity,2021,-5,,\n", "2:24", "MKB354", "zero or more"),
        (Heading + "strengthen-equity,2021,,EUR 5 mln,\n", "2:25", "MKB354", "write 5000000"),
        (Heading + "strengthen-equity,2021,,90 000 000,\n", "2:25", "MKB354", "write 90000000"),
        (Heading + "strengthen-equity,2021,,many,\n", "2:25", "MKB354", "a plain number such as 250000000"),
        (Heading + "Totaal,,1,,\n", "2:1", "MKB352", "delete a row of totals"),
        ("maatregel,year,investment,growth,participants\n", "1:1", "MKB350", "write \"measure\""),
        (Heading + "strengthen-equity,2021,1e9,,\n", "2:24", "MKB354", "write 1000000000"),
        (Heading + "strengthen-equity,2021,1.,,\n", "2:24", "MKB354", "write 1"),
        (Heading + "strengthen-equity,2021,1.200.000,,\n", "2:24", "MKB354", "write 1200000"),
        (Heading + "strengthen-equity,2021,unknown,,\n", "2:24", "MKB354", "leave the cell empty"),
        (Heading + "strengthen-equity,2021,1000000000000000,,\n", "2:24", "MKB309", "more than a plan can hold"),
        (Heading + "strengthen-equity,2021,,,12.5\n", "2:26", "MKB354", "a whole number such as 1250"),
        (Heading + "strengthen-equity,2021,,,-1\n", "2:26", "MKB354", "zero or more"),
        (Heading + "strengthen-equity,2021,,,9999999999999\n", "2:26", "MKB354", "a whole number"),
        (Heading + "strengthen-equity,2021,1,,\n\nstrengthen-equity,2021,2,,\n", "4:1", "MKB355", "stand in line 2 as well"),
    ];

    public static IEnumerable<string> Codes => [.. Table.Select(row => row.Code), "MKB450"];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Table.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_cannot_be_told_is_the_one_error_at_its_place_with_a_cure_in_both_languages(int row)
    {
        var (csv, place, code, says) = Table[row];

        var finding = Assert.Single(Refused(csv));

        Assert.Equal(($"t.csv:{place}", code, DiagnosticSeverity.Error), ($"{finding.File}:{finding.Line}:{finding.Column}", finding.Code, finding.Severity));
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
        Assert.NotEqual(finding.Message, finding.DutchMessage);
    }

    [Fact]
    public void All_errors_are_found_in_one_run() => Assert.Equal(
        ["1:9 MKB350", "2:1 MKB352", "2:18 MKB320", "2:24 MKB354", "3:1 MKB351", "4:1 MKB352", "4:4 MKB353", "4:11 MKB354"],
        Refused("measure,remarks,year,investment,growth,participants\nno-such,,2021,   1.200,-5,\nstrengthen-equity\nx,,1999,,,many\n")
            .Select(finding => $"{finding.Line}:{finding.Column} {finding.Code}"));

    [Theory]
    [InlineData("measure,year,investment,growth,participants\nstrengthen-equity,2021,80000000.5,0,650\n")]
    [InlineData("\uFEFFMeasure;Year;Investment;Growth;Participants\r\n strengthen-equity ;2021;80000000.5;0;650\r\n\r\n;;;;\r\n")]
    [InlineData("participants\tgrowth\tinvestment\tyear\tmeasure\r650\t0\t80000000.50\t2021\tstrengthen-equity")]
    [InlineData("measure,year,investment,growth,participants,,\nstrengthen-equity,2021,80000000.5,0,650,,\n")]
    [InlineData("sep=;\nmeasure;year;investment;growth;participants\n\"strengthen-equity\";\"2021\";\"80000000.5\";0;650;\n")]
    public void A_table_is_read_however_a_spreadsheet_saved_it(string csv) =>
        Assert.Equal([new ActualFigures("strengthen-equity", 2021) { Investment = 80_000_000.5m, Growth = 0, Participants = 650 }], Read(csv));

    [Fact]
    public void An_empty_cell_is_not_known_and_never_nought() =>
        Assert.Equal([new ActualFigures("strengthen-equity", 2021) { Growth = 0 }], Read(Heading + "strengthen-equity,2021, ,0,\n"));

    [Fact]
    public void An_amount_that_may_count_millions_is_read_with_a_warning()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("mkb-").FullName, "actuals.csv");
        File.WriteAllText(path, Heading + "strengthen-equity,2021,90,1000,\n");

        var actuals = ActualsReader.Load(path, [Plan], out var warnings);

        Assert.Equal([new ActualFigures("strengthen-equity", 2021) { Investment = 90, Growth = 1000 }], actuals);
        Assert.Equal(
            (2, 24, "MKB450", DiagnosticSeverity.Warning), Assert.Single(warnings) is var only ? (only.Line, only.Column, only.Code, only.Severity) : default);
    }

    [Theory]
    [InlineData("2022,100000,,", "2:24", "\"100000\" for \"investment\" is read in whole EUR, and EUR 100 mln is planned for that year; if another unit " +
        "is meant, write 100000000")]
    [InlineData("2022,1000000000000,,", "2:24", "if another unit is meant, write 1000000000")]
    [InlineData("2022,1000000,,", "2:24", "write 1000000000")]
    [InlineData("2022,50000,,", "2:24", "write 50000000")]
    [InlineData("2022,100,,", "2:24", "write 100000000")]
    [InlineData("2022,,400,", "2:25", "and EUR 400 mln is planned for that year; if another unit is meant, write 400000000")]
    [InlineData("2022,20,,", "2:24", "write 20000000")]
    [InlineData("2022,5000,,", "2:24", "check the unit, and write the amount out")]
    [InlineData("2021,90,,", "2:24", "if millions are meant")]
    public void An_amount_a_hundred_times_off_the_plan_is_read_with_a_warning_that_names_both(string row, string place, string says)
    {
        var warning = Assert.Single(Warned($"{Heading}strengthen-equity,{row}\n"));

        Assert.Equal((place, "MKB450"), ($"{warning.Line}:{warning.Column}", warning.Code));
        Assert.Contains(says, warning.Message, StringComparison.Ordinal);
        Assert.NotEqual(warning.Message, warning.DutchMessage);
    }

    [Theory]
    [InlineData("2022,1000001,4000001,650")]
    [InlineData("2022,9999999999,,")]
    [InlineData("2022,0,0,0")]
    [InlineData("2021,5000,5000000000,")]
    public void An_amount_that_is_ahead_behind_or_not_planned_is_no_slip(string row) => Assert.Empty(Warned($"{Heading}strengthen-equity,{row}\n"));

    [Fact]
    public void A_measure_is_known_by_its_name_in_either_language()
    {
        var measure = MeasureCatalogue.BuiltIn.Collections.SelectMany(collection => collection.Measures).First(measure => measure.Id == "strengthen-equity");

        Assert.All([measure.Name.English!, measure.Name.Dutch!], name =>
            Assert.Contains("write \"strengthen-equity\"", Assert.Single(Refused($"{Heading}\"{name}\",2021,1,,\n")).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_alone_reports_nothing() => Assert.Empty(Read(Heading));

    [Fact]
    public void A_stream_and_a_file_are_read_as_a_text_is()
    {
        var bytes = Encoding.UTF8.GetBytes(Heading + "strengthen-equity,2021,1,,\n");
        var path = Path.Combine(Directory.CreateTempSubdirectory("mkb-").FullName, "actuals.csv");
        File.WriteAllBytes(path, bytes);

        Assert.Equal(Read(Encoding.UTF8.GetString(bytes)), ActualsReader.Read(new MemoryStream(bytes), "t.csv", Plan));
        Assert.Equal(Read(Encoding.UTF8.GetString(bytes)), ActualsReader.Load(path, Plan));
    }

    [Theory]
    [InlineData("loan.yaml")]
    [InlineData("loan.YML")]
    public void A_file_that_is_YAML_by_its_name_is_no_table(string name) => Assert.Contains(
        "this is a file in YAML",
        Assert.Single(Assert.Throws<InvalidMeasuresException>(() => ActualsReader.Read(new StringReader("x\n"), name, Plan)).Diagnostics).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_table_with_its_heading_is_one_whatever_its_name() =>
        Assert.Single(ActualsReader.Read(new StringReader(Heading + "strengthen-equity,2021,1,,\n"), "t.yaml", Plan));

    [Fact]
    public void A_stream_that_is_not_UTF8_is_refused_where_that_shows()
    {
        var thrown = Assert.Throws<InvalidMeasuresException>(() =>
            ActualsReader.Read(new MemoryStream([.. Encoding.UTF8.GetBytes(Heading), (byte)'x', 0xE9]), "t.csv", Plan));

        Assert.StartsWith("t.csv:2:2: error MKB003", Assert.Single(thrown.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_that_two_plans_have_is_no_measure_of_one()
    {
        var finding = Assert.Single(Refused(Heading + "strengthen-equity,2021,1,,\n", Plan, Plan));

        Assert.Equal("MKB352", finding.Code);
        Assert.Contains("--collection", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_megabyte_of_separators_is_refused_at_once_and_in_little_memory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.NotEmpty(Refused(Heading + new string(',', 1_000_000) + "x"));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    private static IReadOnlyList<ActualFigures> Read(string csv, params InvestmentPlan[] plans) =>
        ActualsReader.Read(new StringReader(csv), "t.csv", plans.Length == 0 ? [Plan] : plans);

    private static IReadOnlyList<Diagnostic> Warned(string csv)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("mkb-").FullName, "actuals.csv");
        File.WriteAllText(path, csv);
        ActualsReader.Load(path, [Plan], out var warnings);
        return warnings;
    }

    private static IReadOnlyList<Diagnostic> Refused(string csv, params InvestmentPlan[] plans) =>
        [.. Assert.Throws<InvalidMeasuresException>(() => Read(csv, plans)).Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error)];
}
