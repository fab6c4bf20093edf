using Docket.Core.Computation;
using NUnit.Framework;

namespace Docket.Tests.Computation;

public sealed class PhraseComputerTests
{
    [TestCase("cand", "14 days after 2026-03-17", null)]
    [TestCase("cand", "one month after 2023-01-31", null)]
    [TestCase("nysd", "10 days after 2007-02-01", "mail")]
    [TestCase("nysd", "14 days after 2025-12-12", null)]
    [TestCase("calsuperct", "16 court days before 2013-12-10", "mail")]
    [TestCase("cit", "14 days after 2022-06-01", null)]
    [TestCase("nysd", "not before 30 days after 2026-06-04", null)]
    public void Of_AnyPhrase_GivesWhatTheProofGives(string court, string phrase, string? service)
    {
        var jurisdiction = Docket.Core.Law.BuiltIn.Book.Jurisdiction(court);
        var (fast, proof) = (new PhraseComputer(jurisdiction).Of(phrase, service), PhraseComputation.Of(phrase, jurisdiction, service));
        Assert.Multiple(() =>
        {
            Assert.That((fast.Date, fast.Safe, fast.Nominal, fast.NoDate, fast.Rule), Is.EqualTo((proof.Date, proof.Safe, proof.Nominal, proof.NoDate, proof.Rule)));
            Assert.That(fast.Readings.Select(r => (r.Date, r.Basis)), Is.EqualTo(proof.Readings.Select(r => (r.Date, r.Basis))));
            Assert.That(fast.Warnings, Is.EqualTo(proof.Warnings));
            Assert.That(fast.Trace, Is.Empty);
        });
    }
}
