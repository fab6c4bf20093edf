using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>Computes dates for one court and one case file: the door through which schedules, histories and bare phrases go.</summary>
internal sealed class DateComputer
{
    private readonly Jurisdiction jurisdiction;
    private readonly string? division;
    private readonly SettingDays settings;

    public DateComputer(Jurisdiction jurisdiction, string? division, ImmutableArray<Closure> closures, LocalDate? lawAsOf, LocalDate? asOf = null)
    {
        this.jurisdiction = jurisdiction;
        this.division = division;
        settings = new SettingDays(new PeriodCounter(jurisdiction, division, closures, lawAsOf), asOf);
    }

    /// <summary>The day of a setting under the prevailing reading, without proof.</summary>
    public Day Day(DocketState state, Setting setting, LocalDate? assume = null) => settings.Of(state, setting, default, assume, null);

    /// <summary>Goes on to the next stage of one docket, of which only some settings were reached.</summary>
    public void GoOn(DocketState stage, IEnumerable<string> reached) => settings.GoOn(stage, reached);

    /// <summary>The dates of a setting, without proof.</summary>
    public (LocalDate? Date, LocalDate? Safe) Dates(DocketState state, Setting setting)
    {
        var day = Day(state, setting);
        return (day.Date, Safe(day, ReadingsOf(state, setting, day)));
    }

    /// <summary>The date of a setting with its proof.</summary>
    public (Day Day, ComputedDate Date) Prove(DocketState state, Setting setting)
    {
        var tracer = new Tracer();
        var day = settings.Of(state, setting, default, null, tracer);
        return (day, Assemble(day, ReadingsOf(state, setting, day), tracer));
    }

    /// <summary>The date of a phrase with its proof, outside any case.</summary>
    public ComputedDate Prove(Phrase phrase, string? service)
    {
        var (day, readings, tracer) = Evaluate(phrase, service);
        return Assemble(day, readings, tracer);
    }

    /// <summary>The same date with what a person should know of it, but without its steps and its last moment.</summary>
    public ComputedDate Answer(Phrase phrase, string? service)
    {
        var (day, readings, tracer) = Evaluate(phrase, service);
        return Result(day, readings, tracer);
    }

    /// <summary>The date of a phrase under the prevailing reading, without proof.</summary>
    public LocalDate? Date(Phrase phrase, string? service) => settings.Phrases.Evaluate(phrase, new Scope(DocketState.Empty, Service: service), default, null).Date;

    /// <summary>Every date that a fixed or overridden date may be held against.</summary>
    public ImmutableArray<Reading> Beside(DocketState state, Setting setting) =>
        Readings.Of(choices => settings.Beside(state, setting, choices), settings.Beside(state, setting, default));

    private ImmutableArray<Reading> ReadingsOf(DocketState state, Setting setting, Day day) =>
        Readings.Of(choices => settings.Of(state, setting, choices, null, null), day);

    private (Day Day, ImmutableArray<Reading> Readings, Tracer Tracer) Evaluate(Phrase phrase, string? service)
    {
        var scope = new Scope(DocketState.Empty, Service: service);
        var tracer = new Tracer();
        var day = settings.Phrases.Evaluate(phrase, scope, default, tracer);
        return (day, Readings.Of(choices => settings.Phrases.Evaluate(phrase, scope, choices, null), day), tracer);
    }

    private static ComputedDate Result(Day day, ImmutableArray<Reading> readings, Tracer tracer) => new()
    {
        Date = day.Date,
        Time = day.Time,
        Safe = Safe(day, readings),
        Nominal = day.Certain ? null : day.Nominal,
        Earliest = day.Earliest,
        Rule = day.Rule,
        Readings = readings,
        Warnings = [.. tracer.Warnings],
        NoDate = day.Date is null ? day.Reason : null,
    };

    private ComputedDate Assemble(Day day, ImmutableArray<Reading> readings, Tracer tracer)
    {
        var result = Result(day, readings, tracer) with { Trace = [.. tracer.Steps] };
        if (day.Date is null)
            return result with { LastMomentBasis = day.Reason };
        var (moment, basis) = CutOff.Of(jurisdiction.Court, division, day, day.Rule);
        return result with { LastMoment = moment, LastMomentBasis = basis };
    }

    private static LocalDate? Safe(Day day, ImmutableArray<Reading> readings) =>
        readings is [var only] ? only.Date : readings.IsEmpty ? null : day.Earliest ? readings.Max(r => r.Date) : readings.Min(r => r.Date);
}
