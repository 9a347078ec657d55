using System.Diagnostics;
using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Cli.Tests.Terminal;

/// <summary>A result in a file is there whole or not at all, and never in the place of what the run read.</summary>
public sealed class ResultFileTests
{
    [Fact]
    public void A_result_replaces_the_earlier_one_and_leaves_nothing_beside_it()
    {
        using var folder = new MeasuresFolder(("out.json", "old"));
        var path = Path.Combine(folder.Path, "out.json");

        Assert.Equal(0, Mkb.Run("rank", "--format", "json", "--output", path).ExitCode);

        Assert.StartsWith("{", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("test/collection.yaml")]
    [InlineData("test/m.yaml")]
    [InlineData("new.yml")]
    [InlineData("test/new.YAML")]
    public void Nothing_is_written_among_the_measures_with_their_ending(string target)
    {
        using var folder = MeasuresFolder.WithMeasures(("m", MeasuresFolder.Measure));
        var before = Content(folder.Path);

        var result = Mkb.Run("rank", "--measures", folder.Path, "--format", "json", "--output", Path.Combine(folder.Path, target));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("lies among the measures", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, Content(folder.Path));
    }

    [UnixFact]
    public void No_other_name_of_a_measure_gets_past()
    {
        using var folder = MeasuresFolder.WithMeasures(("m", MeasuresFolder.Measure));
        using var links = new MeasuresFolder();
        var link = Path.Combine(links.Path, "out.json");
        File.CreateSymbolicLink(link, Path.Combine(folder.Path, "test", "m.yaml"));
        var other = Path.Combine(links.Path, "other");
        Directory.CreateSymbolicLink(other, folder.Path);

        Assert.Equal(2, Mkb.Run("rank", "--measures", folder.Path, "--format", "json", "--output", link).ExitCode);
        Assert.Equal(2, Mkb.Run("rank", "--measures", other, "--format", "json", "--output", Path.Combine(folder.Path, "test", "m.yaml")).ExitCode);
        Assert.Equal(MeasuresFolder.Measure, File.ReadAllText(Path.Combine(folder.Path, "test", "m.yaml")));
    }

    [Fact]
    public void A_profile_is_not_written_over_by_the_advice_on_it()
    {
        using var folder = new MeasuresFolder(("firm.yaml", "equity: 100\n"));
        var profile = Path.Combine(folder.Path, "firm.yaml");

        Assert.Equal(2, Mkb.Run("advise", "--profile", profile, "--format", "json", "--output", profile).ExitCode);
        Assert.Equal("equity: 100\n", File.ReadAllText(profile));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        using var folder = new MeasuresFolder();

        var result = Mkb.Run("rank", "--output", Path.Combine(folder.Path, "no", "such", "out.txt"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"There is no folder \"{Path.Combine(folder.Path, "no", "such")}\"", result.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_link_stays_a_link_and_its_file_keeps_its_mode()
    {
        using var folder = new MeasuresFolder(("target.json", "old"));
        var (target, link) = (Path.Combine(folder.Path, "target.json"), Path.Combine(folder.Path, "link.json"));
        File.CreateSymbolicLink(link, target);
        Shell($"chmod 640 '{target}'");

        Assert.Equal(0, Mkb.Run("rank", "--format", "json", "--output", link).ExitCode);

        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(target), StringComparison.Ordinal);
        Assert.Equal(0, Shell($"test \"$(stat -c %a '{target}')\" = 640"));
    }

    [UnixFact]
    public void A_full_disk_leaves_the_earlier_result_as_it_was()
    {
        using var folder = new MeasuresFolder();
        var disk = Directory.CreateDirectory(Path.Combine(folder.Path, "disk")).FullName;
        if (Shell($"mount -t tmpfs -o size=32k tmpfs '{disk}'") != 0)
            return; // Only root may mount; the check as a whole runs as root.
        try
        {
            var path = Path.Combine(disk, "out.json");
            File.WriteAllText(path, "old");

            var result = Mkb.Run("rank", "--format", "json", "--output", path);

            Assert.Equal((2, "old"), (result.ExitCode, File.ReadAllText(path)));
            Assert.Contains("No space left", result.Error, StringComparison.Ordinal);
            Assert.Single(Directory.GetFileSystemEntries(disk));
        }
        finally
        {
            Shell($"umount '{disk}'");
        }
    }

    [UnixFact]
    public void Pipes_and_devices_are_written_to_and_never_replaced()
    {
        using var folder = new MeasuresFolder();
        var pipe = Path.Combine(folder.Path, "pipe");
        Assert.Equal(0, Shell($"mkfifo '{pipe}'"));

        Assert.Equal(0, Mkb.Run("rank", "--format", "json", "--output", "/dev/null").ExitCode);
        Assert.Equal(2, Mkb.Run("rank", "--format", "json", "--output", "/dev/full").ExitCode);
        Assert.Contains("a pipe that nobody reads", Mkb.Run("rank", "--format", "json", "--output", pipe).Error, StringComparison.Ordinal);
        Assert.Equal(0, Shell("test -c /dev/null"));
    }

    private static int Shell(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        _ = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static string Content(string folder) => string.Join('\n', Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(file => $"{file}: {File.ReadAllText(file)}"));
}
