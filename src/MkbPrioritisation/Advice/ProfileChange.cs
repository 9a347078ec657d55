using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Advice;

/// <summary>A supposed change of one figure of a firm: what it becomes, or by how much or by which part of itself it changes.</summary>
public sealed record ProfileChange
{
    private readonly ProfileField _field;
    private readonly decimal _amount;
    private readonly bool _isPart;

    private ProfileChange(ProfileField field, decimal amount, bool isChange, bool isPart) =>
        (_field, _amount, IsChange, _isPart) = (field, amount, isChange, isPart);

    /// <summary>The key of the figure, such as <c>equity</c> or <c>later.fte</c>.</summary>
    public string Key => _field.Key;

    /// <summary>Whether it says by how much the figure changes, so that the profile must hold it, and not what it becomes.</summary>
    internal bool IsChange { get; }

    /// <summary>Reads a change.</summary>
    /// <param name="text">
    /// The key, an equals sign and a figure as profile files write it: <c>equity=120000</c> is what it becomes; with a sign,
    /// <c>equity=-30000</c> or <c>equity=+10%</c>, it is by how much it changes.
    /// </param>
    /// <returns>The change.</returns>
    /// <exception cref="FormatException">The text is no such change, or profiles have no such figure; the message says how to write it.</exception>
    public static ProfileChange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var change, out var problem) ? change : throw new FormatException(problem.ToString());
    }

    /// <summary>A profile with the figure changed.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The profile, which may have <see cref="FirmProfile.Problems"/>.</returns>
    /// <exception cref="InvalidOperationException">The figure is to change by something, and the profile does not hold it.</exception>
    public FirmProfile ApplyTo(FirmProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (!IsChange)
            return _field.Put!(profile, _amount);
        var now = From(profile) ?? throw new InvalidOperationException(FirmRules.NothingToChange(Key).ToString());
        return _field.Put!(profile, _isPart ? now + (now * _amount / 100) : now + _amount);
    }

    /// <summary>The figure as a profile holds it.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The figure, or <see langword="null"/> where it is not known.</returns>
    public decimal? From(FirmProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return _field.Get!(profile);
    }

    /// <summary>The change as <see cref="Parse"/> reads it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Key}={(IsChange && _amount >= 0 ? "+" : "")}{_amount}{(_isPart ? "%" : "")}");

    internal static bool TryParse(string text, [NotNullWhen(true)] out ProfileChange? change, [NotNullWhen(false)] out Phrase? problem)
    {
        change = null;
        if (text.Split('=') is not [var key, var figure])
        {
            problem = FirmRules.IsNoChange(text);
            return false;
        }

        if (ProfileField.Figures.FirstOrDefault(known => known.Key == key) is not { } field)
        {
            problem = FirmRules.NoFigureToChange(key, new Suggestion(key, [.. ProfileField.Figures.Select(known => known.Key)]));
            return false;
        }

        var (isPart, isChange) = (figure.EndsWith('%'), figure.StartsWith('+') || figure.StartsWith('-'));
        var digits = isPart ? figure[..^1] : figure;
        if ((isPart && !isChange) || !ProfileField.IsFigure(digits.StartsWith('+') ? digits[1..] : digits) || digits.StartsWith("+-", StringComparison.Ordinal))
        {
            problem = FirmRules.IsNoChange(text);
            return false;
        }

        problem = null;
        change = new(
            field, decimal.Parse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), isChange, isPart);
        return true;
    }
}
