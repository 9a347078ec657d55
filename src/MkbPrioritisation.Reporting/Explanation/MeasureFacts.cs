using MkbPrioritisation.Criteria;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>Says what a measure's file holds besides its scores: who must act and when, for whom, and on what assumptions.</summary>
internal static class MeasureFacts
{
    public static void Append(
        IProse text, RankedMeasure ranked, Dictionary<string, Criterion> criteria, IReadOnlyList<MeasureCollection> collections, Wording wording)
    {
        List<(string Line, int Indent)> lines = [.. Lines(ranked, collections, wording)];
        if (lines.Count > 0)
            text.AppendLine();
        foreach (var (line, indent) in lines)
            text.Append(line, indent);
        AppendModel(text, ranked, criteria, wording);
    }

    private static IEnumerable<(string Line, int Indent)> Lines(RankedMeasure ranked, IReadOnlyList<MeasureCollection> collections, Wording wording)
    {
        var (measure, actors) = (ranked.Measure, ranked.Collection.Actors);
        if (measure.Start is { } start)
            yield return ($"{wording.Terms.CanBegin}: {start}", 0);
        if (measure.Actors.Count > 0)
            yield return ($"{wording.Terms.Actors}: {string.Join("; ", measure.Actors.Select(id => Name(id)))}", 0);
        if (measure.Conditions.Count > 0)
            yield return ($"{wording.Terms.Conditions}: {string.Join("; ", measure.Conditions.Select(wording.Condition))}", 0);
        if (measure.Steps.Count > 0)
            yield return ($"{wording.Terms.Steps}:", 0);
        foreach (var step in measure.Steps)
        {
            string[] behind = [step.Actor is { } actor ? Name(actor) : "", step.By is { } by ? $"{wording.Terms.StepBy} {by}" : ""];
            var known = string.Join(", ", behind.Where(part => part.Length > 0));
            yield return ($"{wording.Text(step.Name)}{(known.Length > 0 ? $" ({known})" : "")}", 2);
        }

        if (RelatedMeasures.Of(ranked.Collection, measure, collections) is { Count: > 0 } related)
            yield return ($"{wording.Terms.Related}: {string.Join("; ",
                related.Select(other => $"{wording.Text(other.Measure.Name)} ({other.Collection.Id}/{other.Measure.Id})"))}", 0);
        if (measure.Requires.Count > 0)
            yield return ($"{wording.Terms.Requires}: {Measures(measure.Requires)}", 0);
        if (measure.Excludes.Count > 0)
            yield return ($"{wording.Terms.Excludes}: {Measures(measure.Excludes)}", 0);
        if (measure.Owner is { } owner)
            yield return ($"{wording.Terms.Owner}: {wording.Text(owner)}", 0);
        if (measure.Note is { } note)
            yield return ($"{wording.Terms.Note}: {wording.Text(note)}", 0);

        string Measures(IEnumerable<string> ids) => string.Join("; ", ids.Select(id =>
            ranked.Collection.Measures.FirstOrDefault(other => other.Id == id) is { } other ? $"{wording.Text(other.Name)} ({id})" : id));

        string Name(string id) => actors.TryGetValue(id, out var name) ? wording.Text(name) : id;
    }

    private static void AppendModel(IProse text, RankedMeasure ranked, Dictionary<string, Criterion> criteria, Wording wording)
    {
        if (ranked.Measure.Model.Count == 0)
            return;
        List<Assumption> assumptions = [.. ranked.Measure.Assumptions, .. ranked.Collection.Assumptions];
        text.AppendLine();
        text.Append($"{wording.Terms.Model}:", 0);
        foreach (var (criterion, formula) in ranked.Measure.Model)
        {
            if (!criteria.TryGetValue(criterion, out var found) || found.Unit is not { } unit)
                continue;
            text.Append($"{wording.Text(found.Name)} = {formula.Text} {wording.Terms.Makes} {wording.Estimate(Made(formula, assumptions, unit))}", 2);
            foreach (var assumption in formula.Names.Select(name => assumptions.Find(assumption => assumption.Id == name)).OfType<Assumption>())
            {
                // An amount names its currency itself.
                var counted = assumption is { Unit: { } counts, Value.Kind: not FigureKind.Money } ? $" {wording.Text(counts)}" : "";
                var source = assumption.Source is { } printed ? wording.Text(printed) : wording.Basis(assumption.Basis);
                text.Append($"{assumption.Id} = {wording.Figure(assumption.Value)}{counted}: {wording.Text(assumption.Name)} ({source})", 6);
            }
        }
    }

    private static Estimate Made(ModelFormula formula, List<Assumption> assumptions, Unit unit) =>
        Estimate.Of(formula.Evaluate(name => assumptions.First(assumption => assumption.Id == name).Value.Range), unit);
}
