using System.Reflection;
using System.Runtime.CompilerServices;

namespace MkbPrioritisation.Tests.Architecture;

/// <summary>All that is public is immutable, and so safe to share between threads, but for the few types that are made to change.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_public_field_can_be_assigned() =>
        Assert.Empty(
            from type in PublicTypes.Immutable
            where !type.IsEnum
            from field in type.GetFields(Public)
            where !field.IsInitOnly && !field.IsLiteral
            select $"{type}.{field.Name}");

    [Fact]
    public void No_public_property_can_be_set_once_its_object_is_made() =>
        Assert.Empty(
            from type in PublicTypes.Immutable
            from property in type.GetProperties(Public)
            where PublicTypes.CanBeSet(property) && property.SetMethod!.IsPublic
            select $"{type}.{property.Name}");

    [Fact]
    public void Every_field_of_a_public_type_is_readonly() =>
        Assert.Empty(
            from type in PublicTypes.Immutable
            where !type.IsEnum
            from field in PublicTypes.InstanceFields(type)
            where !field.IsInitOnly && !PublicTypes.IsBackingFieldOfReadOnlyProperty(field)
            select $"{type}.{field.Name}");

    [Fact]
    public void Every_public_struct_is_readonly() =>
        Assert.All(
            PublicTypes.Immutable.Where(type => type is { IsValueType: true, IsEnum: false }),
            type => Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false), type.FullName));

    [Fact]
    public void No_public_member_gives_a_collection_whose_type_lets_it_be_changed() =>
        Assert.Empty(
            from type in PublicTypes.Immutable
            from member in type.GetMembers(Public)
            from given in Given(member)
            where PublicTypes.IsMutableCollection(given)
            select $"{type}.{member.Name} gives {given}");

    [Fact]
    public void No_collection_that_the_built_in_catalogue_gives_can_be_cast_to_one_that_can_be_changed()
    {
        var walk = ObjectWalk.From(ObjectWalk.BuiltInRoots());

        Assert.Empty(walk.Writable);
        Assert.True(walk.Collections > 100, $"only {walk.Collections} collections were met");
    }

    [Fact]
    public void A_collection_that_can_be_changed_is_told_from_one_that_cannot()
    {
        Assert.All(
            new object[] { new List<int>(), new[] { 1 }, new Dictionary<string, int>(), new HashSet<int>(), new OrderedDictionary<string, int>() },
            collection => Assert.True(ObjectWalk.IsWritable(collection)));
        Assert.All(
            new object[] { new List<int>().AsReadOnly(), new List<int>().Where(item => item > 0), new Dictionary<string, int>().AsReadOnly() },
            collection => Assert.False(ObjectWalk.IsWritable(collection)));
    }

    private static IEnumerable<Type> Given(MemberInfo member) => member switch
    {
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        MethodInfo method =>
            [method.ReturnType, .. method.GetParameters().Where(parameter => parameter.IsOut).Select(parameter => parameter.ParameterType.GetElementType()!)],
        _ => [],
    };
}
