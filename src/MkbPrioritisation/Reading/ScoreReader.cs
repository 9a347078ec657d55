using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Writing;
using MkbPrioritisation.Yaml;
using MkbPrioritisation.Yaml.Slips;

namespace MkbPrioritisation.Reading;

/// <summary>Reads the scores of a measure: bands, ranges, estimates and reasons.</summary>
internal sealed class ScoreReader(CriteriaSet criteria, Basis defaultBasis)
{
    // Of more wrong names it is not worth the time to find out what was meant by each.
    private const int MostMisspelt = 20;

    // Of bare scores there are few different ones; the measures share them.
    private readonly Dictionary<string, CriterionScore?[]> _bare =
        criteria.Ids.ToDictionary(id => id, _ => new CriterionScore?[(Scale.Maximum + 1) * (Scale.Maximum + 1)], StringComparer.Ordinal);

    public IReadOnlyList<CriterionScore> ReadAll(YamlFile file, YamlNode? node, MapReader measure, bool isAssessed)
    {
        // Scores that are not indented have been found among the measure's keys.
        if (node is YamlScalar { IsNull: true } && measure.HasKeysOfOthers)
            return [];
        if (node is null || Values.AsMap(file, node, Subject.Key("scores")) is not { } map)
            return [];

        var scores = new List<CriterionScore>(map.Entries.Count);
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        ReadInto(scores, file, map, nearest =>
        {
            if (misspelt.Count < MostMisspelt && nearest.Meant is { } meant)
                misspelt.Add(meant);
        });
        // A score that is not indented, or lies under another, has been found where it stands.
        if (!measure.HasKeysOfOthers)
            WarnOfGaps(file, measure.PositionOf("scores"), IsThere, isAssessed ? null : scores);
        return scores;

        bool IsThere(string id) =>
            map.Find(id) is not null || misspelt.Contains(id) || map.Entries.Exists(entry => entry.Value is YamlMap score && score.Find(id) is not null);
    }

    /// <summary>Reads the scores that somebody gives a measure, which may leave criteria out.</summary>
    public IReadOnlyList<CriterionScore> ReadSome(YamlFile file, YamlMap map)
    {
        var scores = new List<CriterionScore>(map.Entries.Count);
        ReadInto(scores, file, map, static _ => { });
        return scores;
    }

    private void ReadInto(List<CriterionScore> scores, YamlFile file, YamlMap map, Action<Suggestion> onMisspelt)
    {
        var isBehindStray = false;
        for (var index = 0; index < map.Entries.Count; index++)
        {
            var (key, value) = map.Entries[index];
            if (criteria.Find(key.Value) is { } criterion)
            {
                isBehindStray = false;
                var lacksIndentation = value is YamlScalar { IsNull: true } && index + 1 < map.Entries.Count && IsOfScore(map.Entries[index + 1]);
                if (!lacksIndentation && Read(file, value, criterion) is { } score)
                    scores.Add(score);
            }
            else if (isBehindStray || !criteria.IsWhole || criteria.Misses(key.Value))
            {
                continue;
            }
            else if (Stray(map.Entries, index) is { } stray)
            {
                // What lies behind a key that belongs elsewhere belongs to it.
                isBehindStray = true;
                file.Findings.ReportFirst(stray, key.Start);
            }
            else
            {
                var nearest = criteria.Nearest(key.Value);
                file.Report(ScoreRules.NoCriterion(key.Value, nearest), key.Start);
                onMisspelt(nearest);
            }
        }
    }

    private bool IsOfScore(YamlEntry entry) => KeyPlaces.IsOfScore(entry.Key.Value) && criteria.Find(entry.Key.Value) is null;

    // A key that belongs to a score, to the measure, or to what is assumed.
    private Finding? Stray(List<YamlEntry> entries, int index)
    {
        var (key, value) = entries[index];
        if (KeyPlaces.IsOutermost(key.Value))
            return ValueRules.StandsTooFar(key.Value);
        if (value is YamlMap figure && figure.Find("value") is not null)
            return ValueRules.LacksLineAbove(key.Value, "assumptions");
        return !KeyPlaces.IsOfScore(key.Value) ? null
            : index > 0 && criteria.Find(entries[index - 1].Key.Value) is { } criterion
                ? ScoreRules.NoCriterion(key.Value, new BelongsUnder(criterion.Id))
                : ScoreRules.NoCriterion(key.Value, ScoreRules.LacksCriterionAbove);
    }

