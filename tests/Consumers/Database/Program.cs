using Database;
using MkbPrioritisation;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;

// Measures that live in a database: filled once, then read, ranked, written to files and read from there again.
using var store = new MeasureStore(args[0]);
store.Database.EnsureCreated();
foreach (var measure in MeasureCatalogue.BuiltIn.GetCollection("recovery-plan-2020").Measures)
{
    store.Measures.Add(new()
    {
        Id = measure.Id,
        Name = measure.Name.In(Language.English),
        Scores = [.. measure.Scores.Select(score => new ScoreRow { Criterion = score.Criterion, Low = score.Low, High = score.High })],
    });
}

store.SaveChanges();
store.ChangeTracker.Clear();

MeasureCollection collection = new(
    "from-database",
    LocalizedText.Same("From a database"),
    [KeyValuePair.Create("all", LocalizedText.Same("All"))],
    store.WithScores().Select(ToMeasure));

if (!MeasureCatalogue.TryCreate(MeasureCatalogue.BuiltIn.Criteria, MeasureCatalogue.BuiltIn.Schemes, [collection], out var catalogue, out var findings))
    throw new InvalidOperationException(string.Join('\n', findings));

var ranking = catalogue.Rank("from-database");
foreach (var ranked in ranking.Take(3))
    Console.WriteLine($"{ranked.Rank,2}  {ranked.Measure.Name}  {ranked.Overall}");

var published = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020");
Console.WriteLine($"as published: {Places(ranking).SequenceEqual(Places(published))}");

MeasuresFolder.Save(catalogue, args[1]);
var reloaded = MeasureCatalogue.Load(args[1]);
Console.WriteLine($"reloaded equal: {reloaded.GetCollection("from-database").Equals(collection)}");

// What the reader would refuse is refused here as well, with the cure.
store.Measures.Single(measure => measure.Id == "strengthen-equity").Scores.Add(new() { Criterion = "popularity", Low = 9, High = 9 });
store.SaveChanges();
try
{
    store.WithScores().Select(ToMeasure).ToList();
    Console.WriteLine("taken");
}
catch (ArgumentException refused)
{
    Console.WriteLine($"refused: {refused.Message.Split('\n')[0]}");
}

static Measure ToMeasure(MeasureRow row) =>
    new(row.Id, LocalizedText.Same(row.Name), "all", row.Scores.Select(score => new CriterionScore(score.Criterion, score.Low, score.High, Basis.Judgement)));

static IEnumerable<(int, string)> Places(MeasureRanking ranking) => ranking.Select(ranked => (ranked.Rank, ranked.Measure.Id));
