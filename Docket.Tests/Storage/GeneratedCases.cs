using System.Collections.Immutable;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using NodaTime;

namespace Docket.Tests.Storage;

/// <summary>Case files drawn from a seed: every effect, every field now present and now absent, texts with everything that needs care.</summary>
internal sealed class GeneratedCases(int seed)
{
    private static readonly string[] Pieces = ["a", "Z", "\"", "\\", "/", "\n", "\r\n", "\t", "\0", "\u007f", "\u2028", "é", "“", "”", "§", "😀", "\uFEFF", "{", "]", ",", " ", "'", "//", "\\u0041"];

    private static readonly string[] Words = ["14 days after x", "December 9, 2022", "the later of a and b", "after x is done", "Within fourteen (14)  days of x", "approximately one month after x"];

    private readonly Random random = new(seed);

    public CaseFile Next() => new()
    {
        Schema = Maybe(Text),
        Court = Text(),
        Division = Maybe(Text),
        Number = Text(),
        Caption = Maybe(Text),
        Cause = Maybe(Text),
        Judge = Maybe(Text),
        From = Maybe(Text),
        Rules = Some(Text),
        Closures = Some(() => new Closure(Date(), Maybe(Text), Maybe(Text))),
        Sealed = Flag(),
        Parties = [.. Enumerable.Range(0, random.Next(4)).Select(i => new Party($"p{i}", Maybe(Text), Maybe(Text), Maybe(Text)))],
        Entries = [.. Enumerable.Range(0, random.Next(6)).Select(NextEntry)],
    };

    private Entry NextEntry(int index)
    {
        var ecf = Maybe(() => Flag() ? $"{index}-1" : $"{index}");
        var filed = Date();
        return new Entry
        {
            Id = ecf is null || Flag() ? $"entry-{index}" : ecf,
            Ecf = ecf,
            Filed = filed,
            Entered = Flag() ? filed.PlusDays(random.Next(3)) : null,
            Title = Maybe(Text),
            Source = Flag() ? new EntrySource(Text(), Flag() ? random.Next(1, 999) : null, Maybe(Text)) : null,
            Sealed = Flag(),
            Note = Flag(),
            Effects = Some(() => NextEffect(inside: false)),
        };
    }

    private Effect NextEffect(bool inside)
    {
        Effect effect = random.Next(inside ? 10 : 12) switch
        {
            0 => new Records(Id(), MaybeDate(), Maybe(Id), Maybe(Text)),
            1 => NextSets(),
            2 => new Denies(Id()),
            3 => new Continues(NextTargets(any: false), NextDue()),
            4 => Flag() ? new Extends(NextTargets(any: true), null, Moment()) : new Extends(NextTargets(any: true), new CalendarLength(14, LengthUnit.Days), null) { ByText = "fourteen (14) days" },
            5 => new Vacates(NextTargets(any: true)),
            6 => Flag() ? new Satisfies(NextTargets(any: false), MaybeDate()) : new Satisfies(NextTargets(any: false), MaybeDate(), Text(), Maybe(Id)),
            7 => new Finds(Id(), Flag()),
            8 => new Overrides(Id(), Moment(), Maybe(Text), Maybe(Text)),
            9 => new Confirms(NextTargets(any: false)),
            10 => new Proposes([NextEffect(inside: true), .. Some(() => NextEffect(inside: true))], Maybe(Id)),
            _ => new Grants("23") { Except = Some(Id), With = Some(() => NextEffect(inside: true)) },
        };
        return effect with { If = Maybe(Id) };
    }

    private Sets NextSets() => new(Id(), NextDue())
    {
        What = Maybe(Text),
        Kind = Flag() ? SettingKind.Hearing : SettingKind.Deadline,
        Party = Maybe(Id),
        Authority = Flag() ? (Authority)random.Next(4) : null,
        ComputedAs = Flag() ? NextWords() : null,
        Done = MaybeDate(),
    };

    private Due NextDue() => random.Next(3) switch { 0 => Moment(), 1 => NextWords(), _ => new Due.NotStated() };

    private Due.Words NextWords()
    {
        var words = Words[random.Next(Words.Length)];
        return new Due.Words(PhraseParser.Parse(words), words);
    }

    private Targets NextTargets(bool any) => random.Next(any ? 4 : 2) switch
    {
        0 => Targets.One(Id()),
        1 => new Targets([Id(), Id(), .. Some(Id)]),
        2 => new Targets([], All: true),
        _ => new Targets([], Order: "22"),
    };

    private Due.Certain Moment() => new(Date(), random.Next(3) switch { 0 => null, 1 => new LocalTime(random.Next(24), random.Next(60)), _ => new LocalTime(23, 59, random.Next(60)) });

    private LocalDate Date() => new LocalDate(1, 1, 1).PlusDays(random.Next(3_650_000));

    private LocalDate? MaybeDate() => Flag() ? Date() : null;

    private string Id() => Flag() ? "jsr#3" : $"a{random.Next(100)}-x.y_z@p";

    private string Text() => string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private bool Flag() => random.Next(2) == 0;

    private string? Maybe(Func<string> make) => Flag() ? make() : null;

    private ImmutableArray<T> Some<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make())];
}
