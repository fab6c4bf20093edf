using Docket.Core;
using NodaTime;

namespace Docket.Cli;

/// <summary>What one run works with: its streams, the clock and the screen.</summary>
internal sealed record Session(Stream In, TextWriter Out, TextWriter Error, IClock Clock, Screen Screen)
{
    private Law? own;

    /// <summary>The law it computes by: what ships, or that with the files of a folder added.</summary>
    public Law Law => own ?? Law.BuiltIn;

    /// <summary>Computes by another law from here on.</summary>
    public void Use(Law law) => own = law;

    /// <summary>Makes a file of a site to write to; null for the disk's own.</summary>
    public Func<string, Stream>? CreateFile { get; init; }

    /// <summary>Ends what would go on until it is stopped; null where the process's own signals do.</summary>
    public CancellationToken? Stop { get; init; }

    /// <summary>A complaint of one line.</summary>
    public void Complain(string message) => Error.Write($"{Complaint(message)}\n");

    /// <summary>The line of a complaint.</summary>
    public static string Complaint(string message) => $"docket: {message}";
}
