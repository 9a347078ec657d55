using System.Globalization;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>What a plan is told to leave out or in, and what it may cost, whoever asks.</summary>
internal sealed record PlanChoice
{
    private const string Shortlist = "shortlist";

    /// <summary>The ids of the only measures to plan, or <c>shortlist</c>; none for all.</summary>
    public required IReadOnlyList<string> Only { get; init; }

    /// <summary>The ids of measures to plan whatever else is chosen.</summary>
    public required IReadOnlyList<string> With { get; init; }

    /// <summary>The ids of measures to leave out.</summary>
    public required IReadOnlyList<string> Without { get; init; }

    /// <summary>At how many times its size a measure is planned, by id.</summary>
    public required IReadOnlyList<KeyValuePair<string, decimal>> Scales { get; init; }

    /// <summary>Budgets, such as <c>2021=2.0</c> or <c>total=500mln</c>.</summary>
    public required IReadOnlyList<string> Budgets { get; init; }

    /// <summary>How many per cent of value added flow back, 0–100; <see langword="null"/> for what the collection assumes.</summary>
    public required decimal? ReturnPercent { get; init; }

    /// <summary>The language in which the unit of the plan's table is named.</summary>
    public required Language Language { get; init; }

    /// <summary>What whoever asks writes before a budget, such as <c>--budget </c>; messages show it.</summary>
    public required string BudgetOption { get; init; }

    /// <summary>A plain number of up to twelve characters with a decimal point; <see langword="null"/> for anything else.</summary>
    public static decimal? Number(string text) =>
        text.Length <= 12 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Plans what is chosen of some collections.</summary>
    /// <param name="rankings">The rankings of collections that each have a plan.</param>
    /// <param name="cancellation">Ends the search for what fits a budget.</param>
    /// <exception cref="UnknownIdException">A measure is named that is not planned.</exception>
    /// <exception cref="RefusedChoiceException">What is asked for cannot be planned.</exception>
    public IReadOnlyList<InvestmentPlan> Plan(IReadOnlyList<MeasureRanking> rankings, CancellationToken cancellation) =>
        Plan(rankings, (_, _) => null, cancellation);

    /// <summary>Plans the same, and tells how far the search is.</summary>
    /// <param name="rankings">The rankings of collections that each have a plan.</param>
    /// <param name="progress">Who is told of the plan with an index, of a count.</param>
    /// <param name="cancellation">Ends the search for what fits a budget.</param>
    /// <exception cref="UnknownIdException">A measure is named that is not planned.</exception>
    /// <exception cref="RefusedChoiceException">What is asked for cannot be planned.</exception>
    public IReadOnlyList<InvestmentPlan> Plan(
        IReadOnlyList<MeasureRanking> rankings, Func<int, int, IProgress<double>?> progress, CancellationToken cancellation)
    {
        RequireKnown(rankings);
        var years = rankings.SelectMany(ranking => new InvestmentPlan(ranking).Years).Distinct().Order().ToList();
        if (years.Count == 0 && Budgets.Count > 0)
            throw new RefusedChoiceException(new(
                $"No measure holds a plan, so that there is nothing that a budget could limit; leave the budget out.",
                $"Geen maatregel heeft een plan, zodat er niets is dat een budget kan begrenzen; laat het budget weg."));
        return [.. rankings.Select((ranking, index) => Plan(ranking, years, progress(index, rankings.Count), cancellation))];
    }

    private InvestmentPlan Plan(MeasureRanking ranking, IReadOnlyList<int> years, IProgress<double>? progress, CancellationToken cancellation)
    {
        var ids = Planned(ranking).Select(ranked => ranked.Measure.Id).ToHashSet(StringComparer.Ordinal);
        var shortlist = Only.Contains(Shortlist, StringComparer.Ordinal)
            ? Planned(ranking).Where(ranked => ranked.IsShortlisted).Select(ranked => ranked.Measure.Id)
            : [];
        try
        {
            var options = new PlanOptions
            {
                Only = Only.Count == 0 ? null : [.. Only.Where(ids.Contains), .. shortlist],
                With = [.. With.Where(ids.Contains)],
                Without = [.. Without.Where(ids.Contains)],
                Scales = Scales.Where(scale => ids.Contains(scale.Key)).ToDictionary(StringComparer.Ordinal),
                ReturnPercent = ReturnPercent,
            };
            // Of several plans each takes the budgets of its own years.
            var plan = new InvestmentPlan(ranking, options);
            return Budgets.Count == 0 || plan.Years.Count == 0
                ? plan
                : new(ranking, BudgetArgument.Limit(BudgetArgument.All(Budgets, plan, years, Language, BudgetOption), plan), cancellation, progress);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException)
        {
            throw new RefusedChoiceException(ExceptionPhrase.Of(exception) ?? Phrase.Same($"{WithoutParameter(exception).ReplaceLineEndings(" "):whole}"));
        }
    }

    private void RequireKnown(IReadOnlyList<MeasureRanking> rankings)
    {
        var known = rankings.SelectMany(Planned).Select(ranked => (ranked.Measure.Id, ranked.Measure.Name)).ToList();
        var ids = known.Select(measure => measure.Id).ToHashSet(StringComparer.Ordinal);
        if (Only.FirstOrDefault(id => id != Shortlist && !ids.Contains(id)) is { } unknownOnly)
            throw new UnknownIdException("planned measure", unknownOnly, [.. known, (Shortlist, LocalizedText.Same(Shortlist))]);
        if (With.Concat(Without).Concat(Scales.Select(scale => scale.Key)).FirstOrDefault(id => !ids.Contains(id)) is { } unknown)
            throw new UnknownIdException("planned measure", unknown, known);
        if (Only is [var both, ..] && !Only.Except(Without, StringComparer.Ordinal).Any())
            throw new RefusedChoiceException(new(
                $"{both:bare} is both to be planned alone and to be left out; drop one of the two.",
                $"{both:bare} moet zowel alleen worden gepland als worden weggelaten; laat een van de twee weg."));
        if (Scales.GroupBy(scale => scale.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new RefusedChoiceException(new($"{twice.Key:bare} is scaled twice.", $"{twice.Key:bare} wordt twee keer geschaald."));
    }

    // The name of a parameter means nothing to whoever asks.
    private static string WithoutParameter(Exception exception) => exception is ArgumentException { ParamName: { } name }
        ? exception.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal)
        : exception.Message;

    private static IEnumerable<RankedMeasure> Planned(MeasureRanking ranking) => ranking.Where(ranked => ranked.Measure.Plan is not null);
}
