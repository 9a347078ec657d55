using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Rendering;
using MkbPrioritisation.Snapshots;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Approvals;
using MkbPrioritisation.Tests.Laws;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Snapshots;

/// <summary>A snapshot is a quicker way to the same: what it keeps is what the files hold, or it is not used.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void The_measures_are_kept_as_their_files_have_them()
    {
        var measures = CatalogueReader.ReadEmbedded();

        Assert.Empty(measures.Findings);
        AssertKept("measures.snapshot", Snapshot.Measures.Of(new(measures.Criteria, measures.Schemes, measures.Collections, measures.Segments)));
    }

    [Fact]
    public void The_terms_are_kept_as_their_file_has_them() => AssertKept("terms.snapshot", Snapshot.Terms.Of(Terms.ReadYaml()));

    [Fact]
    public void The_library_starts_from_its_snapshots()
    {
        Assert.NotNull(Snapshot.Measures.Read());
        Assert.NotNull(Snapshot.Terms.Read());
    }

    [Fact]
    public void Whatever_files_can_say_comes_back_from_a_snapshot() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(ArbitraryCatalogue.ToWrite, (SampleCatalogue catalogue) =>
        {
            var segments = MeasureCatalogue.BuiltIn.Segments;
            var read = Again(new(catalogue.Criteria, [catalogue.Scheme], catalogue.Collections, segments));

            DefinitionAssert.Equal(catalogue.Criteria, read.Criteria);
            DefinitionAssert.Equal(catalogue.Scheme, Assert.Single(read.Schemes));
            Assert.Equal(catalogue.Collections.Count, read.Collections.Count);
            Assert.All(catalogue.Collections.Zip(read.Collections), pair => DefinitionAssert.Equal(pair.First, pair.Second));
            Assert.Equal(YamlWriter.Write(segments), YamlWriter.Write(read.Segments));
        }));

    [Fact]
    public void A_snapshot_of_other_files_is_not_used()
    {
        var kept = Snapshot.Terms.Of(Terms.ReadYaml(), fingerprint: 1);

        Assert.NotNull(Snapshot.Terms.Read(new MemoryStream(kept), fingerprint: 1));
        Assert.Null(Snapshot.Terms.Read(new MemoryStream(kept), fingerprint: 2));
    }

    [Fact]
    public void A_changed_letter_a_moved_one_or_another_name_gives_another_fingerprint() => Assert.Distinct(new[]
    {
        Fingerprint("cost.yaml", "score: 3"),
        Fingerprint("cost.yaml", "score: 4"),
        Fingerprint("cost.yaml", "scroe: 3"),
        Fingerprint("cost.yaml", "score: 3 "),
        Fingerprint("coat.yaml", "score: 3"),
        Fingerprint("cost.yaml", new string('a', 5000)),
        Fingerprint("cost.yaml", new string('a', 4999) + "b"),
    });

    private static Definitions Again(Definitions definitions) =>
        Snapshot.Measures.Read(new MemoryStream(Snapshot.Measures.Of(definitions, fingerprint: 1)), fingerprint: 1)!;

    private static ulong Fingerprint(string name, string text) =>
        MkbPrioritisation.Snapshots.Fingerprint.Of(name, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));

    private static void AssertKept(string name, byte[] expected)
    {
        var path = Path.Combine(Repository.Root, "src", "MkbPrioritisation", "Snapshots", name);
        if (Approval.IsApproving)
            File.WriteAllBytes(path, expected);
        Assert.True(
            expected.AsSpan().SequenceEqual(File.ReadAllBytes(path)),
            $"{name} is not of the YAML files as they are. The library reads the files then, only slower; run this test once with MKB_APPROVE=1, and build again.");
    }
}
