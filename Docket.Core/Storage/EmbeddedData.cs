namespace Docket.Core.Storage;

/// <summary>The data files that travel inside the assembly.</summary>
internal static class EmbeddedData
{
    /// <summary>The text of one file.</summary>
    /// <param name="name">Its name in the folder Data ("courts.json").</param>
    public static string Text(string name)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No data file \"{name}\" is built in.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
