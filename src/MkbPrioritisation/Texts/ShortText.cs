using System.Globalization;

namespace MkbPrioritisation.Texts;

/// <summary>Fits text into little space.</summary>
internal static class ShortText
{
    /// <summary>The text, or its beginning and an ellipsis; never cut inside a character.</summary>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var elements = StringInfo.GetTextElementEnumerator(text);
        var end = 0;
        while (elements.MoveNext() && elements.ElementIndex < longest - 1)
            end = elements.ElementIndex;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
