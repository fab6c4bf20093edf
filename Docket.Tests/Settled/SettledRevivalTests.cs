using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"Revival. `continues` or `extends` on a passed hearing is in order (adjourned after the fact); on what is satisfied or vacated it sets it anew, and `check` warns."</summary>
public sealed class SettledRevivalTests
{
    private const string Continues = """{ "continues": "x", "due": "2023-02-09" }""";
    private const string Extends = """{ "extends": "x", "by": "7 days" }""";

    [TestCase("hearing", """{ "records": "nothing" }""", Continues, "2023-02-09 in-force", "")]
    [TestCase("hearing", """{ "records": "nothing" }""", Extends, "2022-12-15 in-force", "")]
    [TestCase("hearing", """{ "satisfies": "x" }""", Continues, "2023-02-09 in-force", "revived")]
    [TestCase("deadline", """{ "satisfies": "x" }""", Extends, "2022-12-15 in-force", "revived")]
    [TestCase("hearing", """{ "vacates": "x" }""", Continues, "2023-02-09 in-force", "revived")]
    [TestCase("deadline", """{ "vacates": "x" }""", Extends, "2022-12-15 in-force", "revived")]
    public void Move_AfterTheFact_IsInOrder_AndOfWhatIsClosedSetsItAnewWithAWarning(string kind, string before, string move, string row, string warnings)
    {
        var file = Dockets.Of(
            Dockets.Entry("1", "2022-09-30", $$"""{ "sets": "x", "party": "all", "kind": "{{kind}}", "due": "2022-12-08" }"""),
            Dockets.Entry("2", "2022-12-07", before),
            Dockets.Entry("3", "2022-12-12", move));
        Assert.That((file.AsOf("2022-12-12").Row("x"), file.Checked()), Is.EqualTo((row, warnings)));
    }
}
