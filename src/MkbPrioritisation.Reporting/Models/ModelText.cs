using System.Globalization;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Models;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Models;

/// <summary>Says what follows from a measure's assumptions, in lines or as Markdown.</summary>
public static class ModelText
{
    /// <summary>Says what follows from a measure's assumptions.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">The language, and how long lines may be.</param>
    /// <returns>Printable lines, no longer than that where words allow.</returns>
    public static string Write(MeasureModel model, RenderingOptions options) => Write(model, options, new WrappedText(options?.LineWidth ?? 0));

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="model">The model.</param>
    /// <param name="options">The language, and how long lines may be.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, MeasureModel model, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(model, options));

    /// <summary>Says what follows from a measure's assumptions, as Markdown.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">The language.</param>
    /// <returns>The Markdown; text from files is escaped and cannot become markup.</returns>
    public static string WriteMarkdown(MeasureModel model, RenderingOptions options) => Write(model, options, new MarkdownProse());

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="model">The model.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void WriteMarkdown(TextWriter output, MeasureModel model, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(WriteMarkdown(model, options));

    private static string Write(MeasureModel model, RenderingOptions options, IProse text)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        text.Heading($"{wording.Text(model.Before.Measure.Name)} ({model.Before.Measure.Id})");
        text.Append($"{wording.Text(model.Before.Collection.Name)} · {wording.Text(model.Ranking.Scheme.Name)}", 0);
        foreach (var result in model.Results)
        {
            text.AppendLine();
            Append(text, result, wording);
        }

        text.AppendLine();
        text.Append(
            $"{wording.Terms.Rank}: {Place(model.Before, wording)}{(model.Results.Any(result => result.IsSet) ? $" → {Place(model.After, wording)}" : "")}",
            0);
        TippingText.Append(text, wording.Terms.TipsTheShortlist, model.ShortlistTippings, isOn => Shortlisted(isOn, wording), wording);
        if (model.Results.Any(result => result.IsSet) && ShortlistPlans.Of(model.RankingBefore, model.Ranking) is { } plans)
            ShortlistPlanText.Append(text, plans, wording);
        return text.ToString()!;
    }

    private static string Shortlisted(bool isOn, Wording wording) => isOn ? wording.Terms.Shortlisted : wording.Terms.NotShortlisted;

    private static void Append(IProse text, ModelResult result, Wording wording)
    {
        text.Append($"{wording.Text(result.Criterion.Name)} = {result.Formula.Text}", 0);
        text.Append($"{wording.Terms.Makes} {Made(result, wording)}: {Score(result, result.Score, wording)}", 2);
        if (result.Printed is { } printed)
        {
            var estimate = printed.Estimate is { } given ? $"{wording.Estimate(given)}, " : "";
            text.Append($"{wording.Terms.InTheFile}: {estimate}{Score(result, printed, wording)}", 2);
        }

        foreach (var figure in result.Assumptions)
        {
            var own = figure.IsSet ? $" ({wording.Terms.InTheFile} {wording.Figure(figure.Assumption.Value)})" : "";
            text.Append($"{figure.Assumption.Id} = {wording.Figure(figure.Value)}{own}: {wording.Text(figure.Assumption.Name)}", 6);
        }

        if (result.Influences.Count > 0)
            text.Append($"{wording.Terms.MovesItMost}:", 2);
        foreach (var influence in result.Influences)
            text.Append($"{influence.Assumption.Id}: {Influence(result, influence, wording)}", 6);
        TippingText.Append(text, wording.Terms.TipsTheBand, result.BandTippings, score => score.ToString(CultureInfo.InvariantCulture), wording);
    }

    /// <summary>What an assumption alone makes of the result: <c>€ 100 mln – € 200 mln</c>, and how it was varied.</summary>
    internal static string Influence(ModelResult result, AssumptionInfluence influence, Wording wording)
    {
        var (low, high) = influence.AtHigh < influence.AtLow ? (influence.AtHigh, influence.AtLow) : (influence.AtLow, influence.AtHigh);
        return $"{Rounded(new(low, high), result, wording)}{(influence.IsVaried ? " (±10%)" : "")}";
    }

    /// <summary>What a formula makes, rounded for the eye; the score follows from what is exact.</summary>
    internal static string Made(ModelResult result, Wording wording) => Rounded(result.Range, result, wording);

    // Of amounts four digits, and of months a tenth: 5.6 of them lie in another band than 6.
    private static string Rounded(FractionRange range, ModelResult result, Wording wording)
    {
        var unit = result.Criterion.Unit!;
        var step = unit.Currency is null ? 0.1m : 1m;
        while (range.High / step >= 10_000)
            step *= 10;
        return wording.Estimate(new((range.Low / step).Round(0) * step, (range.High / step).Round(0) * step, unit));
    }

    private static string Score(ModelResult result, CriterionScore score, Wording wording)
    {
        var bands = ScoreText.Bands(wording, result.Criterion, score);
        return bands.Length == 0 ? ScoreText.Figures(score) : $"{ScoreText.Figures(score)} ({bands})";
    }

    private static string Place(RankedMeasure ranked, Wording wording) =>
        $"{Wording.Rank(ranked)}, {Shortlisted(ranked.IsShortlisted, wording)}";
}
