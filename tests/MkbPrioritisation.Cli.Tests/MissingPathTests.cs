namespace MkbPrioritisation.Cli.Tests;

/// <summary>A path where there is nothing is answered with the one beside it that was meant, or with how to make it.</summary>
public sealed class MissingPathTests
{
    [Theory]
    [InlineData("rank", "--measures", "FOLDER/measrues")]
    [InlineData("check", "FOLDER/Measures")]
    [InlineData("new", "measure", "a", "--measures", "FOLDER/measures-")]
    [InlineData("import", "FOLDER/table.csv", "--collection", "c", "--measures", "FOLDER/mesures/")]
    [InlineData("schema", "measure", "--measures", "FOLDER/maesures")]
    public void A_folder_by_a_slip_of_its_name(params string[] arguments) => Assert.EndsWith("measures\"?\n", Error(arguments), StringComparison.Ordinal);

    [Theory]
    [InlineData("import", "FOLDER/tabel.csv", "--collection", "c", "--measures", "FOLDER/measures")]
    [InlineData("progress", "FOLDER/table.cvs")]
    [InlineData("advise", "--profile", "FOLDER/tables.csv")]
    public void A_file_by_a_slip_of_its_name(params string[] arguments) => Assert.EndsWith("table.csv\"?\n", Error(arguments), StringComparison.Ordinal);

    [Theory]
    [InlineData("new", "measure", "a", "--measures", "FOLDER/regional")]
    [InlineData("import", "FOLDER/table.csv", "--collection", "c", "--measures", "FOLDER/regional")]
    public void A_folder_that_is_still_to_come(params string[] arguments) =>
        Assert.Matches("; start one: mkb new collection ID --measures .*regional\n$", Error(arguments));

    [Fact]
    public void A_path_of_which_nothing_is_there() => Assert.Equal("mkb: There is no folder \"/no/such\".\n", Mkb.Run("rank", "--measures", "/no/such").Error);

    private static string Error(string[] arguments)
    {
        using var folder = new MeasuresFolder();
        folder.Write("measures/collection.yaml", "");
        folder.Write("table.csv", "id\na\n");

        var result = Mkb.Run([.. arguments.Select(argument => argument.Replace("FOLDER", folder.Path, StringComparison.Ordinal))]);

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        return result.Error;
    }
}
