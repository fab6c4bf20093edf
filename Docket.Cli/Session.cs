using NodaTime;

namespace Docket.Cli;

/// <summary>What one run works with: its streams, the clock and the screen.</summary>
internal sealed record Session(Stream In, TextWriter Out, TextWriter Error, IClock Clock, Screen Screen)
{
    /// <summary>A complaint of one line.</summary>
    public void Complain(string message) => Error.Write($"docket: {message}\n");
}
