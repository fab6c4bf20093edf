using System.Globalization;
using System.Text;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Tests.TestKit;

/// <summary>Dockets drawn from a seed, without contradictions: an entry that would make one is left out. The same seed gives the same docket.</summary>
internal sealed class RandomDockets(int seed)
{
    private static readonly LocalDate First = new(2021, 11, 1);
    private readonly Random random = new(seed);

    public static CaseFile Of(int seed, int entries = 25) => new RandomDockets(seed).Next(entries);

    private CaseFile Next(int entries)
    {
        var file = Probes.In("cand", """, "parties": [ { "id": "a" }, { "id": "b" } ], "closures": [ { "on": "2022-03-14" }, { "on": "2022-12-27" } ]""");
        var day = First;
        for (var number = 1; number <= entries; number++)
        {
            day = day.PlusDays(random.Next(12));
            var effects = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Effect(number, inside: false)).ToArray();
            var entered = random.Next(6) == 0 ? $", \"entered\": \"{Probes.Iso(day.PlusDays(random.Next(4)))}\"" : "";
            var more = Dockets.Of(Probes.Titled(Text(number), Probes.Iso(day), random.Next(3) == 0 ? "Stipulation" : "Order", entered, effects)).Entries;
            var longer = file with { Entries = file.Entries.AddRange(more) };
            if (Fold.Of(longer).Problems.All(p => p.Severity != Severity.Error))
                file = longer;
        }

        return file;
    }

    private string Effect(int number, bool inside)
    {
        var condition = random.Next(8) == 0 ? $", \"if\": \"c{random.Next(2)}\"" : "";
        switch (random.Next(inside ? 9 : 14))
        {
            case 0:
                return $$"""{ "extends": {{Target()}}, "by": "{{Length()}}"{{condition}} }""";
            case 1:
                return $$"""{ "continues": "{{Id()}}", "due": "{{Due()}}"{{condition}} }""";
            case 2:
                return $$"""{ "vacates": {{Target()}}{{condition}} }""";
            case 3:
                return $$"""{ "satisfies": "{{Id()}}"{{(random.Next(3) == 0 ? $", \"partly\": \"some\", \"remains\": \"{Id()}\"" : "")}}{{condition}} }""";
            case 4:
                return $$"""{ "records": "e{{random.Next(4)}}", "party": "{{Party()}}", "service": "{{(random.Next(2) == 0 ? "mail" : "e-service")}}"{{condition}} }""";
            case < 9:
                return $$"""{ "sets": "{{Id()}}", "party": "{{Party()}}", "kind": "{{(random.Next(4) == 0 ? "hearing" : "deadline")}}", "due": "{{Due()}}"{{condition}} }""";
            case 9:
                return $$"""{ "finds": "c{{random.Next(2)}}", "is": {{(random.Next(3) == 0 ? "false" : "true")}} }""";
            case 10:
                return $$"""{ "overrides": "{{Id()}}", "due": "{{Date()}}" }""";
            case 11:
                return $$"""{ "grants": "{{random.Next(1, number + 1)}}" }""";
            case 12:
                return $$"""{ "denies": "{{random.Next(1, number + 1)}}" }""";
            default:
                return $$"""{ "proposes": [ {{Effect(number, inside: true)}}, {{Effect(number, inside: true)}} ] }""";
        }
    }

    private string Due() => random.Next(8) == 0 ? Date() : Phrase(2);

    /// <summary>Words with their anchors inside a docket, or, at depth 0, a day.</summary>
    private string Phrase(int depth) => random.Next(depth == 0 ? 4 : 9) switch
    {
        0 => Date(),
        1 => $"e{random.Next(4)}",
        2 => Id(),
        3 => random.Next(2) == 0 ? $"{Id()} is done" : $"entry {random.Next(1, 30)}",
        4 => $"the {(random.Next(2) == 0 ? "later" : "earlier")} of {Phrase(0)} and {Phrase(depth - 1)}",
        5 => $"no earlier than {Length()} after {Phrase(0)}",
        _ => $"{Length()} {(random.Next(3) == 0 ? "before" : "after")} {Phrase(depth - 1)}",
    };

    private string Length() => random.Next(5) switch
    {
        0 => $"{random.Next(1, 14)} months",
        1 => $"{random.Next(1, 9)} weeks",
        2 => $"{random.Next(1, 30)} court days",
        _ => $"{random.Next(1, 90)} days",
    };

    private string Target() => random.Next(5) == 0 ? "\"all\"" : $"\"{Id()}\"";

    private string Id() => $"d{random.Next(9)}";

    private string Party() => random.Next(3) switch { 0 => "a", 1 => "b", _ => "all" };

    private string Date() => Probes.Iso(First.PlusDays(random.Next(800)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Words in which every day is named outright.</summary>
    public static string DatedPhrase(int seed)
    {
        var draws = new RandomDockets(seed);
        var words = new StringBuilder(draws.Dated(draws.random.Next(1, 4)));
        return words.ToString();
    }

    private string Dated(int depth) => depth == 0 ? Date() : random.Next(7) switch
    {
        0 => $"the {(random.Next(2) == 0 ? "later" : "earlier")} of {Dated(0)} and {Dated(depth - 1)}",
        1 => $"no earlier than {Length()} after {Dated(depth - 1)}",
        2 => $"the next court day after {Dated(depth - 1)}",
        3 => $"approximately {Length()} after {Dated(depth - 1)}",
        4 => $"{random.Next(1, 200)} hours after {Date()}T{random.Next(10, 24)}:30",
        _ => $"{Length()} {(random.Next(3) == 0 ? "before" : "after")} {Dated(depth - 1)}",
    };
}
