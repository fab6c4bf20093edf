using System.Reflection;
using Docket.Core;
using Docket.Tests.TestKit;
using NetArchTest.Rules;
using NUnit.Framework;

namespace Docket.Tests.Architecture;

/// <summary>Holds the compiled assembly to the picture in DESIGN.md: folder = namespace = layer, and nothing points up.</summary>
public sealed class LayeringTests
{
    private const string Root = "Docket.Core";
    private static readonly Assembly Core = typeof(Law).Assembly;

    /// <summary>The layers in the order data flows, each with the layers it may name.</summary>
    private static readonly (string Layer, string[] MayName)[] Layers =
    [
        ("Dates", []),
        ("Calendars", ["Dates"]),
        ("Phrases", ["Dates"]),
        ("Facts", ["Dates", "Phrases"]),
        ("Rules", ["Dates", "Calendars", "Phrases", "Facts"]),
        ("Computation", ["Dates", "Calendars", "Phrases", "Facts", "Rules"]),
        ("Explanation", ["Dates", "Calendars", "Phrases", "Facts", "Rules", "Computation"]),
        ("Feed", ["Dates", "Calendars", "Facts", "Rules", "Computation", "Explanation"]),
        ("Pages", ["Dates", "Calendars", "Phrases", "Facts", "Rules", "Computation", "Explanation"]),
        ("Verification", ["Dates", "Calendars", "Facts", "Rules", "Computation", "Explanation", "Feed"]),
        ("Storage", ["Dates", "Calendars", "Phrases", "Facts", "Rules", "Computation", "Explanation", "Verification"]),
    ];

    /// <summary>Each third-party package, with the only layer that may name it.</summary>
    private static readonly (string Package, string Layer)[] Packages = [("Ical", "Feed"), ("Newtonsoft.Json", "Storage")];

    private static IEnumerable<TestCaseData> LayerCases() => Layers.Select(l => new TestCaseData(l.Layer, l.MayName).SetArgDisplayNames(l.Layer));

    private static IEnumerable<string> LayerNames() => Layers.Select(l => l.Layer);

    private static IEnumerable<TestCaseData> PackageCases() => Packages.Select(p => new TestCaseData(p.Package, p.Layer).SetArgDisplayNames(p.Package));

    [TestCaseSource(nameof(LayerCases))]
    public void Layer_NamesOnlyTheLayersItMay(string layer, string[] mayName)
    {
        var forbidden = Layers.Select(l => l.Layer).Except(mayName).Where(l => l != layer).Select(l => $"{Root}.{l}").ToArray();
        var result = Types.InAssembly(Core).That().ResideInNamespace($"{Root}.{layer}").ShouldNot().HaveDependencyOnAny(forbidden).GetResult();
        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }

    [TestCaseSource(nameof(LayerNames))]
    public void Layer_DoesNotNameTheFrontDoor(string layer)
    {
        var result = Types.InAssembly(Core).That().ResideInNamespace($"{Root}.{layer}").ShouldNot().HaveDependencyOn($"{Root}.{nameof(Law)}").GetResult();
        var failing = (result.FailingTypes ?? []).Where(NamesLaw).Select(t => t.FullName);
        Assert.That(failing, Is.Empty);
    }

    [TestCaseSource(nameof(PackageCases))]
    public void Package_IsNamedInOneLayerOnly(string package, string layer)
    {
        var result = Types.InAssembly(Core).That().DoNotResideInNamespace($"{Root}.{layer}").ShouldNot().HaveDependencyOn(package).GetResult();
        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }

    [Test]
    public void EveryFolder_IsADeclaredLayer()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf("Docket.Core")).Select(Path.GetFileName).Except(["bin", "obj", "Data"]);
        Assert.That(folders, Is.EquivalentTo(Layers.Select(l => l.Layer)));
    }

    [Test]
    public void EveryType_StandsInItsFoldersNamespace()
    {
        var namespaces = Core.GetTypes().Select(t => t.Namespace).OfType<string>().Where(n => n.StartsWith(Root, StringComparison.Ordinal)).Distinct();
        var strangers = namespaces.Where(n => n != Root && !Layers.Any(l => n == $"{Root}.{l.Layer}" || n.StartsWith($"{Root}.{l.Layer}.", StringComparison.Ordinal)));
        Assert.That(strangers, Is.Empty);
    }

    [Test]
    public void Root_HoldsTheFrontDoorAlone() =>
        Assert.That(Core.GetExportedTypes().Where(t => t.Namespace == Root).Select(t => t.Name), Is.EqualTo(["Law"]));

    [TestCase("DateTime.Now")]
    [TestCase("DateTime.UtcNow")]
    [TestCase("DateTimeOffset.")]
    [TestCase("SystemClock")]
    [TestCase("CurrentCulture")]
    [TestCase("Guid.NewGuid")]
    [TestCase("new Random")]
    [TestCase("Random.Shared")]
    [TestCase("Environment.")]
    public void Core_ReadsNoClockCultureEnvironmentOrRandomValue(string word)
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("Docket.Core"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.That(files.Where(f => File.ReadAllText(f).Contains(word, StringComparison.Ordinal)).Select(Path.GetFileName), Is.Empty);
    }

    // Namespaces that begin alike count as dependencies of the search, so members are looked at one by one.
    private static bool NamesLaw(Type type) =>
        type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Any(m => m is FieldInfo { FieldType: var field } && field == typeof(Law)
                || m is PropertyInfo { PropertyType: var property } && property == typeof(Law)
                || m is MethodInfo method && (method.ReturnType == typeof(Law) || method.GetParameters().Any(p => p.ParameterType == typeof(Law))));
}
