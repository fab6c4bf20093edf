using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Docket.Cli.Output;

/// <summary>Prints the version: that of this assembly, whatever process runs it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        parseResult.InvocationConfiguration.Output.Write($"{version.Split('+')[0]}\n");
        return ExitCodes.Answered;
    }
}
