using MkbPrioritisation.Formulas;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Writing;

/// <summary>Writes who must act and when, for which firms, and what estimates rest on.</summary>
internal static class RoadmapWriter
{
    public static void Write(YamlText yaml, MeasureCollection collection)
    {
        ById(yaml, "actors", collection.Actors, (id, name) => yaml.Entry(id, () => YamlWriter.Localized(yaml, name)));
        ById(yaml, "phases", collection.Phases, phase => yaml.Entry(phase.Id, () => yaml.Map(() =>
        {
            yaml.Entry("name", () => YamlWriter.Localized(yaml, phase.Name));
            yaml.Entry("from", phase.From.ToString());
            if (phase.To is { } to)
                yaml.Entry("to", to.ToString());
            YamlWriter.Text(yaml, "gate", phase.Gate);
        })));
        Write(yaml, collection.Assumptions);
        ById(yaml, "indicators", collection.Indicators, indicator => yaml.Entry(indicator.Id, () => yaml.Map(() =>
        {
            yaml.Entry("name", () => YamlWriter.Localized(yaml, indicator.Name));
            yaml.Entry("value", indicator.Value.ToString());
            if (indicator.Limit is { } limit)
                yaml.Entry("limit", EnumId.Of(limit));
            if (indicator.Year is { } year)
                yaml.Entry("year", YamlWriter.Number(year));
            YamlWriter.Text(yaml, "source", indicator.Source);
        })));
    }

    public static void WriteReach(YamlText yaml, Measure measure)
    {
        ById(yaml, "conditions", measure.Conditions, condition => yaml.Entry(EnumId.Of(condition.Figure), condition.ToString()));
        if (measure.Start is { } start)
            yaml.Entry("start", start.ToString());
        if (measure.Actors.Count > 0)
            yaml.Entry("actors", () => yaml.List(measure.Actors));
        if (measure.Related.Count > 0)
            yaml.Entry("related", () => yaml.List(measure.Related.Select(reference => reference.ToString())));
        if (measure.Excludes.Count > 0)
            yaml.Entry("excludes", () => yaml.List(measure.Excludes));
        if (measure.Requires.Count > 0)
            yaml.Entry("requires", () => yaml.List(measure.Requires));
    }

    public static void WriteModel(YamlText yaml, IReadOnlyList<Assumption> assumptions, IReadOnlyDictionary<string, ModelFormula> model)
    {
        Write(yaml, assumptions);
        ById(yaml, "model", model, (criterion, formula) => yaml.Entry(criterion, formula.Text));
    }

    public static void WriteSteps(YamlText yaml, IReadOnlyList<MeasureStep> steps)
    {
        if (steps.Count == 0)
            return;
        yaml.Entry("steps", () => yaml.List(steps, step => yaml.Map(() =>
        {
            yaml.Entry("name", () => YamlWriter.TextOrLocalized(yaml, step.Name));
            if (step.By is { } by)
                yaml.Entry("by", by.ToString());
            if (step.Actor is { } actor)
                yaml.Entry("actor", actor);
        })));
    }

    private static void Write(YamlText yaml, IReadOnlyList<Assumption> assumptions) =>
        ById(yaml, "assumptions", assumptions, assumption => yaml.Entry(assumption.Id, () => yaml.Map(() =>
    {
        yaml.Entry("name", () => YamlWriter.Localized(yaml, assumption.Name));
        yaml.Entry("value", assumption.Value.ToString());
        YamlWriter.Text(yaml, "unit", assumption.Unit);
        YamlWriter.Text(yaml, "source", assumption.Source);
        yaml.Entry("basis", EnumId.Of(assumption.Basis));
        YamlWriter.Text(yaml, "because", assumption.Because);
    })));

    private static void ById<T>(YamlText yaml, string key, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        yaml.Entry(key, () => yaml.Map(() =>
        {
            foreach (var item in items)
                write(item);
        }));
    }

    private static void ById<T>(YamlText yaml, string key, IReadOnlyDictionary<string, T> items, Action<string, T> write) =>
        ById<KeyValuePair<string, T>>(yaml, key, items, item => write(item.Key, item.Value));
}
