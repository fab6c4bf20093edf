using System.Collections.Immutable;
using NodaTime;

namespace Docket.Core.Facts;

/// <summary>One docket entry, and what it does to dates.</summary>
public sealed record Entry
{
    /// <summary>Its id: the ECF number unless the file gives another.</summary>
    public required string Id { get; init; }

    /// <summary>The ECF number, or null for minute orders and notes.</summary>
    public string? Ecf { get; init; }

    /// <summary>The day it was filed.</summary>
    public required LocalDate Filed { get; init; }

    /// <summary>The day it was entered on the docket, where that differs.</summary>
    public LocalDate? Entered { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The document, page and words that it rests on.</summary>
    public EntrySource? Source { get; init; }

    /// <summary>True where the entry is sealed.</summary>
    public bool Sealed { get; init; }

    /// <summary>True for the file's own note: a hand override, a letter.</summary>
    public bool Note { get; init; }

    /// <summary>What it does, in order.</summary>
    public ImmutableArray<Effect> Effects { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Where it is no docket entry but a general order of the court, from one's own law files, its name ("General Order 25-1"); else null.</summary>
    public string? GeneralOrder { get; internal init; }

    /// <summary>Where it stands in its file.</summary>
    public Place Place { get; init; } = new("");

    /// <summary>The first day on which it is known: the day entered, else the day filed.</summary>
    public LocalDate KnownOn => Entered ?? Filed;

    /// <summary>An entry without effects yet.</summary>
    /// <param name="filed">The day it was filed.</param>
    /// <param name="ecf">Its ECF number, or null.</param>
    /// <param name="id">Its id; null for the ECF number.</param>
    /// <param name="title">Its title.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException">It has neither a number nor an id.</exception>
    public static Entry On(LocalDate filed, string? ecf = null, string? id = null, string? title = null) => new()
    {
        Id = id ?? ecf ?? throw new ArgumentException("An entry has an ECF number or an id of its own."),
        Ecf = ecf,
        Filed = filed,
        Title = title,
    };

    /// <summary>How people name it: "ECF 22", its id, or the name of a general order.</summary>
    public string Label => GeneralOrder ?? (Ecf is null ? Id : $"ECF {Ecf}");
}

/// <summary>The words that an entry rests on.</summary>
/// <param name="Document">The document's name or number.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Quote">The words.</param>
public sealed record EntrySource(string? Document = null, int? Page = null, string? Quote = null);
