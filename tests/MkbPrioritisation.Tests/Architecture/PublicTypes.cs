using System.CodeDom.Compiler;
using System.Reflection;
using System.Runtime.CompilerServices;
using MkbPrioritisation.DependencyInjection;

namespace MkbPrioritisation.Tests.Architecture;

/// <summary>The public types of the library, and what can be changed in them.</summary>
internal static class PublicTypes
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Options are set before they are used; a service and a watcher follow a folder for as long as they live.
    private static readonly Type[] Changing = [typeof(MkbPrioritisationOptions), typeof(MeasureCatalogueService)];

    private static readonly string[] ReadOnlyCollections =
        ["IEnumerable`1", "IEnumerable", "IEnumerator`1", "IEnumerator", "IReadOnlyList`1", "IReadOnlyCollection`1", "IReadOnlyDictionary`2", "IReadOnlySet`1"];

    public static Assembly Library { get; } = typeof(MeasureCatalogue).Assembly;

    /// <summary>All but what the compiler makes of extension blocks, which has a name that cannot be spoken.</summary>
    public static IReadOnlyList<Type> All { get; } = [.. Library.GetExportedTypes().Where(IsSpeakable)];

    /// <summary>Those that must never change: all but what is made to, and what is generated.</summary>
    public static IReadOnlyList<Type> Immutable { get; } = [.. All.Except(Changing).Where(type => !IsGenerated(type))];

    public static bool IsGenerated(Type type) => type.IsDefined(typeof(GeneratedCodeAttribute), inherit: false);

    public static bool IsSpeakable(Type type) =>
        !type.Name.Contains('<', StringComparison.Ordinal) && (type.DeclaringType is null || IsSpeakable(type.DeclaringType));

    public static IEnumerable<FieldInfo> InstanceFields(Type type)
    {
        for (var declaring = type; declaring is not null && declaring.Assembly == Library; declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(Instance))
                yield return field;
        }
    }

    public static bool CanBeSet(PropertyInfo property) =>
        property.SetMethod is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    public static bool IsBackingFieldOfReadOnlyProperty(FieldInfo field) =>
        field.Name is ['<', .. var name, '>', 'k', '_', '_', 'B', 'a', 'c', 'k', 'i', 'n', 'g', 'F', 'i', 'e', 'l', 'd']
        && field.DeclaringType!.GetProperty(name, Instance) is { } property && !CanBeSet(property);

    /// <summary>Whether the type is a collection that whoever gets it may change.</summary>
    public static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (type.Namespace is "System.Collections" or "System.Collections.Generic" && !ReadOnlyCollections.Contains(type.Name, StringComparer.Ordinal)
            && !type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal))
        || type.GetGenericArguments().Any(IsMutableCollection);
}
