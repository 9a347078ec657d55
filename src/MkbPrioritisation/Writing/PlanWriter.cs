using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Writing;

/// <summary>Writes plans as the parts of files that read back equal.</summary>
internal static class PlanWriter
{
    public static void Write(YamlText yaml, MeasurePlan plan) => yaml.Map(() =>
    {
        yaml.Entry("programme", plan.Programme);
        Years(yaml, "investment", plan.Investment);
        Years(yaml, "growth", plan.Growth);
        yaml.Entry("total-investment", $"{plan.TotalInvestment}");
        yaml.Entry("total-growth", $"{plan.TotalGrowth}");
        yaml.Entry("financing", () => yaml.List(plan.Financing, share => yaml.Map(() =>
        {
            yaml.Entry("source", share.Source);
            yaml.Entry("share", YamlWriter.Number(share.Percent));
        })));
        if (plan.Participants is { } participants)
            yaml.Entry("participants", () => Write(yaml, participants));
        YamlWriter.Text(yaml, "reach", plan.Reach);
        YamlWriter.Text(yaml, "because", plan.Because);
    });

    public static void Write(YamlText yaml, PlanOutline outline) => yaml.Map(() =>
    {
        yaml.Entry("currency", outline.Currency);
        if (outline.ReturnPercent is { } percent)
            yaml.Entry("return-share", YamlWriter.Number(percent));
        YamlWriter.Text(yaml, "return-name", outline.ReturnName);
        yaml.Entry("programmes", () => yaml.Map(() =>
        {
            foreach (var programme in outline.Programmes)
                yaml.Entry(programme.Id, () => Write(yaml, programme));
        }));
        yaml.Entry("sources", () => yaml.Map(() =>
        {
            foreach (var (id, name) in outline.Sources)
                yaml.Entry(id, () => YamlWriter.Localized(yaml, name));
        }));
        yaml.Entry("printed", () => Write(yaml, outline.Printed));
        YamlWriter.Text(yaml, "caution", outline.Caution);
        YamlWriter.Text(yaml, "because", outline.Because);
    });

    private static void Write(YamlText yaml, PlannedParticipants participants)
    {
        if (!participants.IsInNumbers)
        {
            YamlWriter.TextOrLocalized(yaml, participants.Note!);
            return;
        }

        yaml.Map(() =>
        {
            foreach (var (year, count) in participants.Years)
                yaml.Entry(YamlWriter.Number(year), $"{count}");
            if (participants.PerYear is { } each)
                yaml.Entry("per-year", $"{each}");
            if (participants.Total is { } all)
                yaml.Entry("total", $"{all}");
            YamlWriter.Text(yaml, "unit", participants.Unit);
            YamlWriter.Text(yaml, "note", participants.Note);
        });
    }

    private static void Write(YamlText yaml, Programme programme) => yaml.Map(() =>
    {
        yaml.Entry("name", () => YamlWriter.Localized(yaml, programme.Name));
        yaml.Entry("parts", () => yaml.Map(() =>
        {
            foreach (var part in programme.Parts)
                yaml.Entry(part.Id, () => YamlWriter.Localized(yaml, part.Name));
        }));
    });

    private static void Write(YamlText yaml, PrintedTotals printed) => yaml.Map(() =>
    {
        Years(yaml, "investment", printed.Investment);
        Years(yaml, "growth", printed.Growth);
        Years(yaml, "value-added", printed.ValueAdded);
        Amount(yaml, "total-investment", printed.TotalInvestment);
        Amount(yaml, "total-growth", printed.TotalGrowth);
        Amount(yaml, "total-value-added", printed.TotalValueAdded);
        Amount(yaml, "total-return", printed.TotalReturn);
        if (printed.ReturnOnInvestment is { } back)
            yaml.Entry("return-on-investment", back.ToString());
        Totals(yaml, "programmes", printed.Programmes);
        Totals(yaml, "sources", printed.Sources);
        if (printed.Periods.Count > 0)
            yaml.Entry("periods", () => yaml.Map(() => Periods(yaml, printed.Periods)));
    });

    private static void Periods(YamlText yaml, IReadOnlyList<PrintedPeriod> periods)
    {
        foreach (var period in periods)
        {
            yaml.Entry($"{period}", () => yaml.Map(() =>
            {
                Amount(yaml, "investment", period.Investment);
                Amount(yaml, "return", period.Return);
                Totals(yaml, "sources", period.Sources);
            }));
        }
    }

    private static void Years(YamlText yaml, string key, YearlyAmounts? amounts)
    {
        if (amounts is null)
            return;
        yaml.Entry(key, () => yaml.Map(() =>
        {
            foreach (var (year, amount) in amounts)
                Amount(yaml, YamlWriter.Number(year), amount);
        }));
    }

    private static void Totals(YamlText yaml, string key, IReadOnlyDictionary<string, MoneyRange> totals) => yaml.Entry(key, () => yaml.Map(() =>
    {
        foreach (var (id, total) in totals)
            Amount(yaml, id, total);
    }));

    private static void Amount(YamlText yaml, string key, MoneyRange? amount)
    {
        if (amount is not null)
            yaml.Entry(key, $"{amount}");
    }
}
