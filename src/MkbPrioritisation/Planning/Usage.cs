namespace MkbPrioritisation.Planning;

/// <summary>How much of each limit is used.</summary>
internal sealed class Usage(decimal[] used) : IEquatable<Usage>
{
    private readonly decimal[] _used = used;

    public decimal Of(int limit) => _used[limit];

    public Usage Plus(decimal[] needs)
    {
        var sum = new decimal[_used.Length];
        for (var limit = 0; limit < sum.Length; limit++)
            sum[limit] = _used[limit] + needs[limit];
        return new(sum);
    }

    public bool IsWithin(decimal[] limits)
    {
        for (var limit = 0; limit < limits.Length; limit++)
        {
            if (_used[limit] > limits[limit])
                return false;
        }

        return true;
    }

    public bool Equals(Usage? other) => other is not null && _used.AsSpan().SequenceEqual(other._used);

    public override bool Equals(object? obj) => Equals(obj as Usage);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var amount in _used)
            hash.Add(amount);
        return hash.ToHashCode();
    }
}
