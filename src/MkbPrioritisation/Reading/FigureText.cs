using System.Diagnostics.CodeAnalysis;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads a figure that stands in no file, under the rules for those that do.</summary>
internal static class FigureText
{
    /// <summary>Reads a figure: a number, a percentage or an amount, one or a range.</summary>
    /// <param name="text">The text.</param>
    /// <param name="assumption">The id of the assumption whose figure it is.</param>
    /// <param name="figure">The figure, or <see langword="null"/>.</param>
    /// <param name="problem">What is wrong and how to mend it.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(string text, string assumption, [NotNullWhen(true)] out Figure? figure, [NotNullWhen(false)] out Phrase? problem)
    {
        var findings = new DiagnosticBag("");
        figure = FigureReader.Figure(
            new(Root: null, IsWhole: true, findings),
            new YamlScalar(Position.WholeFile, text, isPlain: false),
            Subject.Named(Subjects.ValueOfAssumption, assumption));
        problem = figure is null ? findings.Kept[0].InEachLanguage : null;
        return figure is not null;
    }
}
