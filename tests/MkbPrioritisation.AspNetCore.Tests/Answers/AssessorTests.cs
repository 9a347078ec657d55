using System.Net;
using System.Text;
using Folder = MkbPrioritisation.Cli.Tests.MeasuresFolder;

namespace MkbPrioritisation.AspNetCore.Tests.Answers;

/// <summary>Several assessors over the web.</summary>
public sealed class AssessorTests : IDisposable
{
    private readonly Folder _folder = new(
        ("c/collection.yaml", "name: { en: Collection }\nbasis: judgement\ncategories: { c: { en: Category } }\n"),
        ("c/loan.yaml", Folder.Measure),
        ("c/voucher.yaml", Folder.Measure.Replace("cost: 0-50-mln", "cost: 50-200-mln", StringComparison.Ordinal)),
        ("c/assessments/anna.yaml", "name: { en: Anna }\nscores: { loan: { support: low }, voucher: { support: high } }"),
        ("c/assessments/bert.yaml", "scores: { loan: { support: high } }"));

    [Theory]
    [InlineData("rankings", "rank", "json")]
    [InlineData("rankings", "rank", "csv")]
    [InlineData("rankings", "rank", "markdown")]
    [InlineData("matrix", "matrix", "json")]
    [InlineData("matrix", "matrix", "svg")]
    public async Task By_one_assessor_alone_is_what_the_tool_shows_by_that_one(string address, string command, string format)
    {
        await using var site = await Site.Start(options => options.MeasuresDirectory = _folder.Path);

        var bert = await Text(site, $"/measures/{address}?assessor=bert&format={format}");
        var anna = await Text(site, $"/measures/{address}?assessor=anna&format={format}");

        Assert.Equal(Mkb.Run(command, "--measures", _folder.Path, "--assessor", "bert", "--format", format).Out, bert);
        Assert.NotEqual(anna, bert);
        Assert.NotEqual(await Text(site, $"/measures/{address}?format={format}"), bert);
    }

    [Theory]
    [InlineData("rankings?assessor=ana", HttpStatusCode.NotFound, "There is no assessor \"ana\"; did you mean \"anna\"?")]
    [InlineData("matrix/c?assessor=ana&language=nl", HttpStatusCode.NotFound, "Er is geen beoordelaar \"ana\"; bedoelt u \"anna\"?")]
    [InlineData("rankings?assessor=anna&assessor=bert", HttpStatusCode.BadRequest, "assessor is given more than once.")]
    [InlineData("rankings?asessor=anna", HttpStatusCode.BadRequest, "There is no parameter \"asessor\" here; did you mean \"assessor\"?")]
    public async Task An_assessor_that_there_is_none_of_is_a_problem_that_names_the_nearest(string address, HttpStatusCode status, string detail)
    {
        await using var site = await Site.Start(options => options.MeasuresDirectory = _folder.Path);

        var response = await site.Get($"/measures/{address}");

        Assert.Equal((status, detail), (response.StatusCode, (await Problem.Of(response))["detail"]));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> Text(Site site, string address)
    {
        var response = await site.Get(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
    }
}
