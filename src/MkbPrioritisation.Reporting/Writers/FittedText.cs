namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Fits figures, of which none may be cut, into the room that a picture has for them.</summary>
internal static class FittedText
{
    // Of the fonts that are asked for DejaVu Sans is the widest, and in it a digit.
    private const double WidestDigit = 0.64;

    /// <summary>The size at which the longest of the texts is no wider than the room, and at most the usual size.</summary>
    public static double Size(IEnumerable<string> texts, double room, double usual) =>
        Math.Min(usual, room / (WidestDigit * Math.Max(1, texts.Select(text => text.Length).DefaultIfEmpty().Max())));
}
