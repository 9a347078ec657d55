using System.Text;

namespace MkbPrioritisation.Tests.Fuzzing;

/// <summary>Changes bytes at a place.</summary>
/// <param name="bytes">The bytes; they stay as they are.</param>
/// <param name="at">The place, scaled to the number of bytes.</param>
/// <param name="other">Another place, or what else the change may depend on.</param>
internal delegate byte[] Mutation(byte[] bytes, int at, int other);

/// <summary>Ways to spoil a valid file, by little or by much.</summary>
internal static class Mutations
{
    // What is magic in YAML or in measure files, or was magic to a reader once.
    private static readonly string[] Snippets =
    [
        ": ",
        ":",
        "- ",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "#",
        " #",
        "&a ",
        "*a",
        "!t ",
        "!!int ",
        "<<: *a\n",
        "|",
        "|9\n",
        ">",
        ">-\n",
        "\"",
        "'",
        "\\",
        "%",
        "%TAG ! x\n",
        "@",
        "`",
        "\t",
        " ",
        "  ",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "---\n",
        "...\n",
        "~",
        "null",
        "\0",
        "\u0007",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uFFFE",
        "é",
        "e\u0301",
        "😀",
        "\u202E",
        "\"\\0\"",
        "\"\\uFFFE\"",
        "\"\\uD800\"",
        "\"\\U0010FFFF\"",
        "\"\\x1b\\n\\t \"",
        "\"\\N\\_\\L\\P\"",
        "'null'",
        "' '",
        "..",
        "-",
        ".",
        "0",
        "9",
        "5",
        "2..4",
        "1e9",
        "0x1F",
        "123456789012345.123456", "EUR 1.5-2.25 bn", "EUR 1234567890123", "USD 5 mln", "8 months", "0.5 years", "unknown", "low..high", "tax", "cost", "high",
        "{ score: 3 }",
        "{ estimate: EUR 0 }",
        "because: \"x\\ny\"",
        "\nlabels: { a: b }",
        "\nsegments: [grow]",
        "\nname: { en: x }",
        "\nbasis: derived",
        "\nsource: { title: x }",
        "2021",
        "2021-13-45",
        "Q2 2021",
        "79228162514264337593543950335",
        "0.0000000000000000000000000001",
        "-9223372036854775808",
        "EUR 1.200 mln",
        "1,5",
        ";",
        "50%",
        "EUR 0.1 bn",
        "quick",
        "funds",
        ", 2020: EUR 1 mln",
        "share: 40",
        "\nplan:\n  ",
    ];

    /// <summary>The most that the numbers of a mutation are.</summary>
    public const int Most = 1_000_000;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Edit((at, other, bytes) => Splice(bytes, at, 1, [(byte)other])),
        Edit((at, other, bytes) => Splice(bytes, at, 1, [(byte)(bytes[at] ^ (1 << (other % 8)))])),
        Edit((at, other, bytes) => Splice(bytes, at, other % 40, [])),
        Edit((at, other, bytes) => Splice(bytes, at, 0, bytes.AsSpan(other % bytes.Length, Math.Min(20, bytes.Length - (other % bytes.Length))))),
        Edit((at, other, bytes) => Splice(bytes, at, 0, Snippet(other))),
        Edit((at, other, bytes) => Splice(bytes, at, 0, Snippet(other))),
        Edit((at, other, bytes) => ReplaceWord(bytes, at, Snippet(other))),
        Edit((at, other, bytes) => ReplaceWord(bytes, at, WordAt(bytes, other % bytes.Length))),
        Lines((at, _, lines) => lines.RemoveAt(at)),
        Lines((at, _, lines) => lines.Insert(at, lines[at])),
        Lines((at, other, lines) => (lines[at], lines[other]) = (lines[other], lines[at])),
        Lines((at, other, lines) => lines.Insert(at, lines[other])),
        Lines((at, other, lines) => lines[at] = new string(' ', other % 7) + lines[at].TrimStart()),
    ];

    /// <summary>Puts a text in the place of the word at a place.</summary>
    public static byte[] ReplaceWord(byte[] bytes, int at, ReadOnlySpan<byte> word) =>
        Splice(bytes, Start(bytes, at), WordAt(bytes, at).Length, word);

    private static Mutation Edit(Func<int, int, byte[], byte[]> edit) =>
        (bytes, at, other) => bytes.Length == 0 ? bytes : edit(at % bytes.Length, other, bytes);

    private static Mutation Lines(Action<int, int, List<string>> edit) => Edit((at, other, bytes) =>
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        edit(at % lines.Count, other % lines.Count, lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    });

    private static byte[] Snippet(int number) => Encoding.UTF8.GetBytes(Snippets[number % Snippets.Length]);

    private static byte[] Splice(byte[] bytes, int at, int removed, ReadOnlySpan<byte> added) =>
        [.. bytes[..at], .. added, .. bytes[Math.Min(bytes.Length, at + removed)..]];

    private static ReadOnlySpan<byte> WordAt(byte[] bytes, int at)
    {
        var (start, end) = (Start(bytes, at), at);
        while (end < bytes.Length && IsInWord(bytes[end]))
            end++;
        return bytes.AsSpan(start, end - start);
    }

    private static int Start(byte[] bytes, int at)
    {
        while (at > 0 && IsInWord(bytes[at - 1]))
            at--;
        return at;
    }

    private static bool IsInWord(byte value) => char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'.';
}
