using Docket.Core.Dates;
using Docket.Core.Phrases;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Phrases;

public sealed class PhrasePrinterTests
{
    private static readonly Reference A = new("a");
    private static readonly Reference B = new("b");

    private static IEnumerable<TestCaseData> Forms()
    {
        yield return new(new FixedDate(new LocalDate(2022, 12, 9)), "2022-12-09");
        yield return new(new FixedDate(new LocalDate(2022, 12, 8), new LocalTime(11, 0)), "2022-12-08T11:00");
        yield return new(new FixedDate(new LocalDate(22, 1, 2), new LocalTime(0, 0, 7)), "0022-01-02T00:00:07");
        yield return new(new NthWeekday(3, IsoDayOfWeek.Friday, 2023, 1), "third Friday of January 2023");
        yield return new(new NthWeekday(-1, IsoDayOfWeek.Monday, 2026, 5), "last Monday of May 2026");
        yield return new(new Reference("complaint-served"), "complaint-served");
        yield return new(new Done("answer"), "answer is done");
        yield return new(new EntryDay("22"), "entry 22");
        yield return new(new EntryDay("23-1", Entered: true), "entry 23-1 is entered");
        yield return new(new RelativeDate(new(30, LengthUnit.Days), Direction.Forward, A), "30 days after a");
        yield return new(new RelativeDate(new(1, LengthUnit.Months), Direction.Backward, A), "1 month before a");
        yield return new(new RelativeDate(new(1, LengthUnit.Months), Direction.Forward, A, Approximately: true), "approximately 1 month after a");
        yield return new(new RelativeDate(new(10, LengthUnit.CourtDays), Direction.Backward, A), "10 court days before a");
        yield return new(new RelativeDate(new(1, LengthUnit.CalendarDays), Direction.Forward, A), "1 calendar day after a");
        yield return new(new NextCourtDay(Direction.Forward, A), "the next court day after a");
        yield return new(new NextCourtDay(Direction.Backward, A), "the court day before a");
        yield return new(new NextWeekday(IsoDayOfWeek.Monday, Direction.Forward, A), "the Monday next after a");
        yield return new(new NextWeekday(IsoDayOfWeek.Friday, Direction.Backward, A), "the Friday next before a");
        yield return new(new Unspecified(Direction.Forward, A), "after a");
        yield return new(new Unspecified(Direction.Backward, A), "before a");
        yield return new(new NotBefore(A), "no earlier than a");
        yield return new(new Choice(Later: false, [A, B]), "the earlier of a and b");
        yield return new(new Choice(Later: true, [A, B]), "the later of a and b");
        yield return new(new Choice(Later: false, [A, B, A]), "the earliest of a, b and a");
        yield return new(new Choice(Later: true, [A, B, A]), "the latest of a, b and a");
        yield return new(
            new RelativeDate(new(2, LengthUnit.Weeks), Direction.Forward, new Choice(Later: true, [new Choice(Later: false, [A, B]), new NotBefore(B)])),
            "2 weeks after the later of the earlier of a and b and no earlier than b");
    }

    [TestCaseSource(nameof(Forms))]
    public void Print_EachForm_IsCanonicalAndReadsBack(Phrase phrase, string text)
    {
        Assert.That(PhrasePrinter.Print(phrase), Is.EqualTo(text));
        Assert.That(PhraseParser.Parse(text), Is.EqualTo(phrase));
    }

    [Test]
    public void Print_RandomPhrases_ReadBackEqual()
    {
        var generator = new PhraseGenerator(seed: 1);
        for (var i = 0; i < 20_000; i++)
        {
            var phrase = generator.Phrase(depth: i % 6);
            var text = PhrasePrinter.Print(phrase);
            if (text.Length > PhraseParser.MaxLength)
                continue;
            var result = PhraseParser.TryParse(text);
            Assert.That(result.Phrase, Is.EqualTo(phrase), () => $"{text}\n{result.Problem}");
        }
    }

    [Test]
    public void Print_RandomPhrases_ReadTheSameInParentheses()
    {
        var generator = new PhraseGenerator(seed: 2);
        for (var i = 0; i < 2_000; i++)
        {
            var phrase = generator.Phrase(depth: 2);
            Assert.That(PhraseParser.Parse($"({PhrasePrinter.Print(phrase)})"), Is.EqualTo(phrase));
        }
    }

    [Test]
    public void TryParse_RandomWordsOfTheGrammar_NeverThrowsAndPointsInside()
    {
        string[] words =
        [
            "30", "fourteen", "(", ")", "14", "a", "an", "one", "hundred", "and", "or", ",", ".", "days", "court", "day", "business", "year", "months", "hours", "after",
            "before", "within", "of", "from", "prior", "to", "by", "on", "no", "not", "later", "earlier", "least", "at", "the", "latest", "earliest", "next", "last", "first",
            "fifth", "Friday", "Monday", "May", "December", "9", "9th", "2022", "9999", "2022-12-09", "12/9/22", "0000-01-01", "2022-12-08T11:00", "11:00", "p.m.", "noon",
            "midnight", "entry", "ECF", "No.", "22", "is", "done", "due", "entered", "x", "complaint-served", "approximately", "once", "than", "99999", "99999999999", "-", "/",
            "\u2011", "\u201C", "\u00A0", "\uD800", "\u0000", "\u0662", "#",
        ];
        var random = new Random(3);
        for (var i = 0; i < 50_000; i++)
        {
            var text = string.Join(random.Next(8) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 14)).Select(_ => words[random.Next(words.Length)]));
            var result = PhraseParser.TryParse(text);
            if (result.Success)
                Assert.That(PhraseParser.Parse(PhrasePrinter.Print(result.Phrase)), Is.EqualTo(result.Phrase), text);
            else
                Assert.That(result.Problem.Column, Is.InRange(1, text.Length + 1), text);
            Assert.That(() => PhraseParser.TryParseLength(text), Throws.Nothing, text);
        }
    }
}
