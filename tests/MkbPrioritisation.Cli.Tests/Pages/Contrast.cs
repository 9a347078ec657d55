namespace MkbPrioritisation.Cli.Tests.Pages;

/// <summary>Measures how well text stands out, as the Web Content Accessibility Guidelines 2.2 define it (1.4.3).</summary>
internal static class Contrast
{
    /// <summary>A script that gives the texts of too low a contrast: below 4.5 to 1, or 3 to 1 where letters are large.</summary>
    public const string TooLow = """
        () => {
          const channels = colour => colour.match(/[\d.]+/g).map(Number);
          const luminance = colour => {
            const [red, green, blue] = channels(colour).map(value => value / 255)
              .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          };
          const behind = element => {
            for (let at = element; at; at = at.parentElement) {
              const colour = getComputedStyle(at).backgroundColor;
              if (channels(colour)[3] !== 0)
                return colour;
            }
          };
          const found = [];
          for (const element of document.body.querySelectorAll('*')) {
            const says = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
            if (!says || !element.checkVisibility() || element.namespaceURI.endsWith('svg'))
              continue;
            const style = getComputedStyle(element);
            const [one, other] = [luminance(style.color), luminance(behind(element))];
            const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            if (ratio < (parseFloat(style.fontSize) >= 24 ? 3 : 4.5))
              found.push(`${element.tagName} ${element.className} ${ratio.toFixed(2)}: ${element.textContent.slice(0, 40)}`);
          }
          return found.slice(0, 10);
        }
        """;
}
