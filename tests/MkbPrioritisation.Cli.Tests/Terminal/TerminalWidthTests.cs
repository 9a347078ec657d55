namespace MkbPrioritisation.Cli.Tests.Terminal;

public sealed class TerminalWidthTests
{
    private static readonly string[] Advise = ["advise", "--gross-margin", "909000", "965000", "--fte", "56", "58"];
    private static readonly string[] Explain = ["explain", "targeted-debt-relief"];

    // Places in the matrix, which become letters.
    private static readonly HashSet<string> Cells = ["×", "Low", "Medium", "High", "Laag", "Midden", "Hoog"];

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(90)]
    [InlineData(100)]
    public void No_figure_and_no_short_word_is_broken_over_lines(int width) => Assert.All(["en", "nl"], language => Assert.All(["plan", "rank"], command =>
    {
        var narrow = Words(At(width, command, "--language", language));
        var wide = Words(At(160, command, "--language", language)).Where(word => (word.Length <= 12 || word.Any(char.IsAsciiDigit)) && !Cells.Contains(word));

        Assert.Empty(wide.Except(narrow, StringComparer.Ordinal));
    }));

    [Theory]
    [InlineData("en", 80)]
    [InlineData("en", 90)]
    [InlineData("nl", 96)]
    public void A_plan_has_its_words_whole(string language, int width) => Assert.Contains(
        language == "en" ? "Entrepreneurial" : "digitaliseringsprogramma", Words(At(width, "plan", "--language", language)));

    [Theory]
    [InlineData("en", 80)]
    [InlineData("nl", 80)]
    [InlineData("nl", 100)]
    public void A_plan_fits_in_a_terminal_as_ranges_break_behind_their_dash_where_figures_fill_the_line(string language, int width) =>
        Assert.Equal(width, Widest(At(width, "plan", "--language", language)));

    [Fact]
    public void A_table_is_wider_than_the_terminal_only_where_figures_would_be_broken() => Assert.InRange(Widest(At(60, "plan")), 61, 80);

    [Theory]
    [InlineData("rank")]
    [InlineData("matrix")]
    public void A_word_that_is_longer_than_its_column_is_broken_with_a_hyphen(string command)
    {
        var words = Words(At(80, command, "--language", "nl", "--collection", "eu-sme-strategy-2020")).ToList();

        Assert.Contains("betalingsachters-", words);
        Assert.Contains("tand†", words);
        Assert.Contains("diligencediensten", words);
        Assert.DoesNotContain("Tech-due-diligenc", words);
    }

    [Theory]
    [InlineData("en", "eu-sme-strategy-2020", "Cell: L = Low, M = Medium, H = High")]
    [InlineData("nl", "recovery-plan-2020", "Vak: L = Laag, M = Midden, H = Hoog")]
    public void A_place_in_the_matrix_stays_on_its_line_by_letters_where_words_would_not(string language, string collection, string key)
    {
        string[] command = ["rank", "--language", language, "--collection", collection];

        Assert.Contains(key, At(80, command), StringComparison.Ordinal);
        Assert.Contains("M×H", At(80, command), StringComparison.Ordinal);
        Assert.DoesNotContain(key, At(120, command), StringComparison.Ordinal);
        Assert.DoesNotContain("M×H", At(120, command), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_words_are_broken_before_a_table_is_wider_than_the_terminal() => Assert.Equal(80, Widest(At(80, "rank")));

    [Theory]
    [InlineData("plan")]
    [InlineData("rank")]
    [InlineData("matrix")]
    public void A_wide_terminal_is_used_up_to_160_columns(string command)
    {
        Assert.InRange(Widest(At(130, command)), 101, 130);
        Assert.Equal(At(160, command), At(400, command));
    }

    [Fact]
    public void Text_is_wrapped_where_the_terminal_ends() => Assert.All([Advise, Explain], command =>
        Assert.InRange(Widest(At(70, command)), 60, 70));

    [Fact]
    public void Lines_of_text_stay_readable_in_a_wide_terminal() => Assert.All([Advise, Explain], command =>
        Assert.Equal(Mkb.Run(command).Out, At(160, command)));

    [Fact]
    public void Text_in_a_file_is_wrapped_the_same_whatever_the_terminal() => Assert.All([Advise, Explain], command =>
    {
        using var folder = new MeasuresFolder();
        var path = Path.Combine(folder.Path, "text.txt");

        At(70, [.. command, "--output", path]);

        Assert.Equal(Mkb.Run(command).Out, File.ReadAllText(path));
    });

    [Fact]
    public void A_matrix_has_the_key_of_the_ranking_below_it_and_its_mark_on_the_shortlist()
    {
        string[] collection = ["--collection", "eu-sme-strategy-2020"];
        var (matrix, ranking) = (Mkb.Run(["matrix", .. collection]).Out, Mkb.Run(["rank", .. collection]).Out);

        Assert.Equal(ranking.TrimEnd().Split('\n')[^1], matrix.TrimEnd().Split('\n')[^1]);
        Assert.Equal(ranking.Count(character => character == '●'), matrix.Count(character => character == '●'));
    }

    private static string At(int width, params string[] command) => Mkb.RunWith(width, hasColour: false, command).Out;

    private static int Widest(string text) => text.Split('\n').Max(line => line.Length);

    // The ends of a range are figures of their own.
    private static IEnumerable<string> Words(string text) =>
        text.Replace("–", "– ", StringComparison.Ordinal).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.StartsWith('─'));
}
