using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

public sealed class ServiceMannersTests
{
    [TestCase("complaint-served")]
    [TestCase("third-party-complaint-served")]
    [TestCase("summons")]
    [TestCase("Summons-Served")]
    [TestCase("service-of-process")]
    public void Summons_ServedByMail_AddsNoDaysAndSaysSo(string id)
    {
        var schedule = Dockets.Of(Dockets.Entry("1", "2022-04-22", $$"""{ "records": "{{id}}", "service": "mail" }""", $$"""{ "sets": "answer", "due": "21 days after {{id}}" }""")).AsOf("2022-05-01");
        Assert.That(schedule.Row("answer"), Is.EqualTo("2022-05-13 in-force"));
        Assert.That(Docket.Core.Law.BuiltIn.Explain(schedule, "answer"), Does.Contain("Service of a summons adds no days"));
    }

    [TestCase("motion-served")]
    [TestCase("requests-served")]
    [TestCase("complaints-served", Description = "no word of it is complaint")]
    public void Paper_ServedByMail_AddsThreeDays(string id) =>
        Assert.That(
            Dockets.Of(Dockets.Entry("1", "2022-04-22", $$"""{ "records": "{{id}}", "service": "mail" }""", $$"""{ "sets": "x", "due": "21 days after {{id}}" }""")).AsOf("2022-05-01").Row("x"),
            Is.EqualTo("2022-05-16 in-force"));

    [Test]
    public void All_Manners_AreThoseOfTheRule() =>
        Assert.That(ServiceManners.All, Is.EquivalentTo(Docket.Core.Law.BuiltIn.Book.TimeRules.Family("frcp")[^1].ServiceDays.Keys));
}
