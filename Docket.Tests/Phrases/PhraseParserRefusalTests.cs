using Docket.Core.Phrases;
using NUnit.Framework;

namespace Docket.Tests.Phrases;

/// <summary>What is refused, the column it is refused at, and words of the message.</summary>
public sealed class PhraseParserRefusalTests
{
    [TestCase("February 30, 2023", 10, "no day 30 in February 2023", "1 to 28")]
    [TestCase("2023-02-29", 1, "no day 29 in February 2023", "1 to 28")]
    [TestCase("2023-00-10", 1, "no month 0", "2022-12-09")]
    [TestCase("2023-04-00", 1, "no day 0 in April 2023", "1 to 30")]
    [TestCase("13/1/2023", 1, "no month 13", "12/9/2022")]
    [TestCase("4/31/2023", 1, "no day 31 in April 2023", "1 to 30")]
    [TestCase("12-9-22", 1, "four digits", "2022-12-09")]
    [TestCase("12/9/202", 1, "'12/9/202' stands here", "a date")]
    [TestCase("12.9.2022", 1, "'12.9.2022' stands here", "a date")]
    [TestCase("2022-1-5", 1, "'2022-1-5' stands here", "2022-12-09")]
    [TestCase("0000-01-01", 1, "four digits, 0001", "December 9, 2022")]
    [TestCase("December 9", 11, "The words end here", "year of four digits")]
    [TestCase("December 9, 22", 13, "'22' stands here", "year of four digits")]
    [TestCase("December 2022", 10, "'2022' stands here", "day of the month")]
    [TestCase("December 9st, 2022", 10, "'9st' stands here", "day of the month")]
    [TestCase("31st of June 2022", 1, "no day 31 in June 2022", "1 to 30")]
    [TestCase("Thursday, December 9, 2022", 1, "2022-12-09 is a Friday, not a Thursday", "leave the weekday out")]
    [TestCase("Friday", 7, "The words end here", "a date")]
    [TestCase("may", 4, "The words end here", "day of the month")]
    [TestCase("2022-12-08T11:00Z", 1, "local time", "2022-12-08T11:00")]
    [TestCase("2022-12-08T24:00", 1, "no time of day", "at 14:30")]
    [TestCase("2022-12-08T11", 1, "'2022-12-08T11' stands here", "a date")]
    [TestCase("the last day of December 2022", 5, "'last' stands here", "a date")]
    public void TryParse_NoSuchDate_SaysWhy(string text, int column, string words, string more) => AssertRefuses(text, column, words, more);

    [TestCase("2022-12-09 at midnight", 15, "Midnight is ambiguous", "23:59")]
    [TestCase("2022-12-09 at 12 a.m.", 15, "Midnight is ambiguous", "00:00")]
    [TestCase("2022-12-09 at 5", 15, "morning or evening", "at 5 p.m.")]
    [TestCase("2022-12-09 at 5:00", 15, "morning or evening", "at 17:00")]
    [TestCase("2022-12-09 at 24:00", 15, "no time of day", "at 14:30")]
    [TestCase("2022-12-09 at 14:60", 15, "no time of day", "at 14:30")]
    [TestCase("2022-12-09 at 14:30 p.m.", 15, "no time of day", "at 11:00 a.m.")]
    [TestCase("2022-12-09 at 0:30 a.m.", 15, "no time of day", "at 11:00 a.m.")]
    [TestCase("2022-12-09 at once", 15, "'once' stands here", "a time")]
    [TestCase("2022-12-09 11:00", 12, "'11:00' stands here", "the end")]
    [TestCase("2022-12-09T11:00 at 12:00", 18, "'at' stands here", "the end")]
    public void TryParse_NoSuchTime_SaysWhy(string text, int column, string words, string more) => AssertRefuses(text, column, words, more);

    [TestCase("fifth Friday of January 2023", 1, "January 2023 has no fifth Friday", "last")]
    [TestCase("the 6th Friday of January 2023", 5, "'6th'", "first to fifth")]
    [TestCase("third Friday", 13, "The words end here", "'of', a month and a year")]
    [TestCase("third Friday of 2023", 17, "'2023' stands here", "a month and a year")]
    [TestCase("third Friday of January", 24, "The words end here", "year of four digits")]
    public void TryParse_NoSuchWeekday_SaysWhy(string text, int column, string words, string more) => AssertRefuses(text, column, words, more);

