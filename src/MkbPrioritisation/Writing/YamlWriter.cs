using System.Globalization;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Writing;

/// <summary>Writes definitions as the files that read back equal.</summary>
internal static class YamlWriter
{
    public static string Write(IEnumerable<Criterion> criteria) => YamlText.Of(yaml => yaml.Map(() =>
        yaml.Entry("criteria", () => yaml.Map(() =>
        {
            foreach (var criterion in criteria)
                yaml.Entry(criterion.Id, () => Criterion(yaml, criterion));
        }))));

    public static string Write(ScoringScheme scheme) => YamlText.Of(yaml => yaml.Map(() =>
    {
        yaml.Entry("name", () => Localized(yaml, scheme.Name));
        yaml.Entry("dimensions", () => yaml.Map(() =>
        {
            yaml.Entry("net-impact", () => yaml.List(scheme.NetImpact));
            yaml.Entry("feasibility", () => yaml.List(scheme.Feasibility));
        }));
        yaml.Entry("shortlist", Number(scheme.Shortlist));
        if (scheme.IsDefault)
            yaml.Entry("default", "true");
    }));

    /// <summary>Writes <c>collection.yaml</c>; the measures are files of their own.</summary>
    public static string Write(MeasureCollection collection) => YamlText.Of(yaml => yaml.Map(() =>
    {
        yaml.Entry("name", () => Localized(yaml, collection.Name));
        if (collection.Source is { } source)
        {
            yaml.Entry("source", () => yaml.Map(() =>
            {
                yaml.Entry("title", () => TextOrLocalized(yaml, source.Title));
                if (source.Publisher is not null)
                    yaml.Entry("publisher", () => TextOrLocalized(yaml, source.Publisher));
                if (source.Year is { } year)
                    yaml.Entry("year", Number(year));
                if (!source.IsScored)
                    yaml.Entry("scored", "false");
            }));
        }

        yaml.Entry("basis", EnumId.Of(collection.Basis));
        yaml.Entry("categories", () => yaml.Map(() =>
        {
            foreach (var (id, name) in collection.Categories)
                yaml.Entry(id, () => Localized(yaml, name));
        }));
        RoadmapWriter.Write(yaml, collection);
        if (collection.Plan is { } plan)
            yaml.Entry("plan", () => PlanWriter.Write(yaml, plan));
        Text(yaml, "caution", collection.Caution);
    }));

    public static string Write(Measure measure, IReadOnlyList<Criterion> criteria) => YamlText.Of(yaml => yaml.Map(() =>
    {
        yaml.Entry("name", () => Localized(yaml, measure.Name));
        if (measure.Summary is { } summary)
            yaml.Entry("summary", () => Localized(yaml, summary));
        yaml.Entry("category", measure.Category);
        if (measure.Labels.Count > 0)
        {
            yaml.Entry("labels", () => yaml.Map(() =>
            {
                foreach (var (id, label) in measure.Labels)
                    yaml.Entry(id, label);
            }));
        }

        if (measure.Segments.Count > 0)
            yaml.Entry("segments", () => yaml.List(measure.Segments.Select(EnumId.Of)));
        RoadmapWriter.WriteReach(yaml, measure);
        yaml.Entry("scores", () => Scores(yaml, measure.Scores, criteria));
        RoadmapWriter.WriteModel(yaml, measure.Assumptions, measure.Model);
        RoadmapWriter.WriteSteps(yaml, measure.Steps);
        if (measure.Plan is { } plan)
            yaml.Entry("plan", () => PlanWriter.Write(yaml, plan));
        Text(yaml, "owner", measure.Owner);
        Text(yaml, "note", measure.Note);
    }));

    public static string Write(Assessment assessment, IReadOnlyList<Criterion> criteria) => YamlText.Of(yaml => yaml.Map(() =>
    {
        if (assessment.Name is { } name)
            yaml.Entry("name", () => Localized(yaml, name));
        yaml.Entry("scores", () => yaml.Map(() =>
        {
            foreach (var (measure, scores) in assessment.Scores)
                yaml.Entry(measure, () => Scores(yaml, scores, criteria));
        }));
    }));

    public static string Write(IEnumerable<SegmentDefinition> segments) => YamlText.Of(yaml => yaml.Map(() =>
        yaml.Entry("segments", () => yaml.Map(() =>
        {
            foreach (var segment in segments)
                yaml.Entry(EnumId.Of(segment.Segment), () => Segment(yaml, segment));
        }))));

    public static string Write(IEnumerable<PracticeAspect> aspects) => YamlText.Of(yaml => yaml.Map(() =>
        yaml.Entry("aspects", () => yaml.Map(() =>
        {
            foreach (var aspect in aspects)
                yaml.Entry(aspect.Id, () => Aspect(yaml, aspect));
        }))));

