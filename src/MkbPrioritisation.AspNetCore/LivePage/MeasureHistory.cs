using Microsoft.Extensions.Primitives;
using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.DependencyInjection;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>
/// Knows the measures in use and a few versions before them, so that each window can be told what moved since it last looked,
/// and tells when they are others.
/// </summary>
internal sealed class MeasureHistory
{
    private const int MostKept = 16;

    private readonly IMeasureCatalogueProvider _catalogues;
    private readonly Lock _adding = new();
    private readonly List<MeasureVersion> _versions = [];
    private TaskCompletionSource _change = NewChange();

    public MeasureHistory(IMeasureCatalogueProvider catalogues)
    {
        _catalogues = catalogues;
        if (catalogues is MeasureCatalogueService service)
        {
            service.Reloaded += (_, _) => Tell();
            service.Rejected += (_, _) => Tell();
        }
        else
        {
            ChangeToken.OnChange(catalogues.GetChangeToken, Tell);
        }
    }

    /// <summary>The measures folder, as an absolute path; <see langword="null"/> where there is none.</summary>
    public string? Directory => (_catalogues as MeasureCatalogueService)?.MeasuresDirectory;

    /// <summary>Is over as soon as the measures, or what is wrong with them, may be others.</summary>
    public Task Change => _change.Task;

    /// <summary>The measures as they are, and what is wrong with the files.</summary>
    public MeasureState State
    {
        get
        {
            var (catalogue, rejection) = (_catalogues.Current, _catalogues.LastRejection);
            return new(VersionOf(catalogue), rejection is not null, RelativeFindings.Of(_catalogues, catalogue, rejection));
        }
    }

    /// <summary>The version with an id; <see langword="null"/> where that was too long ago, or never.</summary>
    public MeasureVersion? Find(string? id)
    {
        lock (_adding)
            return _versions.Find(version => version.Id == id);
    }

    private MeasureVersion VersionOf(MeasureCatalogue catalogue)
    {
        lock (_adding)
        {
            if (_versions is [.., var last] && last.Catalogue == catalogue)
                return last;
            var version = new MeasureVersion(MeasuresFolder.Fingerprint(catalogue), catalogue);
            _versions.RemoveAll(other => other.Id == version.Id);
            _versions.Add(version);
            if (_versions.Count > MostKept)
                _versions.RemoveAt(0);
            return version;
        }
    }

    private void Tell()
    {
        _ = State;
        Interlocked.Exchange(ref _change, NewChange()).SetResult();
    }

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
