using System.Runtime.Versioning;
using Docket.Cli;
using Docket.Cli.Output;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Output;

public sealed class AtomicFileTests
{
    [Test]
    public void Write_NewAndOldFile_HoldsTheBytes()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a.txt");
        foreach (var text in new[] { "first, and long", "second" })
        {
            AtomicFile.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
            Assert.That(File.ReadAllText(path), Is.EqualTo(text));
        }

        Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.EqualTo(new[] { path }));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "File modes and links are those of Unix.")]
    [UnsupportedOSPlatform("windows")]
    public void Write_KeepsModeAndWritesTheTargetOfALink()
    {
        using var folder = new TemporaryFolder();
        var (target, link) = (folder.Write("real/target.txt", "old"), Path.Combine(folder.Path, "link.txt"));
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(link, Path.Combine("real", "target.txt"));
        AtomicFile.Write(link, "new"u8);
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(target), Is.EqualTo("new"));
            Assert.That(new FileInfo(link).LinkTarget, Is.Not.Null);
            Assert.That(File.GetUnixFileMode(target), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead));
        });
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Devices have names of Unix.")]
    public void Write_Device_IsWrittenToAndNotReplaced()
    {
        AtomicFile.Write("/dev/null", "text"u8);
        Assert.That(new FileInfo("/dev/null").Length, Is.Zero);
        Assert.That(File.ReadAllText("/dev/null"), Is.Empty);
    }

    [Test]
    public void Write_Refused_NamesThePathAndLeavesNothingBehind()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in new[] { folder.Path, Path.Combine(folder.Path, "none", "a.txt") })
            Assert.That(() => AtomicFile.Write(path, "x"u8), Throws.InstanceOf<CliFailure>().With.Message.StartsWith(path).And.Property("ExitCode").EqualTo(3));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.Empty);
    }
}
