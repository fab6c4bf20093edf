using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Docket.Core.Facts;
using Docket.Core.Feed;

namespace Docket.Core.Verification;

/// <summary>Which case an event names.</summary>
internal enum CaseMark
{
    /// <summary>None.</summary>
    None,

    /// <summary>The one asked about.</summary>
    This,

    /// <summary>Another.</summary>
    Other,
}

/// <summary>Tells whether an event names a case: by its number, or by a word (or the initials) of each side of its caption.</summary>
internal sealed partial class CaseMarks
{
    // Words of many captions, which tell no case from another.
    private static readonly FrozenSet<string> Common =
        "inc llc llp corp corporation company ltd united state u county city department agency office national american al et ex rel people commonwealth estate".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly string number;
    private readonly HashSet<string> ofCaption;
    private readonly List<HashSet<string>> sides;
    private readonly bool calendarIsOfCase;

    /// <summary>The marks of a case.</summary>
    /// <param name="file">The case.</param>
    /// <param name="calendarName">The calendar's name: one that names the case is of the case alone.</param>
    public CaseMarks(CaseFile file, string? calendarName)
    {
        number = NumberIn(file.Number) ?? file.Number;
        sides = Versus().Split(file.Caption ?? "") is { Length: 2 } both
            ? [.. both.Select(s => TitleWords.Of(s).Where(w => w.Length > 2 && !Common.Contains(w)).Concat(Initials(s)).ToHashSet(StringComparer.Ordinal))]
            : [];
        ofCaption = TitleWords.Of($"{file.Caption} vs");
        calendarIsOfCase = calendarName is not null && Named(calendarName, calendarName) == CaseMark.This;
    }

    /// <summary>The words of a text less those that name the case, and so say nothing of what is to be done; all of them where nothing would be left.</summary>
    public HashSet<string> Words(string text)
    {
        // A number goes as a whole: the 1 of report 1 is not that of 3:22-cv-00001.
        var words = TitleWords.Of(WholeNumbers().Replace(text, " ").Replace(number, " ", StringComparison.OrdinalIgnoreCase));
        return words.Where(w => !ofCaption.Contains(w)).ToHashSet(StringComparer.Ordinal) is { Count: > 0 } rest ? rest : words;
    }

    public CaseMark Of(ForeignEvent item) => Named(item.Title, item.Details) is var named && named == CaseMark.None && calendarIsOfCase ? CaseMark.This : named;

    private CaseMark Named(string title, string details)
    {
        if (title.Contains(number, StringComparison.OrdinalIgnoreCase) || details.Contains(number, StringComparison.OrdinalIgnoreCase)
            || Numbers().Matches($"{title} {details}").Any(m => Short(m) == number))
            return CaseMark.This;
        var words = TitleWords.Of(title);
        if (sides.Count == 2 && sides.All(s => s.Count == 0 || s.Overlaps(words)) && sides.Any(s => s.Count > 0))
            return CaseMark.This;
        return Numbers().IsMatch(title) || Versus().IsMatch(title) ? CaseMark.Other : CaseMark.None;
    }

    /// <summary>"Department of Homeland Security" is known as DHS, "Department of Justice" as DOJ.</summary>
    private static IEnumerable<string> Initials(string side)
    {
        var words = side.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetter(w[0]) && w is not ("U.S." or "United" or "States")).ToList();
        var capitals = words.Where(w => char.IsUpper(w[0])).ToList();
        return new[] { words, capitals }.Where(w => w.Count > 1).SelectMany(w => TitleWords.Of(string.Concat(w.Select(one => one[0]))));
    }

    private static string? NumberIn(string text) => Numbers().Match(text) is { Success: true } match ? Short(match) : null;

    /// <summary>"3:22-cv-02328-LB" and "22cv2328" are one number.</summary>
    private static string Short(Match match) => $"{match.Groups[1].Value}-{match.Groups[2].Value.ToLowerInvariant()}-{match.Groups[3].Value.TrimStart('0')}";

    [GeneratedRegex(@"(?<!\d)(\d{2})-?(cv|cr|mc|md|bk|ap|civ|mj)-?(\d{2,6})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(\d:)?(?<!\d)\d{2}-?(cv|cr|mc|md|bk|ap|civ|mj)-?\d{2,6}(-[a-z]{2,4})*(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeNumbers();

    [GeneratedRegex(@"\s+vs?\.?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Versus();
}
