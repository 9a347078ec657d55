using System.Buffers;
using System.Text.Json;

namespace MkbPrioritisation.Cli.Mcp;

/// <summary>Describes arguments as a JSON Schema.</summary>
internal static class ArgumentSchema
{
    /// <summary>The schema of an object with these arguments and no others.</summary>
    public static JsonElement Of(IReadOnlyList<ToolArgument> arguments)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text))
            WriteObject(writer, arguments);
        return JsonDocument.Parse(text.WrittenMemory).RootElement;
    }

    private static void WriteObject(Utf8JsonWriter writer, IReadOnlyList<ToolArgument> arguments)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "object");
        WriteMembers(writer, arguments);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, IReadOnlyList<ToolArgument> arguments)
    {
        writer.WriteStartObject("properties");
        foreach (var argument in arguments)
        {
            writer.WriteStartObject(argument.Name);
            writer.WriteString("description", argument.Description);
            WriteKind(writer, argument);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        if (arguments.Any(argument => argument.IsRequired))
        {
            writer.WriteStartArray("required");
            foreach (var argument in arguments.Where(argument => argument.IsRequired))
                writer.WriteStringValue(argument.Name);
            writer.WriteEndArray();
        }

        writer.WriteBoolean("additionalProperties", value: false);
    }

    private static void WriteKind(Utf8JsonWriter writer, ToolArgument argument)
    {
        switch (argument.Kind)
        {
            case ArgumentKind.Text:
                writer.WriteString("type", "string");
                break;
            case ArgumentKind.Flag:
                writer.WriteString("type", "boolean");
                break;
            case ArgumentKind.Number:
                writer.WriteString("type", "integer");
                writer.WriteNumber("minimum", argument.Least);
                writer.WriteNumber("maximum", argument.Most);
                break;
            case ArgumentKind.TextList:
                writer.WriteString("type", "array");
                writer.WriteStartObject("items");
                writer.WriteString("type", "string");
                writer.WriteEndObject();
                break;
            case ArgumentKind.ObjectList:
                writer.WriteString("type", "array");
                writer.WritePropertyName("items");
                WriteObject(writer, argument.Members);
                break;
            case ArgumentKind.Figures:
                writer.WriteString("type", "object");
                WriteFigures(writer, argument);
                break;
        }
    }

    private static void WriteFigures(Utf8JsonWriter writer, ToolArgument argument)
    {
        if (argument.Members.Count == 0)
        {
            writer.WriteStartObject("additionalProperties");
            WriteFigure(writer);
            writer.WriteEndObject();
            return;
        }

        writer.WriteStartObject("properties");
        foreach (var member in argument.Members)
        {
            writer.WriteStartObject(member.Name);
            writer.WriteString("description", member.Description);
            WriteFigure(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteBoolean("additionalProperties", value: false);
    }

    private static void WriteFigure(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("type");
        writer.WriteStringValue("number");
        writer.WriteStringValue("string");
        writer.WriteEndArray();
    }
}
