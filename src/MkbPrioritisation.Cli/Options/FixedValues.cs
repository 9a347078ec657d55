using System.CommandLine;

namespace MkbPrioritisation.Cli.Options;

/// <summary>Values of which an option takes no other.</summary>
internal static class FixedValues
{
    extension<T>(Option<T> option)
    {
        /// <summary>Refuses every other value. The parser's own check lets the names of commands and options pass.</summary>
        public Option<T> TakesOnly(params string[] values)
        {
            option.CompletionSources.Clear();
            option.CompletionSources.Add(values);
            option.Validators.Add(result =>
            {
                foreach (var token in result.Tokens.Where(token => !values.Contains(token.Value, StringComparer.Ordinal)))
                    result.AddError($"Argument '{token.Value}' not recognized. Must be one of:{string.Concat(values.Select(value => $"\n\t'{value}'"))}");
            });
            return option;
        }
    }
}
