using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.Parameters;

/// <summary>What a request asks for: the values of the parameters that its resource has, none of them ill-formed.</summary>
internal sealed class Choice
{
    private const string DateForm = "yyyy-MM-dd";

    private readonly Dictionary<string, StringValues> _values = new(StringComparer.Ordinal);

    private Choice()
    {
    }

    /// <summary>Reads a request.</summary>
    /// <exception cref="RefusedException">A parameter is unknown or missing, or cannot be read.</exception>
    public static Choice Of(HttpRequest request, IReadOnlyList<Parameter> parameters)
    {
        var choice = new Choice();
        foreach (var name in request.Query.Keys)
        {
            if (!parameters.Any(parameter => !parameter.IsInPath && parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                throw Unknown(name, parameters);
        }

        foreach (var parameter in parameters)
        {
            var values = parameter.IsInPath ? new((string?)request.RouteValues[parameter.Name]) : request.Query[parameter.Name];
            if (values.Count > 0)
                choice._values.Add(parameter.Name, Sound(parameter, values));
            else if (parameter.IsRequired)
                throw RefusedException.Wrong(
                    $"Name {parameter.Name:bare}: {parameter.Description:bare}", $"Noem {parameter.Name:bare}: {parameter.Description:bare}");
        }

        return choice;
    }

    /// <summary>The language that a request asks for, be the rest of it right or wrong.</summary>
    public static Language LanguageOf(HttpRequest request) =>
        request.Query[ParameterList.Language.Name] is [var code] ? Languages.Of(code) : Language.English;

    public string? Text(Parameter parameter) => _values.TryGetValue(parameter.Name, out var values) ? values[0] : null;

    public IReadOnlyList<string> Texts(Parameter parameter) => _values.TryGetValue(parameter.Name, out var values) ? [.. values!] : [];

    public int? Number(Parameter parameter) => Text(parameter) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    public decimal? Percent(Parameter parameter) => Text(parameter) is { } text ? PercentArgument.Of(text) : null;

    public DateOnly? Date(Parameter parameter) => Text(parameter) is { } text ? DateOnly.ParseExact(text, DateForm, CultureInfo.InvariantCulture) : null;

    public bool Flag(Parameter parameter) => Text(parameter) is "true";

    /// <summary>The choice as one text, which no other choice has.</summary>
    public string Key()
    {
        var key = new StringBuilder();
        foreach (var (name, values) in _values)
        {
            foreach (var value in values)
                key.Append(name).Append(' ').Append(value!.Length).Append(' ').Append(value).Append('\n');
        }

        return key.ToString();
    }

    private static StringValues Sound(Parameter parameter, StringValues values)
    {
        if (values.Count > 1 && parameter.Kind != ParameterKind.Texts)
            throw RefusedException.Wrong($"{parameter.Name:bare} is given more than once.", $"{parameter.Name:bare} staat er meer dan eens.");
        foreach (var value in values)
            Require(parameter, value ?? "");
        return parameter.Kind switch
        {
            ParameterKind.Flag => values[0]!.ToLowerInvariant(),
            ParameterKind.Number => values[0]!.TrimStart('0') is { Length: > 0 } digits ? digits : "0",
            _ => values,
        };
    }

    private static void Require(Parameter parameter, string value)
    {
        if (parameter.Kind == ParameterKind.Number
            && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= parameter.Least && number <= parameter.Most))
        {
            throw parameter.Most == int.MaxValue
                ? RefusedException.Wrong(
                    $"{parameter.Name:bare} takes a whole number from {parameter.Least} up, and not {value}.",
                    $"{parameter.Name:bare} is een geheel getal vanaf {parameter.Least}, en niet {value}.")
                : RefusedException.Wrong(
                    $"{parameter.Name:bare} takes a whole number from {parameter.Least} to {parameter.Most}, and not {value}.",
                    $"{parameter.Name:bare} is een geheel getal van {parameter.Least} tot en met {parameter.Most}, en niet {value}.");
        }

        if (parameter.Kind == ParameterKind.Percent && PercentArgument.Of(value) is null)
            throw RefusedException.Wrong(PercentArgument.IsNone($"{parameter.Name}=", value));
        if (parameter.Kind == ParameterKind.Date && !DateOnly.TryParseExact(value, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            throw RefusedException.Wrong(
                $"{parameter.Name:bare} takes a date such as 2026-11-25, and not {value}.",
                $"{parameter.Name:bare} is een datum zoals 2026-11-25, en niet {value}.");
        if (parameter.Kind == ParameterKind.Flag && !bool.TryParse(value, out _))
            throw RefusedException.Wrong(
                $"{parameter.Name:bare} takes true or false, and not {value}.", $"{parameter.Name:bare} is true of false, en niet {value}.");
        if (parameter.Words.Count > 0 && !parameter.Words.Contains(value, StringComparer.Ordinal))
            throw RefusedException.Wrong(
                $"{parameter.Name:bare} takes {NameList.Of(parameter.Words)}, and not {value}.",
                $"{parameter.Name:bare} is {NameList.Of(parameter.Words)}, en niet {value}.");
    }

    private static RefusedException Unknown(string name, IReadOnlyList<Parameter> parameters)
    {
        var suggestion = new Suggestion(name, [.. parameters.Where(parameter => !parameter.IsInPath).Select(parameter => parameter.Name)]);
        return RefusedException.Wrong($"There is no parameter {name} here{suggestion}", $"Hier is geen parameter {name}{suggestion}");
    }
}
