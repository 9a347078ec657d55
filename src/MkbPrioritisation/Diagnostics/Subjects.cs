using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What findings are about, in words.</summary>
internal static class Subjects
{
    public static readonly Phrase CriteriaFile = new($"the criteria file", $"het bestand met criteria");
    public static readonly Phrase Criterion = new($"criterion", $"criterium");
    public static readonly Phrase CriterionId = new($"a criterion's id", $"het id van een criterium");
    public static readonly Phrase NameOfCriterion = new($"the name of criterion", $"de naam van criterium");
    public static readonly Phrase BandsOfCriterion = new($"the bands of criterion", $"de lijst met klassen van criterium");
    public static readonly Phrase Unit = new($"the unit", $"de eenheid");
    public static readonly Phrase Band = new($"a band", $"een klasse");
    public static readonly Phrase BandId = new($"a band's id", $"het id van een klasse");
    public static readonly Phrase BandName = new($"the name of a band", $"de naam van een klasse");
    public static readonly Phrase BandScore = new($"a band's score", $"de score van een klasse");

    public static readonly Phrase Scheme = new($"a scheme", $"een weegkader");
    public static readonly Phrase SchemeName = new($"the scheme's name", $"de naam van het weegkader");
    public static readonly Phrase Shortlist = new($"the shortlist", $"de shortlist");

    public static readonly Phrase Collection = new($"a collection", $"een collectie");
    public static readonly Phrase CollectionName = new($"the collection's name", $"de naam van de collectie");
    public static readonly Phrase CategoryId = new($"a category's id", $"het id van een categorie");
    public static readonly Phrase MeasureId = new($"a measure's id", $"het id van een maatregel");
    public static readonly Phrase NameOfCategory = new($"the name of category", $"de naam van categorie");
    public static readonly Phrase Basis = new($"the basis", $"de herkomst");
    public static readonly Phrase SourceTitle = new($"the source's title", $"de titel van de bron");
    public static readonly Phrase SourcePublisher = new($"the source's publisher", $"de uitgever van de bron");
    public static readonly Phrase SourceYear = new($"the source's year", $"het jaar van de bron");

    public static readonly Phrase Measure = new($"a measure", $"een maatregel");
    public static readonly Phrase MeasureName = new($"the measure's name", $"de naam van de maatregel");
    public static readonly Phrase MeasureSummary = new($"the measure's summary", $"de samenvatting van de maatregel");
    public static readonly Phrase Category = new($"the category", $"de categorie");
    public static readonly Phrase LabelName = new($"a label's name", $"de naam van een label");
    public static readonly Phrase Label = new($"label", $"label");
    public static readonly Phrase ListItem = new($"an item of the list", $"een onderdeel van de lijst");

    public static readonly Phrase Assessment = new($"an assessment", $"een beoordeling");
    public static readonly Phrase AssessorName = new($"the assessor's name", $"de naam van de beoordelaar");
    public static readonly Phrase ScoresOf = new($"the scores of", $"de scores van");

    public static readonly Phrase ScoreFor = new($"the score for", $"de score voor");
    public static readonly Phrase Score = new($"the score", $"de score");
    public static readonly Phrase Estimate = new($"the estimate", $"de raming");
    public static readonly Phrase Reason = new($"the reason", $"de reden");

