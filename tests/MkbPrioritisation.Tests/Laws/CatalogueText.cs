using MkbPrioritisation.Matrix;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Matrix;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Writing;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>Everything that the library says about a catalogue, as one text: its ranking, its matrix, all that is drawn of them, and its files.</summary>
internal static class CatalogueText
{
    public static string Of(SampleCatalogue catalogue)
    {
        var ranking = catalogue.Rank();
        return string.Join('\n', ranking
            .Select(ranked => $"{ranked} {ranked.BestRank}-{ranked.WorstRank} {ranked.Score} {ranked.Cell} {ranked.IsShortlisted} {ranked.Overall.Value:Q}")
            .Append($"{ranking}\n{ranking.Matrix}\n{string.Join('\n', catalogue.Collections)}")
            .Append(RankingMarkdown.Write(ranking))
            .Append(RankingJson.Write(RankingJson.Document(ranking)))
            .Append(MatrixJson.Write(MatrixJson.Document(catalogue.Scheme, ranking)))
            .Append(MatrixSvg.Write(ranking))
            .Concat(ranking.Select(ranked => ExplanationText.Write(ranked, ranking, catalogue.Criteria, catalogue.Collections, RenderingOptions.Default)))
            .Append(YamlWriter.Write(catalogue.Criteria))
            .Append(YamlWriter.Write(catalogue.Scheme))
            .Concat(catalogue.Collections.Select(YamlWriter.Write))
            .Concat(catalogue.Measures.Select(item => $"{item.Measure}\n{YamlWriter.Write(item.Measure, catalogue.Criteria)}"))
            .Concat(catalogue.Measures.Select(item => Findings(catalogue, item.Measure.Id, YamlWriter.Write(item.Measure, catalogue.Criteria)))));
    }

    private static string Findings(SampleCatalogue catalogue, string id, string text)
    {
        var file = WrittenFiles.Read(text);
        _ = new MeasureReader(new(catalogue.Criteria, IsWhole: true), collection: null).Read(file, id);
        return string.Join('\n', file.Findings.Kept);
    }
}
