namespace MkbPrioritisation.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth a look; the measures can be used.</summary>
    Warning,

    /// <summary>The measures cannot be used until it is mended.</summary>
    Error,
}
