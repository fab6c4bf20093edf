using System.Collections.Immutable;
using Docket.Core.Computation;
using Docket.Core.Explanation;
using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>The proof of a row, folded under it.</summary>
internal static class ProofSection
{
    private static readonly ImmutableArray<Paragraphs.Kind> Lists = [Paragraphs.Kind.Labelled, Paragraphs.Kind.Item];

    public static Markup.Element Of(CaseView view, Deadline row) =>
        El("details",
            El("summary", "Why this date?", Heard($" {row.What}")),
            El("div", Blocks(DeadlineExplanation.Text(view.Schedule, row, CaseView.Shows))).Class("proof"));

    /// <summary>The parts as HTML: runs of labelled lines and items become one list each. The lines before them stand on the page already.</summary>
    private static IEnumerable<Markup> Blocks(Paragraphs text)
    {
        var parts = text.Parts.Where(p => p.Kind != Paragraphs.Kind.Line).ToList();
        for (var i = 0; i < parts.Count;)
        {
            if (!Lists.Contains(parts[i].Kind))
            {
                yield return El("h4", parts[i++].Words);
                continue;
            }

            var run = parts.Skip(i).TakeWhile(p => p.Kind == parts[i].Kind).ToList();
            i += run.Count;
            yield return ListOf(run);
        }
    }

    private static Markup.Element ListOf(List<Paragraphs.Part> run)
    {
        if (run[0].Mark == "-")
            return El("ul", run.Select(p => Item(p)));
        if (run[0].Mark == "1.")
            return El("ol", run.Select(p => Item(p))).Class("steps");
        return El("dl", run.SelectMany(p => new[] { El("dt", p.Mark), El("dd", p.Words).With("dir", "auto") }));
    }

    private static Markup.Element Item(Paragraphs.Part part) => El("li", part.Words).With("dir", "auto");
}
