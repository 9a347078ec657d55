namespace MkbPrioritisation.AspNetCore.Parameters;

/// <summary>What a parameter takes.</summary>
internal enum ParameterKind
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>Several texts, each with the name before it.</summary>
    Texts,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A share in per cent, with a decimal point.</summary>
    Percent,

    /// <summary>A date by year, month and day.</summary>
    Date,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}
