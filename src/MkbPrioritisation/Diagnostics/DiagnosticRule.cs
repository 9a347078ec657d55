using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>A kind of finding, declared once, in both languages.</summary>
/// <param name="Code">A promise: it never changes meaning and is never used again.</param>
/// <param name="Severity">Whether the measures can still be used.</param>
/// <param name="Title">What is found.</param>
/// <param name="Cure">What to write instead.</param>
/// <param name="Wrong">An example, as it is in a file.</param>
/// <param name="Right">The example without the fault.</param>
internal sealed record DiagnosticRule(string Code, DiagnosticSeverity Severity, Phrase Title, Phrase Cure, string Wrong, string Right)
{
    /// <summary>All rules, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        .. FileRules.All,
        .. FolderRules.All,
        .. SyntaxRules.All,
        .. TextRules.All,
        .. ValueRules.All,
        .. ScoreRules.All,
        .. QuantityRules.All,
        .. CriteriaRules.All,
        .. PlanRules.All,
        .. RoadmapRules.All, .. ChoiceRules.All, .. AssessmentRules.All, .. ModelRules.All, .. ProgressRules.All,
        .. SegmentRules.All, .. FirmRules.All, .. TableRules.All,
    ];

    /// <summary>Whether it is about how a file is written, whatever it says: the codes below MKB200.</summary>
    public bool IsOfWriting { get; } = string.CompareOrdinal(Code, "MKB200") < 0;

    public static DiagnosticRule Error(string code, Phrase title, Phrase cure, string wrong, string right) =>
        new(code, DiagnosticSeverity.Error, title, cure, wrong, right);

    public static DiagnosticRule Warning(string code, Phrase title, Phrase cure, string wrong, string right) =>
        new(code, DiagnosticSeverity.Warning, title, cure, wrong, right);

    /// <summary>A finding of this kind.</summary>
    public Finding Says(PhraseText english, PhraseText dutch) => new(this, new(english, dutch));
}

/// <summary>What is wrong at a place, and how to mend it.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Message">The message; put into words where it will be shown.</param>
internal readonly record struct Finding(DiagnosticRule Rule, Phrase Message);
