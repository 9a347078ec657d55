using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Holds the limits of a criterion's bands, all together, against its unit.</summary>
internal static class BandLimits
{
    /// <summary>Whether there are limits without a unit, or all of them in another currency; reported once, as it is one slip.</summary>
    public static bool DoNotFit(YamlFile file, YamlList bands, Unit? unit, YamlNode? unitNode)
    {
        List<YamlNode> limits =
            [.. bands.Items.OfType<YamlMap>().SelectMany(band => band.Entries).Where(entry => entry.Key.Value is "from" or "to").Select(entry => entry.Value)];
        if (limits.Count == 0)
            return false;
        if (unitNode is null)
        {
            file.Report(CriteriaRules.LimitNeedsUnit(), limits[0].Start);
            return true;
        }

        List<string?> currencies = [.. limits.Select(limit => QuantityText.Parse(QuantityText.Plain((limit as YamlScalar)?.Value ?? ""))?.Currency)
            .Distinct(StringComparer.Ordinal)];
        if (limits.Count == 1 || unit?.Currency is null || currencies is not [{ } other] || other == unit.Currency)
            return false;
        file.Report(QuantityRules.LimitsAreIn(other, unit.Currency), unitNode.Start);
        return true;
    }
}
