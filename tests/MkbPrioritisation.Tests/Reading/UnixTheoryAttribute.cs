namespace MkbPrioritisation.Tests.Reading;

/// <summary>A theory about what only Unix has.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "Unix only";
    }
}
