using System.Text;
using Docket.Core.Storage;
using Docket.Tests.TestKit;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class CaseFileRoundTripTests
{
    [Test]
    public void ReadOfWrite_AnyCase_IsTheSameCaseAndTheSameBytes() =>
        FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(ArbMap.Default.ArbFor<int>(), HoldsFor));

    private static void HoldsFor(int seed)
    {
        var file = new GeneratedCases(seed).Next();
        var text = CaseFileWriter.Write(file);
        var again = CaseFileReader.Read(Encoding.UTF8.GetBytes(text).AsSpan()).OrThrow("generated");
        Assert.That(Structure.Of(again), Is.EqualTo(Structure.Of(file)));
        Assert.That(CaseFileWriter.Write(again), Is.EqualTo(text));
    }
}
