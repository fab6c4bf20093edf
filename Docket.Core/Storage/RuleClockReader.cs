using System.Collections.Immutable;
using Docket.Core.Phrases;
using Docket.Core.Rules;
using Docket.Core.Storage.Cases;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads what events do to the running time of a rule:
/// <c>"clock": [ { "stops": EVENT, "until": EVENT, "once": true, "citation": ..., "from": ... }, { "adds": "10 court days", "on": EVENT, "citation": ... } ]</c>.</summary>
internal static class RuleClockReader
{
    public static ImmutableArray<RuleClock> Read(JsonFields fields)
    {
        var clock = ImmutableArray.CreateBuilder<RuleClock>();
        foreach (var item in fields.List("clock"))
        {
            if (JsonFields.Of(item, fields.Problems, "what an event does to the time") is not { } inner)
                continue;
            if (inner.Has("stops") == inner.Has("adds"))
                inner.Add(inner.Place, "stops-or-adds", "Expected either \"stops\" with the event after which the time stands still, or \"adds\" with a length, such as \"10 court days\".");
            else
                clock.Add(inner.Has("stops") ? Stops(inner) : Adds(inner));
            inner.RefuseOthers();
        }

        return clock.ToImmutable();
    }

    private static RuleClock.Stops Stops(JsonFields fields) => new(
        fields.RequiredId("stops", "foia-information-requested"),
        fields.RequiredId("until", "foia-information-received"),
        fields.Flag("once"),
        fields.RequiredText("citation", "5 U.S.C. 552(a)(6)(A)(ii)(I)"),
        fields.Date("from"));

    private static RuleClock.Adds Adds(JsonFields fields)
    {
        var words = fields.RequiredText("adds", "10 court days");
        var length = PhraseParser.TryParseLength(words);
        if (!length.Success)
            fields.Add(fields.Take("adds")!.Place, "bad-phrase", $"\"{words}\": {length.Problem.Message}");
        return new RuleClock.Adds(
            fields.RequiredId("on", "foia-unusual-notice"),
            length.Length ?? default!,
            fields.RequiredText("citation", "5 U.S.C. 552(a)(6)(B)(i)"),
            fields.Date("from"));
    }
}
