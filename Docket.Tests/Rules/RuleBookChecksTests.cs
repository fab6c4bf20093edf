using Docket.Core;
using Docket.Core.Rules;

using NUnit.Framework;

namespace Docket.Tests.Rules;

public sealed class RuleBookChecksTests
{
    [Test]
    public void BuiltInRules_AsTheyShip_AreSound() =>
        Assert.That(RuleBookChecks.Of(Law.BuiltIn.Book).Select(p => $"{p.Set}: {p.Problem.Place.Path}: {p.Problem.Message}"), Is.Empty);
}
