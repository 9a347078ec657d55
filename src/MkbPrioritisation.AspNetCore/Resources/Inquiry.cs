using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Parameters;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.DependencyInjection;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>What a request asks, of one catalogue.</summary>
/// <param name="Catalogue">The catalogue, from which all of the answer is made.</param>
/// <param name="Choice">The values of the parameters.</param>
/// <param name="Form">The form of the answer.</param>
/// <param name="Options">What the answer may cost.</param>
/// <param name="Catalogues">What keeps the catalogue.</param>
/// <param name="Cancellation">Ends the work, as nobody waits for it any longer.</param>
internal sealed record Inquiry(
    MeasureCatalogue Catalogue,
    Choice Choice,
    MediaForm Form,
    MkbPrioritisationEndpointOptions Options,
    IMeasureCatalogueProvider Catalogues,
    CancellationToken Cancellation)
{
    public Language Language => Languages.Of(Choice.Text(ParameterList.Language));

    public RenderingOptions Rendering => new() { Language = Language };

    /// <summary>The scheme that a parameter names, or else the default one.</summary>
    public ScoringScheme Scheme(Parameter parameter) => Choice.Text(parameter) is { } id
        ? Catalogue.GetScheme(id)
        : Catalogue.DefaultScheme ?? throw RefusedException.Wrong(
            $"Choose with {parameter.Name:bare}: {NameList.Of(Catalogue.Schemes.Select(scheme => scheme.Id))}",
            $"Kies met {parameter.Name:bare}: {NameList.Of(Catalogue.Schemes.Select(scheme => scheme.Id))}");

    /// <summary>The scheme that is named, or else all of them, the default one first.</summary>
    public IReadOnlyList<ScoringScheme> Schemes => Choice.Text(ParameterList.Scheme) is { } id
        ? [Catalogue.GetScheme(id)]
        : [.. Catalogue.Schemes.OrderBy(scheme => scheme != Catalogue.DefaultScheme)];

    /// <summary>The collections that are asked for, in the groups that are ranked together.</summary>
    public IEnumerable<IEnumerable<MeasureCollection>> Groups =>
        CollectionGroups.Of(Catalogue.Collections, Choice.Texts(ParameterList.Collections), Choice.Flag(ParameterList.Together))
            .Select(ids => ids.Select(Catalogue.GetCollection));

    /// <summary>The rankings of what is asked for, under the scheme that is asked for, and by the assessor if one is.</summary>
    public SchemeRankings Rank()
    {
        var scheme = Scheme(ParameterList.Scheme);
        IReadOnlyList<MeasureRanking> all = [.. Groups.Select(collections => MeasureRanking.Of(scheme, collections))];
        if (Choice.Text(ParameterList.Assessor) is not { } assessor)
            return new(scheme, all, Catalogue, Common: null);
        var seen = AssessorView.Of(Catalogue, all, assessor);
        return new(scheme, seen.Rankings, seen.Catalogue, all);
    }

    /// <summary>The actor that is asked for; <see langword="null"/> where none is.</summary>
    public string? Actor(IEnumerable<MeasureCollection> collections)
    {
        if (Choice.Text(ParameterList.Actor) is not { } id)
            return null;
        var known = collections.SelectMany(collection => collection.Actors).Select(actor => (actor.Key, actor.Value)).ToList();
        return known.Exists(actor => actor.Key == id) ? id : throw new UnknownIdException("actor", id, known);
    }
}

/// <summary>Rankings under one scheme.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="All">The rankings.</param>
/// <param name="Catalogue">The catalogue that they are of.</param>
/// <param name="Common">The rankings by all assessors' scores, where these are by one assessor's; otherwise <see langword="null"/>.</param>
internal sealed record SchemeRankings(
    ScoringScheme Scheme, IReadOnlyList<MeasureRanking> All, MeasureCatalogue Catalogue, IReadOnlyList<MeasureRanking>? Common);
