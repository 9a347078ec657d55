using System.Text.Json;
using System.Text.RegularExpressions;

namespace MkbPrioritisation.Cli.Tests.Commands;

[Trait("Category", "Slow")]
public sealed class RobustnessTests
{
    [Fact]
    public void One_ranking_is_an_object_and_several_are_an_array()
    {
        using var one = Json("--collection", "recovery-plan-2020");
        using var together = Json("--together");
        using var several = Json();

        Assert.Equal(JsonValueKind.Object, one.RootElement.ValueKind);
        Assert.Equal(2, together.RootElement.GetProperty("collections").GetArrayLength());
        Assert.Equal(
            ["recovery-plan-2020", "eu-sme-strategy-2020"],
            several.RootElement.EnumerateArray().Select(item => item.GetProperty("collections")[0].GetString()));
    }

    [Fact]
    public void Noise_is_one_band_and_ten_thousand_weightings_are_drawn_unless_asked_otherwise()
    {
        using var usual = Json("--collection", "recovery-plan-2020");
        using var asked = Json("--collection", "recovery-plan-2020", "--noise", "0", "--samples", "10", "--seed", "0");

        Assert.Equal((1, 10_000, 1), Options(usual));
        Assert.Equal((0, 10, 0), Options(asked));

        static (int Noise, int Samples, int Seed) Options(JsonDocument json) =>
            (json.RootElement.GetProperty("noise").GetInt32(),
             json.RootElement.GetProperty("samples").GetInt32(), json.RootElement.GetProperty("seed").GetInt32());
    }

    [Fact]
    public void Measures_have_their_probabilities_in_order_of_rank_and_of_cell()
    {
        using var json = Json("--collection", "recovery-plan-2020", "--noise", "0");
        var last = json.RootElement.GetProperty("measures")[19];

        Assert.Equal(("equal-treatment-debt-equity", 19), (last.GetProperty("id").GetString(), last.GetProperty("rank").GetInt32()));
        Assert.Equal(20, last.GetProperty("rankAcceptability").GetArrayLength());
        Assert.Equal(1, last.GetProperty("rankProbabilities")[18].GetDouble());
        Assert.Equal(0, last.GetProperty("shortlistProbability").GetDouble());
        Assert.Equal(JsonValueKind.Null, last.GetProperty("centralWeights").ValueKind);
        var cell = last.GetProperty("cellProbabilities")[7];
        Assert.Equal(
            ("low", "medium", 1),
            (cell.GetProperty("netImpact").GetString(), cell.GetProperty("feasibility").GetString(), cell.GetProperty("probability").GetDouble()));
    }

    [Fact]
    public void What_cannot_be_computed_is_null_and_the_table_says_why()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        folder.Write("schemes/one.yaml", "name: { en: S }\ndimensions: { net-impact: [cost], feasibility: [support, introduction] }\nshortlist: 1\n");
        using var json = Json("--measures", folder.Path);

