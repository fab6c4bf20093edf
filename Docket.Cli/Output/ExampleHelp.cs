using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Docket.Cli.Output;

/// <summary>The usual help at 80 columns, then the command's worked example, or for the root the exit codes.</summary>
internal sealed class ExampleHelp(HelpAction usual, IReadOnlyList<CommandEntry> entries) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        usual.MaxWidth = Screen.Plain.Width;
        usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(string.Concat(text.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => line.TrimEnd() + "\n")) + "\n");
        var entry = entries.FirstOrDefault(e => e.Command == parseResult.CommandResult.Command);
        output.Write(entry is null ? ExitCodes.Help : $"Example:\n\n{entry.Example.ReplaceLineEndings("\n").TrimEnd()}\n");
        return ExitCodes.Answered;
    }
}
