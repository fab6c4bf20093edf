namespace Docket.Core.Storage;

/// <summary>The data files that travel inside the assembly.</summary>
internal static class EmbeddedData
{
    /// <summary>The names of the files below a folder of Data, in ordinal order.</summary>
    /// <param name="folder">The folder with its slash ("deadlines/").</param>
    public static IEnumerable<string> Names(string folder) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The text of one file.</summary>
    /// <param name="name">Its name in the folder Data ("courts.json", "deadlines/frcp.json").</param>
    public static string Text(string name)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No data file \"{name}\" is built in.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
