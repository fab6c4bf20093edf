using System.Text;
using System.Text.Json;
using Docket.Cli;
using NodaTime;
using NodaTime.Text;

namespace Docket.Tests.TestKit;

/// <summary>What one run of the command line gave.</summary>
internal sealed record CliRun(int Exit, string Out, string Error)
{
    public static string Example { get; } = Repository.PathOf("examples", "community-justice-exchange.json");

    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public static CliRun Of(params string[] args) => With("", args);

    public static CliRun With(string input, params string[] args) => At("2022-11-18T20:00:00Z", Encoding.UTF8.GetBytes(input), Screen.Plain, args);

    /// <summary>A run that writes the files of a site by the function given.</summary>
    public static CliRun Writing(Func<string, Stream> createFile, params string[] args) => Of("2022-11-18T20:00:00Z", [], Screen.Plain, createFile, args);

    public static CliRun At(string instant, byte[] input, Screen screen, params string[] args) => Of(instant, input, screen, null, args);

    // What would go on until it is stopped is stopped at once.
    private static CliRun Of(string instant, byte[] input, Screen screen, Func<string, Stream>? createFile, string[] args)
    {
        using var stream = new MemoryStream(input);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = App.Run(args, stream, output, error, new FixedClock(InstantPattern.General.Parse(instant).Value), screen, new CancellationToken(canceled: true), createFile);
        return new CliRun(exit, output.ToString(), error.ToString());
    }

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
