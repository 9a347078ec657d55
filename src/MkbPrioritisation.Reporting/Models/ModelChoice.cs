using MkbPrioritisation.Criteria;
using MkbPrioritisation.Models;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Models;

/// <summary>A measure's model as it is asked for, whoever asks.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Settings">Assumptions that are set, such as <c>retrained=50000</c>.</param>
/// <param name="SettingOption">What whoever asks writes before a setting, such as <c>--set </c>; messages show it.</param>
internal sealed record ModelChoice(string Measure, IReadOnlyList<string> Settings, string SettingOption)
{
    /// <summary>Makes the model, in the ranking in which the measure has one.</summary>
    /// <param name="rankings">The rankings that may have the measure.</param>
    /// <param name="criteria">The criteria of the catalogue.</param>
    /// <exception cref="UnknownIdException">No ranking has the measure, or no formula of it names what is set.</exception>
    /// <exception cref="RefusedChoiceException">
    /// The measure has no model, a setting cannot be read or applied, or several collections have a measure of that id.
    /// </exception>
    public MeasureModel In(IReadOnlyList<MeasureRanking> rankings, IReadOnlyList<Criterion> criteria)
    {
        var modelled = rankings.Where(ranking => ranking.TryGet(Measure, out var ranked) && ranked.Measure.Model.Count > 0).ToList();
        if (modelled.Count > 1 && Several(rankings) is { } several)
            throw several;
        var ranking = modelled.FirstOrDefault()
            ?? rankings.FirstOrDefault(ranking => ranking.TryGet(Measure, out _))
            ?? throw Several(rankings)
                ?? new UnknownIdException(Measure, [.. rankings.SelectMany(ranking => ranking).Select(ranked => (ranked.Measure.Id, ranked.Measure.Name))]);
        try
        {
            return MeasureModel.Of(ranking, Measure, criteria, Figures());
        }
        catch (ArgumentException exception) when (ExceptionPhrase.Of(exception) is { } phrase && exception is not UnknownIdException)
        {
            throw new RefusedChoiceException(phrase);
        }
    }

    private Exception? Several(IEnumerable<MeasureRanking> rankings)
    {
        string[] paths = [.. rankings.SelectMany(ranking => ranking).Where(ranked => ranked.Measure.Id == Measure)
            .Select(ranked => $"{ranked.Collection.Id}/{ranked.Measure.Id}").Order(StringComparer.Ordinal)];
        return paths.Length < 2 ? null : new RefusedChoiceException(new(
            $"Several collections have a measure {Measure}; write one of {string.Join(", ", paths):bare}.",
            $"Verschillende collecties hebben een maatregel {Measure}; schrijf een van {string.Join(", ", paths):bare}."));
    }

    private Dictionary<string, Figure> Figures()
    {
        var figures = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var text in Settings)
        {
            var sign = text.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0)
                throw new RefusedChoiceException(new(
                    $"Write an assumption's name, an equals sign and a figure, such as {SettingOption:bare}retrained=50000, and not {text}.",
                    $"Schrijf de naam van een aanname, een isgelijkteken en een getal, zoals {SettingOption:bare}retrained=50000, en niet {text}."));
            var name = text[..sign];
            if (!FigureText.TryRead(text[(sign + 1)..], name, out var figure, out var problem))
                throw new RefusedChoiceException(problem);
            if (!figures.TryAdd(name, figure))
                throw new RefusedChoiceException(new($"There are two figures for {name:bare}.", $"Er zijn twee getallen voor {name:bare}."));
        }

        return figures;
    }
}
