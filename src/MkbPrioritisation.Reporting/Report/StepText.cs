using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Words;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>Says a step: what, who and by when, as far as it is known.</summary>
internal static class StepText
{
    public static string Of(MeasureStep step, MeasureCollection collection, Wording wording)
    {
        var actor = step.Actor is { } id ? collection.Actors.TryGetValue(id, out var name) ? wording.Text(name) : id : null;
        var aside = string.Join(", ", new[] { actor, step.By?.ToString() }.OfType<string>());
        return aside.Length == 0 ? wording.Text(step.Name) : $"{wording.Text(step.Name)} ({aside})";
    }
}
