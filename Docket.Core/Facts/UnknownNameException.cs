namespace Docket.Core.Facts;

/// <summary>A name that was asked for is not known: a court, an entry, a deadline. The message says which names are.</summary>
/// <param name="message">What was not found, and what there is.</param>
public sealed class UnknownNameException(string message) : ArgumentException(message);
