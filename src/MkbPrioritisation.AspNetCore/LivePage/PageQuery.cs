using Microsoft.AspNetCore.Http;
using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Parameters;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>What the address of the page says: what is shown, and what if. Whether it fits the measures is found out later.</summary>
internal sealed record PageQuery
{
    private static readonly Parameter Change = new("change", ParameterKind.Texts, "Another score, as collection/measure/criterion:band.");
    private static readonly Parameter Criterion = new(
        "criterion", ParameterKind.Texts, "Where a criterion counts, as criterion:net-impact, :feasibility, :both or :out.");
    private static readonly Parameter Weight = new("weight", ParameterKind.Texts, "What a criterion weighs, as criterion:per cent; the others share the rest.");
    private static readonly Parameter Budget = new("budget", ParameterKind.Texts, "The most that may be invested, as year=amount or total=amount.");
    private static readonly Parameter Since = new("since", ParameterKind.Text, "The version of the measures that was looked at before.");
    private static readonly Parameter Base = new("base", ParameterKind.Text, "The version of the measures that the changes were made on.");

    private static readonly Parameter[] All =
        [ParameterList.Collections, ParameterList.Together, ParameterList.Scheme, ParameterList.Language, Change, Criterion, Weight, Budget, Since, Base];

    public required Language Language { get; init; }

    /// <summary>The ids of the collections that are ranked; none for the first.</summary>
    public required IReadOnlyList<string> Collections { get; init; }

    public required bool IsTogether { get; init; }

    public required string? Scheme { get; init; }

    /// <summary>Other scores, as <see cref="Scenarios.ScoreChange.TryParse"/> reads them.</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    /// <summary>Where criteria count.</summary>
    public required IReadOnlyList<string> Criteria { get; init; }

    /// <summary>What criteria weigh, in per cents.</summary>
    public required IReadOnlyList<string> Weights { get; init; }

    public required IReadOnlyList<string> Budgets { get; init; }

    /// <summary>The version of the measures that the window showed before.</summary>
    public required string? SeenVersion { get; init; }

    /// <summary>The version of the measures on which the first of the changes was made.</summary>
    public required string? BaseVersion { get; init; }

    /// <summary>Reads the address of a request.</summary>
    /// <exception cref="RefusedException">A parameter is unknown, cannot be read, or holds too much.</exception>
    public static PageQuery Of(HttpRequest request, MkbPrioritisationPageOptions options)
    {
        var choice = Choice.Of(request, All);
        var query = new PageQuery
        {
            Language = choice.Text(ParameterList.Language) is { } code ? Languages.Of(code) : options.Language,
            Collections = choice.Texts(ParameterList.Collections),
            IsTogether = choice.Flag(ParameterList.Together),
            Scheme = choice.Text(ParameterList.Scheme),
            Changes = choice.Texts(Change),
            Criteria = choice.Texts(Criterion),
            Weights = choice.Texts(Weight),
            Budgets = choice.Texts(Budget),
            SeenVersion = choice.Text(Since),
            BaseVersion = choice.Text(Base),
        };
        var count = query.Changes.Count + query.Criteria.Count + query.Weights.Count + query.Budgets.Count + query.Collections.Count;
        return count <= options.MaximumChanges ? query : throw RefusedException.Wrong(
            $"The address holds {count} changes, and {options.MaximumChanges} are the most; undo or save some first.",
            $"Het adres bevat {count} wijzigingen, en {options.MaximumChanges} is het meeste; maak er eerst een paar ongedaan, of sla ze op.");
    }

    /// <summary>The address in another language, as what stands behind <c>?</c>.</summary>
    public string In(Language language) => (this with { Language = language, Budgets = [.. Budgets.Select(AsRead)] }).ToString();

    /// <summary>A budget with a decimal point: whoever reads decimal commas types them.</summary>
    public string AsRead(string budget) => Language.Choose(budget, budget.Replace(',', '.'));

    /// <summary>What is shown and what if, as what stands behind <c>?</c>.</summary>
    public override string ToString() => string.Join('&',
    [
        Pair("language", Language.Code()),
        .. Collections.Select(id => Pair("collection", id)),
        .. IsTogether ? [Pair("together", "true")] : Array.Empty<string>(),
        .. Scheme is null ? Array.Empty<string>() : [Pair("scheme", Scheme)],
        .. Changes.Select(change => Pair("change", change)),
        .. Criteria.Select(criterion => Pair("criterion", criterion)),
        .. Weights.Select(weight => Pair("weight", weight)),
        .. Budgets.Select(budget => Pair("budget", budget)),
    ]);

    private static string Pair(string name, string value) => $"{name}={Uri.EscapeDataString(value)}";
}
