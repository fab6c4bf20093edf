using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;
using NodaTime.Text;

namespace Docket.Cli.Options;

/// <summary>The options that say what an entry would do; each may be given several times, and they apply in the order of the list below.</summary>
internal sealed class SupposedEffects
{
    private readonly Option<ImmutableArray<Effect>> grant = Several("--grant", "ENTRY", "The request of this entry is granted.", text => (new Grants(text), null));
    private readonly Option<ImmutableArray<Effect>> @continue = Several("--continue", "ID=DATE", "It is continued to a date.", text => Dated(text, "--continue", (id, on) => new Continues(Targets.One(id), Due.On(on))));
    private readonly Option<ImmutableArray<Effect>> extend = Several("--extend", "ID=30d|DATE", "It is extended by days (30d) or weeks (2w), or to a date.", Extension);
    private readonly Option<ImmutableArray<Effect>> vacate = Several("--vacate", "ID", "It is vacated; \"all\" for all that is open.", text => (new Vacates(text == "all" ? new Targets([], All: true) : Targets.One(text)), null));
    private readonly Option<ImmutableArray<Effect>> satisfy = Several("--satisfy", "ID=DATE", "It is done on a day.", text => Dated(text, "--satisfy", (id, on) => new Satisfies(Targets.One(id), on)));
    private readonly Option<ImmutableArray<Effect>> find = Several("--find", "CONDITION=true|false", "A condition is found true or false.", Finding);
    private readonly Option<ImmutableArray<Effect>> record = Several("--record", "EVENT=DATE", "An event happens on a day.", text => Dated(text, "--record", (id, on) => new Records(id, on)));

    private IEnumerable<Option<ImmutableArray<Effect>>> All => [grant, record, find, satisfy, @continue, extend, vacate];

    public void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
    }

    /// <summary>The effects asked for.</summary>
    public ImmutableArray<Effect> Of(ParseResult result) => [.. All.SelectMany(o => result.GetValue(o))];

    /// <summary>The same in words: "--grant 23, --vacate cmc".</summary>
    public string Words(ParseResult result) =>
        string.Join(", ", All.Select(o => result.GetResult(o)).Where(r => r is { Implicit: false }).SelectMany(r => r!.Tokens.Select(t => $"{r.Option.Name} {t.Value}")));

    private static (Effect? Effect, string? Problem) Extension(string text)
    {
        if (text.Split('=') is not [{ Length: > 0 } id, var by])
            return (null, $"\"{text}\" (--extend): expected ID=30d, ID=2w or ID=DATE.");
        if (LocalDatePattern.Iso.Parse(by) is { Success: true } to)
            return (new Extends(Targets.One(id), null, new Due.Certain(to.Value)), null);
        var unit = by is [.., 'd'] ? LengthUnit.Days : by is [.., 'w'] ? LengthUnit.Weeks : (LengthUnit?)null;
        return unit is { } of && int.TryParse(by[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= CalendarLength.MaxCount
            ? (new Extends(Targets.One(id), new CalendarLength(count, of), null), null)
            : (null, $"\"{by}\" (--extend) is neither days (30d), weeks (2w) nor a date (2022-11-18).");
    }

    private static (Effect? Effect, string? Problem) Finding(string text) => text.Split('=') switch
    {
        [{ Length: > 0 } id, "true"] => (new Finds(id, true), null),
        [{ Length: > 0 } id, "false"] => (new Finds(id, false), null),
        _ => (null, $"\"{text}\" (--find): expected CONDITION=true or CONDITION=false."),
    };

    private static (Effect? Effect, string? Problem) Dated(string text, string option, Func<string, LocalDate, Effect> effect) =>
        text.Split('=') is [{ Length: > 0 } id, var day] && LocalDatePattern.Iso.Parse(day) is { Success: true, Value.Year: >= 1 } date
            ? (effect(id, date.Value), null)
            : (null, $"\"{text}\" ({option}): expected an id and a day, such as cmc=2023-02-09.");

    private static Option<ImmutableArray<Effect>> Several(string name, string value, string description, Func<string, (Effect? Effect, string? Problem)> read) => new(name)
    {
        Description = description + " May be given several times.",
        HelpName = value,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
        CustomParser = result =>
        {
            var effects = ImmutableArray.CreateBuilder<Effect>();
            foreach (var token in result.Tokens)
            {
                var (effect, problem) = read(token.Value);
                if (problem is not null)
                    result.AddError(problem);
                else
                    effects.Add(effect!);
            }

            return effects.ToImmutable();
        },
    };
}
