using MkbPrioritisation.Excel.Sheets;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Writing;

namespace MkbPrioritisation.Excel.Content;

/// <summary>
/// The files that the measures come from, as text: what a row of measures cannot say, such as plans, steps, models and the folder's
/// own criteria, so that a workbook read into an empty folder loses nothing.
/// </summary>
internal sealed class FilesSheet(MeasureCatalogue catalogue, IReadOnlyList<MeasureCollection> collections, Language language)
{
    // Well below the most that a cell holds, as what XML cannot hold takes seven characters.
    private const int LongestPart = 4_000;

    private readonly SheetWords _words = SheetWords.In(language);

    public Sheet Sheet => new(
        _words.Files,
        [new(_words.File, 44), new(_words.Text, 110)],
        [
            .. OwnRules().Concat(collections.SelectMany(collection => CatalogueFiles.Of(collection, catalogue.Criteria)))
                .SelectMany(file => Parts(file.Text), (file, part) => new SheetRow([file.Path, part])),
        ]);

    // What the library ships with serves in every folder.
    private IEnumerable<(string Path, string Text)> OwnRules()
    {
        var builtIn = MeasureCatalogue.BuiltIn;
        if (!catalogue.Criteria.SequenceEqual(builtIn.Criteria))
            yield return ("criteria.yaml", YamlWriter.Write(catalogue.Criteria));
        if (!catalogue.Schemes.SequenceEqual(builtIn.Schemes))
        {
            foreach (var scheme in catalogue.Schemes)
                yield return ($"schemes/{scheme.Id}.yaml", YamlWriter.Write(scheme));
        }

        if (!catalogue.Segments.SequenceEqual(builtIn.Segments))
            yield return ("segments.yaml", YamlWriter.Write(catalogue.Segments));
        if (!catalogue.Practices.SequenceEqual(builtIn.Practices))
            yield return ("practices.yaml", YamlWriter.Write(catalogue.Practices));
    }

    // A long file takes several rows, which end where its lines do.
    private static IEnumerable<string> Parts(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(LongestPart, text.Length - start);
            if (start + length < text.Length && text.LastIndexOf('\n', start + length - 1, length) is var end && end > start)
                length = end + 1 - start;
            else if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
                length--;
            yield return text.Substring(start, length);
            start += length;
        }
    }
}
