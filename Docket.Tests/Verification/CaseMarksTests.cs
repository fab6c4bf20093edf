using Docket.Core.Facts;
using Docket.Core.Feed;
using Docket.Core.Verification;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Verification;

public sealed class CaseMarksTests
{
    private static readonly CaseFile File = CaseFile.For("cand", "3:22-cv-02328-LB") with { Caption = "Northern Records Project v. Department of Harbor Safety" };

    [TestCase("CMC 3:22-cv-02328-LB", "", nameof(CaseMark.This))]
    [TestCase("CMC (22cv2328)", "", nameof(CaseMark.This))]
    [TestCase("CMC", "see No. 22-CV-02328", nameof(CaseMark.This))]
    [TestCase("CMC, Northern Records v. Harbor Safety", "", nameof(CaseMark.This))]
    [TestCase("CMC - Northern Records Project v DHS", "", nameof(CaseMark.This))]
    [TestCase("CMC - Northern Records Project vs. DOHS", "", nameof(CaseMark.This))]
    [TestCase("CMC - Northern Records Project v. Parks", "", nameof(CaseMark.Other))]
    [TestCase("CMC 22-cv-02329", "", nameof(CaseMark.Other))]
    [TestCase("CMC 21-cv-02328", "", nameof(CaseMark.Other))]
    [TestCase("CMC", "", nameof(CaseMark.None))]
    [TestCase("Northern lights", "", nameof(CaseMark.None))]
    public void Event_NamesACaseByNumberOrBothSides(string title, string details, string mark) =>
        Assert.That(new CaseMarks(File, null).Of(Event(title, details)).ToString(), Is.EqualTo(mark));

    // "project" is a word of the caption; "report 22" is none of the number.
    [TestCase("CMC - Northern Records Project v. Harbor Safety, 3:22-cv-02328-LB", "management conference")]
    [TestCase("JSR 22 (22cv2328)", "joint status report 22")]
    [TestCase("Northern Records Project", "northern record project")]
    public void Words_OfATitle_AreWithoutThoseThatNameTheCase(string title, string words) =>
        Assert.That(new CaseMarks(File, null).Words(title), Is.EquivalentTo(words.Split(' ')));

    [TestCase("Northern Records v. Harbor Safety", nameof(CaseMark.This))]
    [TestCase("Firm calendar", nameof(CaseMark.None))]
    public void Event_InACalendarNamedForTheCase_IsTheCases(string calendar, string mark) =>
        Assert.That(new CaseMarks(File, calendar).Of(Event("CMC", "")).ToString(), Is.EqualTo(mark));

    private static ForeignEvent Event(string title, string details) => new(null, title, new LocalDate(2022, 12, 8), null, null, false) { Details = details };
}
