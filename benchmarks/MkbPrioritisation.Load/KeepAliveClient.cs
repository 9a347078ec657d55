using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MkbPrioritisation.Load;

/// <summary>One connection that is kept, and as little work as an answer can be read with.</summary>
internal sealed class KeepAliveClient : IDisposable
{
    private static readonly byte[] EndOfHeaders = "\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[256 << 10];

    public static async Task<KeepAliveClient> Connect(int port)
    {
        var client = new KeepAliveClient();
        await client._socket.ConnectAsync(IPAddress.Loopback, port);
        return client;
    }

    /// <summary>A request as it goes over the line, to be made once.</summary>
    public static byte[] Request(string address, string? known = null) =>
        Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: localhost\r\n{(known is null ? "" : $"If-None-Match: {known}\r\n")}\r\n");

    /// <summary>Sends a request and reads its answer, which stays valid until the next.</summary>
    public async ValueTask<RawAnswer> Ask(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var (read, headers) = (0, -1);
        while (headers < 0)
        {
            read += await Receive(read);
            headers = _buffer.AsSpan(0, read).IndexOf(EndOfHeaders);
        }

        var length = Length(_buffer.AsSpan(0, headers));
        var all = headers + EndOfHeaders.Length + length;
        if (all > _buffer.Length)
            Array.Resize(ref _buffer, all);
        while (read < all)
            read += await Receive(read);
        return new(_buffer.AsMemory(0, headers), _buffer.AsMemory(headers + EndOfHeaders.Length, length));
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask<int> Receive(int read) =>
        await _socket.ReceiveAsync(_buffer.AsMemory(read)) is > 0 and var more ? more : throw new IOException("The server closed the connection.");

    private static int Length(ReadOnlySpan<byte> headers)
    {
        var name = "Content-Length: "u8;
        var start = headers.IndexOf(name);
        if (start < 0)
            return headers.StartsWith("HTTP/1.1 304"u8) ? 0 : throw new InvalidDataException("An answer has no length.");
        var rest = headers[(start + name.Length)..];
        var end = rest.IndexOf((byte)'\r');
        return int.Parse(end < 0 ? rest : rest[..end], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}

/// <summary>An answer as it came over the line.</summary>
internal readonly record struct RawAnswer(ReadOnlyMemory<byte> Headers, ReadOnlyMemory<byte> Content)
{
    public int Status => int.Parse(Headers.Span.Slice("HTTP/1.1 ".Length, 3), NumberStyles.None, CultureInfo.InvariantCulture);

    public string? Tag => Encoding.ASCII.GetString(Headers.Span).Split("\r\n")
        .Where(line => line.StartsWith("ETag: ", StringComparison.Ordinal)).Select(line => line["ETag: ".Length..]).FirstOrDefault();
}
