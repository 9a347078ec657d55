using System.Text.RegularExpressions;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Writing;
using MkbPrioritisation.Yaml;
using Xunit.Abstractions;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>
/// Each shipped file, spoiled at one token after the other: dropped, doubled, swapped with the next, in other capitals, with
/// another before it. What passes without a finding then must say the same, or differ in a way that is known to do no harm.
/// </summary>
[Trait("Category", "Slow")]
public sealed class SpoiledFilesTests(ITestOutputHelper output)
{
    private const int Stride = 43;

    // Of a definition as it is written out again, the lines that may differ without anybody being able to tell.
    private static readonly (string Kind, Regex Line)[] Harmless =
    [
        ("free text", new("^\\s*(- )?(nl|en|source|unit|gate): ")),
        ("labels", new("^labels:|^\\s*[a-z-]*(box|matrix|slide|plan)[a-z]*: ", RegexOptions.IgnoreCase)),
        ("segments, of which there may be fewer", new("^segments:")),
        ("a figure with other digits, or without its hyphen", new(": EUR [0-9.-]+( mln| bn)?$|: [0-9.-]+ (month|year)s?$|^ " +
            "*(shortlist|return-share|year|share): [0-9]+$|^ *value: ")),
        ("a date with other digits", new("^ *(start|by|from|to): \"?[0-9-]+\"?$")),
        ("a formula with other signs between its names", new("^ +(value-added|cost): .* ?[*/+-] ")),
        ("actors, related measures or steps, of which there may be fewer", new("^(actors|related):|^ *actor: ")),
        ("an id where nothing uses it", new("^  +[a-z0-9-]+:$")),
        ("a basis, estimate, reason or printed return left out", new("^ *(basis|estimate|because|return-on-investment):")),
        ("a band that is as valid, or its id where nothing uses it", new("^ *(band|id): |^  [a-z-]+: [a-z0-9-]+$")),
    ];

    // What the parser says of a file, which nobody who edits one understands.
    private static readonly Regex Jargon = new(
        "While (parsing|scanning)|[Bb]lock (sequence|collection|mapping)|mapping values|did not find expected|scalar|flow (sequence|mapping)|node " +
        "content|simple key|\\(Line:",
        RegexOptions.CultureInvariant);

    [Fact]
    public void What_passes_without_a_finding_is_known_to_do_no_harm()
    {
        var files = Directory.EnumerateFiles(Repository.Measures, "*.yaml", SearchOption.AllDirectories)
            .Select(path => new TextFile("", Path.GetRelativePath(Repository.Measures, path), File.ReadAllText(path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var (spoiled, same, harmless, harmful) = (0, 0, 0, new List<string>());

        foreach (var file in files)
        {
            var others = Others(file, files);
            var before = Definitions(CatalogueReader.ReadFiles("", [.. others, file]));
            foreach (var text in Spoil(file.Text))
            {
                spoiled++;
                var content = CatalogueReader.ReadFiles("", [.. others, file with { Text = text }]);
                if (content.Findings.Count > 0)
                {
                    Assert.DoesNotContain(content.Findings, finding => Jargon.IsMatch(finding.Message) || finding.Message == finding.DutchMessage);
                    continue;
                }

                var after = Definitions(content);
                var differences = before.Except(after, StringComparer.Ordinal).Concat(after.Except(before, StringComparer.Ordinal)).ToList();
                if (differences.Count == 0)
                    same++;
                else if (differences.TrueForAll(line => Array.Exists(Harmless, kind => kind.Line.IsMatch(line))))
                    harmless++;
                else
                    harmful.Add($"{file.Path}: {string.Join(" | ", differences.Take(4))}");
            }
        }

        output.WriteLine(
            $"{spoiled} spoiled files: {spoiled - same - harmless - harmful.Count} found out, {same} that say the same, {harmless} of {Harmless.Length} " +
            $"harmless kinds");
        Assert.True(harmful.Count == 0, string.Join('\n', harmful.Take(30)));
        Assert.True(spoiled > 5_000);
        Assert.True(same + harmless < spoiled / 2);
    }

    // A measure is read beside its collection's header; anything else beside all the rest.
    private static List<TextFile> Others(TextFile file, List<TextFile> files) => file.Path.Split('/') switch
    {
        [not "schemes" and var folder, not "collection.yaml"] =>
            files.FindAll(other => other != file && (other.Path == $"{folder}/collection.yaml" || !other.Path.Contains('/', StringComparison.Ordinal))),
        _ => files.FindAll(other => other != file),
    };

    private static HashSet<string> Definitions(CatalogueContent content) =>
    [
        .. YamlWriter.Write(content.Criteria).Split('\n'),
        .. content.Schemes.SelectMany(scheme => YamlWriter.Write(scheme).Split('\n')),
        .. content.Collections.SelectMany(collection => YamlWriter.Write(collection).Split('\n')),
        .. content.Collections.SelectMany(collection => collection.Measures).SelectMany(measure => YamlWriter.Write(measure, content.Criteria).Split('\n')),
        .. content.Segments.Select(segment => $"{segment.Segment} {segment.Productivity} {segment.Jobs}"),
    ];

    // Words that only a reader can judge are left as they are; of all else, every so many tokens one is spoiled.
    private static IEnumerable<string> Spoil(string text)
    {
        var tokens = Regex.Matches(text, "[A-Za-z0-9.]+|[^\\sA-Za-z0-9]|[ \\n]+").Where(token => !IsProse(text, token.Index)).ToList();
        for (var index = text.Length % Stride; index < tokens.Count; index += Stride)
        {
            var token = tokens[index];
            var (before, behind) = (text[..token.Index], text[(token.Index + token.Length)..]);
            var next = Regex.Match(behind, "[A-Za-z0-9.]+|[^\\sA-Za-z0-9]|[ \\n]+").Value;
            var inOtherCapitals = string.Concat(
                token.Value.Select(letter => char.IsAsciiLetterUpper(letter) ? char.ToLowerInvariant(letter) : char.ToUpperInvariant(letter)));
            yield return before + behind;
            yield return before + token.Value + token.Value + behind;
            yield return before + next + token.Value + behind[next.Length..];
            if (inOtherCapitals != token.Value)
                yield return before + inOtherCapitals + behind;
            foreach (var inserted in new[] { ": ", "'", "\"", "#", ",", "{", "]", "-", " ", "x", "\u00A0" })
                yield return before + inserted + token.Value + behind;
        }
    }

    private static bool IsProse(string text, int index)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, index - 1)) + 1;
        var line = text[start..];
        line = line[..(line.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : line.Length)];
        return Regex.IsMatch(line, "^\\s*#|^\\s*(- )?(nl|en|title|publisher|because|participants|reach|caution|needs|summary|name):? .*[a-z]|^\\s+[^:]*$");
    }
}
