using System.Globalization;

namespace MkbPrioritisation.AspNetCore.Tests.LivePage;

/// <summary>The page follows the files.</summary>
public sealed class LiveTests
{
    private const string File = "recovery-plan-2020/free-depreciation.yaml";
    private const string Support = "support:\n    band: relatively-high";

    [Fact]
    public async Task A_window_is_told_of_a_saved_file_and_finds_out_what_moved()
    {
        await using var site = await LiveSite.Start();
        using var stream = new StreamReader(await site.Client.GetStreamAsync("/events"));
        var before = await NextState(stream);
        Assert.Equal(await site.Version(), before);

        site.Folder.Write(File, site.Read(File).Replace(Support, "support:\n    band: high", StringComparison.Ordinal));
        var after = await NextState(stream);

        Assert.NotEqual(before, after);
        var view = await site.Get($"/view?since={before}");
        Assert.Equal(after, LiveSite.Part(view, "data-state"));
        Assert.Contains("Wider free-depreciation rules 11 →", LiveSite.Part(view, "data-said"), StringComparison.Ordinal);
        Assert.Contains("onto the list", LiveSite.Part(view, "data-said"), StringComparison.Ordinal);
        Assert.Contains("id=\"news\"", view, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_shows_its_finding_beside_the_last_good_ranking_and_no_path_of_the_machine()
    {
        await using var site = await LiveSite.Start();
        var good = site.Read(File);
        site.Folder.Write(File, good.Replace(Support, "support:\n    band: relatively-hihg", StringComparison.Ordinal));

        var view = await site.Until(text => text.Contains("id=\"findings\"", StringComparison.Ordinal));

        var line = good[..good.IndexOf(Support, StringComparison.Ordinal)].Count(character => character == '\n') + 2;
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"<code>{File}:{line}:"), view, StringComparison.Ordinal);
        Assert.Contains("did you mean", view, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("last good ranking", view, StringComparison.Ordinal);
        Assert.Contains("class=\"stale\"", view, StringComparison.Ordinal);
        Assert.Contains("row-recovery-plan-2020-free-depreciation", view, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Folder.Path, view, StringComparison.Ordinal);

        site.Folder.Write(File, good);
        _ = await site.Until(text => !text.Contains("id=\"findings\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_broken_from_the_start_shows_only_its_findings_until_it_is_mended()
    {
        await using var site = await LiveSite.Start(prepare: folder => folder.Write(File, "name: [\n"));

        var view = await site.Get("/?language=nl");

        Assert.Contains($"<code>{File}:", view, StringComparison.Ordinal);
        Assert.Contains("Zodra dat wel kan", view, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"board\"", view, StringComparison.Ordinal);
        Assert.DoesNotContain("choose-scheme", view, StringComparison.Ordinal);
        System.IO.File.Delete(Path.Combine(site.Folder.Path, File));
        _ = await site.Until(text => text.Contains("class=\"board\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_gone_is_said_to_be_and_is_found_again()
    {
        await using var site = await LiveSite.Start();
        Directory.Move(site.Folder.Path, site.Folder.Path + "-away");
        try
        {
            var view = await site.Until(text => text.Contains("id=\"findings\"", StringComparison.Ordinal));

            Assert.Contains("cannot be read at the moment", view, StringComparison.Ordinal);
            Assert.DoesNotContain(site.Folder.Path, view, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Move(site.Folder.Path + "-away", site.Folder.Path);
        }

        _ = await site.Until(text => !text.Contains("id=\"findings\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_in_files_stay_text()
    {
        await using var site = await LiveSite.Start(prepare: folder => folder.Write(
            File,
            System.IO.File.ReadAllText(Path.Combine(folder.Path, File)).Replace("en: Wider", "en: <script>alert(1)</script>Wider", StringComparison.Ordinal)));

        var view = await site.Get("/");

        Assert.Contains("&lt;script&gt;alert(1)", view, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", view, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Below_another_path_the_page_asks_for_what_lies_there()
    {
        await using var site = await LiveSite.Start(pattern: "/what/if");

        Assert.Contains("data-root=\"/what/if/\"", await site.Get("/what/if"), StringComparison.Ordinal);
        Assert.Contains("data-root=\"/what/if/\"", await site.Get("/what/if/"), StringComparison.Ordinal);
        _ = await site.Get("/what/if/view");
        _ = await site.Get("/what/if/page.js");
    }

    private static async Task<string> NextState(StreamReader stream)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await stream.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line["data: ".Length..];
        }

        throw new EndOfStreamException();
    }
}
