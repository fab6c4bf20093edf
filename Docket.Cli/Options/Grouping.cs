using System.CommandLine;

namespace Docket.Cli.Options;

/// <summary>What a list across cases is divided by.</summary>
internal enum Grouping
{
    Case,
    Day,
    Party,
    Responsible,
}

/// <summary>Builds the option <c>--by</c>.</summary>
internal static class GroupingOption
{
    private static readonly Grouping[] All = [Grouping.Case, Grouping.Day, Grouping.Party, Grouping.Responsible];

    public static Option<Grouping> New() => Values.Parsed<Grouping>(
        "--by",
        string.Join('|', All.Select(Word)),
        "Divide the list by case (the default), or make one list of all cases: by safe day, what is overdue first; by party, under the name that its case gives it; by person of our side.",
        text => All.Where(g => Word(g) == text).ToList() is [var found]
            ? (found, null)
            : (default, $"\"{text}\" is nothing to divide by (--by); expected one of {string.Join(", ", All.Select(Word))}."));

    /// <summary>The word for it on the command line.</summary>
    public static string Word(Grouping grouping) => grouping switch
    {
        Grouping.Case => "case",
        Grouping.Day => "day",
        Grouping.Party => "party",
        _ => "responsible",
    };
}
