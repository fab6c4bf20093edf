namespace Docket.Cli.Input;

/// <summary>Opens the case files that a command line names.</summary>
internal static class CaseFiles
{
    /// <summary>How complaints and answers name standard input.</summary>
    public const string StandardInput = "<stdin>";

    /// <summary>The files named, in order; a folder gives every *.json below it, in ordinal order of paths. What cannot be read says so and stops nothing.</summary>
    public static IEnumerable<CaseSource> Open(IEnumerable<string> names, Session session) => names.SelectMany(name => Open(name, session));

    /// <summary>One file, never a folder.</summary>
    public static CaseSource OpenOne(string name, Session session) =>
        Directory.Exists(name) ? Failed(name, $"{name}: this is a folder; name one case file.") : Open(name, session).Single();

    private static IEnumerable<CaseSource> Open(string name, Session session)
    {
        if (name == "-")
            return [new CaseSource(StandardInput, ReadAll(session.In))];
        if (!Directory.Exists(name))
            return [OpenFile(name)];
        var (files, failures) = (new List<string>(), new List<CaseSource>());
        Collect(name, files, failures);
        if (files.Count == 0 && failures.Count == 0)
            failures.Add(Failed(name, $"{name}: there is no .json file in this folder."));
        return files.Order(StringComparer.Ordinal).Select(OpenFile).Concat(failures);
    }

    /// <summary>Folders that are links are not followed: they may lead in circles.</summary>
    private static void Collect(string folder, List<string> files, List<CaseSource> failures)
    {
        try
        {
            files.AddRange(Directory.GetFiles(folder, "*.json"));
            foreach (var below in new DirectoryInfo(folder).GetDirectories().Where(d => d.LinkTarget is null))
                Collect(Path.Join(folder, below.Name), files, failures);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failures.Add(Failed(folder, $"{folder}: the folder cannot be read: {e.Message}"));
        }
    }

    private static CaseSource OpenFile(string path)
    {
        if (!File.Exists(path))
            return new CaseSource(path, [], new Unreadable($"{path}: there is no such file or folder.", Missing: true));
        try
        {
            return new CaseSource(path, File.ReadAllBytes(path));
        }
        catch (UnauthorizedAccessException)
        {
            return Failed(path, $"{path}: there is no permission to read it.");
        }
        catch (IOException e)
        {
            return Failed(path, $"{path}: it cannot be read: {e.Message}");
        }
    }

    private static CaseSource Failed(string name, string message) => new(name, [], new Unreadable(message, Missing: false));

    private static byte[] ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
