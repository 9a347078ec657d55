namespace MkbPrioritisation.Tests.Schema;

/// <summary>A fact that needs Node and the validator's packages: skipped where they are missing, but never where <c>CI</c> is <c>true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SchemaFactAttribute : FactAttribute
{
    public SchemaFactAttribute()
    {
        if (!SchemaValidator.IsInstalled && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = SchemaValidator.HowToInstall;
    }
}
