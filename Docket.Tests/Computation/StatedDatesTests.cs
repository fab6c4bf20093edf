using Docket.Core;
using Docket.Core.Computation;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>Dates that courts themselves stated on real dockets, held against the computed ones.</summary>
public sealed class StatedDatesTests
{
    private static readonly List<Stated> All =
    [
        .. from line in File.ReadLines(Repository.PathOf("Docket.Tests", "Computation", "stated-dates.csv"))
           where line.Length > 0 && line[0] != '#'
           let field = line.Split('|', StringSplitOptions.TrimEntries)
           select new Stated(field[0], field[1], Dockets.Day(field[2]), field.Length > 3 ? field[3] : null),
    ];

    [Test]
    public void PlainDates_AreMetOrAmongTheReadings()
    {
        var plain = All.Where(s => s.Odd is null).Select(s => (Stated: s, Computed: Law.BuiltIn.Compute(s.Phrase, s.Court))).ToList();
        var missed = plain.Where(p => p.Computed.Date != p.Stated.Day).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(plain, Has.Count.EqualTo(1149));
            Assert.That(missed, Has.Count.EqualTo(6));

            // Where the court's date is not the prevailing one, its system overlooked a state holiday, and its date is the safe one.
            foreach (var (stated, computed) in missed)
                Assert.That(computed.Readings.Single(r => r.Date == stated.Day).Departs, Is.EqualTo(new[] { Doubt.StateHoliday }), $"{stated.Court} {stated.Phrase}");
            foreach (var (stated, computed) in missed)
                Assert.That(computed.Safe, Is.EqualTo(stated.Day), $"{stated.Court} {stated.Phrase}");
        });
    }

    // A row whose date the rule has come to give is no longer odd. One is odd only in the plain federal calendar: New York's Lincoln's Birthday moved it.
    [Test]
    public void OddDates_AreEachExplainedAndNotMet()
    {
        var odd = All.Where(s => s.Odd is not null).ToList();
        var met = odd.Where(s => Law.BuiltIn.Compute(s.Phrase, s.Court).Date == s.Day).Select(s => s.Odd).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(odd, Has.Count.EqualTo(72));
            Assert.That(odd.Select(s => s.Odd), Is.All.StartsWith("odd: ").And.All.Length.GreaterThan(10));
            Assert.That(met, Is.EqualTo(new[] { odd.Single(s => s.Odd!.Contains("Lincoln", StringComparison.Ordinal)).Odd }));
        });
    }

    private sealed record Stated(string Court, string Phrase, LocalDate Day, string? Odd);
}
