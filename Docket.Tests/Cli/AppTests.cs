using System.Globalization;
using Docket.Cli;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli;

public sealed class AppTests
{
    [Test]
    public void Help_Root_ListsCommandsAndExitCodes()
    {
        var run = CliRun.Of("--help");
        Assert.That(run.Exit, Is.Zero);
        foreach (var word in new[] { "due", "explain", "compute", "check", "fmt", "feed", "verify", "holidays", "courts", "Exit codes:", "  3  unreadable or invalid data" })
            Assert.That(run.Out, Does.Contain(word));
    }

    [Test]
    public void Version_IsPrintedAlone() => Assert.That(CliRun.Of("--version").Out, Does.Match(@"\A\d+\.\d+\.\d+\n\z"));

    [TestCase("deu", "Did you mean due?")]
    [TestCase("explian", "Did you mean explain?")]
    [TestCase("holiday", "Did you mean holidays?")]
    [TestCase("zebra", "\"zebra\" is not a command. The commands are due,")]
    public void Command_Unknown_Exits2AndSuggests(string command, string complaint)
    {
        var run = CliRun.Of(command, "case.json");
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(complaint));
    }

    [TestCase]
    [TestCase("due")]
    [TestCase("check", "--strict", "case.json")]
    [TestCase("due", "@response-file")]
    public void CommandLine_Wrong_IsNeverExit1(params string[] args) => Assert.That(CliRun.Of(args).Exit, Is.EqualTo(args is [_, "@response-file"] ? 3 : 2));

    [TestCase(false, 200, null, null, 120, true)]
    [TestCase(false, 100, "", "xterm", 100, true)]
    [TestCase(false, 20, "1", "xterm", 60, false)]
    [TestCase(false, 80, null, "dumb", 80, false)]
    [TestCase(false, 0, null, "xterm", 80, true)]
    [TestCase(true, 200, null, "xterm", 80, false)]
    public void Screen_FollowsTerminalAndNoColor(bool redirected, int columns, string? noColor, string? term, int width, bool colour) => Assert.That(
        Screen.Of(redirected, () => columns, name => name == "NO_COLOR" ? noColor : term),
        Is.EqualTo(new Screen(width, colour)));

    [Test]
    public void Colour_OnATerminal_NeverReplacesTheWords()
    {
        var plain = CliRun.Of("due", CliRun.Example, "--as-of", "2022-10-31");
        var coloured = CliRun.At("2022-11-18T20:00:00Z", [], new Screen(80, true), "due", CliRun.Example, "--as-of", "2022-10-31");
        Assert.That(plain.Out, Does.Contain("OVERDUE").And.Not.Contain('\u001b'));
        Assert.That(coloured.Out, Does.Match("\u001b\\[[0-9;]+mOVERDUE\u001b"));
    }

    [TestCase(60)]
    [TestCase(80)]
    [TestCase(120)]
    public void Table_NeverExceedsTheScreen(int width)
    {
        var longWord = new string('x', 150);
        var file = Cases.With($$"""{ "sets": "id-{{longWord}}", "what": "What {{longWord}}", "party": "{{longWord}}", "due": "one month after 2023-01-31" }""", number: longWord, more: $" \"caption\": \"{longWord} v. {longWord}\",");
        foreach (var input in new[] { file, File.ReadAllText(CliRun.Example) })
        {
            var run = CliRun.At("2022-11-18T20:00:00Z", System.Text.Encoding.UTF8.GetBytes(input), new Screen(width, false), "due", "-");
            Assert.That(run.Exit, Is.Zero, run.Error);
            Assert.That(run.Out.Split('\n').Select(line => line.Length), Has.All.LessThanOrEqualTo(width));
        }
    }

    [TestCase("due")]
    [TestCase("due", "--format", "json")]
    [TestCase("due", "--format", "csv")]
    [TestCase("due", "--format", "markdown")]
    [TestCase("feed")]
    [TestCase("check")]
    public void Output_UnderAHostileCulture_IsTheSame(string command, params string[] options)
    {
        string[] args = [command, CliRun.Example, .. options];
        Assert.That(UnderHostileCulture(() => CliRun.Of(args)), Is.EqualTo(CliRun.Of(args)));
    }

    [TestCase("holidays", "--court", "cand", "--year", "2022")]
    [TestCase("compute", "30 days after 2022-04-22", "--court", "cand")]
    [TestCase("compute", "30 days after 2022-04-22", "--court", "cand", "--format", "json")]
    [TestCase("courts", "ded")]
    public void Answer_UnderAHostileCulture_IsTheSame(params string[] args) => Assert.That(UnderHostileCulture(() => CliRun.Of(args)), Is.EqualTo(CliRun.Of(args)));

    [Test]
    public void Output_ThatCannotBeWritten_IsOneLine()
    {
        using var error = new StringWriter();
        using var output = new FullDisk();
        Assert.That(App.Run(["courts"], Stream.Null, output, error, NodaTime.SystemClock.Instance, Screen.Plain), Is.EqualTo(3));
        Assert.That(error.ToString(), Is.EqualTo("docket: the output cannot be written: No space left.\n"));
    }

    // The globalization data of other cultures is not built in, so one is made: signs, separators and names that no program expects.
    private static CliRun UnderHostileCulture(Func<CliRun> run)
    {
        var before = CultureInfo.CurrentCulture;
        var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat.NegativeSign = "\u200f-";
        hostile.NumberFormat.NumberDecimalSeparator = "\u066b";
        hostile.NumberFormat.NumberGroupSeparator = "\u066c";
        hostile.DateTimeFormat.DateSeparator = "\u200f/";
        hostile.DateTimeFormat.DayNames = ["\u06cc", "\u06cc", "\u06cc", "\u06cc", "\u06cc", "\u06cc", "\u06cc"];
        hostile.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
        hostile.DateTimeFormat.AMDesignator = "\u0642";
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = hostile;
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Flush() => throw new IOException("No space left.");
    }
}
