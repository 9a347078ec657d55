using System.Text;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Megabytes that are hard on a reader of YAML in one way each.</summary>
internal static class WorstCases
{
    /// <summary>Half of what a file may hold, with room for more.</summary>
    public const int HalfMegabyte = 512_000;

    private const int Megabyte = 1024 * 1024;

    public static Dictionary<string, Func<string>> All { get; } = new(StringComparer.Ordinal)
    {
        ["brackets"] = () => Fill("["),
        ["a hundred thousand brackets"] = () => new string('[', 100_000) + new string(']', 100_000),
        ["braces"] = () => Fill("{"),
        ["braces with keys"] = () => Fill("{a: "),
        ["dashes"] = () => Fill("- "),
        ["question marks"] = () => Fill("? "),
        ["colons"] = () => Fill(": "),
        ["keys within keys"] = () => string.Concat(Enumerable.Range(0, 1400).Select(depth => new string(' ', depth) + "a:\n")),
        ["a list of letters"] = () => "[" + Fill("a,"),
        ["a list of letters, each on a line"] = () => "[" + Fill("a,\n"),
        ["a list of empty lists"] = () => "[" + Fill("[],"),
        ["a list of empty texts"] = () => "[" + Fill("'',"),
        ["a list of question marks"] = () => "[" + Fill("?,"),
        ["a list of colons"] = () => "[" + Fill(":,"),
        ["commas"] = () => "[" + Fill(","),
        ["a block list"] = () => Fill("- a\n"),
        ["unknown keys"] = () => Fill(number => $"k{number}:\n"),
        ["unknown keys of a score"] = () => "scores: { cost: {" + Fill(number => $"k{number},"),
        ["unknown criteria"] = () => "scores: {" + Fill(number => $"k{number},"),
        ["unknown segments"] = () => "segments: [" + Fill(number => $"k{number},"),
        ["one segment ever again"] = () => "segments: [" + Fill("grow,"),
        ["one key ever again"] = () => Fill("name:\n"),
        ["one score ever again"] = () => "scores: {" + Fill("cost: 5,"),
        ["labels"] = () => "labels: {" + Fill(number => $"k{number}: a,"),
        ["one long key"] = () => "? " + Fill("a") + "\n: a\n",
        ["one long key without question mark"] = () => Fill("a") + ": a\n",
        ["one long label with unknown keys"] = () => "labels:\n  ? " + Fill("a", HalfMegabyte) + "\n  : {" + Fill(number => $"k{number},", HalfMegabyte),
        ["one long label of combining marks"] = () => "labels:\n  ? " + Fill("\u0301\u0316") + "\n  : a\n",
        ["one long criterion"] = () => "scores:\n  ? " + Fill("a-") + "\n  : a\n",
        ["one long band"] = () => "scores: { cost: " + Fill("relatively-"),
        ["one long range"] = () => "scores: { cost: " + Fill(".."),
        ["one long number"] = () => "scores: { cost: { score: " + Fill("1"),
        ["one long estimate"] = () => "scores: { cost: { estimate: EUR " + Fill("1"),
        ["one long category"] = () => "category: " + Fill("tax"),
        ["one long text of words"] = () => "name: " + Fill("a "),
        ["one long text of lines"] = () => "name: " + Fill("a\n "),
        ["one long block of lines"] = () => "name: |\n" + Fill(" a\n"),
        ["one long folded block"] = () => "name: >\n" + Fill(" a\n\n"),
        ["a block of empty lines"] = () => "name: >+\n" + Fill("\n"),
        ["a block text of keys"] = () => "name: >\n  " + Fill("nl: "),
        ["a block text of colons"] = () => "name: >\n  " + Fill(":"),
        ["a block text of sentences that end in keys"] = () => "name: >\n  " + Fill("A text. nl: a "),
        ["a block indented by nine"] = () => "name: |9\n" + Fill(" a\n"),
        ["a block with an absurd indentation"] = () => "name: |" + Fill("9") + "\n a\n",
        ["blocks on one line"] = () => "name: " + Fill("|"),
        ["a text never closed"] = () => "name: \"" + Fill("a"),
        ["a text of lines never closed"] = () => "name: \"" + Fill("\n "),
        ["an apostrophe never closed"] = () => "name: '" + Fill("''"),
        ["quotation marks"] = () => Fill("\""),
        ["escapes"] = () => "name: \"" + Fill("\\x41") + "\"",
        ["backslashes"] = () => "name: \"" + Fill("\\"),
        ["tabs"] = () => Fill("\t"),
        ["lines of tabs"] = () => "a:\n" + Fill("\t\n"),
        ["spaces"] = () => Fill(" "),
        ["empty lines"] = () => Fill("\n"),
        ["carriage returns"] = () => Fill("\r"),
        ["one comment"] = () => Fill("#"),
        ["comments"] = () => Fill("#\n"),
        ["unknown directives"] = () => Fill("%FOO bar\n"),
        ["tag directives"] = () => Fill(number => $"%TAG !a{number}! b\n"),
        ["tag directives behind a blank"] = () => " \n" + Fill(number => $"%TAG !a{number}! b\n"),
        ["tag directives behind a document"] = () => "a: b\n...\n" + Fill(number => $"%TAG !a{number}! b\n"),
        ["a long version"] = () => "%YAML " + Fill("1") + ".1\n---\na: b\n",
        ["percentages"] = () => Fill("%"),
        ["anchors"] = () => "[" + Fill(number => $"&a{number} a,"),
        ["one long anchor"] = () => "name: &" + Fill("a"),
        ["one long alias"] = () => "name: *" + Fill("a"),
        ["aliases"] = () => "[&a a," + Fill("*a,"),
        ["a billion laughs"] = () => "a0: &a0 [ha]\n" + Fill(number => $"a{number + 1}: &a{number + 1} [*a{number}, *a{number}]\n"),
        ["one long tag"] = () => "name: !" + Fill("a"),
        ["one long tag of escapes"] = () => "name: !" + Fill("%41"),
        ["one long verbatim tag"] = () => "name: !<" + Fill("a") + "> a",
        ["tags"] = () => "[" + Fill("!a a,"),
        ["merge keys"] = () => "{" + Fill("<<: a,"),
        ["documents"] = () => Fill("---\n"),
        ["ends of documents"] = () => Fill("...\n"),
        ["null characters"] = () => Fill("\0"),
        ["next-line characters"] = () => Fill("\u0085"),
        ["emoji"] = () => Fill("😀"),
        ["right-to-left overrides"] = () => "name: { en: " + Fill("\u202E") + " }",
        ["errors behind a megabyte"] = () => Fill("#\n") + "\ta: b: c",
    };

    public static string Fill(string text, int bytes = Megabyte - 1000) =>
        new StringBuilder().Insert(0, text, bytes / Encoding.UTF8.GetByteCount(text)).ToString();

    public static string Fill(Func<int, string> text, int bytes = Megabyte - 1000)
    {
        var result = new StringBuilder();
        for (var number = 0; text(number) is var next && result.Length + next.Length <= bytes; number++)
            result.Append(next);
        return result.ToString();
    }
}
