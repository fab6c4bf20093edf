using Docket.Core;
using Docket.Core.Computation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

public sealed class NotKnownTests
{
    [TestCase("cand", "30 days after 1970-06-01", "Not known: 1970-07-01 leads outside", Description = "before the data")]
    [TestCase("cand", "30 days after 1962-06-01", "Not known: no version of Fed. R. Civ. P. 6")]
    [TestCase("scotus", "30 days after 1989-06-01", "Not known: no version of Sup. Ct. R. 30")]
    [TestCase("cand", "30 days after 2061-06-01", "Not known: 2061-07-01 leads outside the calendar \"US federal + California\", which covers 1971 to 2060.")]
    [TestCase("cand", "10 days after 2060-12-27", "Not known: 2061-01-06 leads outside")]
    [TestCase("cand", "100 court days after 2060-12-01", "Not known: 2060-12-01 leads outside")]
    [TestCase("cand", "5 court days before 1971-01-04", "Not known")]
    [TestCase("cand", "99999 years after 2022-01-03", "Not known: the day leads outside")]
    [TestCase("cand", "99999 weeks after 9000-01-03", "Not known: the day leads outside")]
    [TestCase("cand", "99999 days before 0100-01-03", "Not known")]
    [TestCase("delfamct", "30 days after 2022-06-01", "Not known: the rule by which Del. Fam. Ct. computes time")]
    [TestCase("cit", "14 days after 2022-06-01", "Not known: the rule by which Ct. Int'l Trade computes time")]
    [TestCase("tax", "14 days after 2022-06-01", "Not known: the rule by which T.C. computes time")]
    [TestCase("jpml", "2 court days after 2022-06-01", "Not known")]
    public void Law_OutsideTheData_IsNotKnownWithTheReason(string court, string phrase, string reason)
    {
        var inCase = Probes.In(court, "", Dockets.Entry("1", "2022-01-03", $$"""{ "sets": "x", "due": "{{phrase}}" }""", """{ "sets": "y", "due": "7 days after x" }""", """{ "sets": "z", "due": "the earlier of x and 2022-12-08" }""")).AsOf("2022-01-03");
        Assert.Multiple(() =>
        {
            Assert.That(Law.BuiltIn.Compute(phrase, court).NoDate, Does.StartWith(reason));
            Assert.That((inCase.Row("x"), inCase.Deadline("x").Overdue, inCase.Deadline("x").Computed.NoDate), Is.EqualTo(("- in-force", false, Law.BuiltIn.Compute(phrase, court).NoDate)));
            Assert.That(inCase.Row("y"), Does.StartWith("-"));
            Assert.That(inCase.Row("z"), Is.EqualTo("2022-12-08 waiting"), "the known day, marked");
        });
    }

    [TestCase("delfamct", "2022-12-10")]
    [TestCase("cit", "2022-12-08")]
    [TestCase("cand", "1950-06-01")]
    [TestCase("cand", "2199-06-01")]
    [TestCase("cand", "not before 2199-06-01")]
    public void DateCertain_OutsideTheData_IsKnownAllTheSame(string court, string phrase)
    {
        var row = Probes.In(court, "", Dockets.Entry("1", "2022-01-03", $$"""{ "sets": "x", "due": "{{phrase}}" }""")).AsOf("2022-01-03").Row("x");
        Assert.That(row, Is.EqualTo($"{phrase[^10..]} in-force"));
    }

    [Test]
    public void Calendar_PastTheVerifiedYears_AnswersAndWarns()
    {
        var date = Law.BuiltIn.Compute("30 days after 2036-06-04", "cand");
        Assert.That((Probes.Iso(date.Date), date.Warnings.Single()), Is.EqualTo(("2036-07-07", "The calendar \"US federal + California\" is verified to 2035; later holidays are projected from the law as it stands. Check this date again when it comes near.")), "July 4, 2036 is a Friday, so Monday");
    }

    [Test]
    public void Schedule_OfAnUnknownCourt_IsRefused() =>
        Assert.That(() => Probes.In("cadn", "", Dockets.Entry("1", "2022-01-03")).AsOf("2022-01-03"), Throws.InstanceOf<Docket.Core.Facts.InvalidDataFileException>().With.Message.Contains("cand"));

    [Test]
    public void LawAsOf_NamesTheVersionThatApplies()
    {
        var file = Dockets.Of(Dockets.Entry("1", "2005-01-03", """{ "sets": "x", "due": "10 days after 2005-01-03" }"""));
        Schedule Under(string? law) => Law.BuiltIn.Schedule(file, Dockets.Day("2005-01-03"), lawAsOf: law is null ? null : Dockets.Day(law));
        Assert.That((Under(null).Row("x"), Under("2009-12-01").Row("x"), Under("2009-11-30").Row("x")), Is.EqualTo(("2005-01-18 in-force", "2005-01-13 in-force", "2005-01-18 in-force")));
    }
}
