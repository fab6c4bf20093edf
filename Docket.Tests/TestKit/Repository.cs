using System.Runtime.CompilerServices;

namespace Docket.Tests.TestKit;

/// <summary>The files of the repository, found from where this source stands.</summary>
public static class Repository
{
    public static string PathOf(params string[] parts) => Path.Combine([Root(), .. parts]);

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
