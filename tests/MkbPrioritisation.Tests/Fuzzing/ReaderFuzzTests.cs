using MkbPrioritisation.Tests.Reading;
using Xunit.Abstractions;

namespace MkbPrioritisation.Tests.Fuzzing;

/// <summary>
/// Every reader of the engine, held against its law with what comes of spoiled inputs: nothing but what its documentation
/// says is thrown, all that is wrong has a place and can be printed, and it is over soon, however long the input.
/// </summary>
[Trait("Category", "Slow")]
public sealed class ReaderFuzzTests(ITestOutputHelper output, ReaderFuzzTests.FolderOfOne folder) : IClassFixture<ReaderFuzzTests.FolderOfOne>
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(0.8);

    public static TheoryData<string> Names => [.. Targets("").Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_is_read_does_no_harm(string name) =>
        output.WriteLine(Fuzzer.Run(Targets(folder.Path).Single(target => target.Name == name), Usual, Names.Count));

    private static FuzzTarget[] Targets(string folder) => [.. FileTargets.All, FolderTarget.Target, .. TableTargets.All(folder), .. TextTargets.All];

    /// <summary>A folder of one measure, to import into.</summary>
    public sealed class FolderOfOne : IDisposable
    {
        private readonly MeasuresOnDisk _folder = MeasuresOnDisk.Valid();

        public string Path => _folder.Root;

        public void Dispose() => _folder.Dispose();
    }
}