    [TestCase("", 1, "The words end here", "30 days after complaint-served")]
    [TestCase("   ", 4, "The words end here", "30 days after complaint-served")]
    [TestCase(".", 1, "'.' stands here", "2022-12-09")]
    [TestCase("30", 3, "The words end here", "a unit")]
    [TestCase("30 days", 8, "The words end here", "'after' or 'before'")]
    [TestCase("30 days after", 14, "The words end here", "an id")]
    [TestCase("30 days of x", 9, "'of' stands here", "'after' or 'before'")]
    [TestCase("within 14 days", 15, "The words end here", "'of', 'after' or 'before'")]
    [TestCase("within x", 8, "'x' stands here", "a length")]
    [TestCase("30days after x", 1, "'30days' stands here", "30 days")]
    [TestCase("0 days after x", 1, "1 to 99999", "30 days")]
    [TestCase("-5 days after x", 1, "1 to 99999", "to count back write 30 days before")]
    [TestCase("within -5 days of x", 8, "1 to 99999", "30 days")]
    [TestCase("100000 days after x", 1, "1 to 99999", "30 days")]
    [TestCase("99999999999 days after x", 1, "1 to 99999", "30 days")]
    [TestCase("1.5 days after x", 1, "'1.5' stands here", "whole numbers")]
    [TestCase("fourteen (15) days after x", 11, "'fourteen' and '15'", "fourteen (14)")]
    [TestCase("fourteen (14 days after x", 14, "'days' stands here", "')'")]
    [TestCase("two fortnights after x", 5, "'fortnights'", "not an id")]
    [TestCase("2 fortnights after x", 3, "'fortnights' stands here", "a unit")]
    [TestCase("10 court weeks after x", 10, "'weeks' stands here", "'days'")]
    [TestCase("2 weeks and 3 days after x", 9, "Only years and months", "one year and six months")]
    [TestCase("1 year and 6 weeks after x", 12, "Only years and months", "one year and six months")]
    [TestCase("approximately 2022-12-09", 15, "'2022-12-09' stands here", "a length")]
    [TestCase("at least 2022-12-09", 10, "'2022-12-09' stands here", "a length")]
    [TestCase("in 30 days after x", 4, "'in 30 days' is not an id", "the end")]
    public void TryParse_NoSuchPeriod_SaysWhy(string text, int column, string words, string more) => AssertRefuses(text, column, words, more);

    [TestCase("30 days after service of the complaint", 23, "'service of the complaint' is not an id: ids have no spaces", "expected the end")]
    [TestCase("the earlier of service of process and b", 24, "'service of process' is not an id", "',' or 'and'")]
    [TestCase("(service of process)", 10, "'service of process' is not an id", "')'")]
    [TestCase("30 days after may", 18, "The words end here", "day of the month")]
    [TestCase("30 days after done", 15, "'done' stands here, a word of the grammar that can be no id", "complaint-served")]
    [TestCase("30 days after done.", 15, "a word of the grammar", "complaint-served")]
    [TestCase("30 days after x, y", 16, "',' stands here", "the end")]
    [TestCase("2022-12-09..", 12, "'.' stands here", "the end")]
    [TestCase("30 days after #3", 15, "'#' stands here", "an id")]
    [TestCase("x is filed", 6, "'filed' stands here", "'done' or 'due'")]
    [TestCase("entry 22 is done", 13, "'done' stands here", "'entered'")]
    [TestCase("entry", 6, "The words end here", "entry 22")]
    [TestCase("entry after x", 7, "'after' stands here", "the id of an entry")]
    [TestCase("entry 22/3", 7, "'22/3' stands here", "the id of an entry")]
    [TestCase("the deadline for x", 14, "'deadline for x' is not an id", "the end")]
    public void TryParse_NoSuchName_SaysWhy(string text, int column, string words, string more) => AssertRefuses(text, column, words, more);

    [TestCase("the earlier", 12, "The words end here", "'of'")]
    [TestCase("the earlier of a", 17, "The words end here", "',' or 'and'")]
    [TestCase("the earliest of a, b, c", 24, "The words end here", "',' or 'and'")]
    [TestCase("the earlier of a and b and c", 24, "'and' stands here", "the end")]
    [TestCase("the earlier of and b", 16, "'and' stands here", "an id")]
    [TestCase("(a", 3, "The words end here", "')'")]
    [TestCase("a)", 2, "')' stands here", "the end")]
    [TestCase("no later than after x", 15, "'after' stands here", "a day")]
    [TestCase("by not before x", 4, "'not' stands here", "a day")]
    [TestCase("no later", 1, "'no' stands here", "a day")]
    [TestCase("the next day after x", 10, "'day' stands here", "'court day'")]
    [TestCase("the next court days after x", 10, "'court' stands here", "'court day'")]
    [TestCase("the court day of x", 15, "'of' stands here", "'after' or 'before'")]
    [TestCase("the last court day after x", 20, "'after' stands here", "'before'")]
    [TestCase("the second court day after x", 5, "'second' does not go with 'court day'", "2 court days after")]
    public void TryParse_UnfinishedForm_SaysWhatIsMissing(string text, int column, string words, string more) => AssertRefuses(text, column, words, more);

    [Test]
    public void TryParse_SixtyFourLevels_AreReadAndOneMoreIsNot()
    {
        static string Nested(int afters) => string.Concat(Enumerable.Repeat("after ", afters)) + "x";

        Assert.That(PhraseParser.TryParse(Nested(63)).Success, Is.True);
        AssertRefuses(Nested(64), (64 * 6) + 1, "more than 64 deep", "complaint-served");
        AssertRefuses(new string('(', 5000), 65, "more than 64 deep", "complaint-served");
    }

    [Test]
    public void TryParse_TenThousandCharacters_AreReadAndOneMoreIsNot()
    {
        Assert.That(PhraseParser.TryParse("x".PadRight(10_000)).Success, Is.True);
        AssertRefuses("x".PadRight(10_001), 10_001, "at most 10000 characters", "complaint-served");
    }

    [Test]
    public void TryParse_VeryLongWord_IsShortenedInTheMessage() =>
        Assert.That(PhraseParser.TryParse("x " + new string('y', 9000)).Problem!.Message, Has.Length.LessThan(300));

    private static void AssertRefuses(string text, int column, string words, string more)
    {
        var result = PhraseParser.TryParse(text);
        Assert.That(result.Success, Is.False, () => PhrasePrinter.Print(result.Phrase!));
        Assert.That(result.Phrase, Is.Null);
        Assert.That(result.Problem!.Message, Does.Contain(words).And.Contain(more));
        Assert.That(result.Problem.Column, Is.EqualTo(column), result.Problem.Message);
    }
}
