using System.Text.Json;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Mcp;

/// <summary>The arguments of a call, none of them unknown, missing or of another kind than declared.</summary>
internal sealed class ToolArguments
{
    private const int MostItems = 1_000;

    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ToolArguments>> _objects = new(StringComparer.Ordinal);

    private ToolArguments()
    {
    }

    /// <summary>Reads the arguments of a call; one that is null counts as left out.</summary>
    /// <exception cref="UsageException">One is unknown or missing, or cannot be read.</exception>
    public static ToolArguments Of(IEnumerable<KeyValuePair<string, JsonElement>> given, IReadOnlyList<ToolArgument> declared)
    {
        var arguments = new ToolArguments();
        foreach (var (name, value) in given)
        {
            var argument = declared.FirstOrDefault(argument => argument.Name == name) ?? throw Unknown(name, declared);
            if (value.ValueKind != JsonValueKind.Null)
                arguments.Add(argument, value);
        }

        return declared.FirstOrDefault(argument => argument.IsRequired && !arguments._values.ContainsKey(argument.Name)) is { } missing
            ? throw new UsageException($"Give {missing.Name:bare}: {missing.Description:bare}", $"Geef {missing.Name:bare}: {missing.Description:bare}")
            : arguments;
    }

    public string? Text(ToolArgument argument) => Value(argument)?.GetString();

    public IReadOnlyList<string> Texts(ToolArgument argument) => Value(argument) is { } list
        ? [.. list.EnumerateArray().Select(item => item.GetString()!)]
        : [];

    public int? Number(ToolArgument argument) => Value(argument)?.GetInt32();

    public bool Flag(ToolArgument argument) => Value(argument)?.GetBoolean() ?? false;

    /// <summary>Figures by name, each as it was written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Figures(ToolArgument argument) => Value(argument) is { } figures
        ? [.. figures.EnumerateObject().Select(figure => KeyValuePair.Create(figure.Name, Written(figure.Value)))]
        : [];

    public IReadOnlyList<ToolArguments> Objects(ToolArgument argument) => _objects.GetValueOrDefault(argument.Name, []);

    private static string Written(JsonElement figure) => figure.ValueKind == JsonValueKind.String ? figure.GetString()! : figure.GetRawText();

    private static IEnumerable<KeyValuePair<string, JsonElement>> Members(JsonElement item) =>
        item.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value));

    private JsonElement? Value(ToolArgument argument) => _values.TryGetValue(argument.Name, out var value) ? value : null;

    private void Add(ToolArgument argument, JsonElement value)
    {
        Require(argument, value);
        if (!_values.TryAdd(argument.Name, value))
            throw new UsageException($"{argument.Name:bare} is given more than once.", $"{argument.Name:bare} staat er meer dan eens.");
        if (argument.Kind == ArgumentKind.ObjectList)
            _objects.Add(argument.Name, [.. value.EnumerateArray().Select(item => Of(Members(item), argument.Members))]);
    }

    private static void Require(ToolArgument argument, JsonElement value)
    {
        var kind = value.ValueKind;
        var isSound = argument.Kind switch
        {
            ArgumentKind.Text => kind == JsonValueKind.String,
            ArgumentKind.Flag => kind is JsonValueKind.True or JsonValueKind.False,
            ArgumentKind.Number => kind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= argument.Least && number <= argument.Most,
            ArgumentKind.TextList => IsList(value, JsonValueKind.String),
            ArgumentKind.ObjectList => IsList(value, JsonValueKind.Object),
            ArgumentKind.Figures => kind == JsonValueKind.Object
                && Members(value).All(figure => figure.Value.ValueKind is JsonValueKind.Number or JsonValueKind.String),
        };
        if (isSound)
        {
            if (argument.Kind == ArgumentKind.Figures)
                RequireFigures(argument, value);
            return;
        }

        var wanted = Wanted(argument);
        throw new UsageException(
            $"{argument.Name:bare} takes {wanted}, and not {value.GetRawText()}.", $"{argument.Name:bare} is {wanted}, en niet {value.GetRawText()}.");
    }

    private static void RequireFigures(ToolArgument argument, JsonElement value)
    {
        var names = value.EnumerateObject().Select(figure => figure.Name).ToList();
        if (argument.Members.Count > 0 && names.Find(name => !argument.Members.Any(member => member.Name == name)) is { } unknown)
            throw Unknown(unknown, argument.Members);
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new UsageException($"{argument.Name:bare} has {twice.Key} more than once.", $"{argument.Name:bare} heeft {twice.Key} meer dan eens.");
    }

    private static bool IsList(JsonElement value, JsonValueKind kind) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= MostItems && value.EnumerateArray().All(item => item.ValueKind == kind);

    private static Phrase Wanted(ToolArgument argument) => argument.Kind switch
    {
        ArgumentKind.Text => new($"a text", $"een tekst"),
        ArgumentKind.Flag => new($"true or false", $"true of false"),
        ArgumentKind.Number when argument.Most == int.MaxValue => new($"a whole number from {argument.Least} up", $"een geheel getal vanaf {argument.Least}"),
        ArgumentKind.Number =>
            new($"a whole number from {argument.Least} to {argument.Most}", $"een geheel getal van {argument.Least} tot en met {argument.Most}"),
        ArgumentKind.TextList => new($"a list of at most {MostItems} texts", $"een lijst van ten hoogste {MostItems} teksten"),
        ArgumentKind.ObjectList => new($"a list of at most {MostItems} objects", $"een lijst van ten hoogste {MostItems} objecten"),
        ArgumentKind.Figures => new($"an object of numbers and texts", $"een object van getallen en teksten"),
    };

    private static UsageException Unknown(string name, IReadOnlyList<ToolArgument> declared)
    {
        var suggestion = new Suggestion(name, [.. declared.Select(argument => argument.Name)]);
        return new($"There is no argument {name} here{suggestion}", $"Hier is geen argument {name}{suggestion}");
    }
}
