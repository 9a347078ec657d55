namespace MkbPrioritisation.Measures;

/// <summary>
/// A growth segment of firms, by growth of productivity and of jobs. Source: Herstel- en groeiplan mkb,
/// Nederlands Comité voor Ondernemerschap, 2020.
/// </summary>
public enum Segment
{
    /// <summary>Hervormen: productivity and jobs both decline.</summary>
    Reform,

    /// <summary>Vernieuwen: productivity declines, jobs grow.</summary>
    Renew,

    /// <summary>Groeien: productivity grows, jobs decline.</summary>
    Grow,

    /// <summary>Versnellen en uitbreiden: productivity and jobs both grow.</summary>
    Accelerate,
}
