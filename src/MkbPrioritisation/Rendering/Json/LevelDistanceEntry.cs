using System.Text.Json.Serialization;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;

namespace MkbPrioritisation.Rendering.Json;

/// <summary>How far a dimension's value lies from a limit between two levels, as JSON holds it.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Level">The level on the other side of the limit.</param>
/// <param name="Limit">The limit, as a fraction.</param>
/// <param name="Distance">How far it is; 0 for a value that lies on the limit.</param>
public sealed record LevelDistanceEntry([property: JsonConverter(typeof(CamelCaseEnumConverter<Dimension>))] Dimension Dimension, [property: JsonConverter(typeof(CamelCaseEnumConverter<Level>))] Level Level, string Limit, double Distance);
