using System.Collections;
using System.Reflection;
using System.Text.Json;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Testing;
using Xunit.Abstractions;

namespace MkbPrioritisation.Tests.Invariants;

/// <summary>Whatever is handed to a public constructor, method or property, one argument odd at a time: no fault comes from within.</summary>
public sealed class PublicDoorsTests(ITestOutputHelper output)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] Assemblies =
        [typeof(MeasureCatalogue).Assembly, typeof(RenderingOptions).Assembly, typeof(Excel.MeasureWorkbook).Assembly, typeof(ScoringLaws).Assembly];

    // What reads and writes files would do so under odd names.
    private static readonly string[] OnDisk = ["directory", "path", "file", "content"];

    private readonly KnownValues _known = new(Assemblies);
    private int _calls;

    [Fact]
    public void What_is_wrong_with_an_argument_is_said_of_the_argument()
    {
        var faults = new List<string>();
        foreach (var type in Assemblies.SelectMany(assembly => assembly.GetExportedTypes()).Where(IsCallable))
        {
            if (!type.IsAbstract)
                faults.AddRange(type.GetConstructors().Where(IsCallable).SelectMany(constructor => Call(constructor, constructor.Invoke)));
            var instance = type is { IsAbstract: true, IsSealed: true } ? null : _known.Of(type, "");
            faults.AddRange(type.GetMethods(Declared).Where(method => IsCallable(method) && (method.IsStatic || instance is not null))
                .SelectMany(method => Call(method, arguments => method.Invoke(IsSetter(method) ? Copy(instance!) : instance, arguments))));
        }

        output.WriteLine($"{_calls} calls");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct(StringComparer.Ordinal).Take(40)));
        Assert.True(_calls > 2_500);
    }

    private static bool IsCallable(Type type) =>
        !type.ContainsGenericParameters
            && !type.IsAssignableTo(typeof(Delegate)) && !type.IsAssignableTo(typeof(Attribute))
            && !type.Name.Contains('$', StringComparison.Ordinal);

    private static bool IsCallable(MethodBase method) =>
        !method.ContainsGenericParameters && method.Name is not ("Dispose" or "Equals" or "GetHashCode" or "<Clone>$")
        && !method.Name.StartsWith("add_", StringComparison.Ordinal) && !method.Name.StartsWith("remove_", StringComparison.Ordinal)
        && !method.Name.StartsWith("op_", StringComparison.Ordinal)
        && Array.TrueForAll(method.GetParameters(), parameter => !OnDisk.Contains(parameter.Name) && !parameter.ParameterType.IsByRefLike
            && !(parameter.ParameterType.IsByRef && parameter.ParameterType.GetElementType()!.IsByRefLike));

    private static bool IsSetter(MethodBase method) => method.Name.StartsWith("set_", StringComparison.Ordinal);

    // As "with" does, so that nothing odd stays in what later calls are made with.
    private static object Copy(object instance) => instance.GetType().GetMethod("<Clone>$") is { } clone ? clone.Invoke(instance, [])! : instance;

    private IEnumerable<string> Call(MethodBase method, Func<object?[], object?> call)
    {
        var parameters = method.GetParameters();
        for (var index = 0; index < parameters.Length; index++)
        {
            if (parameters[index].ParameterType.IsByRef)
                continue;
            foreach (var odd in OddValues.Of(parameters[index].ParameterType, type => _known.Of(type, "")))
            {
                var arguments = Array.ConvertAll(parameters, parameter => _known.Of(parameter.ParameterType, parameter.Name!));
                arguments[index] = odd;
                if (FaultOf(call, arguments) is { } fault)
                    yield return $"{method.DeclaringType!.Name}.{method.Name}({parameters[index].Name}: {odd ?? "null"}) {fault}";
            }
        }
    }

    private string? FaultOf(Func<object?[], object?> call, object?[] arguments)
    {
        _calls++;
        try
        {
            // What is only promised is made: an iterator throws when it is gone through.
            if (call(arguments) is IEnumerable promised and not string)
                _ = promised.Cast<object?>().Take(100).Count();
            return null;
        }
        catch (Exception exception)
        {
            var thrown = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            return IsSaid(thrown) ? null : $"{thrown.GetType().Name}: {thrown.Message} {thrown.StackTrace?.Split('\n')[0].Trim()}";
        }
    }

    // What does not fit the state of an object may be said so, by the library's own words.
    private static bool IsSaid(Exception exception) => exception switch
    {
        UnknownIdException => true,
        ArgumentException { ParamName: var parameter } => parameter is not null,
        FormatException or OverflowException or DivideByZeroException or JsonException or NotSupportedException => true,
        IOException or InvalidMeasuresException or OperationCanceledException => true,
        InvalidOperationException => exception.TargetSite?.DeclaringType?.Assembly is { } assembly && Assemblies.Contains(assembly),
        _ => false,
    };
}
