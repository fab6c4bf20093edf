using System.Globalization;
using Docket.Core;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Computation;

public sealed class CutOffTests
{
    private static string Moment(OffsetDateTime? moment) => moment!.Value.ToString("uuuu-MM-dd'T'HH:mm:sso<m>", CultureInfo.InvariantCulture);

    [TestCase("ded", "2014-10-15", "2014-10-15T23:59:59-04:00", Description = "the day before the standing order")]
    [TestCase("ded", "2014-10-16", "2014-10-16T18:00:00-04:00")]
    [TestCase("ded", "2022-08-31", "2022-08-31T18:00:00-04:00")]
    [TestCase("ded", "2022-09-01", "2022-09-01T17:00:00-04:00")]
    [TestCase("ca3", "2023-06-30", "2023-06-30T23:59:59-04:00")]
    [TestCase("ca3", "2023-07-03", "2023-07-03T17:00:00-04:00")]
    [TestCase("cand", "2022-12-08", "2022-12-08T23:59:59-08:00")]
    [TestCase("cand", "2022-07-08", "2022-07-08T23:59:59-07:00")]
    [TestCase("cand", "2022-11-06", "2022-11-06T23:59:59-08:00", Description = "the day the clocks go back")]
    [TestCase("cand", "2022-03-13", "2022-03-13T23:59:59-07:00", Description = "and forward")]
    [TestCase("hid", "2022-07-08", "2022-07-08T23:59:59-10:00")]
    [TestCase("gud", "2022-07-08", "2022-07-08T23:59:59+10:00")]
    public void LastMoment_IsTheCourtsOwn(string court, string date, string moment) =>
        Assert.That(Moment(Law.BuiltIn.Compute(date, court).LastMoment), Is.EqualTo(moment));

    [Test]
    public void LastMoment_UnderALocalRule_SaysWhichAndWhatItDoesNotReach() =>
        Assert.That(Law.BuiltIn.Compute("2023-01-10", "ded").LastMomentBasis, Does.Contain("D. Del. CM/ECF Procedures (F)").And.Contains("except initial pleadings"));

    [TestCase("El Paso", "2022-12-08T23:59:59-07:00")]
    [TestCase("Austin", "2022-12-08T23:59:59-06:00")]
    [TestCase("", "2022-12-08T23:59:59-06:00", Description = "no division: where the day ends first")]
    [TestCase("Nowhere", "2022-12-08T23:59:59-06:00")]
    public void LastMoment_WhereADistrictSpansZones_FollowsTheDivision(string division, string moment)
    {
        var file = Probes.In("txwd", division.Length == 0 ? "" : $", \"division\": \"{division}\"", Dockets.Entry("1", "2022-09-01", """{ "sets": "x", "due": "2022-12-08" }"""));
        Assert.That(Moment(file.AsOf("2022-09-01").Deadline("x").Computed.LastMoment), Is.EqualTo(moment));
    }

    [Test]
    public void LastMoment_WhereTheDivisionIsNotNamed_SaysSo()
    {
        var file = Probes.In("txwd", "", Dockets.Entry("1", "2022-09-01", """{ "sets": "x", "due": "2022-12-08" }"""));
        Assert.That(file.AsOf("2022-09-01").Deadline("x").Computed.LastMomentBasis, Does.Contain("names no division"));
    }

    [TestCase("2022-12-08T17:00", "2022-12-08T17:00:00-08:00")]
    [TestCase("2022-03-13T02:30", "2022-03-13T03:30:00-07:00", Description = "an hour that the clocks skip")]
    [TestCase("2022-11-06T01:30", "2022-11-06T01:30:00-07:00", Description = "an hour that comes twice: the earlier")]
    public void LastMoment_OfADateWithATime_IsThatTime(string due, string moment)
    {
        var x = Dockets.Of(Dockets.Entry("1", "2022-01-03", $$"""{ "sets": "x", "due": "{{due}}" }""")).AsOf("2022-01-03").Deadline("x");
        Assert.That((Moment(x.Computed.LastMoment), x.Time is not null), Is.EqualTo((moment, true)));
    }

    [Test]
    public void LastMoment_WithoutADate_IsNullWithTheReason()
    {
        var x = Dockets.Of(Dockets.Entry("1", "2022-01-03", """{ "sets": "x", "due": "7 days after ruling" }""")).AsOf("2022-01-03").Deadline("x").Computed;
        Assert.That((x.LastMoment, x.LastMomentBasis), Is.EqualTo(((OffsetDateTime?)null, "waits for ruling, which no entry has recorded or set")));
    }
}
