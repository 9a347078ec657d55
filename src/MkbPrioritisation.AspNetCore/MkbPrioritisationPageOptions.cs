using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore;

/// <summary>What the page of <c>MapMkbPrioritisationPage</c> allows. Looked at once, when it is mapped.</summary>
public sealed class MkbPrioritisationPageOptions
{
    /// <summary>The fewest characters of a token: 128 bits in hexadecimal digits.</summary>
    public const int ShortestToken = 32;

    /// <summary>The most changes that one address can hold.</summary>
    public const int MostChanges = 100;

    /// <summary>
    /// The names by which the page may be asked for, as <c>Host</c> gives them and without a port; a request under another is
    /// refused, as that of a page whose name leads here by a trick of its name server. Those of this machine unless set.
    /// </summary>
    public IList<string> Hosts { get; } = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Whether the page may also be asked for by any IP address, which no name server can point elsewhere.</summary>
    public bool AllowAnyAddress { get; set; }

    /// <summary>
    /// What a request must know in order to write into the measure files, at least <see cref="ShortestToken"/> characters that
    /// nobody can guess; <see langword="null"/>, as it is unless set, where nothing is ever written. The page finds it behind <c>#token=</c>
    /// in its address, which is sent to nobody.
    /// </summary>
    public string? Token { get; set; }

    /// <summary>The language of the page where its address names none; English unless set.</summary>
    public Language Language { get; set; } = Language.English;

    /// <summary>The most changes that one address may hold; more are refused with 400. 1–100; 50 unless set.</summary>
    public int MaximumChanges { get; set; } = 50;

    /// <summary>
    /// The most requests a second, of all windows together, after a start of twice as many; more are refused with 429. 1–10,000; 100
    /// unless set.
    /// </summary>
    public int MaximumRequests { get; set; } = 100;

    /// <summary>The most windows that are told of changed files at a time; others are refused with 503. 1–10,000; 64 unless set.</summary>
    public int MaximumWindows { get; set; } = 64;

    /// <summary>What is wrong with the options; <see langword="null"/> for nothing.</summary>
    internal string? Problem =>
        Mapping.Outside(nameof(MaximumChanges), MaximumChanges, 1, MostChanges)
        ?? Mapping.Outside(nameof(MaximumRequests), MaximumRequests, 1, 10_000)
        ?? Mapping.Outside(nameof(MaximumWindows), MaximumWindows, 1, 10_000)
        ?? (Token is { Length: < ShortestToken } ? FormattableString.Invariant($"{nameof(Token)} should have at least {ShortestToken} characters.") : null)
        ?? (Hosts.Count == 0 && !AllowAnyAddress ? $"{nameof(Hosts)} is empty, so that nobody could ask for the page." : null);
}
