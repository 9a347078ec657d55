namespace MkbPrioritisation.Rendering.Svg;

/// <summary>The colours of text in pictures.</summary>
internal static class SvgColours
{
    public const string Ink = "#1d2430";

    public const string Soft = "#5b6675";
}
