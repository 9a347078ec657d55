using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Scenarios;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>
/// Applies what an address says to the measures in use. An address may be older than they are: what does not fit them any
/// longer is left out, and said.
/// </summary>
internal sealed class ScenarioBuilder(MeasureState state, PageQuery query)
{
    private readonly MeasureCatalogue _catalogue = state.Version.Catalogue;
    private readonly List<ShownChange> _changes = [];
    private readonly List<Phrase> _problems = [];
    private readonly Dictionary<string, Phrase> _refusedBudgets = new(StringComparer.Ordinal);

    /// <summary>Makes what is shown.</summary>
    /// <param name="seen">The measures that the window showed before; <see langword="null"/> where that is not known.</param>
    /// <param name="cancellation">Ends the search for what fits a budget.</param>
    public Scenario Build(MeasureVersion? seen, CancellationToken cancellation)
    {
        var (scheme, collections) = (Scheme(), Collections());
        var changed = Changed();
        MeasureRanking? files = null, ranking = null;
        InvestmentPlan? plan = null;
        if (scheme is not null && collections.Count > 0)
        {
            files = MeasureRanking.Of(scheme, collections.Select(_catalogue.GetCollection));
            ranking = MeasureRanking.Of(WithWeights(WithCriteria(scheme)), collections.Select(changed.GetCollection));
            plan = Plan(ranking, cancellation);
        }

        return new()
        {
            State = state,
            Query = query,
            Changes = _changes,
            Problems = _problems,
            RefusedBudgets = _refusedBudgets,
            Files = files,
            Ranking = ranking,
            WhatIf = ranking is null || !_changes.Exists(change => change.Parameter != "budget")
                ? null
                : new(files!, _catalogue.Criteria, ranking, changed.Criteria),
            News = files is null || seen is null || seen == state.Version ? null : Since(seen.Catalogue, files),
            Plan = plan,
        };
    }

    private ScoringScheme? Scheme()
    {
        if (query.Scheme is { } id)
        {
            if (_catalogue.TryGetScheme(id, out var scheme))
                return scheme;
            _problems.Add(Unknown("scheme", id, _catalogue.Schemes.Select(known => known.Id)));
        }

        return _catalogue.DefaultScheme ?? (_catalogue.Schemes.Count > 0 ? _catalogue.Schemes[0] : null);
    }

    private IReadOnlyList<string> Collections()
    {
        var known = _catalogue.Collections.Select(collection => collection.Id).ToList();
        foreach (var id in query.Collections.Where(id => !known.Contains(id, StringComparer.Ordinal)))
            _problems.Add(Unknown("collection", id, known));
        List<string> asked = [.. query.Collections.Where(id => known.Contains(id, StringComparer.Ordinal))];
        if (asked.Count == 0 && !query.IsTogether)
            return known.Count == 0 ? [] : CollectionGroups.Of(_catalogue.Collections, [], isTogether: false)[0];
        return known.Count == 0 ? [] : CollectionGroups.Of(_catalogue.Collections, asked, isTogether: true)[0];
    }

    private MeasureCatalogue Changed()
    {
        var scores = new List<ScoreChange>();
        foreach (var text in query.Changes)
        {
            if (!ScoreChange.TryParse(text, out var change))
            {
                _problems.Add(new(
                    $"{text} is not written as collection/measure/criterion:band", $"{text} staat er niet als collectie/maatregel/criterium:klasse"));
                continue;
            }

            try
            {
                _ = _catalogue.With([.. scores.Where(change.IsOfSameScore), change]);
                scores.Add(change);
                _changes.Add(new("change", text) { Score = change });
            }
            catch (ArgumentException exception) when (ExceptionPhrase.Of(exception) is { } phrase)
            {
                _problems.Add(phrase);
            }
        }

        return scores.Count == 0 ? _catalogue : _catalogue.With(scores);
    }

    private ScoringScheme WithCriteria(ScoringScheme scheme)
    {
        foreach (var text in query.Criteria)
        {
            scheme = ChangedScheme.Of(scheme, _catalogue.Criteria, text, out var problem);
            if (problem is null)
                _changes.Add(new("criterion", text));
            else
                _problems.Add(problem);
        }

        return scheme;
    }

    private ScoringScheme WithWeights(ScoringScheme scheme)
    {
        var weights = new ChangedWeights(scheme);
        foreach (var text in query.Weights)
        {
            if (weights.Add(text) is { } problem)
                _problems.Add(problem);
            else
                _changes.Add(new("weight", text));
        }

        return weights.Scheme;
    }

    private InvestmentPlan? Plan(MeasureRanking ranking, CancellationToken cancellation)
    {
        if (ranking.Collections is not [{ Plan: not null }])
            return null;
        var plan = new InvestmentPlan(ranking);
        if (query.Budgets.Count == 0 || plan.Years.Count == 0)
            return plan;
        try
        {
            var budgets = Budgets(plan);
            var limits = BudgetArgument.Limit([.. budgets.Select(change => change.Budget!)], plan);
            var limited = budgets.Count == 0 ? plan : new InvestmentPlan(ranking, limits, cancellation);
            _changes.AddRange(budgets);
            return limited;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            _problems.Add(Said(exception));
            return plan;
        }
    }

    // One that cannot be read takes none of the others with it.
    private List<ShownChange> Budgets(InvestmentPlan plan)
    {
        List<ShownChange> read = [];
        foreach (var text in query.Budgets)
        {
            try
            {
                var texts = read.Select(change => change.Value).Append(text).Select(query.AsRead);
                var all = BudgetArgument.All(texts, plan, plan.Years, query.Language, option: null);
                read.Add(new("budget", text) { Budget = all[^1] });
            }
            catch (FormatException exception)
            {
                _refusedBudgets[text] = Said(exception);
            }
        }

        return read;
    }

    private static Phrase Said(Exception exception)
    {
        var message = exception.Message;
        return ExceptionPhrase.Of(exception) ?? Phrase.Same($"{message:whole}");
    }

    private RankingComparison? Since(MeasureCatalogue before, MeasureRanking now)
    {
        List<MeasureCollection> collections =
            [.. now.Collections.Where(collection => before.TryGetCollection(collection.Id, out _)).Select(collection => before.GetCollection(collection.Id))];
        if (collections.Count < now.Collections.Count || !before.TryGetScheme(now.Scheme.Id, out var scheme))
            return null;
        return new(MeasureRanking.Of(scheme, collections), before.Criteria, now, _catalogue.Criteria);
    }

    private static Phrase Unknown(string kind, string id, IEnumerable<string> known) => ExceptionPhrase.Of(new UnknownIdException(kind, id, [.. known]))!;
}
