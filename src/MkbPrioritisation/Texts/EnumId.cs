using System.Text;

namespace MkbPrioritisation.Texts;

/// <summary>
/// What files, JSON and CSV call the values of an enum: its name in kebab-case, such as <c>gross-margin-and-wages</c>. Only
/// here are the two brought together, so that no format can have a name of its own.
/// </summary>
internal static class EnumId
{
    /// <summary>The id of a value.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Ids<TEnum>.All[Array.IndexOf(Ids<TEnum>.Values, value)];

    /// <summary>The value with an id; <see langword="null"/> where there is none.</summary>
    public static TEnum? Find<TEnum>(string id)
        where TEnum : struct, Enum => Array.IndexOf(Ids<TEnum>.All, id) is >= 0 and var index ? Ids<TEnum>.Values[index] : null;

    /// <summary>The ids of all values, in their order.</summary>
    public static string[] All<TEnum>()
        where TEnum : struct, Enum => Ids<TEnum>.All;

    private static string Kebab(string name)
    {
        var id = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && id.Length > 0)
                id.Append('-');
            id.Append(char.ToLowerInvariant(letter));
        }

        return id.ToString();
    }

    private static class Ids<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] Values = Enum.GetValues<TEnum>();

        public static readonly string[] All = Array.ConvertAll(Values, value => Kebab(value.ToString()));
    }
}
