using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Core.Storage.Cases;
using Docket.Core.Storage.Json;
using NodaTime;

namespace Docket.Core.Storage;

/// <summary>Reads one deadline rule.</summary>
internal static class DeadlineRuleFields
{
    private static readonly ImmutableSortedDictionary<string, Owes> Owing = Words(
        ("recorded", Owes.Recorded), ("anyone", Owes.Anyone), ("court", Owes.Court), ("clerk", Owes.Clerk));

    private static readonly ImmutableSortedDictionary<string, DayKind> Kinds = Words(
        ("act", DayKind.Act),
        ("act-rolling-forward", DayKind.ActRollingForward),
        ("act-not-rolling", DayKind.ActNotRolling),
        ("earliest", DayKind.Earliest),
        ("deemed", DayKind.Deemed),
        ("court-act", DayKind.CourtAct));

    private static readonly ImmutableSortedDictionary<string, Authority> Authorities = Words(("rule", Authority.Rule), ("statute", Authority.Statute));

    /// <summary>Whether a rule of court or a statute says so.</summary>
    public static Authority AuthorityOf(JsonFields fields, Authority otherwise) => fields.TryWord("authority", Authorities, out var authority) ? authority : otherwise;

    /// <summary>The word by which the data name a kind of day.</summary>
    public static string WordOf(DayKind kind) => Kinds.First(k => k.Value == kind).Key;

    /// <summary>The rule with every field that the data give.</summary>
    /// <param name="fields">Its fields.</param>
    /// <param name="set">The set it stands in.</param>
    /// <param name="authority">What the set says of its rules.</param>
    public static DeadlineRule Read(JsonFields fields, string set, Authority authority)
    {
        var confidence = fields.RequiredText("confidence", "seen");
        var kind = fields.TryWord("kind", Kinds, out var found) ? found : DayKind.Act;
        var boundBy = AuthorityOf(fields, authority);
        var rule = new DeadlineRule
        {
            Wording = new RuleWording
            {
                Id = fields.RequiredId("id", "frcp.12a1Ai"),
                Citation = fields.RequiredText("citation", "Fed. R. Civ. P. 12(a)(1)(A)(i)"),
                Kind = kind,
                ServiceAddsDays = fields.Flag("service"),
                TimeRule = fields.Text("timeRule"),
                Extendable = fields.Has("extendable") ? fields.Flag("extendable") : boundBy != Authority.Statute,
                Versions = RuleVersionsReader.Read(fields, kind, confidence),
                OnceStarted = [.. fields.Texts("onceStarted")],
            },
            Set = set,
            What = fields.RequiredText("what", "Answer the complaint"),
            Group = fields.Text("group"),
            Owes = fields.TryWord("owes", Owing, out var owes) ? owes : Owes.Recorded,
            When = When(fields),
            Levels = [.. fields.Texts("levels")],
            Authority = boundBy,
            MetBy = fields.Id("metBy"),
            Clock = RuleClockReader.Read(fields),
            Examples = Examples(fields),
            Note = fields.Text("note"),
            Source = fields.RequiredText("source", "Fed. R. Civ. P. 12 as in force from Dec. 1, 2024"),
            Confidence = confidence,
            Place = fields.Place,
        };
        fields.RefuseOthers();
        return rule;
    }

    private static RuleConditions When(JsonFields fields)
    {
        if (fields.Take("when") is not { } given || JsonFields.Of(given, fields.Problems, "the conditions") is not { } inner)
            return new RuleConditions();
        var conditions = new RuleConditions
        {
            Parties = [.. inner.Texts("party")],
            NotParties = [.. inner.Texts("notParty")],
            AnyParty = [.. inner.Texts("anyParty")],
            NoParty = [.. inner.Texts("noParty")],
            Causes = [.. inner.Texts("cause")],
            NotCauses = [.. inner.Texts("notCause")],
        };
        inner.RefuseOthers();
        return conditions;
    }

    private static ImmutableArray<WorkedExample> Examples(JsonFields fields)
    {
        var examples = ImmutableArray.CreateBuilder<WorkedExample>();
        foreach (var item in fields.List("examples"))
        {
            if (JsonFields.Of(item, fields.Problems, "a worked example") is not { } inner)
                continue;
            examples.Add(new WorkedExample(
                Given(inner),
                inner.RequiredText("court", "cand"),
                inner.Text("service"),
                inner.Date("lawAsOf"),
                inner.RequiredDate("date"),
                inner.RequiredText("authority", "day 21 is Friday, May 13, 2022")));
            inner.RefuseOthers();
        }

        return examples.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, LocalDate> Given(JsonFields fields)
    {
        var days = ImmutableSortedDictionary.CreateBuilder<string, LocalDate>(StringComparer.Ordinal);
        if (fields.Take("given") is not { } given)
            fields.Add(fields.Place, "missing-field", "\"given\" is missing; expected the events with their days, such as \"given\": { \"complaint-served\": \"2022-04-22\" }.");
        else if (JsonFields.Of(given, fields.Problems, "the events with their days") is { } inner)
        {
            foreach (var name in inner.Names.ToList())
                days[name] = inner.Date(name) ?? default;
        }

        return days.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, T> Words<T>(params (string Word, T Value)[] words) =>
        words.ToImmutableSortedDictionary(w => w.Word, w => w.Value, StringComparer.Ordinal);
}
