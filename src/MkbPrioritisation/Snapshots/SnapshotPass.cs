namespace MkbPrioritisation.Snapshots;

/// <summary>
/// A pass over all that is kept, part by part: a writing one takes each value and gives it back, a reading one disregards
/// what it is given and gives what was written. So one description of the parts serves both ways, and cannot fall out of step.
/// </summary>
internal abstract class SnapshotPass
{
    public abstract int Number(int? value);

    public abstract decimal Figure(decimal? value);

    public abstract string Text(string? value);

    public bool Flag(bool? value) => Number(value is true ? 1 : 0) != 0;

    public int? OptionalNumber(int? value) => Flag(value is not null) ? Number(value) : null;

    public decimal? OptionalFigure(decimal? value) => Flag(value is not null) ? Figure(value) : null;

    public string? OptionalText(string? value) => Flag(value is not null) ? Text(value) : null;

    public T? Optional<T>(T? value, Func<SnapshotPass, T?, T> part)
        where T : class => Flag(value is not null) ? part(this, value) : null;

    public T[] List<T>(IReadOnlyList<T>? values, Func<SnapshotPass, T?, T> part)
        where T : class
    {
        var list = new T[Number(values?.Count)];
        for (var index = 0; index < list.Length; index++)
            list[index] = part(this, values?[index]);
        return list;
    }

    public OrderedDictionary<string, T> Map<T>(IReadOnlyDictionary<string, T>? values, Func<SnapshotPass, T?, T> part)
        where T : class
    {
        var keys = List<string>(values?.Keys.ToArray(), (pass, key) => pass.Text(key));
        var map = new OrderedDictionary<string, T>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
            map.Add(key, part(this, values is null ? null : values[key]));
        return map;
    }
}
