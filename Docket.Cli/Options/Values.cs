using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Docket.Cli.Output;
using NodaTime;
using NodaTime.Text;

namespace Docket.Cli.Options;

/// <summary>Options and arguments whose values are read strictly.</summary>
internal static class Values
{
    /// <summary>The farthest look ahead: a hundred years.</summary>
    private const int MostDays = 36_525;

    public static Option<LocalDate?> Date(string name, string description) => Parsed<LocalDate?>(name, "DATE", description, text =>
        LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= 1 } date
            ? (date.Value, null)
            : (null, $"\"{text}\" is not a date ({name}); expected year-month-day, such as 2022-11-18."));

    public static Argument<LocalDate> DateArgument(string name, string description)
    {
        var argument = Argument<LocalDate>(name, description, ArgumentArity.ExactlyOne);
        argument.CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= 1 } date)
                return date.Value;
            if (!ParseErrors.IsOption(text))
                result.AddError($"\"{text}\" is not a date ({name}); expected year-month-day, such as 2022-11-18.");
            return default;
        };
        return argument;
    }

    /// <summary>Events with their days, as EVENT=DATE, each once.</summary>
    public static Option<ImmutableSortedDictionary<string, LocalDate>> Given(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "EVENT=DATE",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => ImmutableSortedDictionary.Create<string, LocalDate>(StringComparer.Ordinal),
        CustomParser = result =>
        {
            var given = ImmutableSortedDictionary.CreateBuilder<string, LocalDate>(StringComparer.Ordinal);
            foreach (var text in result.Tokens.Select(t => t.Value))
            {
                if (text.Split('=') is [{ Length: > 0 } id, var day] && LocalDatePattern.Iso.Parse(day) is { Success: true, Value.Year: >= 1 } date)
                {
                    if (!given.TryAdd(id, date.Value))
                        result.AddError($"{id} is given twice ({name}); give it one day, and name several events of one kind {id}#1, {id}#2.");
                }
                else
                    result.AddError($"\"{text}\" is not an event with its day ({name}); expected EVENT=DATE, such as hearing=2022-06-09.");
            }

            return given.ToImmutable();
        },
    };

    public static Option<int?> Days(string name, string description) => Parsed<int?>(name, "DAYS", description, text =>
        DaysOf(text) is { } days
            ? (days, null)
            : (null, $"\"{text}\" is not a number of days ({name}); expected 30d, 2w or 30, and a hundred years at most."));

    /// <summary>Several numbers of days before something, separated by commas or given one by one, in the order given: 7d,1d.</summary>
    public static Option<ImmutableArray<int>> DaysBefore(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DAYS",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
        CustomParser = result =>
        {
            var days = ImmutableArray.CreateBuilder<int>();
            foreach (var text in result.Tokens.SelectMany(t => t.Value.Split(',')))
            {
                if (DaysOf(text) is { } count and >= 1 and <= 365)
                    days.Add(count);
                else
                    result.AddError($"\"{text}\" is not 1 to 365 days ({name}); expected days or weeks before, such as 7d,1d or 2w.");
            }

            return days.ToImmutable();
        },
    };

    public static Option<int?> Year(string name, string description) => Parsed<int?>(name, "YEAR", description, text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999
            ? (year, null)
            : (null, $"\"{text}\" is not a year ({name}); expected 1 to 9999, such as 2023."));

    public static Option<string?> Text(string name, string value, string description) =>
        Parsed<string?>(name, value, description, text => text.Length > 0 ? (text, null) : (null, $"{name} is empty; expected {value}."));

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    /// <summary>An option with one value, read by a function that gives the value or the complaint.</summary>
    public static Option<T> Parsed<T>(string name, string value, string description, Func<string, (T? Value, string? Problem)> read) => new(name)
    {
        Description = description,
        HelpName = value,
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = result =>
        {
            var (parsed, problem) = read(result.Tokens[^1].Value);
            if (problem is not null)
                result.AddError(problem);
            return parsed;
        },
    };

    /// <summary>An argument that does not swallow a mistyped option.</summary>
    public static Argument<T> Argument<T>(string name, string description, ArgumentArity arity)
    {
        var argument = new Argument<T>(name) { Description = description, Arity = arity };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (ParseErrors.IsOption(token.Value) && result.Parent is System.CommandLine.Parsing.CommandResult { Command: var command })
                    result.AddError(ParseErrors.UnknownOption(token.Value, command));
            }
        });
        return argument;
    }

    /// <summary>The days of "30d", "2w" or "30"; null for anything else.</summary>
    private static int? DaysOf(string text)
    {
        var (digits, factor) = text switch
        {
            [.. var days, 'd'] => (days, 1),
            [.. var weeks, 'w'] => (weeks, 7),
            _ => (text, 1),
        };
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostDays / factor ? count * factor : null;
    }

    public static Argument<string[]> Cases() =>
        Argument<string[]>("CASE", "Case files, folders (every *.json below), or - for standard input.", ArgumentArity.OneOrMore);
}