    public static readonly Phrase ShareOfFirmsOfSize = new($"the share of firms of size", $"het aandeel van de bedrijven van grootte");
    public static readonly Phrase PracticesFile = new($"the practices file", $"het bestand met werkwijzen");
    public static readonly Phrase Aspect = new($"aspect", $"aspect");
    public static readonly Phrase AspectId = new($"an aspect's id", $"het id van een aspect");
    public static readonly Phrase NameOfAspect = new($"the name of aspect", $"de naam van aspect");
    public static readonly Phrase PracticesOfAspect = new($"the practices of aspect", $"de werkwijzen van aspect");
    public static readonly Phrase Practice = new($"practice", $"werkwijze");
    public static readonly Phrase PracticeId = new($"a practice's id", $"het id van een werkwijze");
    public static readonly Phrase NameOfPractice = new($"the name of practice", $"de naam van werkwijze");
    public static readonly Phrase EvidenceOfPractice = new($"the evidence of practice", $"de onderbouwing van werkwijze");
    public static readonly Phrase SegmentsFile = new($"the segments file", $"het bestand met segmenten");
    public static readonly Phrase Segment = new($"segment", $"segment");
    public static readonly Phrase NameOfSegment = new($"the name of segment", $"de naam van segment");
    public static readonly Phrase DescriptionOfSegment = new($"the description of segment", $"de beschrijving van segment");
    public static readonly Phrase NeedsOfSegment = new($"the needs of segment", $"de lijst met behoeften van segment");
    public static readonly Phrase Need = new($"a need", $"een behoefte");
    public static readonly Phrase ProductivityGrowth = new($"the growth of productivity", $"de groei van de productiviteit");
    public static readonly Phrase JobGrowth = new($"the growth of jobs", $"de groei van het aantal banen");
    public static readonly Phrase ShareOfFirms = new($"the share of firms in per cent", $"het aandeel van de bedrijven in procenten");

    public static readonly Phrase ActorId = new($"an actor's id", $"het id van een partij");
    public static readonly Phrase NameOfActor = new($"the name of actor", $"de naam van partij");
    public static readonly Phrase PhaseId = new($"a phase's id", $"het id van een fase");
    public static readonly Phrase Phase = new($"phase", $"fase");
    public static readonly Phrase NameOfPhase = new($"the name of phase", $"de naam van fase");
    public static readonly Phrase PhaseFrom = new($"the start of the phase", $"het begin van de fase");
    public static readonly Phrase PhaseTo = new($"the end of the phase", $"het einde van de fase");
    public static readonly Phrase Gate = new($"the gate", $"het beslismoment");
    public static readonly Phrase Start = new($"the start", $"de start");
    public static readonly Phrase Step = new($"a step", $"een stap");
    public static readonly Phrase NameOfStep = new($"the name of a step", $"de naam van een stap");
    public static readonly Phrase StepBy = new($"the date of a step", $"de datum van een stap");
    public static readonly Phrase StepActor = new($"the actor of a step", $"de partij van een stap");
    public static readonly Phrase ConditionOn = new($"the condition on", $"de voorwaarde voor");
    public static readonly Phrase Owner = new($"the owner", $"de eigenaar");
    public static readonly Phrase Note = new($"the note", $"de aantekening");
    public static readonly Phrase Reading = new($"the reading", $"de lezing");
    public static readonly Phrase DescriptionOfCriterion = new($"the description of criterion", $"de beschrijving van criterium");
    public static readonly Phrase IsScored = new($"whether the source scored", $"of de bron scores geeft");

    public static readonly Phrase AssumptionId = new($"an assumption's id", $"het id van een aanname");
    public static readonly Phrase Assumption = new($"assumption", $"aanname");
    public static readonly Phrase NameOfAssumption = new($"the name of assumption", $"de naam van aanname");
    public static readonly Phrase ValueOfAssumption = new($"the value of assumption", $"de waarde van aanname");
    public static readonly Phrase FigureSource = new($"the figure's source", $"de bron van het getal");
    public static readonly Phrase Formula = new($"the formula", $"de formule");
    public static readonly Phrase IndicatorId = new($"an indicator's id", $"het id van een indicator");
    public static readonly Phrase Indicator = new($"indicator", $"indicator");
    public static readonly Phrase NameOfIndicator = new($"the name of indicator", $"de naam van indicator");
    public static readonly Phrase ValueOfIndicator = new($"the value of indicator", $"de waarde van indicator");
    public static readonly Phrase IndicatorYear = new($"the indicator's year", $"het jaar van de indicator");
    public static readonly Phrase Limit = new($"the limit", $"de grens");

