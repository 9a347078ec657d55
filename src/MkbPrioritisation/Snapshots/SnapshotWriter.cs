namespace MkbPrioritisation.Snapshots;

/// <summary>Writes what it is given.</summary>
internal sealed class SnapshotWriter(BinaryWriter writer) : SnapshotPass
{
    public override int Number(int? value)
    {
        writer.Write7BitEncodedInt(value!.Value);
        return value.Value;
    }

    public override decimal Figure(decimal? value)
    {
        writer.Write(value!.Value);
        return value.Value;
    }

    public override string Text(string? value)
    {
        writer.Write(value!);
        return value!;
    }
}
