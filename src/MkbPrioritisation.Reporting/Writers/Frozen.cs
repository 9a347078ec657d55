using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MkbPrioritisation.Invariants;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Keeps what a document is given so that nobody can change it, and so that documents of the same content are equal.</summary>
internal static class Frozen
{
    public static IReadOnlyList<T> List<T>(IEnumerable<T> items, [CallerMemberName] string member = "") =>
        items is ValueList<T> or MadeWhenAsked<T> ? (IReadOnlyList<T>)items : ValueList<T>.Of(items, member);

    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? ListIfAny<T>(IEnumerable<T>? items, [CallerMemberName] string member = "") => items is null ? null : List(items, member);

    public static IReadOnlyDictionary<string, T> Map<T>(IReadOnlyDictionary<string, T> items, [CallerMemberName] string member = "") =>
        items as ValueDictionary<T> ?? ValueDictionary<T>.Of(items, member);

    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyDictionary<string, T>? MapIfAny<T>(IReadOnlyDictionary<string, T>? items, [CallerMemberName] string member = "") =>
        items is null ? null : Map(items, member);
}
