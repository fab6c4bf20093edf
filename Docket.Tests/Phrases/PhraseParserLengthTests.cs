using Docket.Core.Dates;
using Docket.Core.Phrases;
using NUnit.Framework;

namespace Docket.Tests.Phrases;

public sealed class PhraseParserLengthTests
{
    [TestCase("30 days", 30, LengthUnit.Days)]
    [TestCase("1 day", 1, LengthUnit.Days)]
    [TestCase("one month", 1, LengthUnit.Months)]
    [TestCase("a year", 1, LengthUnit.Years)]
    [TestCase("an hour", 1, LengthUnit.Hours)]
    [TestCase("fourteen (14) days", 14, LengthUnit.Days)]
    [TestCase("14 (fourteen) days", 14, LengthUnit.Days)]
    [TestCase("fourteen(14)days", 14, LengthUnit.Days)]
    [TestCase("twenty-one days", 21, LengthUnit.Days)]
    [TestCase("twenty one (21) days", 21, LengthUnit.Days)]
    [TestCase("Forty-Five Days", 45, LengthUnit.Days)]
    [TestCase("one hundred days", 100, LengthUnit.Days)]
    [TestCase("a hundred days", 100, LengthUnit.Days)]
    [TestCase("one hundred twenty days", 120, LengthUnit.Days)]
    [TestCase("one hundred and eighty (180) days", 180, LengthUnit.Days)]
    [TestCase("three hundred sixty-five days", 365, LengthUnit.Days)]
    [TestCase("nine hundred and ninety nine days", 999, LengthUnit.Days)]
    [TestCase("99999 days", 99999, LengthUnit.Days)]
    [TestCase("07 days", 7, LengthUnit.Days)]
    [TestCase("10 calendar days", 10, LengthUnit.CalendarDays)]
    [TestCase("10 calendar-days", 10, LengthUnit.CalendarDays)]
    [TestCase("one court day", 1, LengthUnit.CourtDays)]
    [TestCase("5 court-days", 5, LengthUnit.CourtDays)]
    [TestCase("5 business days", 5, LengthUnit.CourtDays)]
    [TestCase("5 working-days", 5, LengthUnit.CourtDays)]
    [TestCase("two weeks", 2, LengthUnit.Weeks)]
    [TestCase("3 calendar months", 3, LengthUnit.Months)]
    [TestCase("24 hours", 24, LengthUnit.Hours)]
    [TestCase("2 years", 2, LengthUnit.Years)]
    [TestCase("one year and six months", 18, LengthUnit.Months)]
    [TestCase("1 year, 6 months", 18, LengthUnit.Months)]
    [TestCase("1 year, and 6 months", 18, LengthUnit.Months)]
    [TestCase("two (2) years 1 month", 25, LengthUnit.Months)]
    [TestCase("30 days.", 30, LengthUnit.Days)]
    public void TryParseLength_Length_IsRead(string text, int count, LengthUnit unit)
    {
        var result = PhraseParser.TryParseLength(text);
        Assert.That(result.Length, Is.EqualTo(new CalendarLength(count, unit)), result.Problem?.ToString());
        Assert.That(PhraseParser.TryParseLength(PhrasePrinter.Print(result.Length!.Value)).Length, Is.EqualTo(result.Length));
    }

    [TestCase("", 1, "a whole number")]
    [TestCase("days", 1, "a whole number")]
    [TestCase("30", 3, "a unit")]
    [TestCase("thirty", 7, "a unit")]
    [TestCase("30 fortnights", 4, "a unit")]
    [TestCase("0 days", 1, "1 to 99999")]
    [TestCase("zero days", 1, "1 to 99999")]
    [TestCase("-1 days", 1, "1 to 99999")]
    [TestCase("100000 days", 1, "1 to 99999")]
    [TestCase("9000 years and 1 month", 1, "1 to 99999")]
    [TestCase("1,000 days", 2, "a unit")]
    [TestCase("2.5 days", 1, "a whole number")]
    [TestCase("fourteen (15) days", 11, "'fourteen' and '15'")]
    [TestCase("15 (one hundred five) days", 5, "'15' and 'one hundred five'")]
    [TestCase("six months and one year", 12, "Only years and months")]
    [TestCase("one week, two days", 9, "Only years and months")]
    [TestCase("one year and", 13, "a whole number")]
    [TestCase("30 days after x", 9, "the end")]
    [TestCase("within 30 days", 1, "a whole number")]
    [TestCase("approximately 30 days", 1, "a whole number")]
    public void TryParseLength_NoLength_SaysWhy(string text, int column, string words)
    {
        var result = PhraseParser.TryParseLength(text);
        Assert.That(result.Success, Is.False);
        Assert.That(result.Problem!.Message, Does.Contain(words).And.Contain("e.g."));
        Assert.That(result.Problem.Column, Is.EqualTo(column), result.Problem.Message);
    }
}
