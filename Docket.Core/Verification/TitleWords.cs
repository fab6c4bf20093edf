using System.Collections.Frozen;
using System.Text;

namespace Docket.Core.Verification;

/// <summary>The words of a title by which it is known again: lower case, singular, abbreviations in full, without words that any title may have.</summary>
internal static class TitleWords
{
    private static readonly FrozenSet<string> Idle =
        ("a an the of to for in on at by and or with from before after as not must shall be is it its re fw fwd am pm due est deadline date last day days final "
         + "hearing reminder tickler calendar court file filed filing serve served serving done cancelled canceled vacated stayed waiting proposed partly case matter "
         + "mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday "
         + "jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october november december")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Full = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["mgmt"] = "management",
        ["cmc"] = "case management conference",
        ["jsr"] = "joint status report",
        ["msj"] = "motion summary judgment",
        ["mtd"] = "motion dismiss",
        ["mtn"] = "motion",
        ["mot"] = "motion",
        ["mil"] = "motion limine",
        ["osc"] = "order show cause",
        ["ptc"] = "pretrial conference",
        ["tro"] = "temporary restraining order",
        ["opp"] = "opposition",
        ["oppo"] = "opposition",
        ["oppose"] = "opposition",
        ["resp"] = "response",
        ["respond"] = "response",
        ["conf"] = "conference",
        ["stmt"] = "statement",
        ["disc"] = "discovery",
        ["depo"] = "deposition",
        ["rog"] = "interrogatory",
        ["rpt"] = "report",
        ["mediate"] = "mediation",
        ["1st"] = "1",
        ["2nd"] = "2",
        ["3rd"] = "3",
        ["first"] = "1",
        ["second"] = "2",
        ["third"] = "3",
        ["fourth"] = "4",
        ["fifth"] = "5",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words of some text, each once.</summary>
    public static HashSet<string> Of(string text) => [.. Split(text).SelectMany(Known).Where(w => !Idle.Contains(w))];

    /// <summary>How alike two sets of words are, from 0 to 1: twice the words they share, over the words of both. Numbers that differ halve it: report 2 is not report 3.</summary>
    public static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
            return 0;
        var likeness = 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
        var (numbers, others) = (a.Where(IsNumber).ToList(), b.Where(IsNumber).ToList());
        return numbers.Count > 0 && others.Count > 0 && !numbers.Intersect(others).Any() ? likeness / 2 : likeness;
    }

    private static IEnumerable<string> Known(string word)
    {
        if (IsNumber(word))
            return [word.TrimStart('0')];
        if (Full.TryGetValue(word, out var full) || Full.TryGetValue(Singular(word), out full))
            return full.Split(' ');
        return word.Length > 1 && !Idle.Contains(word) ? [Singular(word)] : [];
    }

    private static string Singular(string word) => word switch
    {
        _ when word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.Length > 3 && word.EndsWith('s') && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.Where(c => c is not ('\'' or '’')).Append(' '))
        {
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }
}
