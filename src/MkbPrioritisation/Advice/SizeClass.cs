namespace MkbPrioritisation.Advice;

/// <summary>A firm's size class, by the number of people who work there, as Statistics Netherlands draws the lines.</summary>
public enum SizeClass
{
    /// <summary>2 to 9; one person alone is in no class.</summary>
    Micro,

    /// <summary>10 to 49.</summary>
    Small,

    /// <summary>50 to 249.</summary>
    Medium,
}
