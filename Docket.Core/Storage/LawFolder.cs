using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Facts;
using Docket.Core.Rules;

namespace Docket.Core.Storage;

/// <summary>Reads law from data files: those built in, and a folder of one's own.</summary>
public static class LawFolder
{
    private const string CourtsFile = "courts.json";
    private const string RulesFile = "time-rules.json";
    private const string HolidaysFile = "holidays.json";
    private const string ClosuresFile = "closures.json";
    private const string OrdersFile = "general-orders.json";
    private const string DeadlinesFolder = "deadlines";

    /// <summary>The law that ships with the library.</summary>
    /// <returns>The law; reading it takes a few milliseconds.</returns>
    public static LawBook BuiltIn() => new(
        CourtsReader.Read(EmbeddedData.Text(CourtsFile)).OrThrow(CourtsFile),
        TimeRulesReader.Read(EmbeddedData.Text(RulesFile)).OrThrow(RulesFile),
        HolidaysReader.Read(EmbeddedData.Text("federal-holidays.json")).OrThrow("federal-holidays.json"))
    {
        States = StateHolidaysReader.BuiltIn(),
        StateCourts = StateHolidaysReader.BuiltInCourts(),
        Closings = StateHolidaysReader.BuiltInClosings(),
        ReadDeadlineRules = DeadlineData.BuiltIn,
    };

    /// <summary>A book with the files of a folder added.</summary>
    /// <param name="book">The book.</param>
    /// <param name="folder">A folder with any of courts.json, time-rules.json, holidays.json, closures.json, general-orders.json and a folder deadlines.</param>
    /// <returns>The book with the additions.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or it holds none of the files.</exception>
    /// <exception cref="InvalidDataFileException">A file cannot be used.</exception>
    public static LawBook AddedTo(LawBook book, string folder)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(folder);
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder {folder} with law files.");
        var (courts, rules, holidays) = (Path.Combine(folder, CourtsFile), Path.Combine(folder, RulesFile), Path.Combine(folder, HolidaysFile));
        var (closures, orders, deadlines) = (Path.Combine(folder, ClosuresFile), Path.Combine(folder, OrdersFile), Path.Combine(folder, DeadlinesFolder));
        if (!Directory.Exists(deadlines) && !new[] { courts, rules, holidays, closures, orders }.Any(File.Exists))
            throw new DirectoryNotFoundException($"The folder {folder} holds none of {CourtsFile}, {RulesFile}, {HolidaysFile}, {ClosuresFile}, {OrdersFile} and a folder {DeadlinesFolder}.");
        if (File.Exists(courts))
            book = book with { Courts = book.Courts.With(CourtsReader.Read(File.ReadAllText(courts)).OrThrow(courts).Courts) };
        if (File.Exists(rules))
            book = book with { TimeRules = Joined(book.TimeRules, TimeRulesReader.Read(File.ReadAllText(rules)).OrThrow(rules), rules) };
        if (File.Exists(holidays))
            book = book with { Holidays = Joined(book.Holidays, HolidaysReader.Read(File.ReadAllText(holidays)).OrThrow(holidays)) };
        if (File.Exists(closures))
            book = book with { Closures = Joined(book.Closures, ClosuresReader.Read(File.ReadAllText(closures), book.Courts).OrThrow(closures).ByCourt) };
        if (Directory.Exists(deadlines))
            book = DeadlineData.AddedTo(book, deadlines);

        // Last, for they name kinds of party that the folder's own rules may bring.
        if (File.Exists(orders))
            book = book with { GeneralOrders = Joined(book.GeneralOrders, GeneralOrdersReader.Read(File.ReadAllText(orders), book.Courts, book.DeadlineRules).OrThrow(orders)) };
        return book;
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<Closure>> Joined(
        ImmutableSortedDictionary<string, ImmutableArray<Closure>> known, ImmutableSortedDictionary<string, ImmutableArray<Closure>> added) =>
        known.SetItems(added.Select(a => KeyValuePair.Create(a.Key, known.TryGetValue(a.Key, out var before) ? [.. before, .. a.Value] : a.Value)));

    /// <summary>An order of a known court and name takes that one's place.</summary>
    private static ImmutableSortedDictionary<string, ImmutableArray<GeneralOrder>> Joined(ImmutableSortedDictionary<string, ImmutableArray<GeneralOrder>> known, IEnumerable<GeneralOrder> added)
    {
        foreach (var order in added)
            known = known.SetItem(order.Court, [.. known.GetValueOrDefault(order.Court, []).Where(o => o.Name != order.Name), order]);
        return known;
    }

    private static TimeRuleBook Joined(TimeRuleBook known, TimeRuleBook added, string file)
    {
        try
        {
            return known.With(added.Rules);
        }
        catch (ArgumentException exception)
        {
            throw new InvalidDataFileException(file, ImmutableArray.Create(new Problem(Severity.Error, "overlapping-rules", new Place("timeRules"), exception.Message)));
        }
    }

    private static HolidayCalendar Joined(HolidayCalendar known, HolidayCalendar added) => HolidayCalendar.Union($"{known.Name} + {added.Name}", known, added);
}
