namespace MkbPrioritisation.Cli.Tests.Mcp;

/// <summary><c>mkb mcp DIR</c>, while the folder changes.</summary>
[Trait("Category", "Slow")]
public sealed class McpFolderTests : IAsyncLifetime
{
    private readonly MeasuresFolder _folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
    private McpSession? _session;

    private McpSession Session => _session!;

    public async Task InitializeAsync() => _session = await McpSession.Of(_folder.Path);

    public async Task DisposeAsync()
    {
        await Session.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_edit_counts_at_the_next_question()
    {
        var before = await Overall();

        _folder.Write("test/a.yaml", MeasuresFolder.Measure.Replace("support: low", "support: high", StringComparison.Ordinal));

        Assert.Equal(("23/6", "9/2"), (before, await Overall()));
    }

    [Fact]
    public async Task Broken_files_are_an_error_with_every_finding_until_they_are_mended()
    {
        _folder.Write("test/a.yaml", MeasuresFolder.Measure.Replace("support: low", "support: lo", StringComparison.Ordinal));
        var refused = await Session.Call("rank");
        var check = await Session.Ask("check");
        _folder.Write("test/a.yaml", MeasuresFolder.Measure);

        Assert.True(refused.IsError);
        Assert.Contains("a.yaml:3:", McpSession.Text(refused), StringComparison.Ordinal);
        Assert.Contains("did you mean \"low\"?", McpSession.Text(refused), StringComparison.Ordinal);
        var finding = refused.StructuredContent!.Value.GetProperty("diagnostics")[0];
        Assert.Equal((3, "error"), (finding.GetProperty("line").GetInt32(), finding.GetProperty("severity").GetString()));
        Assert.Equal((false, 1), (check.GetProperty("usable").GetBoolean(), check.GetProperty("errors").GetInt32()));
        Assert.Equal("23/6", await Overall());
    }

    [Fact]
    public async Task A_folder_that_is_gone_is_an_error_until_it_is_back()
    {
        Directory.Move(_folder.Path, _folder.Path + "-gone");
        var gone = await Session.Call("rank");
        Directory.Move(_folder.Path + "-gone", _folder.Path);

        Assert.True(gone.IsError);
        Assert.Equal("23/6", await Overall());
    }

    [Fact]
    public async Task Messages_are_in_Dutch_where_that_is_asked_for()
    {
        var session = await McpSession.Of(_folder.Path, "--language", "nl");

        Assert.Contains("Er is geen collectie \"tst\"; bedoelt u \"test\"?",
            McpSession.Text(await session.Call("rank", """{ "collections": ["tst"] }""")), StringComparison.Ordinal);
        await session.DisposeAsync();
    }

    private async Task<string> Overall() =>
        (await Session.Ask("rank")).GetProperty("rankings")[0].GetProperty("measures")[0].GetProperty("overall").GetProperty("exact").GetString()!;
}
