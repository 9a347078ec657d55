namespace MkbPrioritisation.Tests.Reading;

/// <summary>A fact about what only Unix has.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "Unix only";
    }
}
