using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Whatever the bytes, <see cref="ReadingLaw"/> holds; thirty thousand files a run.</summary>
[Trait("Category", "Slow")]
public sealed class HostileInputTests
{
    [Property(MaxTest = 4000, Arbitrary = [typeof(HostileFiles.RandomBytes)])]
    public void Random_bytes_do_no_harm(HostileFile file) => ReadingLaw.Holds(file);

    [Property(MaxTest = 4000, Arbitrary = [typeof(HostileFiles.MagicCharacters)])]
    public void Random_sequences_of_what_is_magic_in_YAML_do_no_harm(HostileFile file) => ReadingLaw.Holds(file);

    [Property(MaxTest = 4000, Arbitrary = [typeof(HostileFiles.CutShort)])]
    public void Valid_files_cut_short_do_no_harm(HostileFile file) => ReadingLaw.Holds(file);

    [Property(MaxTest = 12_000, Arbitrary = [typeof(HostileFiles.OneChange)])]
    public void Valid_files_with_one_change_do_no_harm(HostileFile file) => ReadingLaw.Holds(file);

    [Property(MaxTest = 6000, Arbitrary = [typeof(HostileFiles.ManyChanges)])]
    public void Valid_files_with_many_changes_do_no_harm(HostileFile file) => ReadingLaw.Holds(file);

    // Were nothing accepted, the law would say nothing of what is.
    [Fact]
    public void Of_the_files_with_changes_enough_are_still_accepted()
    {
        Assert.InRange(Accepted(HostileFiles.OneChange.File, of: 600), 100, 599);
        // Many changes spoil nearly every file, and more so with each slip that is found.
        Assert.InRange(Accepted(HostileFiles.ManyChanges.File, of: 2_000), 4, 1_999);

        static int Accepted(Arbitrary<HostileFile> files, int of) => files.Generator.Sample(of, new Rnd(2020), size: 50).Count(ReadingLaw.Holds);
    }

    [Fact]
    public void Valid_files_unchanged_are_accepted() => Assert.All(
        HostileFiles.Shipped.Concat(HostileFiles.Small), file => Assert.True(ReadingLaw.Holds(file)));
}
