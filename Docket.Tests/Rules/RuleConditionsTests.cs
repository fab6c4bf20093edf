using Docket.Core.Rules;
using NUnit.Framework;

namespace Docket.Tests.Rules;

public sealed class RuleConditionsTests
{
    private static readonly RuleConditions ForAgencies = new() { Parties = ["us", "us-agency"], NotCauses = ["foia"] };

    [TestCase("us-agency", "tort", true)]
    [TestCase("us-agency", "foia", false)]
    [TestCase("corporation", "tort", false)]
    [TestCase("us-agency", null, null)]
    [TestCase(null, "tort", null)]
    [TestCase(null, null, null)]
    [TestCase(null, "foia", false)]
    [TestCase("corporation", null, false)]
    public void Conditions_OfPartyAndCause_HoldFailOrStayOpen(string? party, string? cause, bool? expected) =>
        Assert.That(ForAgencies.Apply(party, cause), Is.EqualTo(expected));

    [TestCase("us-agency", false)]
    [TestCase("corporation", true)]
    [TestCase(null, null)]
    public void Exception_OfParties_TakesThoseAlone(string? party, bool? expected) =>
        Assert.That(new RuleConditions { NotParties = ["us-agency"] }.Apply(party, null), Is.EqualTo(expected));

    [Test]
    public void NoConditions_AlwaysHold() => Assert.That(new RuleConditions().Apply(null, null), Is.True);
}
