using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Tests.Schema.Corpus;
using Xunit.Abstractions;

namespace MkbPrioritisation.Tests.Schema;

/// <summary>
/// The reader decides what is valid, and the schemas say the same to editors: they accept all that the reader accepts,
/// and refuse all that a schema can tell to be wrong. What it cannot tell stands in <see cref="Slips.ForReader"/>.
/// </summary>
[Trait("Category", "Slow")]
public sealed class SchemaAgreementTests(ITestOutputHelper output)
{
    private static readonly string[] Kinds = ["criteria", "scheme", "segments", "practices", "collection", "measure", "assessment", "profile"];

    private static readonly Lazy<ILookup<string, JudgedCase>> Judged = new(Judge);

    [SchemaFact]
    public void Shipped_files_pass_reader_and_schema() => None("shipped", item => !item.ReaderAccepts || !item.SchemaAccepts);

    [SchemaFact]
    public void Generated_files_pass_reader_and_schema() => None("generated", item => !item.ReaderAccepts || !item.SchemaAccepts);

    [SchemaFact]
    public void Values_of_one_field_pass_both_or_neither()
    {
        Assert.Contains(Judged.Value["exact"], item => item.ReaderAccepts);
        None("exact", item => item.ReaderAccepts != item.SchemaAccepts);
    }

    [SchemaFact]
    public void Slips_that_a_schema_can_tell_are_refused_by_both() => None("slips", item => item.ReaderAccepts || item.SchemaAccepts);

    [SchemaFact]
    public void Slips_that_a_schema_cannot_tell_are_refused_by_the_reader_alone()
    {
        var codes = Slips.ForReader.ToDictionary(slip => slip.Case, slip => slip.Code);
        None("reader", item => !item.SchemaAccepts || item.ByReader.All(finding => finding.Code != codes[item.Case]));
    }

    [SchemaFact]
    public void Whatever_a_schema_refuses_the_reader_refuses()
    {
        Assert.Contains(Judged.Value["mutated"], item => item.ReaderAccepts);
        None("mutated", item => item.ReaderAccepts && !item.SchemaAccepts);
    }

    [SchemaFact]
    public void What_the_reader_alone_refuses_falls_under_a_rule_that_no_schema_can_tell()
    {
        var codes = Slips.ForReader.Select(slip => slip.Code).ToHashSet(StringComparer.Ordinal);
        None("mutated", item => item.SchemaAccepts && item.ByReader.Any(finding => !codes.Contains(finding.Code)));
    }

    [SchemaFact]
    public void Every_example_in_a_schema_is_valid_where_it_stands() => None("examples", item => !item.SchemaAccepts);

    private void None(string group, Func<JudgedCase, bool> isWrong)
    {
        var all = Judged.Value[group].ToList();
        output.WriteLine(
            $"{all.Count} texts: both accept {all.Count(item => item.ReaderAccepts && item.SchemaAccepts)}, " +
            $"the schema alone {all.Count(item => !item.ReaderAccepts && item.SchemaAccepts)}, " +
            $"neither {all.Count(item => !item.ReaderAccepts && !item.SchemaAccepts)}");
        var wrong = all.Where(isWrong).ToList();
        Assert.NotEmpty(all);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {all.Count}:\n{string.Join('\n', wrong.Take(8))}");
    }

    private static ILookup<string, JudgedCase> Judge()
    {
        var cases = Corpus().ToList();
        var problems = SchemaValidator.Problems(cases.Select(item => item.Case));
        return cases.Zip(problems).ToLookup(
            item => item.First.Group,
            item => new JudgedCase(item.First.Case, item.First.Group == "examples" ? [] : ReaderVerdict.Errors(item.First.Case), item.Second));
    }

    private static IEnumerable<(string Group, SchemaCase Case)> Corpus()
    {
        foreach (var file in ShippedFile.All)
            yield return ("shipped", new(file.Kind, file.Path, File.ReadAllText(file.Path)));
        foreach (var item in Slips.Sound)
            yield return ("generated", item);
        foreach (var item in ExactCases.All)
            yield return ("exact", item);
        foreach (var item in Slips.ForBoth)
            yield return ("slips", item);
        foreach (var (_, item) in Slips.ForReader)
            yield return ("reader", item);
        foreach (var item in SchemaFile.All.SelectMany(schema => schema.Examples))
            yield return ("examples", item);

        foreach (var kind in Kinds)
        {
            for (var seed = 0; seed < 300; seed++)
            {
                var random = new Random(seed);
                var valid = new ValidFiles(random).Of(kind);
                yield return ("generated", new(kind, $"seed {seed}", valid.Block(random)));
                for (var mutation = 0; mutation < 6; mutation++)
                    yield return ("mutated", new(kind, $"seed {seed}, mutation {mutation}", Mutations.Mutate(valid, random).Block(random)));
            }
        }
    }
}
