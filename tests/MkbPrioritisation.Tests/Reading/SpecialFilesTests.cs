using System.Diagnostics;
using System.Runtime.Versioning;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Links, pipes and devices that stand where a file is expected; they exist on Unix.</summary>
public sealed class SpecialFilesTests
{
    [UnixFact]
    public void A_link_to_a_file_is_read_as_that_file()
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/store/real.txt", Example.With(Example.Measure, "name: { en: Linked }"));
        File.CreateSymbolicLink(measures.FullPath("c/linked.yaml"), "store/real.txt");

        Assert.Equal(["linked", "m"], measures.Load().Accepted().Rank("c").Select(ranked => ranked.Measure.Id));
    }

    [UnixFact]
    public void A_link_to_a_folder_is_read_as_that_folder()
    {
        using var elsewhere = MeasuresOnDisk.Valid();
        using var measures = MeasuresOnDisk.Valid();
        Directory.CreateSymbolicLink(measures.FullPath("linked"), elsewhere.FullPath("c"));

        Assert.Equal(["c", "linked"], measures.Load().Accepted().Collections.Select(collection => collection.Id));
    }

    [UnixFact]
    public void A_link_to_nowhere_is_refused() =>
        AssertRefused("c/x.yaml:1:1 MKB001", measures => File.CreateSymbolicLink(measures.FullPath("c/x.yaml"), "nowhere"));

    [UnixFact]
    public void A_link_to_itself_is_refused() =>
        AssertRefused("c/x.yaml:1:1 MKB001", measures => File.CreateSymbolicLink(measures.FullPath("c/x.yaml"), "x.yaml"));

    [UnixFact]
    public void A_named_pipe_is_never_waited_for() =>
        AssertRefused("c/x.yaml:1:1 MKB001", measures => MakePipe(measures.FullPath("c/x.yaml")));

    [UnixFact]
    public void A_link_to_a_named_pipe_is_never_waited_for() => AssertRefused("c/x.yaml:1:1 MKB001", measures =>
    {
        MakePipe(measures.FullPath("c/pipe"));
        File.CreateSymbolicLink(measures.FullPath("c/x.yaml"), "pipe");
    });

    [UnixFact]
    public void A_link_to_a_device_without_end_is_not_read_to_its_end() =>
        AssertRefused("c/x.yaml:1:1 MKB002", measures => File.CreateSymbolicLink(measures.FullPath("c/x.yaml"), "/dev/zero"));

    [UnixFact]
    public void Folders_that_link_to_each_other_are_not_followed_forever()
    {
        using var measures = MeasuresOnDisk.Valid();
        Directory.CreateSymbolicLink(measures.FullPath("loop"), ".");
        Directory.CreateSymbolicLink(measures.FullPath("c/back"), "..");

        var loaded = measures.Load();

        Assert.NotNull(loaded.Catalogue);
        Assert.Equal(["loop/c/collection.yaml:1:1 MKB404", "loop/c/m.yaml:1:1 MKB404"], loaded.Places);
    }

    [UnixFact]
    public void A_line_break_in_a_file_name_cannot_forge_a_second_finding() =>
        AssertRefused("c/x\ny.yaml:1:1 MKB001", measures => File.CreateSymbolicLink(measures.FullPath("c/x\ny.yaml"), "nowhere"), "c/x\ny.yaml:1:1 MKB006");

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_read_is_refused_and_the_rest_is_read()
    {
        using var measures = MeasuresOnDisk.Valid().Write("closed/collection.yaml", Example.Collection).Write("closed/m.yaml", Example.Measure)
            .Write("c/m.yaml", "x: y");
        File.SetUnixFileMode(measures.FullPath("closed"), UnixFileMode.None);
        var mayReadAnything = Environment.IsPrivilegedProcess;

        var places = measures.Load().Places;

        File.SetUnixFileMode(measures.FullPath("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(mayReadAnything ? [] : ["closed:1:1 MKB001"], places.Where(place => place.StartsWith("closed", StringComparison.Ordinal)));
        Assert.Contains("c/m.yaml:1:1 MKB201", places);
    }

    private static void AssertRefused(string place, Action<MeasuresOnDisk> arrange, params string[] further)
    {
        using var measures = MeasuresOnDisk.Valid();
        arrange(measures);

        var read = OwnThread.EndsWithin(TimeSpan.FromSeconds(20), measures.Load);

        Assert.Equal([place, .. further], read.Places);
        Assert.All(read.Findings, finding => Assert.DoesNotContain('\n', finding.ToString()));
    }

    private static void MakePipe(string path)
    {
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
