using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MkbPrioritisation.DependencyInjection;

namespace MkbPrioritisation.AspNetCore;

/// <summary>What all that is mapped needs first: measures to map, and options that are within bounds.</summary>
internal static class Mapping
{
    /// <summary>The options that the application configured, and then whoever maps.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">What whoever maps sets.</param>
    /// <param name="problem">What is wrong with the options; <see langword="null"/> where nothing is.</param>
    /// <exception cref="InvalidOperationException"><c>AddMkbPrioritisation</c> was not called.</exception>
    /// <exception cref="OptionsValidationException">The options are out of bounds.</exception>
    public static TOptions OptionsOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceProvider services, Action<TOptions> configure, Func<TOptions, string?> problem)
        where TOptions : class
    {
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(IMeasureCatalogueProvider)) == false)
            throw new InvalidOperationException("There are no measures to map: call builder.Services.AddMkbPrioritisation() before the application is built.");
        var options = services.GetRequiredService<IOptionsFactory<TOptions>>().Create(Options.DefaultName);
        configure(options);
        return problem(options) is { } found ? throw new OptionsValidationException(Options.DefaultName, typeof(TOptions), [found]) : options;
    }

    /// <summary>Says that an option is outside its bounds; <see langword="null"/> where it is not.</summary>
    public static string? Outside(string name, long value, long least, long most) =>
        value < least || value > most ? FormattableString.Invariant($"{name} should be from {least} to {most}, and is {value}.") : null;
}
