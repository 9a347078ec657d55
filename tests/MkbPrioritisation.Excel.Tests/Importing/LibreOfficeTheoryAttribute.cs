namespace MkbPrioritisation.Excel.Tests.Importing;

/// <summary>A theory that needs LibreOffice: skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeTheoryAttribute : TheoryAttribute
{
    public LibreOfficeTheoryAttribute() => Skip = LibreOffice.WhyNot;
}
