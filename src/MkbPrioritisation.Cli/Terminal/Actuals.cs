using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Reads what measures have really taken and yielded; what may be a slip goes to the error stream.</summary>
internal static class Actuals
{
    public static IReadOnlyList<ActualFigures> Load(string path, IReadOnlyList<InvestmentPlan> plans, CommandOutput streams)
    {
        streams.Inputs.AddFile(path);
        var actuals = ActualsReader.Load(path, plans, out var warnings);
        foreach (var warning in warnings)
            streams.WriteError(warning);
        return actuals;
    }
}