    // Of a measure of which nothing is known at all, that is what there is to say, once.
    private void WarnOfGaps(YamlFile file, Position position, Func<string, bool> isThere, List<CriterionScore>? ownScores)
    {
        // Most measures have a score for each criterion, and are known in something.
        var isScored = ownScores?.Count == criteria.Criteria.Count && ownScores.Exists(static score => !score.IsUnknown);
        if (!file.IsWhole || !criteria.IsWhole || isScored)
            return;
        var unsaid = criteria.Criteria.Where(criterion => file.HasColumn?.Invoke(criterion.Id) != false).Select(criterion => criterion.Id).ToList();
        var gaps = unsaid.Where(id => !isThere(id)).ToList();
        var isKnownInNothing = ownScores is not null && ownScores.TrueForAll(score => score.IsUnknown)
            && criteria.Criteria.All(criterion => !isThere(criterion.Id) || ownScores.Exists(score => score.Criterion == criterion.Id));
        if (isKnownInNothing && unsaid.Count > 0)
            file.Report(gaps.Count == 0 ? ScoreRules.NothingIsKnown() : ScoreRules.NothingIsKnownWithout(NameList.Of(gaps)), position);
        else
            gaps.ForEach(id => file.Report(ScoreRules.HasNoScore(id), position));
    }

    private CriterionScore? Read(YamlFile file, YamlNode node, Criterion criterion) => node switch
    {
        YamlRefused => null,
        YamlMap => ReadLong(file, node, criterion),
        _ => BandText.Read(file, node, criterion, criteria, isBare: true) is { } range ? Bare(criterion.Id, range) : null,
    };

    // A score under another.
    private IPhrase? Beside(string key) => criteria.Find(key) is null ? null : ScoreRules.IsCriterionItself;

    private CriterionScore Bare(string criterion, ScoreBounds range) =>
        _bare[criterion][(range.Low * (Scale.Maximum + 1)) + range.High] ??= new(criterion, range.Low, range.High, defaultBasis);

    private CriterionScore? ReadLong(YamlFile file, YamlNode node, Criterion criterion)
    {
        var what = Subject.Named(Subjects.ScoreFor, criterion.Id);
        if (MapReader.Open(file, node, what, Beside, "band", "score", "estimate", "basis", "because", "reading") is not { } map)
            return null;

        var (bandNode, scoreNode, estimateNode) = (map.Optional("band"), map.Optional("score"), map.Optional("estimate"));
        var band = bandNode is null ? null : BandText.Read(file, bandNode, criterion, criteria, isBare: false);
        var score = scoreNode is null ? null : ScoreNumber.Read(file, scoreNode);
        var estimate = ReadEstimate(file, estimateNode, criterion);
        var basis = CollectionReader.ReadBasis(file, map.Optional("basis")) ?? defaultBasis;
        var because = Values.TextOrLocalized(file, map.Optional("because"), Subjects.Reason);
        var reading = Values.TextOrLocalized(file, map.Optional("reading"), Subjects.Reading);

        if (bandNode is null && scoreNode is null && estimateNode is null)
        {
            if (file.IsWhole && !map.HasUnknownKeys && !map.Has("band") && !map.Has("score") && !map.Has("estimate"))
                file.Report(ScoreRules.ScoreSaysNothing(what, criterion.Id), node.Start);
            return null;
        }

        if (band is not null && score is not null && band != score)
            file.Report(ScoreRules.BandHasScore(((YamlScalar)bandNode!).Value, band.Value.ToString(), score.Value.ToString()), scoreNode!.Start);

        var given = band ?? score;
        ScoreBounds? reached = estimate is not null && criterion.ScoresOf(estimate) is var (low, high) ? new(low, high) : null;
        if (given is { } range && reached is { } bounds && !range.Overlaps(bounds) && because is null
            && !QuantityReader.MayLackMillions(estimate!))
            file.Report(Disagree(criterion, bounds, range), estimateNode!.Start);

        return (given ?? reached) is { } result
            ? new(criterion.Id, result.Low, result.High, basis)
            {
                IsRelative = bandNode is null && estimateNode is null,
                Estimate = estimate,
                Because = because,
                Reading = reading,
            }
            : null;
    }

    private static Finding Disagree(Criterion criterion, ScoreBounds reached, ScoreBounds given)
    {
        var (first, last) = (criterion.BandOf(reached.Low).Id, criterion.BandOf(reached.High).Id);
        return first == last
            ? ScoreRules.EstimateReaches(first, reached.ToString(), given.ToString())
            : ScoreRules.EstimateReaches(first, last, reached.ToString(), given.ToString());
    }

    private static Estimate? ReadEstimate(YamlFile file, YamlNode? node, Criterion criterion)
    {
        if (node is null)
            return null;
        if (criterion.Unit is { } unit)
            return QuantityReader.Estimate(file, node, unit);
        file.Report(QuantityRules.HasNoEstimates(criterion.Id, BandAdvice.List(criterion)), node.Start);
        return null;
    }
}
