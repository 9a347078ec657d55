namespace MkbPrioritisation.Cli.Mcp;

/// <summary>What an argument of a tool takes.</summary>
internal enum ArgumentKind
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    TextList,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>Figures by name, each a number or a text.</summary>
    Figures,

    /// <summary>A list of objects, each with arguments of its own.</summary>
    ObjectList,
}
