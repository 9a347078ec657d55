using System.Runtime.CompilerServices;

namespace MkbPrioritisation.Invariants;

/// <summary>Refuses numbers that were cast to an enum which does not have them.</summary>
internal static class Defined
{
    public static T Require<T>(T value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, Enum => Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(parameter, value, $"There is no such {typeof(T).Name}.");
}
