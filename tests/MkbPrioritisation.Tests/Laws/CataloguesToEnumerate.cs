using FsCheck;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>For properties about all combinations of scores: catalogues that leave few of them open.</summary>
internal static class CataloguesToEnumerate
{
    public static Arbitrary<SampleCatalogue> Catalogue => ArbitraryCatalogue.ToEnumerate;
}
