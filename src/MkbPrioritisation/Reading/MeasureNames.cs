using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>What a collection's measures are called, read from their files only if somebody wrote a name where an id belongs.</summary>
internal static class MeasureNames
{
    public static Func<string, string?> Of(CollectionFiles files)
    {
        var names = new Lazy<List<(string Id, LocalizedText Name)>>(() =>
        [
            .. from measure in files.Measures
               let file = measure.Value.Read()
               where file.Root is YamlMap
               let name = Values.Name(file, ((YamlMap)file.Root!).Find("name")?.Value, Subjects.MeasureName)
               where name is not null
               select (measure.Key, name),
        ]);
        return called => names.Value.Find(measure => measure.Name.IsCalled(called)).Id;
    }
}
