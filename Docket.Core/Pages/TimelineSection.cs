using Docket.Core.Dates;
using Docket.Core.Pages.Timelines;
using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>The picture of the case with its legend.</summary>
internal static class TimelineSection
{
    public const string Place = "timeline";

    public static Markup.Element Of(CaseView view)
    {
        var timeline = Timeline.Of(view);
        var without = view.Rows.Where(r => r.Safe is null).Select(r => User(r.What)).ToList();
        return PageFrame.Section(Place, "Timeline",
            El("div", TimelinePicture.Of(timeline)).Class("picture").With("role", "region").With("aria-label", "Timeline picture, scrolls sideways").With("tabindex", "0"),
            El("ul", Shapes.Legend.Select(l => El("li", Shapes.Icon(l.Shape), l.Words))).Class("legend").With("aria-label", "Legend"),
            El("p", "Above the line the docket's entries by number, below it what they set; an arc leads from a day to what is counted from it.").Class("other"),
            without.Count == 0 ? null : El("p", [$"Without a date, so not in the picture ({DateWords.Number(without.Count)}): ", .. Joined("; ", without), "."]).Class("other"));
    }
}
