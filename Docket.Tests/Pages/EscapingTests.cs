using Docket.Core.Pages;
using NUnit.Framework;

namespace Docket.Tests.Pages;

public sealed class EscapingTests
{
    [TestCase("a & b", "a &amp; b")]
    [TestCase("&amp;", "&amp;amp;")]
    [TestCase("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [TestCase("\" onload='x'", "&quot; onload=&#39;x&#39;")]
    [TestCase("one\r\ntwo\tthree\u2028four", "one  two three four")]
    [TestCase("a\0b\u001Bc\u007Fd\u009Be", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe")]
    [TestCase("turned \u202Eround\u202C and \u2066kept\u2069", "turned round and kept")]
    [TestCase("\u200Fمحكمة\u200E", "\u200Fمحكمة\u200E")]
    [TestCase("\uFFFE\uFDD0", "\uFFFD\uFFFD")]
    [TestCase("Größe 法院 𠀀 👩‍⚖️ é", "Größe 法院 𠀀 👩‍⚖️ é")]
    [TestCase("", "")]
    public void Escape_AnyWords_AreInertAndElseWhole(string words, string expected) => Assert.That(Escaping.Escape(words), Is.EqualTo(expected));

    // Not as a case: half a pair does not travel in an attribute.
    [Test]
    public void Escape_HalfOfAPair_IsReplaced() => Assert.That(Escaping.Escape("half " + '\uD83D' + " of a pair"), Is.EqualTo("half \uFFFD of a pair"));

    [Test]
    public void Write_Element_EscapesTextAndAttributesAndLeavesOutWhatIsNull()
    {
        using var writer = new StringWriter();
        Html.Write(Html.El("p", "1 < 2", null, Html.User("\"<b>\"")).With("title", "a \"b\"").With("id", null), writer);
        Assert.That(writer.ToString(), Is.EqualTo("\n<p title=\"a &quot;b&quot;\">1 &lt; 2<bdi>&quot;&lt;b&gt;&quot;</bdi></p>"));
    }

    [TestCase("cje.ics")]
    [TestCase("/f/0123/case.ics")]
    [TestCase("../cases/a%20b.html?x=1#d-cmc")]
    [TestCase("https://deadlines.example/case.ics")]
    [TestCase("webcal://deadlines.example/case.ics")]
    public void Checked_PlaceOnTheWeb_IsTaken(string url) => Assert.That(PageUrl.Checked(url, "url"), Is.EqualTo(url));

    [TestCase("javascript:alert(1)")]
    [TestCase("JavaScript:alert(1)")]
    [TestCase(" javascript:alert(1)")]
    [TestCase("java\nscript:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("file:///etc/passwd")]
    [TestCase("")]
    public void Checked_AnythingElse_IsRefused(string url) => Assert.That(() => PageUrl.Checked(url, "url"), Throws.InstanceOf<ArgumentException>());
}
