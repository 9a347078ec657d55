using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Parameters;

namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>Something that can be asked for under an address.</summary>
/// <param name="Pattern">The address, below that of all resources.</param>
/// <param name="Summary">What it is, in one line.</param>
/// <param name="Document">What JSON holds, for those who describe it.</param>
internal abstract record Resource(string Pattern, string Summary, Type Document)
{
    /// <summary>The parameters, those of the path first.</summary>
    public abstract IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>The forms that there are, the usual one first.</summary>
    public abstract IReadOnlyList<MediaForm> Forms { get; }

    /// <summary>Whether the catalogue settles the answer, so that it can be kept with it.</summary>
    public bool IsOfCatalogue { get; init; } = true;

    /// <summary>Writes the answer to a request.</summary>
    /// <exception cref="RefusedException">There is no answer.</exception>
    /// <exception cref="UnknownIdException">The request names what there is not.</exception>
    public abstract Content Write(Inquiry inquiry);
}

/// <summary>A resource that is found once and written in one of its forms: a form without a writer does not exist.</summary>
internal sealed record Resource<T>(
    string Pattern,
    string Summary,
    Type Document,
    IReadOnlyList<Parameter> Own,
    Func<Inquiry, T> Find,
    params (MediaForm Form, Func<T, Inquiry, Content> Write)[] Writers)
    : Resource(Pattern, Summary, Document)
{
    public override IReadOnlyList<Parameter> Parameters { get; } =
        [.. Own, ParameterList.Language, ParameterList.Format(Writers.Select(writer => writer.Form.Name))];

    public override IReadOnlyList<MediaForm> Forms { get; } = [.. Writers.Select(writer => writer.Form)];

    public override Content Write(Inquiry inquiry) => Array.Find(Writers, writer => writer.Form == inquiry.Form).Write(Find(inquiry), inquiry);
}
