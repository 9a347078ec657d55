using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace MkbPrioritisation.Cli.Tests.Commands;

[Trait("Category", "Slow")]
public sealed partial class ServeTests
{
    private const string Change = "change=test/a/support:high";

    [Fact]
    public async Task An_address_of_this_machine_with_a_token_is_all_that_is_printed_and_the_page_is_there()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        await using var page = await ServedPage.Start(folder.Path);
        using var client = new HttpClient();

        Assert.Matches(Printed(), page.Address);
        Assert.Contains("A measure", await client.GetStringAsync(page.Root), StringComparison.Ordinal);
        Assert.Contains("id=\"save\"", await client.GetStringAsync($"{page.Root}view?{Change}"), StringComparison.Ordinal);
        Assert.Contains("Ctrl-C ends", await page.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_start_has_another_token()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        await using var one = await ServedPage.Start(folder.Path);
        await using var other = await ServedPage.Start(folder.Path);

        Assert.NotEqual(one.Address.Split('#')[1], other.Address.Split('#')[1]);
    }

    [Theory]
    [InlineData("--read-only")]
    [InlineData("--listen", "0.0.0.0")]
    public async Task To_read_only_or_with_others_looking_on_nothing_can_be_saved(params string[] options)
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        await using var page = await ServedPage.Start([folder.Path, .. options]);
        var root = page.Root.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal);
        using var client = new HttpClient();

        Assert.DoesNotContain("token", page.Address, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"save\"", await client.GetStringAsync($"{root}view?{Change}"), StringComparison.Ordinal);
        using var answer = await client.PostAsync($"{root}save?{Change}", content: null);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        if (options is ["--listen", ..])
            Assert.Contains("Whoever can reach this machine can read these measures", await page.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_folder_the_shipped_measures_are_shown_and_nothing_can_be_saved()
    {
        await using var page = await ServedPage.Start("--language", "nl");
        using var client = new HttpClient();

        var view = await client.GetStringAsync(page.Root);

        Assert.DoesNotContain("token", page.Address, StringComparison.Ordinal);
        Assert.Contains("Herstel- en groeiplan mkb", view, StringComparison.Ordinal);
        Assert.Contains("De maatregelen die bij mkb horen", view, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_the_current_folder_or_the_environment_says_where_it_listens()
    {
        using var folder = MeasuresFolder.WithMeasures(("a", MeasuresFolder.Measure));
        folder.Write("appsettings.json", """{ "Urls": "http://0.0.0.0:5099", "Kestrel": { "Endpoints": { "Other": { "Url": "http://0.0.0.0:5098" } } } }""");
        var environment = new Dictionary<string, string>
        {
            ["ASPNETCORE_URLS"] = "http://0.0.0.0:5097",
            ["ASPNETCORE_HTTP_PORTS"] = "5096",
            ["DOTNET_URLS"] = "http://0.0.0.0:5095",
        };
        await using var page = await ServedPage.StartIn(folder.Path, environment, folder.Path);

        Assert.StartsWith("http://127.0.0.1:", page.Address, StringComparison.Ordinal);
        foreach (var port in new[] { 5095, 5096, 5097, 5098, 5099 })
        {
            using var client = new TcpClient();
            await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync(IPAddress.Loopback, port));
        }
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_refused()
    {
        await using var page = await ServedPage.Start();
        using var client = new HttpClient();

        using var line = await client.GetAsync($"{page.Root}view?scheme={new string('a', 20_000)}");
        using var body = await client.PostAsync($"{page.Root}view", new StringContent(new string('a', 20_000)));

        Assert.Equal(HttpStatusCode.RequestUriTooLong, line.StatusCode);
        Assert.False(body.IsSuccessStatusCode);
    }

    [Fact]
    public void A_port_in_use_is_said_to_be()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var result = Mkb.Run("serve", "--port", $"{port}");

        Assert.Equal((ExitCode.WrongUsage, ""), (result.ExitCode, result.Out));
        Assert.Equal($"mkb: Port {port} is in use; name another with --port, or leave it out for one that is free.\n", result.Error);
        Assert.Contains("is in gebruik", Mkb.Run("serve", "--port", $"{port}", "--language", "nl").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port takes a whole number from 1 to 65535", "--port", "0")]
    [InlineData("--port takes a whole number from 1 to 65535", "--port", "65536")]
    [InlineData("There is no folder \"/no/such\"", "/no/such")]
    [InlineData("--listen takes an IP address of this machine", "--listen", "measures.example")]
    [InlineData("cannot listen on 192.0.2.1", "--listen", "192.0.2.1")]
    public void What_cannot_be_served_is_wrong_usage(string expected, params string[] arguments)
    {
        var result = Mkb.Run(["serve", .. arguments]);

        Assert.Equal(ExitCode.WrongUsage, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex("^http://127\\.0\\.0\\.1:[0-9]+/#token=[0-9a-f]{64}$")]
    private static partial Regex Printed();
}
