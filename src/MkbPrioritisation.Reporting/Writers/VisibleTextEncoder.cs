using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>
/// Letters of every script stand as they are; what HTML knows, and control and formatting characters, are escaped. The
/// framework's encoders do as much, with searches that are compiled at each start: a quarter of the time of a program that
/// writes one document.
/// </summary>
internal sealed class VisibleTextEncoder : JavaScriptEncoder
{
    private static readonly bool[] IsEscaped = [.. Enumerable.Range(0, 128).Select(IsToEncode)];

    public override int MaxOutputCharactersPerInputCharacter => "\\u0000".Length;

    public override bool WillEncode(int unicodeScalar) => IsToEncode(unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var index = 0; index < span.Length;)
        {
            var unit = span[index];
            if (char.IsAscii(unit))
            {
                if (IsEscaped[unit])
                    return index;
                index++;
                continue;
            }

            if (Rune.DecodeFromUtf16(span[index..], out var rune, out var length) != OperationStatus.Done || IsToEncode(rune.Value))
                return index;
            index += length;
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = unicodeScalar switch
        {
            '\\' => @"\\",
            '\n' => @"\n",
            '\r' => @"\r",
            '\t' => @"\t",
            _ => string.Concat(new Rune(unicodeScalar).ToString().Select(unit => $@"\u{(int)unit:X4}")),
        };
        var fits = escape.TryCopyTo(new(buffer, bufferLength));
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }

    private static bool IsToEncode(int unicodeScalar) => unicodeScalar switch
    {
        '"' or '\\' or '&' or '\'' or '+' or '<' or '>' or '`' => true,
        _ => PrintableText.IsUnsafe(new Rune(unicodeScalar)),
    };
}
