using System.Globalization;
using System.Text;
using Docket.Core;
using Docket.Core.Facts;
using Docket.Core.Rules;
using NodaTime;

namespace Docket.Tests.TestKit;

/// <summary>What a random docket has besides what every one has: sets, continues, extends, vacates, satisfies, proposes, grants and the like.</summary>
internal enum DocketKind
{
    Plain,
    Stays,
    Series,
    Orders,
    Corrections,
    Rules,
    All,
}

/// <summary>Dockets drawn from a seed, without contradictions: an entry that would make one is left out. The same seed gives the same docket.</summary>
/// <param name="seed">The seed.</param>
/// <param name="kind">What it has besides the plain effects.</param>
/// <param name="mark">Ends every name and id, so that dockets of two marks share none; such a docket also names no "all".</param>
internal sealed class RandomDockets(int seed, DocketKind kind = DocketKind.Plain, string mark = "")
{
    private static readonly LocalDate First = new(2021, 11, 1);
    private static readonly int Kinds = Enum.GetValues<DocketKind>().Length;
    private readonly Random random = new(seed);

    /// <summary>A docket; seven seeds in a row give one of each kind.</summary>
    public static CaseFile Of(int seed, int entries = 25) => Of(seed, KindOf(seed), entries);

    public static DocketKind KindOf(int seed) => (DocketKind)(seed % Kinds);

    public static CaseFile Of(int seed, DocketKind kind, int entries = 25, string mark = "") => new RandomDockets(seed, kind, mark).Next(entries);

    /// <summary>Whether nothing in a docket contradicts the rest, the deadlines of rules included.</summary>
    public static bool IsSound(CaseFile file) =>
        Fold.Of(RuleDeadlines.AddedTo(file, Law.BuiltIn.Book.JurisdictionOf(file))).Problems.All(p => p.Severity != Severity.Error);

    /// <summary>A docket with more entries, each filed after a day.</summary>
    public static CaseFile Continued(CaseFile file, int seed, DocketKind kind, LocalDate after, int entries)
    {
        var draws = new RandomDockets(seed, kind);
        return draws.Longer(file, after.PlusDays(1), 60, entries);
    }

    /// <summary>A docket with one more entry whose effects are drawn by the caller, or null where that would contradict it.</summary>
    public static CaseFile? With(CaseFile file, string id, LocalDate filed, params string[] effects)
    {
        var more = Dockets.Of(Probes.Titled(id, Probes.Iso(filed), "Order", "", effects)).Entries;
        var longer = file with { Entries = file.Entries.AddRange(more) };
        return IsSound(longer) ? longer : null;
    }

    private RandomSpecials Specials => field ??= new RandomSpecials(random, kind, this);

    private CaseFile Next(int entries)
    {
        var rules = kind is DocketKind.Rules or DocketKind.All ? """, "cause": "foia", "rules": [ "frcp", "foia" ]""" : "";
        var agency = rules.Length > 0 ? """, "is": "us-agency" """ : "";
        var file = Probes.In("cand", $$"""{{rules}}, "parties": [ { "id": "a"{{agency}} }, { "id": "b" } ], "closures": [ { "on": "2022-03-14" }, { "on": "2022-12-27" } ]""");
        return Longer(file, First, 1, entries);
    }

    private CaseFile Longer(CaseFile file, LocalDate day, int first, int entries)
    {
        for (var number = first; number < first + entries || file.Entries.IsEmpty; number++)
        {
            day = day.PlusDays(random.Next(12));
            var effects = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Effect(number, inside: false)).ToArray();
            var entered = random.Next(6) == 0 ? $", \"entered\": \"{Probes.Iso(day.PlusDays(random.Next(4)))}\"" : "";
            var more = Dockets.Of(Probes.Titled(Text(number) + mark, Probes.Iso(day), random.Next(3) == 0 ? "Stipulation" : "Order", entered, effects)).Entries;
            var longer = file with { Entries = file.Entries.AddRange(more) };
            if (IsSound(longer))
                file = longer;
        }

        return file;
    }

    /// <summary>One effect.</summary>
    /// <param name="number">The number of its entry.</param>
    /// <param name="inside">Whether it stands in a request or a correction.</param>
    public string Effect(int number, bool inside)
    {
        if (!inside && kind != DocketKind.Plain && random.Next(3) == 0)
            return Specials.Effect(number);
        var condition = random.Next(8) == 0 ? $", \"if\": \"{Condition()}\"" : "";
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
                return $$"""{ "records": "{{Event()}}", "party": "{{Party()}}", "service": "{{(random.Next(2) == 0 ? "mail" : "e-service")}}"{{condition}} }""";
            case < 9:
                return $$"""{ "sets": "{{Name()}}", "party": "{{Party()}}", "kind": "{{(random.Next(4) == 0 ? "hearing" : "deadline")}}", "due": "{{Due()}}"{{condition}} }""";
            case 9:
                return $$"""{ "finds": "{{Condition()}}", "is": {{(random.Next(3) == 0 ? "false" : "true")}} }""";
            case 10:
                return $$"""{ "overrides": "{{Id()}}", "due": "{{Date()}}" }""";
            case 11:
                return $$"""{ "grants": "{{Entry(number)}}" }""";
            case 12:
                return $$"""{ "denies": "{{Entry(number)}}" }""";
            default:
                return $$"""{ "proposes": [ {{Effect(number, inside: true)}}, {{Effect(number, inside: true)}} ] }""";
        }
    }

    public string Due() => random.Next(8) == 0 ? Date() : Phrase(2);

    /// <summary>Words with their anchors inside a docket, or, at depth 0, a day.</summary>
    private string Phrase(int depth) => random.Next(depth == 0 ? 4 : 9) switch
    {
        0 => Date(),
        1 => Event(),
        2 => Name(),
        3 => random.Next(2) == 0 ? $"{Name()} is done" : $"entry {Entry(29)}",
        4 => $"the {(random.Next(2) == 0 ? "later" : "earlier")} of {Phrase(0)} and {Phrase(depth - 1)}",
        5 => $"no earlier than {Length()} after {Phrase(0)}",
        _ => $"{Length()} {(random.Next(3) == 0 ? "before" : "after")} {Phrase(depth - 1)}",
    };

    public string Length() => random.Next(5) switch
    {
        0 => $"{random.Next(1, 14)} months",
        1 => $"{random.Next(1, 9)} weeks",
        2 => $"{random.Next(1, 30)} court days",
        _ => $"{random.Next(1, 90)} days",
    };

    /// <summary>Whether an effect may reach all that is open.</summary>
    public bool ReachesAll => mark.Length == 0;

    public string Target() => random.Next(5) == 0 && ReachesAll ? "\"all\"" : $"\"{Id()}\"";

    public string Id() => random.Next(3) == 0 && Specials.Id() is { } special ? special : $"d{random.Next(9)}{mark}";

    /// <summary>An id to set or to count from. Not a rule's: which ids rules have, the whole file decides.</summary>
    private string Name() => kind is DocketKind.Rules or DocketKind.All ? $"d{random.Next(9)}" : Id();

    public string Entry(int last) => Text(random.Next(1, last + 1)) + mark;

    private string Event() => $"e{random.Next(4)}{mark}";

    private string Condition() => $"c{random.Next(2)}{mark}";

    public string Party() => random.Next(3) switch { 0 => "a", 1 => "b", _ => "all" };

    public string Date() => Probes.Iso(First.PlusDays(random.Next(800)));

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
