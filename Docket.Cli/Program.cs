using System.Text;
using Docket.Cli.Commands;
using NodaTime;

namespace Docket.Cli;

internal static class Program
{
    /// <summary>The commands, in the order of the help.</summary>
    public static IReadOnlyList<Func<Session, CommandEntry>> Commands { get; } =
    [
        DueCommand.Create, ExplainCommand.Create, ComputeCommand.Create, TriggerCommand.Create, DiffCommand.Create,
        WhatifCommand.Create, RecheckCommand.Create, CheckCommand.Create,
        FmtCommand.Create, FeedCommand.Create, PublishCommand.Create, ServeCommand.Create, VerifyCommand.Create, RulesCommand.Create, HolidaysCommand.Create, CourtsCommand.Create,
    ];

    private static int Main(string[] args)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16);
        using var error = new StreamWriter(Console.OpenStandardError(), utf8);
        using var input = Console.OpenStandardInput();
        var screen = Screen.Of(Console.IsOutputRedirected, () => Console.WindowWidth, Environment.GetEnvironmentVariable);
        return App.Run(args, input, output, error, SystemClock.Instance, screen);
    }
}
