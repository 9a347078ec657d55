namespace MkbPrioritisation.Tests.Schema.Corpus;

/// <summary>YAML in the form in which it is written: 3 and "3" differ, and so do ~ and null.</summary>
internal abstract record Written
{
    public abstract IReadOnlyList<Written> Children { get; }

    public static implicit operator Written(string scalar) => new WrittenScalar(scalar);

    public static WrittenMap Map(params IEnumerable<(string Key, Written Value)> entries) => new([.. entries]);

    public static WrittenList List(params IEnumerable<Written> items) => new([.. items]);

    public abstract Written WithChild(int index, Written child);

    /// <summary>The text on one line, as JSON has it.</summary>
    public abstract string Flow();

    /// <summary>The text over several lines; what is below comes on one line now and then.</summary>
    public string Block(Random random, string indentation = "") => this switch
    {
        WrittenMap { Entries.Count: > 0 } map =>
            string.Concat(map.Entries.Select(entry => $"{indentation}{entry.Key}:{entry.Value.Below(random, indentation)}")),
        WrittenList { Items.Count: > 0 } list => string.Concat(list.Items.Select(item => $"{indentation}- {item.Flow()}\n")),
        _ => $"{indentation}{Flow()}\n",
    };

    private string Below(Random random, string indentation) => Children.Count == 0 || random.Next(3) == 0
        ? $" {Flow()}\n"
        : "\n" + Block(random, indentation + "  ");
}

internal sealed record WrittenScalar(string Text) : Written
{
    public override IReadOnlyList<Written> Children => [];

    public override Written WithChild(int index, Written child) => throw new InvalidOperationException("A scalar has no children.");

    public override string Flow() => Text;
}

internal sealed record WrittenList(IReadOnlyList<Written> Items) : Written
{
    public override IReadOnlyList<Written> Children => Items;

    public override Written WithChild(int index, Written child) => List(Items.Index().Select(item => item.Index == index ? child : item.Item));

    public override string Flow() => $"[{string.Join(", ", Items.Select(item => item.Flow()))}]";
}

internal sealed record WrittenMap(IReadOnlyList<(string Key, Written Value)> Entries) : Written
{
    public override IReadOnlyList<Written> Children => [.. Entries.Select(entry => entry.Value)];

    public override Written WithChild(int index, Written child) =>
        Map(Entries.Index().Select(entry => entry.Index == index ? (entry.Item.Key, child) : entry.Item));

    public override string Flow() => $"{{ {string.Join(", ", Entries.Select(entry => $"{entry.Key}: {entry.Value.Flow()}"))} }}";
}
