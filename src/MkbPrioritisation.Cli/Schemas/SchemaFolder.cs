using System.Text;
using MkbPrioritisation.Cli.Templates;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting.Schemas;

namespace MkbPrioritisation.Cli.Schemas;

/// <summary>The schemas that lie beside the files of a measures folder, where editors look for them.</summary>
internal static class SchemaFolder
{
    /// <summary>The folder's name; no collection can have it.</summary>
    public const string Name = "schema";

    /// <summary>
    /// Puts the schema of a kind of file beside the files, where it is not there, and writes those anew that the tool made of the
    /// folder before. A schema of another hand stays as it is.
    /// </summary>
    /// <param name="directory">The measures folder.</param>
    /// <param name="kind">The kind of file that was written into it.</param>
    public static void Update(string directory, string kind)
    {
        var read = CatalogueReader.ReadFolder(directory);
        var isSound = StartedFolder.IsSound(read);
        var content = isSound ? read : CatalogueReader.Shipped with { Collections = [] };
        foreach (var known in FileSchema.Kinds)
        {
            var path = Path.Combine(directory, Name, $"{known}.schema.json");
            if (known == kind && !Path.Exists(path))
                NewFile.Write(path, FolderSchema.Of(known, content));
            else if (isSound && File.Exists(path) && File.ReadAllText(path).Contains(SchemaText.Mark, StringComparison.Ordinal))
                ResultFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(FolderSchema.Of(known, content))));
        }
    }
}
