namespace Docket.Cli;

/// <summary>What the exit status says.</summary>
internal static class ExitCodes
{
    public const int Answered = 0;
    public const int SomethingWrong = 1;
    public const int WrongUsage = 2;
    public const int InvalidData = 3;
    public const int InternalError = 70;

    /// <summary>The codes in words, for the root help.</summary>
    public const string Help =
        """
        Exit codes:
          0  answered
          1  the answer is that something is wrong (check, verify, due --fail,
             fmt --check, a batch with a bad line)
          2  wrong usage: an unknown command, option, court, id, phrase or date
          3  unreadable or invalid data

        """;
}
