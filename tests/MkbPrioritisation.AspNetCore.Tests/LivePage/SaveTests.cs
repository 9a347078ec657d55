using System.Diagnostics;
using System.Net;
using TestFolder = MkbPrioritisation.Cli.Tests.MeasuresFolder;

namespace MkbPrioritisation.AspNetCore.Tests.LivePage;

/// <summary>What is saved is what was changed, and nothing that others wrote is lost.</summary>
public sealed class SaveTests
{
    private const string File = "recovery-plan-2020/equal-treatment-debt-equity.yaml";
    private const string Change = "change=recovery-plan-2020/equal-treatment-debt-equity/support:medium";

    [Fact]
    public async Task A_score_is_changed_where_it_stands_and_comments_and_order_stay()
    {
        await using var site = await LiveSite.Start(
            prepare: folder => folder.Write(File, "# kept\n" + System.IO.File.ReadAllText(Path.Combine(folder.Path, File)) + "# also kept\n"));
        var before = site.Read(File);

        var (status, text) = await site.Save(Change, await site.Version());

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Saved: 1 score in 1 file.", text, StringComparison.Ordinal);
        var (old, now) = (before.Split('\n'), site.Read(File).Split('\n'));
        Assert.Equal(old.Length, now.Length);
        var changed = Assert.Single(old.Zip(now), lines => lines.First != lines.Second);
        Assert.Contains("support: relatively-high", changed.First, StringComparison.Ordinal);
        Assert.Contains("medium", changed.Second, StringComparison.Ordinal);
        Assert.True(MeasureCatalogue.TryLoad(site.Folder.Path, out var saved, out _));
        Assert.Equal(3, saved.GetMeasure(LiveSite.Plan, "equal-treatment-debt-equity").ScoreOn("support")!.Low);
        // The page has the new ranking at once.
        Assert.DoesNotContain("data-score=\"relatively-high\"", Score(await site.Get("/view")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_of_the_same_measure_meanwhile_is_kept_and_both_are_shown()
    {
        await using var site = await LiveSite.Start();
        var version = await site.Version();
        var theirs = site.Read(File).Replace("support: relatively-high", "support: low", StringComparison.Ordinal);
        site.Folder.Write(File, theirs);

        var (status, text) = await site.Save(Change, version);

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal(theirs, site.Read(File));
        foreach (var shown in new[] { "Relatively high", "Low", "Medium", "-  support: low" })
            Assert.Contains(shown, text, StringComparison.Ordinal);

        var now = LiveSite.Part(await site.Until(view => !view.Contains(version, StringComparison.Ordinal)), "data-version");
        Assert.Equal(HttpStatusCode.OK, (await site.Save(Change, now)).Status);
    }

    [Fact]
    public async Task Comments_and_other_measures_that_changed_meanwhile_are_no_conflict_and_stay()
    {
        await using var site = await LiveSite.Start();
        var version = await site.Version();
        site.Folder.Write(File, "# a remark made meanwhile\n" + site.Read(File));
        const string Other = "recovery-plan-2020/strengthen-equity.yaml";
        site.Folder.Write(Other, site.Read(Other).Replace("value-added: { band: 400-1000-mln", "value-added: { band: 1-2-bn", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, (await site.Save(Change, version)).Status);

        Assert.StartsWith("# a remark made meanwhile\n", site.Read(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_looked_at_too_long_ago_is_shown_before_it_is_written()
    {
        await using var site = await LiveSite.Start();
        var before = site.Read(File);

        Assert.Equal(HttpStatusCode.Conflict, (await site.Save(Change, "000000000000")).Status);
        Assert.Equal(before, site.Read(File));
    }

    [Fact]
    public async Task Into_a_folder_that_cannot_be_used_nothing_is_saved_and_the_finding_is_shown()
    {
        await using var site = await LiveSite.Start();
        var version = await site.Version();
        site.Folder.Write("recovery-plan-2020/strengthen-equity.yaml", "name: [\n");
        var before = site.Read(File);

        var (status, text) = await site.Save(Change, version);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("recovery-plan-2020/strengthen-equity.yaml:", text, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Folder.Path, text, StringComparison.Ordinal);
        Assert.Equal(before, site.Read(File));
    }

    [Fact]
    public async Task What_a_link_leads_to_outside_the_folder_is_not_written()
    {
        using var outside = new TestFolder();
        await using var site = await LiveSite.Start(prepare: folder =>
        {
            var (inside, target) = (Path.Combine(folder.Path, File), Path.Combine(outside.Path, "equal-treatment-debt-equity.yaml"));
            System.IO.File.Move(inside, target);
            System.IO.File.CreateSymbolicLink(inside, target);
        });
        var before = site.Read(File);

        var (status, text) = await site.Save(Change, await site.Version());

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("leads elsewhere by a link", text, StringComparison.Ordinal);
        Assert.DoesNotContain(outside.Path, text, StringComparison.Ordinal);
        Assert.Equal(before, site.Read(File));
    }

    [Fact]
    public async Task A_patch_is_taken_by_patch_and_says_what_saving_would_write()
    {
        await using var site = await LiveSite.Start(options => options.Token = null);
        const string Query = Change + "&change=recovery-plan-2020/strengthen-equity/cost:unknown";

        var patch = await site.Get($"/patch?{Query}");

        Assert.StartsWith(
            "--- a/recovery-plan-2020/equal-treatment-debt-equity.yaml\n+++ b/recovery-plan-2020/equal-treatment-debt-equity.yaml\n@@ ",
            patch,
            StringComparison.Ordinal);
        using var process = Process.Start(
            new ProcessStartInfo("git", ["apply", "--unsafe-paths", "-"])
            { WorkingDirectory = site.Folder.Path, RedirectStandardInput = true, UseShellExecute = false })!;
        await process.StandardInput.WriteAsync(patch);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.True(MeasureCatalogue.TryLoad(site.Folder.Path, out var patched, out _));
        Assert.Equal(3, patched.GetMeasure(LiveSite.Plan, "equal-treatment-debt-equity").ScoreOn("support")!.High);
        Assert.True(patched.GetMeasure(LiveSite.Plan, "strengthen-equity").ScoreOn("cost")!.IsUnknown);
    }

    private static string Score(string view)
    {
        var start = view.IndexOf("data-key=\"recovery-plan-2020/equal-treatment-debt-equity/support\"", StringComparison.Ordinal);
        return view.Substring(start, 160);
    }
}
