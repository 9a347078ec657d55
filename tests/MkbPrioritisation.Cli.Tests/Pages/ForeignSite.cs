using System.Net;
using System.Net.Sockets;

namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>A page of somebody else: under another name, at another port.</summary>
internal sealed class ForeignSite : IDisposable
{
    private readonly HttpListener _listener = new();

    public ForeignSite()
    {
        Address = $"http://localhost:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Serve();
    }

    public string Address { get; }

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                // It was closed.
                return;
            }

            context.Response.ContentType = "text/html";
            // With an icon of its own, which the browser would ask for otherwise.
            context.Response.Close("<!doctype html><link rel=icon href=data:,><title>Elsewhere</title>"u8.ToArray(), willBlock: false);
        }
    }
}
