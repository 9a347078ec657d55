namespace MkbPrioritisation.Texts;

/// <summary>Finds the valid name that a wrong one was probably meant to be.</summary>
internal static class NearestName
{
    private const int LongestName = 64;
    private const int MostNames = 100;
    private const int MostSlips = 8;
    private const int ShortestPart = 4;
    private const int ShortestWord = 3;

    /// <summary>The nearest of the names, or <see langword="null"/> where none is near.</summary>
    public static string? Find(string wrong, IEnumerable<string> names)
    {
        if (wrong.Length > LongestName)
            return null;

        if (Squeezed(wrong) is { Length: > 0 } letters && names.Take(MostNames).Where(name => Squeezed(name) == letters).Take(2).ToList() is [var same])
            return same;
        string? nearest = null;
        var nearestDistance = 1 + Math.Clamp(wrong.Length / 3, 1, MostSlips);
        var lower = wrong.ToLowerInvariant();
        foreach (var name in names.Take(MostNames))
        {
            if (Math.Abs(name.Length - wrong.Length) >= nearestDistance)
                continue;
            var distance = Distance(lower, name, nearestDistance);
            if (distance < nearestDistance)
                (nearest, nearestDistance) = (name, distance);
        }

        return nearest ?? Holding(KebabCase.Suggest(wrong), names) ?? HeldIn(KebabCase.Suggest(wrong), names);
    }

    // Without capitals, and whatever stands between letters: that is what slips first.
    private static string Squeezed(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));

    // The one name that has the words of a shorter text in it.
    private static string? Holding(string? words, IEnumerable<string> names)
    {
        if (words is not { Length: >= ShortestPart })
            return null;
        string? found = null;
        foreach (var name in names.Take(MostNames))
        {
            if (!$"-{name}-".Contains($"-{words}-", StringComparison.Ordinal))
                continue;
            if (found is not null)
                return null;
            found = name;
        }

        return found;
    }

    // The one name of which all words stand in a longer text.
    private static string? HeldIn(string? words, IEnumerable<string> names) =>
        names.Take(MostNames).Where(name => name.Length >= ShortestWord && $"-{words}-".Contains($"-{name}-", StringComparison.Ordinal)).Take(2)
            .ToList() is [var only]
            ? only
            : null;

    /// <summary>A sentence that names the nearest name, or all of them where they are few.</summary>
    public static string Hint(string wrong, IReadOnlyCollection<string> names)
    {
        if (Find(wrong, names) is { } nearest)
            return $"; did you mean \"{nearest}\"?";
        return names.Count switch
        {
            0 => "",
            <= 12 => $"; known: {string.Join(", ", names.Select(PrintableText.Short))}",
            _ => "",
        };
    }

    /// <summary>
    /// The least number of letters inserted, left out, replaced, or swapped with a neighbour; any number from the limit up where it
    /// is not below.
    /// </summary>
    private static int Distance(string from, string to, int limit)
    {
        Span<int> secondAbove = stackalloc int[to.Length + 1];
        Span<int> above = stackalloc int[to.Length + 1];
        Span<int> row = stackalloc int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
            above[j] = j;

        for (var i = 1; i <= from.Length; i++)
        {
            // Further from the diagonal than the limit, no distance is below it.
            row.Fill(limit);
            row[0] = i;
            for (var j = Math.Max(1, i - limit); j <= Math.Min(to.Length, i + limit); j++)
            {
                var replaced = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                var best = Math.Min(replaced, 1 + Math.Min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    best = Math.Min(best, 1 + secondAbove[j - 2]);
                row[j] = best;
            }

            var free = secondAbove;
            secondAbove = above;
            above = row;
            row = free;
        }

        return above[to.Length];
    }
}
