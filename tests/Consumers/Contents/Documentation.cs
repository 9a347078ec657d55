using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Contents;

/// <summary>Documentation tells of what callers can use, and of nothing else.</summary>
internal static class Documentation
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "documented",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)));

    public static IEnumerable<string> Wrong(XDocument documentation)
    {
        var ids = documentation.Descendants("member").Select(member => member.Attribute("name")!.Value).ToList();
        var missing = PublicTypes(documentation.Descendants("assembly").Single().Value.Trim()).Select(type => type.GetDocumentationCommentId()!).Except(ids);
        return ids.Where(id => !IsPublic(DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Compilation)))
            .Select(id => $"{id} is not public")
            .Concat(missing.Select(id => $"{id} is missing"));
    }

    private static bool IsPublic(ISymbol? symbol)
    {
        if (symbol is null)
            return false;
        for (var outer = symbol; outer is not (null or INamespaceSymbol); outer = outer.ContainingSymbol)
        {
            if (outer.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

    private static IEnumerable<INamedTypeSymbol> PublicTypes(string assembly)
    {
        var module = Compilation.References.Select(Compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Single(symbol => symbol.Name == assembly);
        return Within(module.GlobalNamespace);

        static IEnumerable<INamedTypeSymbol> Within(INamespaceSymbol space) =>
            space.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).Concat(space.GetNamespaceMembers().SelectMany(Within));
    }
}
