namespace MkbPrioritisation.Diagnostics;

/// <summary>A kind of finding. Its code is a promise: it never changes meaning and is never used again.</summary>
internal sealed record DiagnosticRule(string Code, DiagnosticSeverity Severity)
{
    public static readonly DiagnosticRule UnreadableFile = Error("MKB001");
    public static readonly DiagnosticRule FileTooLarge = Error("MKB002");
    public static readonly DiagnosticRule NotUtf8 = Error("MKB003");
    public static readonly DiagnosticRule ForbiddenCharacter = Error("MKB004");
    public static readonly DiagnosticRule EmptyFile = Error("MKB005");
    public static readonly DiagnosticRule IllFormedFileName = Error("MKB006");
    public static readonly DiagnosticRule TwoFilesOneId = Error("MKB007");
    public static readonly DiagnosticRule CollectionFileMissing = Error("MKB008");
    public static readonly DiagnosticRule NoCollections = Error("MKB009");
    public static readonly DiagnosticRule NoSchemeFits = Error("MKB010");
    public static readonly DiagnosticRule SeveralDefaults = Error("MKB011");

    public static readonly DiagnosticRule Syntax = Error("MKB101");
    public static readonly DiagnosticRule TooDeep = Error("MKB102");
    public static readonly DiagnosticRule Anchor = Error("MKB103");
    public static readonly DiagnosticRule Alias = Error("MKB104");
    public static readonly DiagnosticRule Tag = Error("MKB105");
    public static readonly DiagnosticRule MergeKey = Error("MKB106");
    public static readonly DiagnosticRule SeveralDocuments = Error("MKB107");
    public static readonly DiagnosticRule RepeatedKey = Error("MKB108");
    public static readonly DiagnosticRule KeyIsNotText = Error("MKB109");
    public static readonly DiagnosticRule TooManyValues = Error("MKB110");
    public static readonly DiagnosticRule TooManyFindings = Error("MKB111");

    public static readonly DiagnosticRule UnknownKey = Error("MKB201");
    public static readonly DiagnosticRule MissingKey = Error("MKB202");
    public static readonly DiagnosticRule WrongKind = Error("MKB203");
    public static readonly DiagnosticRule NoValue = Error("MKB204");
    public static readonly DiagnosticRule NamedTwice = Error("MKB205");
    public static readonly DiagnosticRule IllFormedId = Error("MKB206");
    public static readonly DiagnosticRule IllFormedNumber = Error("MKB207");

    public static readonly DiagnosticRule UnknownBand = Error("MKB301");
    public static readonly DiagnosticRule UnknownCriterion = Error("MKB302");
    public static readonly DiagnosticRule UnknownCategory = Error("MKB303");
    public static readonly DiagnosticRule UnknownSegment = Error("MKB304");
    public static readonly DiagnosticRule UnknownBasis = Error("MKB305");
    public static readonly DiagnosticRule BareNumber = Error("MKB306");
    public static readonly DiagnosticRule IllFormedScore = Error("MKB307");
    public static readonly DiagnosticRule BandAndScoreDisagree = Error("MKB308");
    public static readonly DiagnosticRule IllFormedEstimate = Error("MKB309");
    public static readonly DiagnosticRule WrongUnit = Error("MKB310");
    public static readonly DiagnosticRule ReversedRange = Error("MKB311");
    public static readonly DiagnosticRule ScoreSaysNothing = Error("MKB312");
    public static readonly DiagnosticRule IllFormedUnit = Error("MKB313");
    public static readonly DiagnosticRule BandScores = Error("MKB314");
    public static readonly DiagnosticRule BandLimits = Error("MKB315");
    public static readonly DiagnosticRule UnknownProgramme = Error("MKB316");
    public static readonly DiagnosticRule UnknownSource = Error("MKB317");
    public static readonly DiagnosticRule SharesOffHundred = Error("MKB318");
    public static readonly DiagnosticRule YearsOutOfOrder = Error("MKB319");
    public static readonly DiagnosticRule MayBeThousands = Error("MKB320");

    public static readonly DiagnosticRule CriterionLeftOut = Warning("MKB401");
    public static readonly DiagnosticRule BandAndEstimateDisagree = Warning("MKB402");
    public static readonly DiagnosticRule CriterionInBothDimensions = Warning("MKB403");
    public static readonly DiagnosticRule FileNotRead = Warning("MKB404");
    public static readonly DiagnosticRule CurlyQuotes = Warning("MKB405");
    public static readonly DiagnosticRule YearsOffTotal = Warning("MKB406");
    public static readonly DiagnosticRule SmallAmount = Warning("MKB407");
    public static readonly DiagnosticRule OtherCurrency = Warning("MKB408");

    public static readonly DiagnosticRule SegmentsOverlap = Error("MKB501");
    public static readonly DiagnosticRule UnknownTrend = Error("MKB502");
    public static readonly DiagnosticRule IllFormedFigure = Error("MKB503");
    public static readonly DiagnosticRule FigureOutOfBounds = Error("MKB504");
    public static readonly DiagnosticRule FiguresDisagree = Error("MKB505");
    public static readonly DiagnosticRule IllFormedSector = Error("MKB506");
    public static readonly DiagnosticRule UnknownSizeClass = Error("MKB507");
    public static readonly DiagnosticRule UnknownProductivityBasis = Error("MKB508");

    private static DiagnosticRule Error(string code) => new(code, DiagnosticSeverity.Error);

    private static DiagnosticRule Warning(string code) => new(code, DiagnosticSeverity.Warning);
}
