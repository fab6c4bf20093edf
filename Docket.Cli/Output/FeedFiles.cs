using Docket.Core.Dates;
using Docket.Core.Feed;

namespace Docket.Cli.Output;

/// <summary>Writes a feed to its file, or to NAME.ics, NAME-2.ics, NAME-3.ics where calendar services would refuse it in one.</summary>
internal static class FeedFiles
{
    public static void Write(string path, IReadOnlyList<FeedPart> parts, Session session)
    {
        if (parts.Count > 1)
            session.Complain($"the feed has {DateWords.Number(parts.Sum(p => p.Events))} events; calendar services take about {DateWords.Number(CalendarFeed.MostEvents)} events or {DateWords.Number(CalendarFeed.MostOctets / 1000)} kB a feed, so it is split into {DateWords.Number(parts.Count)} files. Subscribe to each:");
        foreach (var part in parts)
        {
            var name = NameOf(path, part.Number);
            using var bytes = new MemoryStream();
            part.Write(bytes);
            AtomicFile.Write(name, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            if (parts.Count > 1)
                session.Complain($"{name}: {DateWords.Count(part.Events, "event")}, {DateWords.Number((int)(bytes.Length / 1000))} kB");
        }

        for (var number = parts.Count + 1; File.Exists(NameOf(path, number)); number++)
            session.Complain($"{NameOf(path, number)} is of an earlier run and no part of this feed; its events stand in the files above. Remove it once nobody subscribes to it.");
    }

    /// <summary>The file of a part: the name given, then with the number before its ending.</summary>
    private static string NameOf(string path, int number) =>
        number == 1 ? path : Path.Join(Path.GetDirectoryName(path), $"{Path.GetFileNameWithoutExtension(path)}-{DateWords.Number(number)}{Path.GetExtension(path)}");
}