    public static readonly Phrase Plan = new($"the plan", $"het plan");
    public static readonly Phrase Currency = new($"the currency", $"de valuta");
    public static readonly Phrase ReturnShare = new($"the share that returns, in per cents,", $"het deel dat terugvloeit, in procenten,");
    public static readonly Phrase ReturnName = new($"the name of what returns", $"de naam van wat terugvloeit");
    public static readonly Phrase Programme = new($"programme", $"programma");
    public static readonly Phrase ProgrammeOfMeasure = new($"the programme", $"het programma");
    public static readonly Phrase ProgrammeId = new($"a programme's id", $"het id van een programma");
    public static readonly Phrase NameOfProgramme = new($"the name of programme", $"de naam van programma");
    public static readonly Phrase PartsOfProgramme = new($"the parts of programme", $"de onderdelen van programma");
    public static readonly Phrase PartId = new($"a part's id", $"het id van een onderdeel");
    public static readonly Phrase NameOfPart = new($"the name of part", $"de naam van onderdeel");
    public static readonly Phrase FinancingSource = new($"source of financing", $"financieringsbron");
    public static readonly Phrase FinancingSourceOfMeasure = new($"the source of financing", $"de financieringsbron");
    public static readonly Phrase FinancingSourceId = new($"a source's id", $"het id van een bron");
    public static readonly Phrase NameOfSource = new($"the name of source", $"de naam van bron");
    public static readonly Phrase FinancingPart = new($"a part of the financing", $"een deel van de financiering");
    public static readonly Phrase FinancingShare = new($"a share of the financing, in per cents,", $"een deel van de financiering, in procenten,");
    public static readonly Phrase Investment = new($"the investment", $"de investering");
    public static readonly Phrase Growth = new($"the growth", $"de groei");
    public static readonly Phrase TotalInvestment = new($"the total investment", $"de totale investering");
    public static readonly Phrase TotalGrowth = new($"the total growth", $"de totale groei");
    public static readonly Phrase Participants = new($"the participants", $"de deelnemers");
    public static readonly Phrase NumberOfParticipants = new($"the number of participants", $"het aantal deelnemers");
    public static readonly Phrase UnitOfParticipants = new($"the unit of the participants", $"de eenheid van de deelnemers");
    public static readonly Phrase Reach = new($"the reach", $"het bereik");
    public static readonly Phrase Caution = new($"the caution", $"de waarschuwing");
    public static readonly Phrase PrintedInvestment = new($"the printed investment", $"de gedrukte investering");
    public static readonly Phrase PrintedGrowth = new($"the printed growth", $"de gedrukte groei");
    public static readonly Phrase PrintedValueAdded = new($"the printed value added", $"de gedrukte toegevoegde waarde");
    public static readonly Phrase PrintedTotalInvestment = new($"the printed total investment", $"de gedrukte totale investering");
    public static readonly Phrase PrintedTotalGrowth = new($"the printed total growth", $"de gedrukte totale groei");
    public static readonly Phrase PrintedTotalValueAdded = new($"the printed total value added", $"de gedrukte totale toegevoegde waarde");
    public static readonly Phrase PrintedTotalReturn = new($"the printed total return", $"het gedrukte totaal dat terugvloeit");
    public static readonly Phrase PrintedReturnOnInvestment = new($"the printed return on investment", $"het gedrukte rendement op de investering");
    public static readonly Phrase PrintedInvestmentOfPeriod = new($"the printed investment of period", $"de gedrukte investering van periode");
    public static readonly Phrase PrintedReturnOfPeriod = new($"the printed return of period", $"het gedrukte bedrag dat terugvloeit van periode");
    public static readonly Phrase Period = new($"period", $"periode");
    public static readonly Phrase PrintedByProgramme = new($"the printed totals by programme", $"de gedrukte totalen per programma");
    public static readonly Phrase PrintedBySource = new($"the printed totals by source of financing", $"de gedrukte totalen per financieringsbron");
    public static readonly Phrase PrintedOfProgramme = new($"the printed total of programme", $"het gedrukte totaal van programma");
    public static readonly Phrase PrintedOfSource = new($"the printed total of source of financing", $"het gedrukte totaal van financieringsbron");

    public static readonly Phrase Profile = new($"a profile", $"een profiel");
}
