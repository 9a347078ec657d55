using System.Buffers;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Sends what is written on to a stream, a piece at a time: however long a document is, one piece is kept.</summary>
/// <param name="output">The stream; it stays open.</param>
internal sealed class StreamedBytes(Stream output) : IBufferWriter<byte>
{
    private const int Piece = 64 << 10;

    private byte[] _bytes = new byte[Piece];
    private int _written;

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _written <= sizeHint)
            Send();
        if (_bytes.Length <= sizeHint)
            _bytes = new byte[sizeHint];
        return _bytes.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Sends what has not been sent yet.</summary>
    public void Send()
    {
        output.Write(_bytes, 0, _written);
        _written = 0;
    }
}
