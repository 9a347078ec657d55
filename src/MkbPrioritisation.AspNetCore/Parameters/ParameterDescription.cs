using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace MkbPrioritisation.AspNetCore.Parameters;

/// <summary>A parameter as the framework knows those of methods, for whatever describes endpoints, such as an OpenAPI document.</summary>
internal sealed class ParameterDescription : ParameterInfo, IParameterBindingMetadata
{
    private readonly Parameter _parameter;
    private readonly Attribute[] _attributes;

    /// <summary>Describes a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="method">The method that would have it.</param>
    public ParameterDescription(Parameter parameter, MethodInfo method)
    {
        _parameter = parameter;
        _attributes = [.. Describe()];
        NameImpl = parameter.Name;
        MemberImpl = method;
        ClassImpl = parameter.Kind switch
        {
            ParameterKind.Texts => typeof(string[]),
            ParameterKind.Number => typeof(int),
            ParameterKind.Percent => typeof(decimal),
            ParameterKind.Date => typeof(DateOnly),
            ParameterKind.Flag => typeof(bool),
            _ => typeof(string),
        };
    }

    public override bool HasDefaultValue => IsOptional;

    public override object? DefaultValue => null;

    public override object? RawDefaultValue => null;

    public ParameterInfo ParameterInfo => this;

    // Compiled ahead, the framework sees no attribute here; what is parsed from a text is taken for a part of the query.
    public bool HasTryParse => _parameter.Kind != ParameterKind.Texts;

    public bool HasBindAsync => false;

    public new bool IsOptional => !_parameter.IsRequired;

    string IParameterBindingMetadata.Name => _parameter.Name;

    public override object[] GetCustomAttributes(bool inherit) => GetCustomAttributes(typeof(Attribute), inherit);

    // Callers cast the array to one of the type that they asked for.
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Arrays of references need no code of their own.")]
    public override object[] GetCustomAttributes(Type attributeType, bool inherit)
    {
        var found = Array.FindAll(_attributes, attributeType.IsInstanceOfType);
        var typed = (object[])Array.CreateInstance(attributeType, found.Length);
        found.CopyTo(typed, 0);
        return typed;
    }

    public override bool IsDefined(Type attributeType, bool inherit) => Array.Exists(_attributes, attributeType.IsInstanceOfType);

    public override IList<CustomAttributeData> GetCustomAttributesData() => [];

    private IEnumerable<Attribute> Describe()
    {
        yield return _parameter.IsInPath ? new FromRouteAttribute { Name = _parameter.Name } : new FromQueryAttribute { Name = _parameter.Name };
        yield return new DescriptionAttribute(_parameter.Description);
        if (_parameter.Kind is ParameterKind.Number or ParameterKind.Percent)
            yield return new RangeAttribute(_parameter.Least, _parameter.Most);
        if (_parameter.Words.Count > 0)
            yield return new RegularExpressionAttribute($"^({string.Join('|', _parameter.Words)})$");
    }
}
