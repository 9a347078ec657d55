using System.Text.RegularExpressions;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reading;

/// <summary>Knows what spreadsheets put in the place of a band: the fault of a formula, or a date made of two figures.</summary>
internal static partial class SpreadsheetSlip
{
    /// <summary>What to do instead; <see langword="null"/> where a spreadsheet has no part in it.</summary>
    public static Phrase? Advice(string text, Criterion criterion)
    {
        if (Fault().IsMatch(text))
        {
            return new(
                $", as the spreadsheet could not reckon it; correct the cell there",
                $", want het rekenblad kon het niet uitrekenen; herstel daar de cel");
        }

        if (criterion.Unit is null || new DateAdvice(text).Figures is not { } figures)
            return null;
        List<string> ids = [.. criterion.Bands.Select(band => band.Id)];
        var bands = NameList.Of(BandSpelling.Meant(figures, ids) is { } meant ? [meant] : ids);
        return new(
            $", and a spreadsheet makes such a date of two figures; give the column the format of text, and write {bands}",
            $", en een rekenblad maakt zo'n datum van twee getallen; geef de kolom de opmaak tekst, en schrijf {bands}");
    }

    // #N/A is no fault, but what people write for what they do not know.
    [GeneratedRegex("^#(?!N/A|N/B)[A-ZÀ-Ý0-9/]+[!?]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Fault();
}
