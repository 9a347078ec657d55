using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace MkbPrioritisation.AspNetCore.Answers;

/// <summary>
/// Keeps answers for as long as the catalogue lives that they were made from. A catalogue never changes, so an answer can
/// never disagree with it; another catalogue, be it equal, has answers of its own.
/// </summary>
/// <param name="most">How many bytes are kept of one catalogue. Where more would be, those before are let go of.</param>
internal sealed class AnswerStore(long most)
{
    private readonly ConditionalWeakTable<MeasureCatalogue, Shelf> _shelves = [];

    /// <summary>What tells the catalogue from one with other content.</summary>
    public string VersionOf(MeasureCatalogue catalogue) => ShelfOf(catalogue).Version;

    public Answer? Find(MeasureCatalogue catalogue, string key) => ShelfOf(catalogue).Answers.GetValueOrDefault(key);

    public void Keep(MeasureCatalogue catalogue, string key, Answer answer)
    {
        if (answer.Content.Length <= most)
            ShelfOf(catalogue).Keep(key, answer, most);
    }

    private Shelf ShelfOf(MeasureCatalogue catalogue) => _shelves.GetValue(catalogue, static made => new(made));

    private sealed class Shelf(MeasureCatalogue catalogue)
    {
        private long _bytes;

        // The default scheme is chosen beside the files.
        public string Version { get; } = $"{MeasuresFolder.Fingerprint(catalogue)} {catalogue.DefaultScheme?.Id}";

        public ConcurrentDictionary<string, Answer> Answers { get; } = new(StringComparer.Ordinal);

        public void Keep(string key, Answer answer, long most)
        {
            lock (Answers)
            {
                if (_bytes + answer.Content.Length > most)
                {
                    Answers.Clear();
                    _bytes = 0;
                }

                if (Answers.TryAdd(key, answer))
                    _bytes += answer.Content.Length;
            }
        }
    }
}
