using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Tests.Plan;

/// <summary>How many take part, in words of each language.</summary>
public sealed class ParticipantsTests
{
    private static readonly LocalizedText Firms = new("firms", "bedrijven");

    [Fact]
    public void Numbers_say_what_they_count_and_when()
    {
        Said("1,200–2,000 firms a year", "1.200–2.000 bedrijven per jaar", PlannedParticipants.EachYear(new(1200, 2000)) with { Unit = Firms });
        Said("5,000 in all years", "5.000 in alle jaren", PlannedParticipants.InAll(new(5000, 5000)));
        Said(
            "2021–2022: 500, 2023: 600–700, 2025: 600–700 firms; most of them small",
            "2021–2022: 500, 2023: 600–700, 2025: 600–700 bedrijven; vooral kleine",
            new([new(2021, new(500, 500)), new(2022, new(500, 500)), new(2023, new(600, 700)), new(2025, new(600, 700))])
            {
                Unit = Firms,
                Note = new("most of them small", "vooral kleine"),
            });
        Said("5–10 per cent", "5–10 procent", new(new LocalizedText("5–10 per cent", "5–10 procent")));
    }

    private static void Said(string english, string dutch, PlannedParticipants planned)
    {
        Assert.Equal(english, new Wording(Language.English).Participants(planned));
        Assert.Equal(dutch, new Wording(Language.Dutch).Participants(planned));
    }
}
