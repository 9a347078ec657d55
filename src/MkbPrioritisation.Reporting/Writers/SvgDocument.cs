using System.Xml.Linq;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Makes one document of pictures, one below the other.</summary>
internal static class SvgDocument
{
    public static string Of(int width, IReadOnlyList<(XElement Drawn, int Height)> pictures)
    {
        if (pictures.Count == 1)
            return Text(pictures[0].Drawn);
        var top = 0;
        foreach (var (drawn, height) in pictures)
        {
            drawn.SetAttributeValue("y", top);
            top += height;
        }

        return Text(SvgElements.Root(width, Math.Max(top, 1), pictures.Select(picture => picture.Drawn).ToList()));
    }

    // The colours are attributes, which every program that shows pictures knows; browsers put those of the dark in their place.
    private static string Text(XElement root)
    {
        var rules = SvgPalette.Alone.All.Zip(SvgPalette.AloneInTheDark.All, (light, dark) =>
            $"[fill=\"{light}\"] {{ fill: {dark} }} [stroke=\"{light}\"] {{ stroke: {dark} }}");
        root.Add(SvgElements.Element("style", $"@media (prefers-color-scheme: dark) {{ {string.Join(' ', rules)} }}"));
        return root.ToString().ReplaceLineEndings("\n") + "\n";
    }
}
