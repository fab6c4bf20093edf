using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

public sealed class DependencyGraphTests
{
    [Test]
    public void Of_WordsOfASetting_NamesEachAnchorAndTheEntry()
    {
        var state = Fold.Of(Dockets.Of(Dockets.Entry("7", "2022-09-01", """{ "sets": "x", "due": "7 days after the later of a and b is done" }"""))).State;
        Assert.That(DependencyGraph.Of(state.Settings["x"]).Select(d => (d.Id, d.IsDone, d.Words, d.By.Id)), Is.EqualTo([("a", false, "7 days after the later of a and b is done", "7"), ("b", true, "7 days after the later of a and b is done", "7")]));
    }

    [TestCase("""{ "continues": "x", "due": "7 days after x" }""", "", Description = "its own earlier day is no anchor")]
    [TestCase("""{ "extends": "x", "by": "7 days" }""", "", Description = "it no longer follows")]
    [TestCase("""{ "satisfies": "x" }""", "")]
    [TestCase("""{ "vacates": "x" }""", "")]
    [TestCase("""{ "overrides": "x", "due": "2022-12-01" }""", "")]
    [TestCase("""{ "continues": "x", "due": "7 days after b" }""", "b")]
    public void Of_ASettingThatChanged_NamesWhatItHangsOnNow(string effect, string ids)
    {
        var state = Fold.Of(Dockets.Of(Dockets.Entry("7", "2022-09-01", """{ "records": "a" }""", """{ "sets": "x", "due": "7 days after a" }""", effect))).State;
        Assert.That(string.Join(" ", DependencyGraph.Of(state.Settings["x"]).Select(d => d.Id)), Is.EqualTo(ids));
    }

    [Test]
    public void Of_ASettingExtendedBeforeItHadADate_StillFollows()
    {
        var state = Fold.Of(Dockets.Of(Dockets.Entry("7", "2022-09-01", """{ "sets": "x", "due": "7 days after a" }""", """{ "extends": "x", "by": "7 days" }"""))).State;
        Assert.That(DependencyGraph.Of(state.Settings["x"]).Select(d => d.Id), Is.EqualTo(["a"]));
    }

    [TestCase("""{ "sets": "a", "due": "7 days after a" }""", "a -> a")]
    [TestCase("""{ "sets": "a", "due": "7 days after b" }, { "sets": "b", "due": "7 days after a" }""", "b -> a -> b")]
    [TestCase("""{ "sets": "a", "due": "7 days after b" }, { "sets": "b", "due": "the later of c and 2022-12-01" }, { "sets": "c", "due": "before a" }""", "c -> a -> b -> c")]
    [TestCase("""{ "sets": "a", "due": "2022-12-01" }, { "sets": "b", "due": "7 days after a" }, { "continues": "a", "due": "7 days after b" }""", "a -> b -> a")]
    [TestCase("""{ "sets": "a", "due": "7 days after b" }, { "extends": "a", "by": "7 days" }, { "sets": "b", "due": "7 days after a" }""", "b -> a -> b")]
    public void Cycle_IsRefusedWithItsPath(string effects, string path)
    {
        var message = Dockets.Of(Dockets.Entry("1", "2022-09-01", effects)).Message("cycle");
        Assert.That(message, Does.StartWith($"These hang on one another, so none has a date: {path}."));
    }

    [TestCase("""{ "sets": "a", "due": "2022-12-01" }, { "sets": "b", "due": "7 days after a" }, { "satisfies": "b" }, { "continues": "a", "due": "7 days after b" }""", Description = "b keeps its date")]
    [TestCase("""{ "sets": "a", "due": "2022-12-01" }, { "sets": "b", "due": "7 days after a" }, { "extends": "b", "by": "7 days" }, { "continues": "a", "due": "7 days after b" }""", Description = "b no longer follows a")]
    [TestCase("""{ "sets": "a", "due": "7 days after b is done" }, { "sets": "b", "due": "7 days before a" }""", Description = "the day b is done does not hang on the day it is due")]
    public void NoCycle_IsNotRefused(string effects) => Assert.That(Dockets.Of(Dockets.Entry("1", "2022-09-01", effects)).Codes(), Is.Empty);

    [Test]
    public void Cycle_InTheFile_RefusesTheSchedule() =>
        Assert.That(() => Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "a", "due": "7 days after a" }""")).AsOf("2022-09-01"), Throws.InstanceOf<InvalidDataFileException>());
}
