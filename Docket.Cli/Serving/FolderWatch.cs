namespace Docket.Cli.Serving;

/// <summary>Has a site looked at again soon after a file below a folder changed, and every half minute: shares over a network tell of no change, and days begin.</summary>
internal sealed class FolderWatch : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    // A file that is being written changes several times.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(150);

    private readonly CancellationTokenSource stop = new();
    private readonly SemaphoreSlim changed = new(0);
    private readonly FileSystemWatcher? watcher;
    private readonly Task loop;

    public FolderWatch(string folder, Action look)
    {
        watcher = Watcher(folder);
        loop = Task.Run(() => LookAsync(look));
    }

    public async ValueTask DisposeAsync()
    {
        watcher?.Dispose();
        await stop.CancelAsync();
        await loop;
        stop.Dispose();
        changed.Dispose();
    }

    private async Task LookAsync(Action look)
    {
        try
        {
            while (true)
            {
                if (await changed.WaitAsync(Longest, stop.Token))
                    await Task.Delay(Settling, stop.Token);
                while (changed.Wait(0))
                {
                }

                look();
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
    }

    private FileSystemWatcher? Watcher(string folder)
    {
        try
        {
            var made = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            made.Changed += Wake;
            made.Created += Wake;
            made.Deleted += Wake;
            made.Renamed += Wake;
            made.EnableRaisingEvents = true;
            return made;
        }
        catch (Exception e) when (e is IOException or ArgumentException)
        {
            // The system watches no more folders; the half minute is left.
            return null;
        }
    }

    private void Wake(object sender, FileSystemEventArgs change) => changed.Release();
}
