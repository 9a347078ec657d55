using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Excel;

/// <summary>The words of a workbook in one language, beside those that all results share.</summary>
internal sealed record SheetWords
{
    private static readonly SheetWords English = new()
    {
        Measures = "Measures",
        Criteria = "Criteria",
        Categories = "Categories",
        Ranking = "Ranking",
        Criterion = "Criterion",
        Name = "Name",
        Description = "Description",
        Score = "Score",
        Band = "Band",
        Meaning = "Meaning",
        WholeScale = "nothing is known: any score from 1 to 5",
        BestRank = "Best rank",
        WorstRank = "Worst rank",
        OnShortlist = "On the shortlist",
        Yes = "yes",
        No = "no",
        Lowest = "lowest",
        Highest = "highest",
        Level = "level",
        CollectionName = "Collection name",
        CategoryName = "Category name",
        Basis = "Basis",
        Files = "Files",
        File = "File",
        Text = "Text, which is read only into a folder that has none of it yet",
        Chances = "Chances",
        Chance = "chance",
        ShortlistChance = "Chance of the shortlist, if a certain score may be a band off",
        LikeliestRank = "Most likely rank",
        BestOfNinety = "Best rank in 90% of cases",
        WorstOfNinety = "Worst rank in 90% of cases",
        ChanceOfRank = "Chance of rank",
        Likely = "Likely rank",
        LeftOut = (count, most) => $"left out: {count} measures, and chances are given for up to {most}; mkb robustness gives them",
    };

    private static readonly SheetWords Dutch = new()
    {
        Measures = "Maatregelen",
        Criteria = "Criteria",
        Categories = "Categorieën",
        Ranking = "Rangschikking",
        Criterion = "Criterium",
        Name = "Naam",
        Description = "Omschrijving",
        Score = "Score",
        Band = "Klasse",
        Meaning = "Betekenis",
        WholeScale = "niets bekend: elke score van 1 tot 5",
        BestRank = "Beste rang",
        WorstRank = "Slechtste rang",
        OnShortlist = "Op de shortlist",
        Yes = "ja",
        No = "nee",
        Lowest = "laagste",
        Highest = "hoogste",
        Level = "niveau",
        CollectionName = "Naam collectie",
        CategoryName = "Naam categorie",
        Basis = "Herkomst",
        Files = "Bestanden",
        File = "Bestand",
        Text = "Tekst, die alleen gelezen wordt in een map die er nog niets van heeft",
        Chances = "Kansen",
        Chance = "kans",
        ShortlistChance = "Kans op de shortlist, als een vaste score een klasse ernaast kan zitten",
        LikeliestRank = "Meest waarschijnlijke rang",
        BestOfNinety = "Beste rang in 90% van de gevallen",
        WorstOfNinety = "Slechtste rang in 90% van de gevallen",
        ChanceOfRank = "Kans op rang",
        Likely = "Waarschijnlijke rang",
        LeftOut = (count, most) => $"weggelaten: {count} maatregelen, en kansen zijn er voor ten hoogste {most}; mkb robustness geeft ze",
    };

    public required string Measures { get; init; }

    public required string Criteria { get; init; }

    public required string Categories { get; init; }

    public required string Ranking { get; init; }

    public required string Criterion { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string Score { get; init; }

    public required string Band { get; init; }

    public required string Meaning { get; init; }

    public required string WholeScale { get; init; }

    public required string BestRank { get; init; }

    public required string WorstRank { get; init; }

    public required string OnShortlist { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string Lowest { get; init; }

    public required string Highest { get; init; }

    public required string Level { get; init; }

    public required string CollectionName { get; init; }

    public required string CategoryName { get; init; }

    public required string Basis { get; init; }

    public required string Files { get; init; }

    public required string File { get; init; }

    public required string Text { get; init; }

    public required string Chances { get; init; }

    public required string Chance { get; init; }

    public required string ShortlistChance { get; init; }

    public required string LikeliestRank { get; init; }

    public required string BestOfNinety { get; init; }

    public required string WorstOfNinety { get; init; }

    public required string ChanceOfRank { get; init; }

    public required string Likely { get; init; }

    /// <summary>Why there are no chances, by how many measures there are and up to how many chances are given.</summary>
    public required Func<string, string, string> LeftOut { get; init; }

    public static SheetWords In(Language language) => language.Choose(English, Dutch);
}
