using Docket.Core.Computation;
using Docket.Core.Facts;
using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>The shape by which a row is marked, in the list and in the picture: state shows without colour.</summary>
internal static class Shapes
{
    /// <summary>Half the width and height of a shape.</summary>
    public const int Half = 6;

    /// <summary>The kinds of shapes, each with what it stands for.</summary>
    public static (string Shape, string Words)[] Legend { get; } =
    [
        ("deadline", "deadline"), ("hearing", "hearing"), ("overdue", "overdue"), ("asked", "requested, not granted"), ("waiting", "waiting or stayed"), ("done", "done"), ("off", "passed or taken off"), ("ghost", "where it stood before"),
    ];

    public static string Of(Deadline row) => RowGroups.Of(row) switch
    {
        RowGroup.Overdue => "overdue",
        RowGroup.Requested => "asked",
        RowGroup.Waiting or RowGroup.Stayed => "waiting",
        RowGroup.Closed => row.State is DeadlineState.Satisfied or DeadlineState.PartlySatisfied ? "done" : "off",
        _ => row.Kind == SettingKind.Hearing ? "hearing" : "deadline",
    };

    /// <summary>The shape about a point.</summary>
    public static Markup.Element At(string shape, int x, int y)
    {
        Markup.Element drawn = shape switch
        {
            "hearing" => El("path").With("d", $"M{x - 5} {y - 5}h10v10h-10z"),
            "waiting" => El("path").With("d", $"M{x} {y - 6}l6 6l-6 6l-6 -6z"),
            "overdue" => El("path").With("d", $"M{x} {y - 6}l6 11h-12z"),
            "done" => El("path").With("d", $"M{x - 5} {y}l4 4l6 -9"),
            "off" => El("path").With("d", $"M{x - 4} {y - 4}l8 8m0 -8l-8 8"),
            _ => El("circle").With("cx", x).With("cy", y).With("r", 5),
        };
        return drawn.Class("shape " + shape);
    }

    /// <summary>The shape as a small picture in a line of text; the words beside it say what it means.</summary>
    public static Markup.Element Icon(string shape) =>
        El("span", El("svg", At(shape, Half + 1, Half + 1)).With("width", 14).With("height", 14).With("viewBox", "0 0 14 14").With("aria-hidden", "true").With("focusable", "false")).Class("icon");
}
