using System.Text.Json.Serialization;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>What takes longer to reckon, and comes after the rest of the page.</summary>
/// <param name="Chances">The chance of the shortlist in words, by <c>collection/measure</c>.</param>
/// <param name="Tipping">The section of what would tip the list, as HTML.</param>
internal sealed record LateDocument(IReadOnlyDictionary<string, string> Chances, string Tipping);

/// <summary>How it is written, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LateDocument))]
internal sealed partial class LateContext : JsonSerializerContext
{
    public static string Write(LateDocument document) => JsonText.Write(document, Default.LateDocumentSerializeHandler!);
}
