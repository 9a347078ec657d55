using System.Text.Json.Serialization;
using MkbPrioritisation.Matrix;

namespace MkbPrioritisation.Rendering.Json;

/// <summary>A cell of the matrix, as JSON holds it.</summary>
/// <param name="NetImpact">The level of net impact.</param>
/// <param name="Feasibility">The level of feasibility.</param>
public sealed record CellEntry([property: JsonConverter(typeof(CamelCaseEnumConverter<Level>))] Level NetImpact, [property: JsonConverter(typeof(CamelCaseEnumConverter<Level>))] Level Feasibility)
{
    internal static CellEntry Of(MatrixCell cell) => new(cell.NetImpact, cell.Feasibility);
}
