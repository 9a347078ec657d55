namespace MkbPrioritisation.Criteria;

/// <summary>The scale of every score: whole bands from 1 to 5.</summary>
public static class Scale
{
    /// <summary>The least favourable score.</summary>
    public const int Minimum = 1;

    /// <summary>The most favourable score.</summary>
    public const int Maximum = 5;

    /// <summary>How many bands a criterion has.</summary>
    public const int Bands = Maximum - Minimum + 1;
}
