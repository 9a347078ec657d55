using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using MkbPrioritisation.Tests.Architecture;

namespace MkbPrioritisation.Tests.Approvals;

/// <summary>The public API of an assembly as a sorted listing that reads like C#.</summary>
internal static class PublicApiText
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        var types = assembly.GetExportedTypes().Where(PublicTypes.IsSpeakable);
        foreach (var space in types.GroupBy(type => type.Namespace, StringComparer.Ordinal).OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"namespace {space.Key}\n\n");
            foreach (var type in space.OrderBy(type => CSharpName.Of(type), StringComparer.Ordinal))
                text.Append(CultureInfo.InvariantCulture, $"{Header(type)}\n{string.Concat(Members(type).Select(member => $"    {member}\n"))}\n");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Header(Type type)
    {
        if (IsDelegate(type))
            return $"delegate {PublicApiSignature.Method(type.GetMethod("Invoke")!, "", Nullability).Replace("virtual ", "", StringComparison.Ordinal).Replace(" Invoke(", $" {CSharpName.Of(type)}(", StringComparison.Ordinal)}";
        var bases = type.IsEnum ? [] : BaseTypes(type).Select(other => CSharpName.Of(other)).ToList();
        return $"{Modifiers(type)} {CSharpName.Of(type)}{(bases.Count > 0 ? " : " : "")}{string.Join(", ", bases)}";
    }

    private static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));

    private static string Modifiers(Type type)
    {
        var isRecord = type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(isRecord ? "record " : "")}struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(isRecord ? "record" : "class")}",
        };
    }

    private static IEnumerable<Type> BaseTypes(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            yield return parent;
        var inherited = type.GetInterfaces().SelectMany(other => other.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        foreach (var implemented in type.GetInterfaces().Except(inherited).OrderBy(other => CSharpName.Of(other), StringComparer.Ordinal))
            yield return implemented;
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)},");

        if (IsDelegate(type))
            return [];

        if (PublicTypes.IsGenerated(type))
            return ["// members are generated"];

        return type.GetMembers(declared)
            .Where(member => member is not Type && (member is PropertyInfo || !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)))
            .Select(member => (Kind: Kind(member), member.Name, Text: Text(type, member)))
            .Where(member => member.Text is not null)
            .OrderBy(member => member.Kind)
            .ThenBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Text, StringComparer.Ordinal)
            .Select(member => member.Text!);
    }

    private static int Kind(MemberInfo member) => member switch
    {
        FieldInfo => 0,
        ConstructorInfo => 1,
        PropertyInfo => 2,
        EventInfo => 3,
        _ => member.Name.StartsWith("op_", StringComparison.Ordinal) ? 5 : 4,
    };

    private static string? Text(Type type, MemberInfo member) => member switch
    {
        FieldInfo field when IsSeen(field) => $"{FieldModifier(field)}{CSharpName.Of(field.FieldType, Nullability.Create(field))} {field.Name}{Constant(field)};",
        ConstructorInfo made when IsSeen(made) && !made.IsStatic => $"{Access(made)}{type.Name.Split('`')[0]}({PublicApiSignature.Parameters(made, Nullability)});",
        PropertyInfo property when property.GetMethod is { } getter && IsSeen(getter) => Property(property, getter),
        EventInfo raised when IsSeen(raised.AddMethod!) => $"{Access(raised.AddMethod!)}event {CSharpName.Of(raised.EventHandlerType!, Nullability.Create(raised))} {raised.Name};",
        MethodInfo method when IsSeen(method) && !IsAccessorOfProperty(type, method) => PublicApiSignature.Method(method, Access(method), Nullability),
        _ => null,
    };

    private static string Property(PropertyInfo property, MethodInfo getter)
    {
        var indices = getter.GetParameters().Length > 0 ? $"this[{PublicApiSignature.Parameters(getter, Nullability)}]" : property.Name;
        var setter = property.SetMethod is not { } set || !IsSeen(set) ? "" : PublicTypes.CanBeSet(property) ? "set; " : "init; ";
        return $"{Access(getter)}{(getter.IsStatic ? "static " : "")}{CSharpName.Of(property.PropertyType, Nullability.Create(property))} {indices} {{ get; {setter}}}";
    }

    // An extension property has accessors without a property beside them, and those must be listed.
    private static bool IsAccessorOfProperty(Type type, MethodInfo method) => method.IsSpecialName && type.GetProperties(
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static).Any(property => property.GetAccessors(nonPublic: true).Contains(method));

    private static string FieldModifier(FieldInfo field) =>
        field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");

    private static string Constant(FieldInfo field) =>
        field.IsLiteral ? string.Create(CultureInfo.InvariantCulture, $" = {field.GetRawConstantValue()}") : "";

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsSeen(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;
}
