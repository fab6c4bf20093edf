using Docket.Core.Phrases;
using NodaTime;
using NodaTime.Text;
using NUnit.Framework;

namespace Docket.Tests.Phrases;

public sealed class PhraseTests
{
    [TestCase(1, IsoDayOfWeek.Sunday, 2023, 1, "2023-01-01")]
    [TestCase(3, IsoDayOfWeek.Friday, 2023, 1, "2023-01-20")]
    [TestCase(-1, IsoDayOfWeek.Monday, 2026, 5, "2026-05-25")]
    [TestCase(4, IsoDayOfWeek.Thursday, 2022, 11, "2022-11-24")]
    [TestCase(5, IsoDayOfWeek.Tuesday, 2023, 1, "2023-01-31")]
    [TestCase(-1, IsoDayOfWeek.Tuesday, 2023, 2, "2023-02-28")]
    [TestCase(5, IsoDayOfWeek.Friday, 9999, 12, "9999-12-31")]
    [TestCase(-1, IsoDayOfWeek.Friday, 9999, 12, "9999-12-31")]
    public void NthWeekday_Date_IsFoundInTheMonth(int ordinal, IsoDayOfWeek weekday, int year, int month, string date) =>
        Assert.That(new NthWeekday(ordinal, weekday, year, month).Date, Is.EqualTo(LocalDatePattern.Iso.Parse(date).Value));

    [TestCase(5, IsoDayOfWeek.Friday, 2023, 1)]
    [TestCase(5, IsoDayOfWeek.Tuesday, 2023, 2)]
    [TestCase(5, IsoDayOfWeek.Saturday, 9999, 12)]
    public void NthWeekday_MonthWithoutAFifth_HasNoDate(int ordinal, IsoDayOfWeek weekday, int year, int month) =>
        Assert.That(new NthWeekday(ordinal, weekday, year, month).Date, Is.Null);

    [Test]
    public void Choice_SameItems_IsEqualWhateverTheArray() =>
        Assert.That(new Choice(true, [new Reference("a"), new Done("b")]), Is.EqualTo(new Choice(true, [new Reference("a"), new Done("b")])));

    [Test]
    public void Choice_OtherOrder_IsNotEqual() =>
        Assert.That(new Choice(true, [new Reference("a"), new Reference("b")]), Is.Not.EqualTo(new Choice(true, [new Reference("b"), new Reference("a")])));
}
