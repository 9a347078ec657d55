using MkbPrioritisation;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Matrix;
using MkbPrioritisation.Reporting.Ranking;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddMkbPrioritisation();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, DocumentContext.Default));

var app = builder.Build();
app.MapGet("/ranking/{collection}", (string collection, MeasureCatalogue catalogue) =>
    catalogue.Collections.Any(known => known.Id == collection)
        ? Results.Ok(RankingJson.Document(catalogue.Rank(collection)))
        : Results.NotFound());
app.MapGet("/matrix/{collection}.svg", (string collection, MeasureCatalogue catalogue) =>
    catalogue.Collections.Any(known => known.Id == collection)
        ? Results.Text(MatrixSvg.Write(catalogue.Rank(collection)), "image/svg+xml")
        : Results.NotFound());
app.Run();
