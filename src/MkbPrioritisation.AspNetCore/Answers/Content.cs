using System.Text;
using System.Text.Json;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.AspNetCore.Answers;

/// <summary>What an answer holds.</summary>
/// <param name="Utf8">Its text, as it is sent.</param>
internal readonly record struct Content(byte[] Utf8)
{
    /// <summary>A document as JSON, which is never a string on its way.</summary>
    public static Content Json<T>(T document, Action<Utf8JsonWriter, T> write) => new(JsonText.WriteUtf8(document, write));

    public static implicit operator Content(string text) => new(Encoding.UTF8.GetBytes(text));
}
