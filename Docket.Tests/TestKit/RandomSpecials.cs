namespace Docket.Tests.TestKit;

/// <summary>The effects by which the kinds of random dockets differ: stays, series, vacated orders and closings, corrections, events that rules hang on.</summary>
internal sealed class RandomSpecials(Random random, DocketKind kind, RandomDockets docket)
{
    private static readonly string[] Events =
    [
        "complaint-served", "answer-served", "motion-filed", "judgment-entered", "foia-request-received", "foia-request-first-received",
        "foia-information-requested", "foia-information-received", "foia-fees-questioned", "foia-fees-answered", "foia-unusual-notice",
        "foia-adverse-determination", "foia-appeal-received",
    ];

    private static readonly string[] RuleIds = ["frcp.12a2", "frcp.12a1Ai", "frcp.4m", "foia.answer", "foia.request", "foia.constructive", "foia.appeal_decision"];
    private static readonly string[] Every = ["60 days", "1 month", "weekly", "quarterly", "first Monday of each month", "20 court days"];
    private static readonly string[] Modes = ["tolls", "extends", "suspends"];
    private int stays;

    private DocketKind Drawn => kind == DocketKind.All ? (DocketKind)random.Next((int)DocketKind.Stays, (int)DocketKind.All) : kind;

    /// <summary>One effect of the docket's kind.</summary>
    public string Effect(int number) => Drawn switch
    {
        DocketKind.Stays => random.Next(3) == 0 ? Lifts() : Stays(number),
        DocketKind.Series => Series(),
        DocketKind.Orders => Orders(number),
        DocketKind.Corrections => $$"""{ "corrects": "{{docket.Entry(number)}}", "effects": [ {{string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => docket.Effect(number, inside: true)))}} ] }""",
        _ => $$"""{ "records": "{{Events[random.Next(Events.Length)]}}", "party": "{{(random.Next(3) == 0 ? "b" : "a")}}"{{On("on", 3)}} }""",
    };

    /// <summary>An id that only dockets of this kind have, or null.</summary>
    public string? Id() => kind is DocketKind.Plain or DocketKind.Stays or DocketKind.Orders or DocketKind.Corrections ? null : Drawn switch
    {
        DocketKind.Series => $"r{random.Next(2)}{(random.Next(3) == 0 ? "" : $"#{random.Next(1, 6)}")}",
        DocketKind.Rules => RuleIds[random.Next(RuleIds.Length)],
        _ => null,
    };

    private string Stays(int number)
    {
        var targets = random.Next(4) switch
        {
            0 => $$"""{ "order": "{{docket.Entry(number)}}" }""",
            1 => $"[ \"{docket.Id()}\", \"{docket.Id()}\" ]",
            _ => docket.Target(),
        };
        var mode = random.Next(4) is var drawn && drawn < Modes.Length ? $", \"mode\": \"{Modes[drawn]}\"" : "";
        return $$"""{ "stays": {{targets}}, "id": "s{{docket.Entry(1)}}.{{++stays}}"{{On("from", 3)}}{{On("until", 2)}}{{mode}} }""";
    }

    private string Lifts() => $$"""{ "lifts": "s{{docket.Entry(1)}}.{{random.Next(1, stays + 2)}}"{{On("on", 3)}} }""";

    private string Series()
    {
        var until = random.Next(4) switch { 0 => ", \"until\": \"e1\"", 1 => "", _ => On("until", 1) };
        var every = Every[random.Next(Every.Length)];
        var counting = every[0] is >= '0' and <= '9' && random.Next(2) == 0 ? ", \"counting\": \"chained\"" : "";
        return $$"""{ "sets": "r{{random.Next(2)}}", "every": "{{every}}", "due": "{{docket.Due()}}", "party": "{{docket.Party()}}"{{counting}}{{until}} }""";
    }

    private string Orders(int number) => random.Next(docket.ReachesAll ? 0 : 3, 8) switch
    {
        0 => """{ "closes": "dismissed" }""",
        1 => $$"""{ "closes": "judgment", "except": [ "{{docket.Id()}}" ] }""",
        2 => """{ "reopens": true }""",
        3 => $$"""{ "confirms": "{{docket.Id()}}" }""",
        _ => $$"""{ "vacates": { "order": "{{docket.Entry(number)}}" } }""",
    };

    private string On(string field, int oneIn) => random.Next(oneIn) == 0 ? $", \"{field}\": \"{docket.Date()}\"" : "";
}
