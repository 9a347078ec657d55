using Microsoft.EntityFrameworkCore;

namespace Database;

/// <summary>Measures and their scores, as somebody would keep them in tables.</summary>
internal sealed class MeasureStore(string path) : DbContext
{
    public DbSet<MeasureRow> Measures => Set<MeasureRow>();

    public IReadOnlyList<MeasureRow> WithScores() =>
        [.. Measures.Include(measure => measure.Scores.OrderBy(score => score.Id)).AsNoTracking().OrderBy(measure => measure.Id)];

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite($"Data Source={path}");
}

/// <summary>A measure.</summary>
internal sealed class MeasureRow
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    public List<ScoreRow> Scores { get; set; } = [];
}

/// <summary>A score of a measure, the same from low to high where it is certain.</summary>
internal sealed class ScoreRow
{
    public int Id { get; set; }

    public required string Criterion { get; set; }

    public int Low { get; set; }

    public int High { get; set; }
}
