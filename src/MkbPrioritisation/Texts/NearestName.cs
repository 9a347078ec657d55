namespace MkbPrioritisation.Texts;

/// <summary>Finds the valid name that a wrong one was probably meant to be.</summary>
internal static class NearestName
{
    private const int LongestName = 64;
    private const int MostNames = 1000;

    /// <summary>The nearest of the names, or <see langword="null"/> where none is near.</summary>
    public static string? Find(string wrong, IEnumerable<string> names)
    {
        if (wrong.Length > LongestName)
            return null;

        string? nearest = null;
        var nearestDistance = 1 + Math.Max(1, wrong.Length / 3);
        foreach (var name in names.Take(MostNames))
        {
            if (Math.Abs(name.Length - wrong.Length) >= nearestDistance)
                continue;
            var distance = Distance(wrong.ToLowerInvariant(), name);
            if (distance < nearestDistance)
                (nearest, nearestDistance) = (name, distance);
        }

        return nearest;
    }

    /// <summary>A sentence that names the nearest name, or all of them where they are few.</summary>
    public static string Hint(string wrong, IReadOnlyCollection<string> names)
    {
        if (Find(wrong, names) is { } nearest)
            return $"; did you mean \"{nearest}\"?";
        return names.Count switch
        {
            0 => "",
            <= 12 => $"; known: {string.Join(", ", names)}",
            _ => "",
        };
    }

    /// <summary>The least number of letters inserted, left out, replaced, or swapped with a neighbour.</summary>
    private static int Distance(string from, string to)
    {
        var distances = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            distances[i, 0] = i;
        for (var j = 0; j <= to.Length; j++)
            distances[0, j] = j;

        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = distances[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                var best = Math.Min(replaced, 1 + Math.Min(distances[i - 1, j], distances[i, j - 1]));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    best = Math.Min(best, 1 + distances[i - 2, j - 2]);
                distances[i, j] = best;
            }
        }

        return distances[from.Length, to.Length];
    }
}
