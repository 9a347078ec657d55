namespace MkbPrioritisation.Formulas;

/// <summary>Why a text is no formula.</summary>
internal enum FormulaProblem
{
    /// <summary>It is longer than a formula may be.</summary>
    TooLong,

    /// <summary>Parentheses lie deeper in each other than they may.</summary>
    TooDeep,

    /// <summary>A number, a name or an opening parenthesis should be here.</summary>
    NoOperand,

    /// <summary>An operator should be here.</summary>
    NoOperator,

    /// <summary>A parenthesis is opened and not closed, or closed and not opened.</summary>
    UnevenParentheses,

    /// <summary>A character that formulas do not have.</summary>
    UnknownCharacter,

    /// <summary>A hyphen where it cannot be told whether it is a minus.</summary>
    TightMinus,

    /// <summary>A figure that is no plain number, or one that may be thousands.</summary>
    IllFormedNumber,
}

/// <summary>A problem, where it is and what is there.</summary>
internal sealed record FormulaFault(FormulaProblem Problem, int Index, string Text);
