namespace MkbPrioritisation.DependencyInjection;

/// <summary>Where an application's measures come from, and how they are ranked.</summary>
public sealed class MkbPrioritisationOptions
{
    /// <summary>
    /// The measures folder; <see langword="null"/>, as it is unless set, for the measures that the library ships with. A relative
    /// path starts at the application's content root, or at the current folder where it has none.
    /// </summary>
    public string? MeasuresDirectory { get; set; }

    /// <summary>The id of the scheme that serves where none is named; <see langword="null"/> for the catalogue's own default.</summary>
    public string? Scheme { get; set; }

    /// <summary>Whether changed files are noticed and loaded; has no meaning without <see cref="MeasuresDirectory"/>.</summary>
    public bool ReloadOnChange { get; set; }

    /// <summary>
    /// Whether an application starts though its measure files hold errors: without measures, until they can be used. What is
    /// wrong is <see cref="IMeasureCatalogueProvider.LastRejection"/>. It has no meaning without <see cref="ReloadOnChange"/>.
    /// </summary>
    public bool AllowInvalidStart { get; set; }

    /// <summary>
    /// How long the folder must be the same before it is read again, from 10 milliseconds to a minute; half a second unless
    /// set. A save or a copy that pauses for longer may be read by halves: deploy by renaming a whole folder, and it cannot be.
    /// </summary>
    public TimeSpan QuietPeriod { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>What is wrong with the options; <see langword="null"/> for nothing.</summary>
    internal string? Problem => this switch
    {
        { MeasuresDirectory: { } directory } when string.IsNullOrWhiteSpace(directory) =>
            $"{nameof(MeasuresDirectory)} is blank; name a folder, or leave it out.",
        { QuietPeriod: var period } when period < TimeSpan.FromMilliseconds(10) || period > TimeSpan.FromMinutes(1) =>
            $"{nameof(QuietPeriod)} should be from 10 milliseconds to a minute, and is {period}.",
        _ => null,
    };
}
