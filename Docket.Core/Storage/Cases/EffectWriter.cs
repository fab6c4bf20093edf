using System.Diagnostics;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Storage.Json;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Storage.Cases;

/// <summary>Effects as JSON: the verb first, except where a request has an id of its own.</summary>
internal static class EffectWriter
{
    public static JsonValue Write(Effect effect) => effect switch
    {
        Sets sets => Write(sets),
        Proposes proposes => new JsonMembers().Add("id", proposes.Id).Add("proposes", JsonMembers.Of(proposes.Effects.Select(Write))).End(effect),
        Records records => Start(effect, records.Event).Add("on", On(records)).Add("party", records.Party).Add("service", records.Service).End(effect),
        Grants grants => Start(effect, grants.Proposal).Add("except", grants.Except).Add("with", grants.With.Select(Write)).End(effect),
        Denies denies => Start(effect, denies.Proposal).End(effect),
        Continues continues => Start(effect, continues.Targets).Add("due", Write(continues.Due)).End(effect),
        Extends extends => Start(effect, extends.Targets).Add("by", Length(extends)).Add("to", extends.To is null ? null : Write(extends.To)).End(effect),
        Vacates vacates => Start(effect, vacates.Targets).End(effect),
        Satisfies done => Start(effect, done.Targets).Add("on", done.On).Add("partly", done.Partly).Add("remains", done.Remains).End(effect),
        Finds finds => Start(effect, finds.Condition).Add("is", JsonMembers.Of(finds.Is)).End(effect),
        Overrides fixedByHand => Start(effect, fixedByHand.Id).Add("due", Write(fixedByHand.Due)).Add("by", fixedByHand.By).Add("why", fixedByHand.Why).End(effect),
        Confirms confirms => Start(effect, confirms.Targets).End(effect),
        Stays stays => new JsonMembers().Add("id", stays.Id).Add(effect.Verb, Written(stays.Targets)).Add("from", stays.From).Add("until", stays.Until).Add("mode", stays.Mode is { } mode ? Word(StayReader.Modes, mode) : null).End(effect),
        Lifts lifts => Start(effect, lifts.Stay).Add("on", lifts.On).End(effect),
        Closes closes => Start(effect, closes.How).Add("except", closes.Except).End(effect),
        Reopens => new JsonMembers().Add(effect.Verb, JsonMembers.Of(true)).End(effect),
        Corrects corrects => Start(effect, corrects.Corrected).Add("effects", JsonMembers.Of(corrects.Effects.Select(Write))).End(effect),
        _ => throw new UnreachableException($"No such effect: {effect.Verb}."),
    };

    private static JsonValue Write(Sets sets) => Start(sets, sets.Id)
        .Add("what", sets.What)
        .Add("kind", sets.Kind == SettingKind.Deadline ? null : Word(SettingReader.Kinds, sets.Kind))
        .Add("party", sets.Party)
        .Add("due", Write(sets.Due))
        .Add("every", sets.Series?.Text)
        .Add("counting", sets.Series is { Counting: not SeriesCounting.Anchored } series ? Word(SeriesReader.Countings, series.Counting) : null)
        .Add("until", sets.Series?.Until is { } until ? LocalDatePattern.Iso.Format(until) : sets.Series?.UntilEvent)
        .Add("authority", sets.Authority is { } authority ? Word(SettingReader.Authorities, authority) : null)
        .Add("if", sets.If)
        .Add("computedAs", sets.ComputedAs?.Text)
        .Add("done", sets.Done)
        .ToValue();

    private static JsonValue? On(Records records) => records.On is { } on ? Write(new Due.Certain(on, records.Time)) : null;

    private static JsonValue Write(Due due) => due switch
    {
        Due.Certain { Time: null } day => JsonMembers.Of(LocalDatePattern.Iso.Format(day.Date)),
        Due.Certain { Time: { } time } moment => JsonMembers.Of($"{LocalDatePattern.Iso.Format(moment.Date)}T{Write(time)}"),
        Due.Words words => JsonMembers.Of(words.Text),
        _ => JsonMembers.Null(),
    };

    private static string Write(LocalTime time) => (time.Second == 0 ? CaseTimes.ToTheMinute : CaseTimes.ToTheSecond).Format(time);

    private static JsonMembers Start(Effect effect, string id) => new JsonMembers().Add(effect.Verb, id);

    private static JsonMembers Start(Effect effect, Targets targets) => new JsonMembers().Add(effect.Verb, Written(targets));

    private static JsonValue Written(Targets targets) => targets switch
    {
        { All: true } => JsonMembers.Of(IdFields.All),
        { Order: { } order } => new JsonMembers().Add("order", order).ToValue(),
        { Ids: [var id] } => JsonMembers.Of(id),
        _ => JsonMembers.Of(targets.Ids.Select(JsonMembers.Of)),
    };

    private static JsonValue End(this JsonMembers members, Effect effect) => members.Add("if", effect.If).ToValue();

    private static string? Length(Extends extends) => extends.ByText ?? (extends.By is { } length ? PhrasePrinter.Print(length) : null);

    private static string Word<T>(IEnumerable<KeyValuePair<string, T>> words, T value)
        where T : struct => words.Single(w => w.Value.Equals(value)).Key;
}