        var left = json.RootElement.GetProperty("leaveOneOut")[0];
        Assert.All(["kendallTau", "enters", "leaves"], name => Assert.Equal(JsonValueKind.Null, left.GetProperty(name).ValueKind));
        Assert.Contains("its dimension has no other criterion", Mkb.Run("robustness", "--measures", folder.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_are_doubles_with_exact_fractions_beside_them()
    {
        using var json = Json("--collection", "recovery-plan-2020");
        var weight = json.RootElement.GetProperty("weights")[0];

        Assert.Equal(
            (1 / 6d, 2 / 17d, 1 / 3d),
            (weight.GetProperty("base").GetDouble(), weight.GetProperty("stableFrom").GetDouble(), weight.GetProperty("stableTo").GetDouble()));
        Assert.Equal("""{"base":"1/6","stableFrom":"2/17","stableTo":"1/3"}""", JsonSerializer.Serialize(weight.GetProperty("fractions")));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void The_tables_fit_the_terminal(int width) => Assert.All(["en", "nl"], language =>
        Assert.All(
            Mkb.RunWith(width, hasColour: false, "robustness", "--language", language).Out.Split('\n'), line => Assert.True(line.Length <= width, line)));

    [Theory]
    [InlineData("robustness", "--noise", "5", "from 0 to 4")]
    [InlineData("robustness", "--samples", "0", "from 1 to 1000000")]
    [InlineData("robustness", "--seed", "3000000000", "from 0 to 2147483647")]
    [InlineData("rank", "--top", "0", "from 1 up")]
    public void A_number_out_of_bounds_is_answered_with_the_bounds(string command, string option, string number, string bounds) => Assert.Contains(
        $"{option} takes a whole number {bounds}, and not \"{number}\".", Mkb.Run(command, option, number).Error, StringComparison.Ordinal);

    [Fact]
    public void A_row_of_csv_is_a_measure_with_unrounded_numbers()
    {
        var rows = Mkb.Run("robustness", "--format", "csv").Out.TrimEnd('\n').Split('\n').Select(row => Regex.Split(row, ",(?! )")).ToList();

        Assert.Equal(1 + 53, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        using var json = Json("--collection", "recovery-plan-2020");
        Assert.Equal(
            json.RootElement.GetProperty("measures").EnumerateArray().Select(measure => measure.GetProperty("shortlistProbability").GetDouble()),
            rows.Skip(1).Take(20).Select(row =>
                double.Parse(row[rows[0].IndexOf("shortlist-probability")], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void More_measures_than_fit_in_memory_together_are_refused_with_the_cure()
    {
        using var folder = MeasuresFolder.WithMeasures([.. Enumerable.Range(0, 5_001).Select(number => ($"m{number}", MeasuresFolder.Measure))]);

        var result = Mkb.Run("robustness", "--measures", folder.Path);

        Assert.Equal((ExitCode.WrongUsage, ""), (result.ExitCode, result.Out));
        Assert.Contains("Up to 5000 measures are examined together; choose fewer with --collection", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assumptions_are_drawn_in_place_of_noise_and_the_output_says_so()
    {
        using var json = Json("--assumptions", "--samples", "1000");
        var root = json.RootElement;

        // The collection without models is left out.
        Assert.Equal("recovery-plan-2020", root.GetProperty("collections")[0].GetString());
        Assert.Equal(("assumptions", 0), (root.GetProperty("drawnFrom").GetString(), root.GetProperty("noise").GetInt32()));
        Assert.Equal(20, root.GetProperty("modelledScores").GetArrayLength());
        Assert.All(root.GetProperty("measures").EnumerateArray(), measure => Assert.True(measure.TryGetProperty("shortlistProbabilityError", out _)));
        Assert.StartsWith(
            "collection,rank,shortlisted,id,name,most-likely-rank,shortlist-probability,shortlist-probability-error,",
            Mkb.Run("robustness", "--assumptions", "--format", "csv").Out,
            StringComparison.Ordinal);
        Assert.Contains("Assumptions drawn, in place of noise: 10000", Mkb.Run("robustness", "--assumptions").Out, StringComparison.Ordinal);
        Assert.Contains(
            "Trekkingen van de aannames, in plaats van ruis\\: 10000",
            Mkb.Run("robustness", "--assumptions", "--format", "markdown", "--language", "nl").Out,
            StringComparison.Ordinal);
        using var usual = Json("--collection", "recovery-plan-2020");
        Assert.False(usual.RootElement.TryGetProperty("drawnFrom", out _));
    }

    [Fact]
    public void A_model_never_overrides_the_ranking_and_the_output_names_where_the_draws_leave_it()
    {
        using var json = Json("--assumptions");
        var labour = json.RootElement.GetProperty("measures").EnumerateArray()
            .Single(measure => measure.GetProperty("id").GetString() == "future-proof-labour-regulation");
        var score = json.RootElement.GetProperty("modelledScores").EnumerateArray()
            .Single(item =>
                (item.GetProperty("measure").GetString(), item.GetProperty("criterion").GetString()) == ("future-proof-labour-regulation", "value-added"));

        // An effect of 0.1 to 0.4% on EUR 205 bn: up to EUR 400 million in 39/123 of the range.
        Assert.Equal(9, labour.GetProperty("rank").GetInt32());
        Assert.Equal((4, 4), (score.GetProperty("low").GetInt32(), score.GetProperty("high").GetInt32()));
        Assert.Equal(39 / 123d, score.GetProperty("chances")[1].GetDouble(), 0.02);
        Assert.Contains(
            "Future-proof labour regulation, Contribution to value added\\: ranked as 4, drawn as 2 (",
            Mkb.Run("robustness", "--assumptions", "--format", "markdown").Out,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--assumptions --noise 1", "--noise and --assumptions exclude each other", "--noise en --assumptions sluiten elkaar uit")]
    [InlineData(
        "--assumptions --collection eu-sme-strategy-2020",
        "No measure here has a model for a criterion of the scheme",
        "Geen maatregel heeft hier een model voor een criterium van het weegkader")]
    public void Assumptions_that_cannot_be_drawn_are_wrong_usage(string arguments, string english, string dutch)
    {
        Assert.All([("en", english), ("nl", dutch)], said =>
        {
            var result = Mkb.Run(["robustness", "--language", said.Item1, .. arguments.Split(' ')]);
            Assert.Equal((ExitCode.WrongUsage, ""), (result.ExitCode, result.Out));
            Assert.Contains(said.Item2, result.Error, StringComparison.Ordinal);
        });
    }

    private static JsonDocument Json(params string[] arguments)
    {
        var result = Mkb.Run(["robustness", "--format", "json", .. arguments]);
        Assert.Equal(0, result.ExitCode);
        return JsonDocument.Parse(result.Out);
    }
}
