namespace MkbPrioritisation.Advice;

/// <summary>Which numbers of people the size classes hold.</summary>
internal static class SizeClasses
{
    public const int Fewest = 2;
    public const int Most = 249;

    private const int FewestOfSmall = 10;
    private const int FewestOfMedium = 50;

    /// <summary>The class of a firm; <see langword="null"/> for one person alone, and for what is larger than medium-sized.</summary>
    public static SizeClass? Of(int headcount) => headcount switch
    {
        < Fewest or > Most => null,
        < FewestOfSmall => SizeClass.Micro,
        < FewestOfMedium => SizeClass.Small,
        _ => SizeClass.Medium,
    };
}
