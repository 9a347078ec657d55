namespace MkbPrioritisation.DependencyInjection;

/// <summary>Where an application's measures come from, and how they are ranked.</summary>
public sealed class MkbPrioritisationOptions
{
    /// <summary>The measures folder; <see langword="null"/>, as it is unless set, for the measures that the library ships with.</summary>
    public string? MeasuresDirectory { get; set; }

    /// <summary>The id of the scheme that serves where none is named; <see langword="null"/> for the catalogue's own default.</summary>
    public string? Scheme { get; set; }

    /// <summary>Whether changed files are noticed and loaded; has no meaning without <see cref="MeasuresDirectory"/>.</summary>
    public bool ReloadOnChange { get; set; }
}
