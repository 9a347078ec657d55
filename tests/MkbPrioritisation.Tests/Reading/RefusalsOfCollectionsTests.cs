namespace MkbPrioritisation.Tests.Reading;

/// <summary>What is wrong in a <c>collection.yaml</c>.</summary>
public sealed class RefusalsOfCollectionsTests
{
    private static readonly RefusalTable Table = new("c/collection.yaml", entry => Example.With(Example.Collection, entry))
    {
        { "an unknown key", "▸colour: red", "MKB201", "known: name, source, basis, categories, plan" },
        { "a misspelt key", "▸sourse: { title: x }", "MKB201", "did you mean \"source\"?" },
        { "a name without a language", "name: ▸Example", "MKB203", "write { en: \"Example\" }" },
        { "a blank name", "name: { nl: ▸'' }", "MKB204", "has no value" },
        { "an unknown basis", "basis: ▸publisht", "MKB305", "did you mean \"published\"?" },
        { "a basis left open", "basis:▸", "MKB204", "the basis has no value" },
        { "a text for a source", "source: ▸The report", "MKB203", "\"source\" should be a mapping" },
        { "a source without title", "source: ▸{ year: 2020 }", "MKB202", "\"source\" needs the key \"title\"" },
        { "an unknown key of a source", "source: { title: x, ▸author: y }", "MKB201", "known: title, publisher, year" },
        { "a year in words", "source: { title: x, year: ▸last year }", "MKB207", "a whole number from 1900 to 2100" },
        { "a year in two digits", "source: { title: x, year: ▸’20 }", "MKB207", "write 2020" },
        { "two years", "source: { title: x, year: ▸2020-2021 }", "MKB207", "write 2020 or 2021" },
        { "a year out of bounds", "source: { title: x, year: ▸20200 }", "MKB207", "and not \"20200\"" },
        { "the year nought", "source: { title: x, year: ▸0 }", "MKB207", "a whole number from 1900 to 2100" },
        { "a year with a sign", "source: { title: x, year: ▸-5 }", "MKB207", "a whole number" },
        { "a blank publisher", "source: { title: x, publisher: ▸'' }", "MKB204", "the source's publisher has no value" },
        { "categories left open", "categories:▸", "MKB204", "\"categories\" should be a mapping" },
        { "a list of categories", "categories: ▸[tax]", "MKB203", "\"categories\" should be a mapping" },
        { "a category without language", "categories: { tax: ▸Tax }", "MKB203", "write { en: \"Tax\" }" },
        { "a category without name", "categories: { tax: ▸{} }", "MKB202", "the name of category \"tax\"" },
        { "an ill-formed category", "categories: { tax: { en: Tax }, ▸Human Capital: { en: x } }", "MKB206", "write \"human-capital\"" },
    };

    public static TheoryData<string> Refusals => Table.Names;

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_collection_is_refused_for(string what) => Table.AssertRefused(what);

    [Theory]
    [InlineData("name")]
    [InlineData("categories")]
    public void A_collection_needs_its(string key)
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/collection.yaml", Example.Without(Example.Collection, key));

        Assert.Equal(["c/collection.yaml:1:1 MKB202"], measures.Load().PlacesOfErrors);
    }
}
