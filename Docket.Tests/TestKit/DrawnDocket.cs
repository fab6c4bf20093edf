using Docket.Core.Facts;
using Docket.Core.Storage;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Docket.Tests.TestKit;

/// <summary>A random docket for a law; a counterexample shrinks by whole entries, then by effects, and prints as the case file that it is.</summary>
internal sealed record DrawnDocket(int Seed, DocketKind Kind, CaseFile File)
{
    // Fixed, so that the same tests draw the same dockets on every machine.
    private static readonly Replay Start = new(new Rnd(20221118, 7), FSharpOption<int>.None);

    /// <summary>Holds a law for so many dockets, of every kind.</summary>
    public static void Hold(int dockets, Action<DrawnDocket> law, int entries = 20)
    {
        var drawn = Gen.Choose(0, int.MaxValue - 1).Select(seed => Of(seed, entries));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(dockets).WithReplay(FSharpOption<Replay>.Some(Start)), Prop.ForAll(Arb.From(drawn, Smaller), law));
    }

    public override string ToString() => $"{Kind} docket of seed {Seed}:{Environment.NewLine}{CaseFileWriter.Write(File)}";

    private static DrawnDocket Of(int seed, int entries)
    {
        var kind = RandomDockets.KindOf(seed);
        return new DrawnDocket(seed, kind, RandomDockets.Of(seed, kind, entries));
    }

    private static IEnumerable<DrawnDocket> Smaller(DrawnDocket docket)
    {
        var entries = docket.File.Entries;
        var withoutAnEntry = Enumerable.Range(1, entries.Length).Select(n => entries.RemoveAt(entries.Length - n));
        var withoutAnEffect =
            from entry in entries
            from effect in entry.Effects
            select entries.Replace(entry, entry with { Effects = entry.Effects.Remove(effect) });
        return withoutAnEntry.Concat(withoutAnEffect)
            .Where(fewer => !fewer.IsEmpty)
            .Select(fewer => docket with { File = docket.File with { Entries = fewer } })
            .Where(smaller => RandomDockets.IsSound(smaller.File));
    }
}
