using System.Text;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>Turns a file's bytes into text that is safe to parse, or into findings.</summary>
internal static class SourceText
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Decode(ReadOnlySpan<byte> bytes, DiagnosticBag findings) => Decode(bytes, findings, FileRules.IsNotUtf8);

    /// <summary>As <see cref="Decode(ReadOnlySpan{byte}, DiagnosticBag)"/>, where a kind of file has a cure of its own.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, DiagnosticBag findings, Finding isNotUtf8)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var before = Encoding.UTF8.GetString(bytes[..exception.Index]);
            var isUtf16 = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            findings.Report(isUtf16 ? FileRules.IsUtf16 : isNotUtf8, PositionAfter(before));
            return null;
        }
    }

    /// <summary>
    /// Reports each forbidden character and puts U+FFFD in its place, so that reading can go on behind it; there is nothing to read
    /// where the findings are as many as are shown.
    /// </summary>
    public static string Clean(string text, DiagnosticBag findings)
    {
        if (text.StartsWith('\uFEFF'))
            text = text[1..];
        var index = NextSuspect(text, 0);
        if (index < 0)
            return text;

        var characters = text.ToCharArray();
        var (line, lineStart, counted) = (1, 0, 0);
        // A file full of one is one finding, said of many places.
        (char Character, Finding Finding)? said = null;
        while (index < characters.Length)
        {
            if (char.IsHighSurrogate(characters[index]) && index + 1 < characters.Length && char.IsLowSurrogate(characters[index + 1]))
            {
                index += 2;
            }
            else
            {
                for (; counted < index; counted++)
                {
                    if (IsLineEnd(characters, counted))
                        (line, lineStart) = (line + 1, counted + 1);
                }

                findings.HasForbidden = true;
                if (said?.Character != characters[index])
                    said = (characters[index], FileRules.HoldsCharacter(characters[index]));
                findings.Report(said.Value.Finding, new(line, index - lineStart + 1));
                characters[index++] = '\uFFFD';
            }

            index = NextSuspect(characters, index);
            if (index < 0)
                break;
        }

        return findings.IsFull ? "" : new string(characters);
    }

    private static int NextSuspect(ReadOnlySpan<char> text, int from) => AsciiText.IndexOfOther(text, from, IsSuspect);

    // What YAML forbids, and the line ends of older YAML (U+0085, U+2028, U+2029): the parser counts lines by them
    // where editors do not. The NUL is the worst: the parser takes it for the end of the file.
    private static bool IsSuspect(char character) => character switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        _ => char.IsSurrogate(character),
    };

    private static Position PositionAfter(string text)
    {
        var (line, lineStart) = (1, 0);
        for (var index = 0; index < text.Length; index++)
        {
            if (IsLineEnd(text, index))
                (line, lineStart) = (line + 1, index + 1);
        }

        return new(line, text.Length - lineStart + 1);
    }

    // A carriage return alone ends a line as well, for editors and for the parser.
    private static bool IsLineEnd(ReadOnlySpan<char> text, int index) =>
        text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n'));
}
