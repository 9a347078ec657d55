using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>A page in Firefox, driven by WebDriver BiDi, the protocol that every Firefox speaks itself: one command after the other.</summary>
internal sealed class FirefoxPage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("mkb-firefox-");
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _end = new(Patience);
    private readonly Process _process;
    private string _context = "";
    private int _sent;

    private FirefoxPage() => _process = Process.Start(new ProcessStartInfo(
        Firefox.Path!, ["--headless", "--no-remote", "--profile", _profile.FullName, "--remote-debugging-port=0", "about:blank"])
    {
        RedirectStandardError = true,
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;

    /// <summary>What the page's script complained of.</summary>
    public List<string> Errors { get; } = [];

    public static async Task<FirefoxPage> Open(string address, int width)
    {
        var page = new FirefoxPage();
        try
        {
            await page._socket.ConnectAsync(new($"{await page.Address()}/session"), page._end.Token);
            _ = page._process.StandardError.ReadToEndAsync();
            _ = page._process.StandardOutput.ReadToEndAsync();
            await page.Send("session.new", new() { ["capabilities"] = new JsonObject() });
            await page.Send("session.subscribe", new() { ["events"] = new JsonArray("log.entryAdded") });
            page._context = (await page.Send("browsingContext.getTree", []))["contexts"]![0]!["context"]!.GetValue<string>();
            await page.SendHere("browsingContext.setViewport", new() { ["viewport"] = new JsonObject { ["width"] = width, ["height"] = 900 } });
            await page.SendHere("browsingContext.navigate", new() { ["url"] = address, ["wait"] = "complete" });
            return page;
        }
        catch
        {
            await page.DisposeAsync();
            throw;
        }
    }

    /// <summary>What an expression gives in the page, as text.</summary>
    public async Task<string> Evaluate(string expression)
    {
        var answer = await Send("script.evaluate", new()
        {
            ["expression"] = $"String({expression})",
            ["awaitPromise"] = true,
            ["target"] = new JsonObject { ["context"] = _context },
        });
        return answer["result"]?["value"]?.GetValue<string>() ?? throw new InvalidOperationException(answer.ToJsonString());
    }

    /// <summary>Waits until an expression gives a text.</summary>
    public async Task Until(string expression, string expected)
    {
        string found;
        while ((found = await Evaluate(expression)) != expected)
        {
            if (_end.IsCancellationRequested)
                Assert.Equal(expected, found);
            await Task.Delay(50);
        }
    }

    /// <summary>Presses a key where the focus is.</summary>
    public Task Press(string key) => SendHere("input.performActions", new()
    {
        ["actions"] = new JsonArray(new JsonObject
        {
            ["type"] = "key",
            ["id"] = "keyboard",
            ["actions"] = new JsonArray(new JsonObject { ["type"] = "keyDown", ["value"] = key }, new JsonObject { ["type"] = "keyUp", ["value"] = key }),
        }),
    });

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _end.Dispose();
        _profile.Delete(recursive: true);
    }

    // It says on which port it listens, which is any that is free.
    private async Task<string> Address()
    {
        const string Mark = "WebDriver BiDi listening on ";
        while (await _process.StandardError.ReadLineAsync(_end.Token) is { } line)
        {
            if (line.Contains(Mark, StringComparison.Ordinal))
                return line[(line.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..].Trim();
        }

        throw new InvalidOperationException("Firefox ended before it listened.");
    }

    private Task<JsonObject> SendHere(string method, JsonObject parameters)
    {
        parameters.Add("context", _context);
        return Send(method, parameters);
    }

    private async Task<JsonObject> Send(string method, JsonObject parameters)
    {
        var id = ++_sent;
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(command), WebSocketMessageType.Text, endOfMessage: true, _end.Token);
        while (true)
        {
            var answer = await Receive();
            if (answer["method"]?.GetValue<string>() == "log.entryAdded" && answer["params"]!["level"]!.GetValue<string>() is "error" or "warn")
                Errors.Add(answer["params"]!["text"]?.ToString() ?? "");
            if (answer["id"]?.GetValue<int>() == id)
                return answer["result"] as JsonObject ?? throw new InvalidOperationException(answer.ToJsonString());
        }
    }

    private async Task<JsonObject> Receive()
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), _end.Token);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(message.ToArray())!.AsObject();
    }
}
