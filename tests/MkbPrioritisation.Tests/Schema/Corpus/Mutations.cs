namespace MkbPrioritisation.Tests.Schema.Corpus;

/// <summary>Changes valid files at random places, as slips of all sorts do; many come out invalid, some do not.</summary>
internal static class Mutations
{
    private static readonly string[] OddScalars =
    [
        "", "~", "null", "NULL", "\"\"", "\" \"", "'\\t'", "\"\\t\\n\"", "\"\\u00a0\\u3000\"", "\"\\u0085\"", "\"\\uFEFF\"", "\"null\"", "\"~\"",
        "0",
        "1",
        "3",
        "4.0",
        "\"4\"",
        "04",
        "\"04\"",
        "+4",
        "-1",
        "6",
        "2.5",
        "0x4",
        "1e3",
        "1e-3",
        ".nan",
        ".inf",
        "2020",
        "\"2020\"",
        "10000",
        "1000001",
        "true",
        "False",
        "2..4",
        "4..2",
        "1..6",
        "3..3",
        "2 .. 4",
        "unknown",
        "Unknown",
        "high",
        "low..high",
        "high..low",
        "low..unknown",
        "low..",
        "1-2-bn",
        "0-50-mln",
        "over-1-bn..0-50-mln",
        "1-2-bn..100-400-mln",
        "0-6-months",
        "1-2-years..6-12-months",
        "EUR 5 mln",
        "EUR 5-2 mln",
        "EUR 5-5 mln",
        "USD 5 mln",
        "EUR 1,5 mln",
        "EUR 5",
        "EUR  5",
        "€ 5 mln",
        "8 months",
        "1-2 years",
        "2-1 years",
        "8 weeks",
        "months",
        "EUR per year",
        "per year",
        "published",
        "derived",
        "judgment",
        "grow",
        "Grow",
        "cost",
        "support",
        "financing",
        "EUR 1.0-1.4 bn",
        "EUR 1000000 bn",
        "EUR 5-2 bn",
        "EUR",
        "50",
        "100",
        "101",
        "regional-funds",
        "Not-An-Id",
        "a--b",
        "-a",
        "a_b",
        "é",
        "x",
        "two words",
    ];

    private static readonly string[] Keys =
    [
        "name",
        "nl",
        "en",
        "de",
        "category",
        "summary",
        "labels",
        "segments",
        "scores",
        "band",
        "score",
        "estimate",
        "basis",
        "because",
        "cost",
        "support",
        "value-added",
        "bands", "unit", "id", "from", "to", "criteria", "dimensions", "net-impact", "feasibility", "shortlist", "source", "title", "year", "categories",
        "plan",
        "programme",
        "investment",
        "growth",
        "total-investment",
        "financing",
        "share",
        "currency",
        "programmes",
        "sources",
        "parts",
        "printed",
        "2021",
        "1999",
        "null",
        "~",
        "\"\"",
        "3",
        "1e3",
        "Not-An-Id",
        "<<",
    ];

    public static Written Mutate(Written file, Random random)
    {
        var once = At(file, random, PathTo(file, random));
        return random.Next(4) > 0 ? once : At(once, random, PathTo(once, random));
    }

    private static Written At(Written node, Random random, ReadOnlySpan<int> path) =>
        path is [var index, .. var rest] ? node.WithChild(index, At(node.Children[index], random, rest)) : Changed(node, random);

    private static int[] PathTo(Written node, Random random)
    {
        var path = new List<int>();
        for (; node.Children.Count > 0 && random.Next(5) > 0; node = node.Children[path[^1]])
            path.Add(random.Next(node.Children.Count));
        return [.. path];
    }

    private static Written Changed(Written node, Random random) => random.Next(8) switch
    {
        0 => Odd(random),
        1 => Written.List(node),
        2 => Written.Map((random.Pick(Keys), node)),
        _ => node switch
        {
            WrittenMap map => Changed(map, random),
            WrittenList list => Changed(list, random),
            _ => Changed((WrittenScalar)node, random),
        },
    };

    private static WrittenMap Changed(WrittenMap map, Random random)
    {
        var entries = map.Entries.ToList();
        var index = random.Next(entries.Count + 1);
        var isEntry = index < entries.Count;
        switch (random.Next(5))
        {
            case 0 when isEntry:
                entries.RemoveAt(index);
                break;
            case 1 when isEntry:
                entries[index] = (
                    random.Pick(random.Pick(Keys), entries[index].Key + "s", entries[index].Key.ToUpperInvariant(), $"\"{entries[index].Key.Trim('"')}\""),
                    entries[index].Value);
                break;
            case 2 when isEntry:
                entries.Add(entries[index]);
                break;
            case 3 when isEntry:
                entries[index] = (entries[index].Key, random.Pick(map.Children));
                break;
            default:
                entries.Insert(index, (random.Pick(Keys), Odd(random)));
                break;
        }

        return new(entries);
    }

    private static WrittenList Changed(WrittenList list, Random random)
    {
        var items = list.Items.ToList();
        var index = random.Next(items.Count + 1);
        var isItem = index < items.Count;
        switch (random.Next(3))
        {
            case 0 when isItem:
                items.RemoveAt(index);
                break;
            case 1 when isItem:
                items.Add(items[index]);
                break;
            default:
                items.Insert(index, Item(Odd(random)));
                break;
        }

        return new(items);
    }

    private static Written Changed(WrittenScalar scalar, Random random) => random.Next(5) switch
    {
        0 when !scalar.Text.Contains('"') && !scalar.Text.Contains('\'') => $"\"{scalar.Text}\"",
        1 => scalar.Text.ToUpperInvariant(),
        2 when scalar.Text.Split("..") is [var from, var to] => $"{to}..{from}",
        _ => Odd(random),
    };

    private static Written Odd(Random random) => random.Next(8) switch
    {
        0 => Written.Map(),
        1 => Written.List(),
        2 => Written.Map((random.Pick(Keys), random.Pick(OddScalars))),
        3 => Written.List(Item(random.Pick(OddScalars)), "cost"),
        _ => random.Pick(OddScalars),
    };

    // Between commas the two parsers take nothing at all for different things.
    private static Written Item(Written item) => item is WrittenScalar { Text: "" } ? "~" : item;
}
