using System.Text;

namespace MkbPrioritisation.Tests.Fuzzing;

/// <summary>
/// Inputs of up to a million characters, each a few tokens ever again: those that advice looks at, where a pattern that tries
/// every end for every start would take minutes.
/// </summary>
internal static class LongTexts
{
    private static readonly string[] Tokens =
    [
        "0",
        "1",
        "9",
        "12",
        "1.",
        "1,",
        "1.2",
        "1,5",
        "1.200",
        ".",
        "..",
        "...",
        ",",
        ", ",
        ";",
        ": ",
        ":",
        "-",
        "- ",
        "–",
        "—",
        "−",
        "+",
        "*",
        "/",
        "=",
        "(",
        ")",
        "((",
        "()",
        "[",
        "]",
        "{",
        "}",
        "'",
        "''",
        "\"",
        "\"\"",
        "\",",
        "\\",
        "`",
        "<",
        ">",
        "%",
        "#",
        "&",
        "|",
        "~",
        "?",
        "!",
        "@",
        "_",
        "€",
        "$",
        "EUR ",
        "EUR 1 ",
        "mln",
        " mln",
        "bn ",
        "1 mln-",
        "1-",
        "1-2 ",
        "2021",
        "2021-",
        "2021-01-",
        "1/2/",
        "Q1 2021 ",
        "jan ",
        "januari 2021 ",
        "1e9",
        "e",
        "E",
        "a",
        "aa",
        "ab",
        "a ",
        "A",
        "a-",
        "-a",
        "a.",
        "a/",
        "a:",
        "a: ",
        "a,",
        "a;",
        "a=",
        "é",
        "e\u0301",
        "\u0301",
        "\u00A0",
        "\u200B",
        "\u202E",
        "\uFEFF",
        "😀",
        "\ud83d",
        "\0",
        "\u0007",
        "\u001B[31m",
        "\t",
        " ",
        "  ",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "\n ",
        "\n- ",
        "\n#",
        "::",
        "##[",
        "high",
        "high..",
        "low to ",
        "support:",
        "per jaar ",
        "total",
        "unknown",
        "1 jaar ",
        "months ",
        "null,",
    ];

    private static readonly string[] Starts = ["", "", "", "EUR ", "\"", "'", "1", "-", "(", "a", " ", "2021-", "[", "{"];

    private static readonly string[] Ends = ["", "", "", "x", "\"", "'", "!", "1", " mln", ")", "]", "}", "\n"];

    /// <summary>Puts a long text in the place of a word, or in the place of all.</summary>
    public static byte[] Into(byte[] bytes, Random random, int longest)
    {
        var length = (int)Math.Pow(longest, 0.5 + (random.NextDouble() / 2));
        var token = Tokens[random.Next(Tokens.Length)] + (random.Next(3) == 0 ? Tokens[random.Next(Tokens.Length)] : "");
        var room = Math.Max(1, length - (bytes.Length < longest ? bytes.Length : 0));
        var text = Encoding.UTF8.GetBytes(Starts[random.Next(Starts.Length)] + Repeated(token, room) + Ends[random.Next(Ends.Length)]);
        return random.Next(4) == 0 || bytes.Length == 0 ? text : Mutations.ReplaceWord(bytes, random.Next(bytes.Length), text);
    }

    private static string Repeated(string token, int bytes) =>
        new StringBuilder().Insert(0, token, Math.Max(1, bytes / Encoding.UTF8.GetByteCount(token))).ToString();
}
