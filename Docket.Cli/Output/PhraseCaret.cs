using Docket.Core.Phrases;

namespace Docket.Cli.Output;

/// <summary>Shows a phrase with a caret under the column where it could not be read.</summary>
internal static class PhraseCaret
{
    private const int Around = 36;

    public static string Of(string phrase, PhraseProblem problem)
    {
        var at = Math.Min(problem.Column - 1, phrase.Length);
        var start = phrase.Length > 2 * Around ? Math.Max(0, at - Around) : 0;
        var end = phrase.Length > 2 * Around ? Math.Min(phrase.Length, at + Around) : phrase.Length;
        var shown = Printable.Of(phrase[start..end]);
        var (before, after) = (start > 0 ? "..." : "", end < phrase.Length ? "..." : "");
        return $"{problem.Message}\n  {before}{shown}{after}\n  {new string(' ', before.Length + at - start)}^";
    }
}
