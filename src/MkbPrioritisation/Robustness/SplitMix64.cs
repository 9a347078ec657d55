namespace MkbPrioritisation.Robustness;

/// <summary>
/// Random numbers of which any can be had at once, without those before it: the n-th is a mix of the seed plus n steps. Its
/// sequence is fixed, whereas that of <see cref="Random"/> may change with the framework.
/// </summary>
/// <remarks>
/// G. L. Steele, D. Lea and C. H. Flood, <i>Fast splittable pseudorandom number generators</i>, OOPSLA 2014; constants as
/// in S. Vigna's splitmix64.c (public domain, https://prng.di.unimi.it/splitmix64.c).
/// </remarks>
internal readonly struct SplitMix64(ulong seed)
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;
    private const ulong HashStart = 0xCBF29CE484222325;
    private const ulong HashPrime = 0x100000001B3;

    /// <summary>The number at a place in the sequence, from 0.</summary>
    public ulong this[ulong place]
    {
        get
        {
            var mixed = seed + ((place + 1) * Gamma);
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>
    /// The numbers of whatever has a name, the same wherever it stands among others: where they start is a mix of the seed and
    /// the name's hash (FNV-1a, as G. Fowler, L. C. Noll and P. Vo have it).
    /// </summary>
    public static SplitMix64 Named(int seed, string name)
    {
        var hash = HashStart;
        foreach (var character in name)
            hash = (hash ^ character) * HashPrime;
        return new(new SplitMix64(hash ^ new SplitMix64((ulong)seed)[0])[0]);
    }

    /// <summary>The number at a place as one of 0 to less than a count, each equally often.</summary>
    public int Below(int count, int place) => (int)((this[(ulong)place] >> 32) * (ulong)count >> 32);
}
