using FsCheck;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Excel.Tests;

/// <summary>For properties about files: catalogues with all that files can say.</summary>
internal static class CataloguesToWrite
{
    public static Arbitrary<SampleCatalogue> Catalogue => ArbitraryCatalogue.ToWrite;
}
