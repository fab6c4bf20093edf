using Docket.Core.Computation;
using Docket.Tests.TestKit;
using NUnit.Framework;
using static Docket.Tests.TestKit.Dockets;

namespace Docket.Tests.Computation;

public sealed class SealedEntriesTests
{
    private const string Counted = """{ "sets": "x", "due": "14 days after served" }""";
    private const string Served = """{ "records": "served", "on": "2024-02-05" }""";

    [TestCase(Counted, Description = "counted from what it records")]
    [TestCase("""{ "sets": "x", "due": "14 days after entry 2" }""", Description = "counted from its filing day")]
    [TestCase("""{ "sets": "x", "due": "14 days after entry 2 is entered" }""", Description = "counted from the day it was entered")]
    [TestCase(Counted, """{ "extends": "x", "by": "7 days" }""", Description = "an extension no longer follows, but its proof names the first day")]
    [TestCase(Counted, """{ "continues": "x", "due": "2024-03-15" }""", Description = "moved since: its history names the first day")]
    [TestCase(Counted, """{ "overrides": "x", "due": "2024-03-15" }""", Description = "fixed by hand: what it replaces is named")]
    [TestCase(Counted, """{ "satisfies": "x" }""", Description = "done: it keeps its proof")]
    [TestCase(Counted, """{ "vacates": "x" }""", Description = "taken off: it keeps its proof")]
    [TestCase("""{ "sets": "m", "due": "7 days after served" }, { "sets": "x", "due": "7 days after m" }""", Description = "through another")]
    [TestCase("""{ "sets": "x", "due": "2024-03-15", "if": "found" }""", Description = "a condition that it decides")]
    public void LieBehind_SealedEntryIsNamed_IsTrueAndWithoutTheSealFalse(string sets, string? later = null)
    {
        var (isSealed, isOpen) = (Behind(", \"sealed\": true", sets, later), Behind("", sets, later));
        Assert.That((isSealed, isOpen), Is.EqualTo((true, false)));
    }

    [Test]
    public void LieBehind_SealedEntryConfirmsTheDay_IsFalse() =>
        Assert.That(Hidden("", """{ "sets": "x", "due": "2024-03-15" }""", """{ "confirms": "x" }""", ", \"sealed\": true"), Is.False);

    [TestCase("""{ "continues": "x", "due": "2024-03-22" }""")]
    [TestCase("""{ "stays": "x" }""")]
    [TestCase("""{ "satisfies": "x" }""")]
    public void LieBehind_SealedEntryChangesIt_IsTrue(string effect) =>
        Assert.That(Hidden("", """{ "sets": "x", "due": "2024-03-15" }""", effect, ", \"sealed\": true"), Is.True);

    private static bool Behind(string seal, string sets, string? later) => Hidden(seal, sets, later, "");

    private static bool Hidden(string seal, string sets, string? later, string laterSeal)
    {
        var schedule = Of(
            Entry("1", "2024-02-01", """{ "records": "filed" }"""),
            Probes.Titled("2", "2024-02-05", "Order", seal, Served, """{ "finds": "found", "is": true }"""),
            Entry("3", "2024-02-06", sets),
            Probes.Titled("4", "2024-02-07", "Order", laterSeal, later is null ? [] : [later])).AsOf("2024-02-10");
        return new SealedEntries(schedule).LieBehind(schedule.Deadline("x"));
    }
}
