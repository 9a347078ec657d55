using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Advice;

/// <summary>A figure of a firm as a public source has it, such as its filed annual accounts.</summary>
public sealed record PublicFigure
{
    private readonly ProfileField _field;

    private PublicFigure(ProfileField field, decimal figure) => (_field, Figure) = (field, figure);

    /// <summary>The key of the figure in profiles, such as <c>equity</c> or <c>earlier.gross-margin</c>.</summary>
    public string Key => _field.Key;

    /// <summary>The figure, in euros or in FTE.</summary>
    public decimal Figure { get; }

    /// <summary>Reads a public figure.</summary>
    /// <param name="text">The key, an equals sign and a figure as profile files write it: <c>earlier.gross-margin=910000</c>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException">The text is no such figure, or profiles have none of that key; the message says how to write it.</exception>
    public static PublicFigure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var figure, out var problem) ? figure : throw new FormatException(problem.ToString());
    }

    /// <summary>Sets the figure beside what a firm gave.</summary>
    /// <param name="profile">What the firm gave.</param>
    /// <returns>Both.</returns>
    public PublicComparison Compare(FirmProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new(Key, _field.Get!(profile), Figure);
    }

    /// <summary>The figure as <see cref="Parse"/> reads it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}={Figure}");

    internal static bool TryParse(string text, [NotNullWhen(true)] out PublicFigure? figure, [NotNullWhen(false)] out Phrase? problem)
    {
        (figure, problem) = (null, null);
        if (text.Split('=') is not [var key, var value])
            problem = FirmRules.IsNoPublicFigure(text);
        else if (ProfileField.Figures.FirstOrDefault(known => known.Key == key) is not { } field)
            problem = FirmRules.NoFigureToChange(key, new Suggestion(key, [.. ProfileField.Figures.Select(known => known.Key)]));
        else if (!ProfileField.IsFigure(value))
            problem = FirmRules.IsNoPublicFigure(text);
        else if (Impossible(field.Set(new FirmProfile(), value)!) is { } impossible)
            problem = impossible;
        else
            figure = new(field, decimal.Parse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
        return figure is not null;
    }

    // What no firm can have, no public source has.
    private static Phrase? Impossible(FirmProfile alone) => ProfileRules.Problems(alone).Select(problem => problem.Finding.Message).FirstOrDefault();
}
