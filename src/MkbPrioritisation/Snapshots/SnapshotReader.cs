namespace MkbPrioritisation.Snapshots;

/// <summary>Reads what was written.</summary>
internal sealed class SnapshotReader(BinaryReader reader) : SnapshotPass
{
    public override int Number(int? value) => reader.Read7BitEncodedInt();

    public override decimal Figure(decimal? value) => reader.ReadDecimal();

    public override string Text(string? value) => reader.ReadString();
}
