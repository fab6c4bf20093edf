namespace Docket.Cli;

/// <summary>A command cannot answer: what to say on standard error, and the exit code.</summary>
internal sealed class CliFailure(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CliFailure Usage(string message) => new(ExitCodes.WrongUsage, message);

    public static CliFailure Unusable(string message) => new(ExitCodes.InvalidData, message);
}
