using System.Text.Json;

namespace MkbPrioritisation.Cli.Tests.Commands;

public sealed class TimelineTests
{
    [Fact]
    public void What_one_actor_must_do_is_one_command()
    {
        using var json = JsonDocument.Parse(Mkb.Run("timeline", "--actor", "border-regions", "--format", "json").Out);

        var entry = Assert.Single(json.RootElement.GetProperty("entries").EnumerateArray());
        Assert.Equal("border-region-partnerships", entry.GetProperty("measure").GetString());
        Assert.Equal("step", entry.GetProperty("kind").GetString());
        Assert.Equal("2020-12", entry.GetProperty("from").GetString());
        Assert.Equal(JsonValueKind.Null, entry.GetProperty("to").ValueKind);
        Assert.Equal("border-regions", entry.GetProperty("actor").GetString());
    }

    [Fact]
    public void A_ranking_for_one_actor_keeps_the_ranks_among_all()
    {
        using var json = JsonDocument.Parse(Mkb.Run("rank", "--collection", "eu-sme-strategy-2020", "--actor", "member-states", "--format", "json").Out);

        var measures = json.RootElement.GetProperty("rankings")[0].GetProperty("measures").EnumerateArray().ToList();
        Assert.InRange(measures.Count, 2, 32);
        Assert.NotEqual(Enumerable.Range(1, measures.Count), measures.Select(measure => measure.GetProperty("rank").GetInt32()));
    }

    [Fact]
    public void A_choice_that_fits_no_measure_is_said_in_place_of_an_empty_table()
    {
        var tables = Mkb.Run("rank", "--top", "2", "--actor", "member-states").Out;

        Assert.Equal(2, tables.Split("None of the measures here fits that choice.\n").Length - 1);
        Assert.DoesNotContain("on the shortlist", tables, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_of_a_collection_without_dates_says_that_it_has_none()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));

        var picture = Mkb.Run("timeline", "--measures", folder.Path, "--format", "svg").Out;

        Assert.Contains(Mkb.Run("timeline", "--measures", folder.Path).Out.Trim().Split('\n')[^1], picture, StringComparison.Ordinal);
        Assert.DoesNotContain("Can begin", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_measures_are_whole_in_the_pictures() => Assert.All(["matrix", "timeline"], command => Assert.All(["en", "nl"], language =>
        Assert.DoesNotContain(
            "…", Mkb.Run(command, "--collection", "recovery-plan-2020", "--language", language, "--format", "svg").Out, StringComparison.Ordinal)));

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("svg")]
    public void What_people_read_can_stand_under_headings_of_actors_or_programmes(string form)
    {
        Assert.Contains("Tax and Customs Administration", Shown("actor"), StringComparison.Ordinal);
        Assert.Contains("No actor named", Shown("actor"), StringComparison.Ordinal);
        Assert.Contains("Productivity leap for entrepreneurs", Shown("programme"), StringComparison.Ordinal);
        Assert.Contains("No programme", Shown("programme"), StringComparison.Ordinal);
        Assert.DoesNotContain("No programme", Shown("measure"), StringComparison.Ordinal);

        string Shown(string by) => Mkb.Run("timeline", "--collection", "recovery-plan-2020", "--by", by, "--format", form).Out;
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("ics")]
    public void What_programs_read_stands_in_order_of_date_under_no_headings(string form)
    {
        var refused = Mkb.Run("timeline", "--by", "actor", "--format", form);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Out));
        Assert.Contains("--by is for the picture, the table and Markdown", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--by is voor de tekening", Mkb.Run("timeline", "--by", "actor", "--format", form, "--language", "nl").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--actor", "member-state", "did you mean \"member-states\"?")]
    [InlineData("--until", "soon", "such as 2021, 2021-01 or 2021-01-31")]
    [InlineData("--by", "actors", "'measure' 'actor' 'programme'")]
    public void A_wrong_choice_is_wrong_usage(string option, string value, string cure)
    {
        var result = Mkb.Run("timeline", option, value);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(cure, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_has_an_event_for_each_date_in_short_lines()
    {
        var lines = Mkb.Run("timeline", "--format", "ics", "--collection", "recovery-plan-2020").Out.Split("\r\n");

        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Contains("DTSTART;VALUE=DATE:20200901", lines);
        Assert.Contains("DTEND;VALUE=DATE:20210501", lines);
        Assert.All(lines, line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Equal(lines.Count(line => line == "BEGIN:VEVENT"), lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
    }
}
