using NUnit.Framework;

namespace Docket.Tests.TestKit;

/// <summary>A text with one mark ¦ where a problem is expected: <c>{ "a": ¦tru }</c>.</summary>
/// <param name="Text">The text without the mark.</param>
/// <param name="Line">The line of the mark, from 1.</param>
/// <param name="Column">The column of the mark, from 1.</param>
public sealed record Marked(string Text, int Line, int Column)
{
    public static Marked Parse(string text)
    {
        var at = text.IndexOf('¦', StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThanOrEqualTo(0), "The text has no mark.");
        var before = text[..at].ReplaceLineEndings("\n").Split('\n');
        return new Marked(text.Remove(at, 1), before.Length, before[^1].Length + 1);
    }
}
