using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Models;

/// <summary>What an assumption alone would have to be for a change, all others in the middle of their ranges.</summary>
/// <typeparam name="T">What changes.</typeparam>
/// <param name="Assumption">The assumption.</param>
/// <param name="Present">The middle of its range, from which the nearest value is looked for.</param>
/// <param name="Value">
/// The nearest value; <see langword="null"/> where no value from 0 up changes anything before a formula divides by 0 or goes
/// below 0.
/// </param>
/// <param name="Before">What there is at the present value.</param>
/// <param name="After">What there is beyond the nearest value; as before where there is none.</param>
public sealed record AssumptionTipping<T>(Assumption Assumption, Fraction Present, TippingValue? Value, T Before, T After);
