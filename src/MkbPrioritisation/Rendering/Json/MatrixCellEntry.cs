using System.Text.Json.Serialization;
using MkbPrioritisation.Matrix;

namespace MkbPrioritisation.Rendering.Json;

/// <summary>One cell with its measures, as JSON holds it.</summary>
/// <param name="NetImpact">The level of net impact.</param>
/// <param name="Feasibility">The level of feasibility.</param>
/// <param name="Measures">The measures, in display order.</param>
public sealed record MatrixCellEntry([property: JsonConverter(typeof(CamelCaseEnumConverter<Level>))] Level NetImpact, [property: JsonConverter(typeof(CamelCaseEnumConverter<Level>))] Level Feasibility, IReadOnlyList<MatrixMeasureEntry> Measures);