    private static void Aspect(YamlText yaml, PracticeAspect aspect) => yaml.Map(() =>
    {
        yaml.Entry("name", () => Localized(yaml, aspect.Name));
        yaml.Entry("practices", () => yaml.Map(() =>
        {
            foreach (var practice in aspect.Practices)
            {
                yaml.Entry(practice.Id, () => yaml.Map(() =>
                {
                    yaml.Entry("name", () => Localized(yaml, practice.Name));
                    Text(yaml, "evidence", practice.Evidence);
                }));
            }
        }));
    });

    private static void Segment(YamlText yaml, SegmentDefinition segment) => yaml.Map(() =>
    {
        yaml.Entry("name", () => Localized(yaml, segment.Name));
        if (segment.Description is { } description)
            yaml.Entry("description", () => Localized(yaml, description));
        yaml.Entry("productivity", EnumId.Of(segment.Productivity));
        yaml.Entry("jobs", EnumId.Of(segment.Jobs));
        Share(yaml, segment.Share, segment.ShareBySize);
        if (segment.Needs.Count > 0)
            yaml.Entry("needs", () => yaml.List(segment.Needs, need => Localized(yaml, need)));
    });

    private static void Share(YamlText yaml, int? all, SizeShares bySize)
    {
        var shares = new[] { ("all", all), ("micro", bySize.Micro), ("small", bySize.Small), ("medium", bySize.Medium) }.Where(share => share.Item2 is not null)
            .ToList();
        if (shares is [("all", { } only)])
            yaml.Entry("share", Number(only));
        else if (shares.Count > 0)
            yaml.Entry("share", () => yaml.Map(() => shares.ForEach(share => yaml.Entry(share.Item1, Number(share.Item2!.Value)))));
    }

    public static void TextOrLocalized(YamlText yaml, LocalizedText text)
    {
        if (text.Dutch == text.English)
            yaml.Text(text.English!);
        else
            Localized(yaml, text);
    }

    public static void Text(YamlText yaml, string key, LocalizedText? text)
    {
        if (text is not null)
            yaml.Entry(key, () => TextOrLocalized(yaml, text));
    }

    public static void Localized(YamlText yaml, LocalizedText text) => yaml.Map(() =>
    {
        if (text.Dutch is not null)
            yaml.Entry("nl", text.Dutch);
        if (text.English is not null)
            yaml.Entry("en", text.English);
    });

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Criterion(YamlText yaml, Criterion criterion) => yaml.Map(() =>
    {
        yaml.Entry("name", () => Localized(yaml, criterion.Name));
        Text(yaml, "description", criterion.Description);
        if (criterion.Unit is { } unit)
            yaml.Entry("unit", unit.ToString());
        yaml.Entry("bands", () => yaml.List(criterion.Bands, band => yaml.Map(() =>
        {
            yaml.Entry("score", Number(band.Score));
            yaml.Entry("id", band.Id);
            if (band.Name is { } name)
                yaml.Entry("name", () => Localized(yaml, name));
            if (band.From is { } from)
                yaml.Entry("from", new Estimate(from, from, criterion.Unit!).ToString());
            if (band.To is { } to)
                yaml.Entry("to", new Estimate(to, to, criterion.Unit!).ToString());
        })));
    });

    private static void Scores(YamlText yaml, IEnumerable<CriterionScore> scores, IReadOnlyList<Criterion> criteria) => yaml.Map(() =>
    {
        foreach (var score in scores)
            yaml.Entry(score.Criterion, () => Score(yaml, score, criteria.FirstOrDefault(criterion => criterion.Id == score.Criterion)));
    });

    private static void Score(YamlText yaml, CriterionScore score, Criterion? criterion) => yaml.Map(() =>
    {
        if (score.IsRelative || criterion is null)
            yaml.Entry("score", new ScoreBounds(score.Low, score.High).ToString());
        else
            yaml.Entry("band", Bands(criterion, score));
        if (score.Estimate is { } estimate)
            yaml.Entry("estimate", estimate.ToString());
        yaml.Entry("basis", EnumId.Of(score.Basis));
        Text(yaml, "because", score.Because);
        Text(yaml, "reading", score.Reading);
    });

    /// <summary>The band of a score, the range of bands, or <c>unknown</c>.</summary>
    public static string Bands(Criterion criterion, CriterionScore score)
    {
        var (low, high) = (criterion.BandOf(score.Low), criterion.BandOf(score.High));
        return score.IsUnknown ? CriterionScore.UnknownId : score.IsCertain ? low.Id : $"{low.Id}..{high.Id}";
    }
}
