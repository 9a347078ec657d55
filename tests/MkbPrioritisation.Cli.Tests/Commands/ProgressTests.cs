using System.Text.Json;
using MkbPrioritisation.Tests.Approvals;

namespace MkbPrioritisation.Cli.Tests.Commands;

public sealed class ProgressTests
{
    private const string Heading = "measure,year,investment,growth,participants\n";

    [Theory]
    [InlineData("progress.txt")]
    [InlineData("progress-dutch.txt", "--language", "nl")]
    [InlineData("progress.csv", "--format", "csv")]
    [InlineData("progress.json", "--format", "json")]
    [InlineData("progress-dutch.svg", "--format", "svg", "--language", "nl")]
    public void Output_is_as_approved(string name, params string[] arguments)
    {
        using var folder = new MeasuresFolder(("actuals.csv", Heading
            + "strengthen-equity,2021,80000000,,650\n"
            + "temporary-investment-rebate,2021,1600000000,2600000000,\ntemporary-investment-rebate,2022,1200000000,2300000000,\n"
            + "targeted-debt-relief,2021,90000000,410000000,700\n"
            + "national-retraining-programme,2021,600000000,700000000,62000\nnational-retraining-programme,2022,550000000.50,820000000,71000\n"));

        var result = Mkb.Run(["progress", Path.Combine(folder.Path, "actuals.csv"), .. arguments]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Approval.Verify(result.Out, name);
    }

    [Fact]
    public void Json_holds_the_plan_beside_what_is_real_by_year_and_measure_and_null_where_nothing_is_known()
    {
        using var folder = new MeasuresFolder(("actuals.csv", Heading + "targeted-debt-relief,2021,90000000,410000000,\n"));
        using var json = JsonDocument.Parse(Mkb.Run("progress", Path.Combine(folder.Path, "actuals.csv"), "--format", "json").Out);
        using var plan = JsonDocument.Parse(Mkb.Run("plan", "--format", "json").Out);

        Assert.Equal(["years", "measures"], json.RootElement.EnumerateObject().Take(2).Select(property => property.Name));
        var year = json.RootElement.GetProperty("years")[0];
        var total = plan.RootElement.GetProperty("plans")[0].GetProperty("total");
        Assert.Equal(2021, year.GetProperty("year").GetInt32());
        foreach (var quantity in new[] { "investment", "growth" })
            Assert.True(JsonElement.DeepEquals(total.GetProperty(quantity).GetProperty("2021"), year.GetProperty("planned").GetProperty(quantity)));
        Assert.Equal(
            (90_000_000m, 410_000_000m),
            (year.GetProperty("actual").GetProperty("investment").GetDecimal(), year.GetProperty("actual").GetProperty("growth").GetDecimal()));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("years")[1].GetProperty("actual").GetProperty("growth").ValueKind);

        var measures = json.RootElement.GetProperty("measures").EnumerateArray()
            .ToDictionary(measure => measure.GetProperty("id").GetString()!, StringComparer.Ordinal);
        Assert.Equal(10, measures.Count);
        Assert.Equal("behind", measures["targeted-debt-relief"].GetProperty("state").GetString());
        Assert.Equal(428_571_428, measures["targeted-debt-relief"].GetProperty("planned").GetProperty("growth").GetProperty("low").GetDecimal());
        Assert.Equal("no-data", measures["strengthen-equity"].GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, measures["strengthen-equity"].GetProperty("actual").GetProperty("investment").ValueKind);
    }

    [Fact]
    public void An_invalid_table_exits_with_1_and_says_all_that_is_wrong_and_nothing_else()
    {
        using var folder = new MeasuresFolder(("actuals.csv", Heading + "strengthen-equty,2021,1.200,,\n"));
        var path = Path.Combine(folder.Path, "actuals.csv");

        var result = Mkb.Run("progress", path);

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains($"{path}:2:1: error MKB352: ", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{path}:2:23: error MKB320: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("bedoelt u \"strengthen-equity\"?", Mkb.Run("progress", path, "--language", "nl").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("/there/is/no/such/file.csv")]
    [InlineData("/")]
    [InlineData("")]
    [InlineData("/dev/null", "--collection", "eu-sme-strategy-2020")]
    [InlineData("/dev/null", "--collection", "recovery-plan")]
    [InlineData("/dev/null", "--format", "html")]
    [InlineData("/dev/null", "--together")]
    public void Wrong_usage_and_a_table_that_is_not_there_exit_with_2_and_say_why(params string[] arguments)
    {
        var result = Mkb.Run(["progress", .. arguments]);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.StartsWith("mkb: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_that_was_read_is_not_written_over()
    {
        using var folder = new MeasuresFolder(("actuals.csv", Heading));
        var path = Path.Combine(folder.Path, "actuals.csv");

        Assert.Equal(2, Mkb.Run("progress", path, "--output", path).ExitCode);
        Assert.Equal(Heading, File.ReadAllText(path));
    }
}
