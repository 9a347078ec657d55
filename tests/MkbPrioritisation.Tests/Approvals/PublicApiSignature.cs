using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace MkbPrioritisation.Tests.Approvals;

/// <summary>Methods and their parameters as C# writes them.</summary>
internal static class PublicApiSignature
{
    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Implicit"] = "implicit",
        ["op_Explicit"] = "explicit",
    };

    public static string Method(MethodInfo method, string access, NullabilityInfoContext nullability)
    {
        var returned = CSharpName.Of(method.ReturnType, nullability.Create(method.ReturnParameter));
        if (ExtensionProperty(method) is { } property)
            return $"extension({Parameters(method, nullability)}) {returned} {property} {{ get; }}";
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        var name = method.Name.StartsWith("op_", StringComparison.Ordinal) ? $"operator {Operators.GetValueOrDefault(method.Name, method.Name)}" : method.Name;
        var modifier = method.IsStatic ? "static " : method.GetBaseDefinition() != method ? "override " : method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "";
        var receiver = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";
        return $"{access}{modifier}{returned} {name}{generics}({receiver}{Parameters(method, nullability)});";
    }

    public static string Parameters(MethodBase method, NullabilityInfoContext nullability) =>
        string.Join(", ", method.GetParameters().Select(parameter => Parameter(parameter, nullability)));

    private static string Parameter(ParameterInfo parameter, NullabilityInfoContext nullability)
    {
        var modifier = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) => "params ",
            _ when parameter.IsDefined(typeof(ParamCollectionAttribute), inherit: false) => "params ",
            _ => "",
        };
        var value = parameter.HasDefaultValue
            ? string.Create(CultureInfo.InvariantCulture, $" = {parameter.RawDefaultValue ?? "null"}")
            : "";
        return $"{modifier}{CSharpName.Of(parameter.ParameterType, nullability.Create(parameter))} {parameter.Name}{value}";
    }

    /// <summary>The compiler makes a property in an extension block a static accessor that belongs to no property.</summary>
    private static string? ExtensionProperty(MethodInfo method) =>
        method is { IsStatic: true, DeclaringType: { IsAbstract: true, IsSealed: true } type }
        && method.Name.StartsWith("get_", StringComparison.Ordinal) && type.GetProperty(method.Name[4..]) is null
            ? method.Name[4..]
            : null;
}
