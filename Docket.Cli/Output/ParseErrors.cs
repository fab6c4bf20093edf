using System.CommandLine;
using Docket.Core.Facts;

namespace Docket.Cli.Output;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class ParseErrors
{
    public static int Report(ParseResult result, Session session)
    {
        var command = result.CommandResult.Command;
        if (command is RootCommand)
            session.Complain(OfRoot(result, command));
        else if (result.UnmatchedTokens.FirstOrDefault(IsOption) is { } mistyped)
            session.Complain(UnknownOption(mistyped, command)); // What else is missed or left over follows from the slip.
        else
        {
            foreach (var message in result.Errors.Select(e => e.Message.ReplaceLineEndings(" ")).Distinct())
                session.Complain(message);
        }

        session.Error.Write($"{(command is RootCommand ? "docket" : $"docket {command.Name}")} --help says more.\n");
        return ExitCodes.WrongUsage;
    }

    /// <summary>The complaint about an option that a command does not have.</summary>
    public static string UnknownOption(string token, Command command) =>
        $"\"{token}\" is not an option of {command.Name}.{DidYouMean(token, command.Options.Concat(Everywhere(command)).SelectMany(o => o.Aliases.Append(o.Name)))}";

    /// <summary>Whether a word has the form of an option; "-" alone is standard input.</summary>
    public static bool IsOption(string token) => token is ['-', _, ..];

    private static IEnumerable<Option> Everywhere(Command command) => command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive));

    private static string OfRoot(ParseResult result, Command root)
    {
        var names = root.Subcommands.Select(c => c.Name).ToList();
        var commands = $"The commands are {string.Join(", ", names)}.";
        return result.UnmatchedTokens is [var token, ..] ? $"\"{token}\" is not a command.{DidYouMean(token, names)} {commands}" : $"No command was given. {commands}";
    }

    private static string DidYouMean(string token, IEnumerable<string> names)
    {
        var all = names.ToList();
        return (Nearest.To(token, all) ?? all.Find(name => SameLetters(name, token))) is { } near ? $" Did you mean {near}?" : "";
    }

    /// <summary>Letters in the wrong order: "deu" for "due".</summary>
    private static bool SameLetters(string a, string b) => a.Length == b.Length && a.Order().SequenceEqual(b.Order());
}
