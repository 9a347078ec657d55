namespace MkbPrioritisation.Robustness;

/// <summary>Tells of the progress of a part as that of the whole.</summary>
internal sealed class PartialProgress(IProgress<double> whole, double from, double to) : IProgress<double>
{
    public static PartialProgress? Of(IProgress<double>? whole, double from, double to) => whole is null ? null : new(whole, from, to);

    public void Report(double value) => whole.Report(from + ((to - from) * value));
}
