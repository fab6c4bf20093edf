using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Rules;

/// <summary>An order of a court that stays the deadlines of many of its cases, as in a lapse of appropriations. It stands on the docket of none of them.</summary>
public sealed record GeneralOrder
{
    /// <summary>The court's id ("dcd").</summary>
    public required string Court { get; init; }

    /// <summary>How people name it ("General Order 25-1"); one court has it once.</summary>
    public required string Name { get; init; }

    /// <summary>The day it was made; before that day nobody knows of it.</summary>
    public required LocalDate Filed { get; init; }

    /// <summary>The first stayed day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last stayed day, inclusive; null while it is open.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>What it does to dates; null where it does not say, which leaves them in dispute and the old date safe.</summary>
    public StayMode? Mode { get; init; }

    /// <summary>For which cases it is: those with a party of a kind, of a cause.</summary>
    public RuleConditions When { get; init; } = new();

    /// <summary>True where it stays only what parties of the kinds of <see cref="When"/> owe themselves; false where it stays everybody's deadlines.</summary>
    public bool OwedByThoseParties { get; init; }

    /// <summary>True where it stays hearings too.</summary>
    public bool Hearings { get; init; }

    /// <summary>What ended it, or null.</summary>
    public Lifting? Lifted { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Source { get; init; }

    /// <summary>The last stayed day as far as it is known; null while it is open.</summary>
    internal LocalDate? LastDay => Lifted?.On ?? Until;

    /// <summary>The id of its entry and of its stay in a case; with a blank, which no id in a case file has.</summary>
    internal string Id => $"{Name} ({Court})";
}

/// <summary>The end of a general order.</summary>
/// <param name="Name">What ended it ("General Order 25-2").</param>
/// <param name="Filed">The day that was made; before that day nobody knows of it.</param>
/// <param name="On">The last stayed day, inclusive.</param>
public sealed record Lifting(string Name, LocalDate Filed, LocalDate On);
