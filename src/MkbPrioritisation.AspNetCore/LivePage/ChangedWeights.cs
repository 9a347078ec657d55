using System.Globalization;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>The weights that an address gives to criteria of a scheme, in whole per cents.</summary>
internal sealed class ChangedWeights(ScoringScheme scheme)
{
    private const int All = 100;

    private readonly Dictionary<string, Fraction> _given = new(StringComparer.Ordinal);
    private int _left = All;

    /// <summary>The scheme with the weights so far.</summary>
    public ScoringScheme Scheme => scheme.Weighted(_given);

    /// <summary>Gives a criterion a weight.</summary>
    /// <param name="text">The criterion and its weight in per cents, such as <c>cost:25</c>.</param>
    /// <returns>Why that cannot be; otherwise <see langword="null"/>.</returns>
    public Phrase? Add(string text)
    {
        if (text.Split(':') is not [var id, var figure]
            || !int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) || percent > All)
            return new($"{text} is no weight, which is written as criterion:per cent", $"{text} is geen gewicht, dat er staat als criterium:procent");
        if (!scheme.Criteria.Contains(id, StringComparer.Ordinal))
            return new($"{id} does not count, and so has no weight", $"{id} telt niet mee, en heeft dus geen gewicht");
        if (_given.ContainsKey(id))
            return new($"{id} has two weights; the first holds", $"{id} heeft twee gewichten; het eerste geldt");
        if (percent > _left)
            return new($"{text} is more than the {_left}% that the other weights leave", $"{text} is meer dan de {_left}% die de andere gewichten overlaten");
        if (percent < _left && _given.Count == scheme.Criteria.Count - 1)
            return new($"{text} is not the {_left}% that the other weights leave", $"{text} is niet de {_left}% die de andere gewichten overlaten");
        _given.Add(id, new(percent, All));
        _left -= percent;
        return null;
    }
}
