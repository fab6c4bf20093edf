using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace Docket.Tests.TestKit;

/// <summary>Holds text against a file in the folder Golden beside the test. A missing file fails; the text found is left as <c>NAME.actual</c>.</summary>
public static class Golden
{
    public static void Match(string actual, string name, [CallerFilePath] string testFile = "") =>
        MatchFile(actual, Path.Combine(Path.GetDirectoryName(testFile)!, "Golden", name));

    /// <summary>The same with a file that stands elsewhere.</summary>
    public static void MatchFile(string actual, string expectedPath)
    {
        var actualPath = expectedPath + ".actual";
        var expected = File.Exists(expectedPath) ? File.ReadAllText(expectedPath) : null;
        if (expected == actual)
        {
            File.Delete(actualPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(expectedPath)!);
        File.WriteAllText(actualPath, actual);
        Assert.That(actual, Is.EqualTo(expected), $"Compare {actualPath} with {expectedPath}; if the new text is right, rename it.");
    }
}

public sealed class GoldenTests
{
    [Test]
    public void Match_MissingFile_Fails() =>
        Assert.That(() => Golden.Match("x\n", "no-such-file.txt"), Throws.InstanceOf<AssertionException>());
}
