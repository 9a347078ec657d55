using System.Text;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Importing;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Tests.Fuzzing;

/// <summary>Tables of separated values: peers, actuals, and measures to import.</summary>
internal static class TableTargets
{
    private static readonly InvestmentPlan Plan = new(MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020"));

    public static IEnumerable<FuzzTarget> All(string measuresFolder) =>
    [
        new("peers", Inputs(
            "sector,size,productivity-growth,job-growth,cash-buffer-days,quick-ratio,solvency,productivity\n" +
            "47,small,1.25,-0.5,45,1.2,38.5,17500\n47,micro,,,,,40,\n",
            "Sector;size;solvency;productivity\n\"47\";small;38,5;17500\n41;medium;-10,0;\n",
            "sector\tsize\tproductivity\n47\tsmall\t17500\n"), PeersHold) { Longest = 3_000_000 },
        new("actuals", Inputs(
            "measure,year,investment,growth,participants\nstrengthen-equity,2021,1000000,2500000.50,12\nstrengthen-equity,2022,,400000,\n",
            "measure;year;investment;growth;participants\nfacilitate-restructuring;2021;\"1000000,5\";;3\n",
            "year\tmeasure\tgrowth\tinvestment\tparticipants\n2021\tstrengthen-equity\t1\t2\t3\n"), ActualsHold),
        new("import", Inputs(
            "id,name: nl,name: en,category,value-added,cost: estimate,support,support: because,segments\nm,Maatregel,Measure,tax,1-2-bn,EUR 20-30 " +
            "mln,high,reden,grow\nnew-one,Nieuw,New,tax,400-1000-mln,,low..medium,,\"grow, renew\"\n",
            "id;name;category;cost;timeliness\nm;Measure;tax;0-50-mln;1-2-years\n"), input => ImportHolds(input, measuresFolder)),
    ];

    private static FuzzInput[] Inputs(params string[] texts) => [.. texts.Select(text => new FuzzInput("table.csv", Encoding.UTF8.GetBytes(text)))];

    private static bool PeersHold(FuzzInput input)
    {
        try
        {
            return PeersReader.Read(new MemoryStream(input.Bytes), "table.csv").Count() >= 0;
        }
        catch (FormatException exception)
        {
            Assert.Matches("^table\\.csv:[1-9][0-9]*: .", exception.Message);
            ReadingLaw.RequirePrintable(exception.Message);
            return false;
        }
    }

    private static bool ActualsHold(FuzzInput input)
    {
        try
        {
            var actuals = ActualsReader.Read(new MemoryStream(input.Bytes), "table.csv", Plan);
            Assert.Equal(Plan.Measures.Count, new PlanProgress(Plan, actuals).Measures.Count);
            return true;
        }
        catch (InvalidMeasuresException exception)
        {
            ReadingLaw.RequireSound(exception.Diagnostics);
            Assert.All(exception.Diagnostics, finding => Assert.Equal("table.csv", finding.File));
            return false;
        }
    }

    private static bool ImportHolds(FuzzInput input, string folder)
    {
        var import = MeasureImport.Of(MeasureTable.ReadCsv(new MemoryStream(input.Bytes), "table.csv"), folder, "c");
        ReadingLaw.RequireSound(import.Diagnostics);
        Assert.Equal(import.CanApply, import.Diagnostics.All(finding => finding.Severity != DiagnosticSeverity.Error));
        return import.CanApply;
    }
}
