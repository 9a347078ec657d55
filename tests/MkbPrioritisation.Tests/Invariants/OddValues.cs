using System.Collections;

namespace MkbPrioritisation.Tests.Invariants;

/// <summary>What a caller may hand over by mistake: nothing, what is not defined, what is out of bounds, lists with holes.</summary>
internal static class OddValues
{
    /// <summary>Odd values of a type.</summary>
    /// <param name="type">The type of a parameter.</param>
    /// <param name="known">A value that is none of them, to make lists of.</param>
    public static IEnumerable<object?> Of(Type type, Func<Type, object?> known)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return [null, .. Of(underlying, known)];
        if (type == typeof(string))
            return [null, "", " ", "Not An Id", "nowhere", "\0"];
        if (type.IsEnum)
            return [Enum.ToObject(type, 99), Enum.ToObject(type, -1)];
        return Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 => [int.MinValue, -3, 0],
            TypeCode.Int64 => [long.MinValue, 0L, long.MaxValue],
            TypeCode.Decimal => [decimal.MinValue, -1m, decimal.MaxValue],
            TypeCode.Double => [double.NaN, double.NegativeInfinity, -1d],
            TypeCode.Boolean => [true],
            _ => type.IsValueType ? [Activator.CreateInstance(type)] : [null, .. Lists(type, known)],
        };
    }

    /// <summary>The type of the items, where a type is that of a list.</summary>
    public static Type? ItemOf(Type type)
    {
        var item = type.IsArray ? type.GetElementType()
            : type.IsGenericType && type.GetGenericArguments() is [var only] && typeof(IEnumerable).IsAssignableFrom(type) ? only : null;
        return item is null || item.ContainsGenericParameters || item.IsByRefLike ? null : item;
    }

    /// <summary>A list of items, as far as the type takes arrays.</summary>
    public static Array? ListOf(Type type, params object?[] items)
    {
        if (ItemOf(type) is not { } item)
            return null;
        var list = Array.CreateInstance(item, items.Length);
        for (var index = 0; index < items.Length; index++)
            list.SetValue(items[index], index);
        return type.IsInstanceOfType(list) ? list : null;
    }

    private static IEnumerable<object?> Lists(Type type, Func<Type, object?> known)
    {
        if (ItemOf(type) is not { } item)
            return [];
        object?[] odd = item.IsValueType ? [Activator.CreateInstance(item)] : [null];
        Array?[] lists = [ListOf(type), ListOf(type, odd), known(item) is { } good ? ListOf(type, good, good) : null];
        return lists.OfType<Array>();
    }
}
