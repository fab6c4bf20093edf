using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Docket.Core.Pages;

/// <summary>A piece of a page, before it is written. A closed set.</summary>
internal abstract record Markup
{
    private Markup()
    {
    }

    [return: NotNullIfNotNull(nameof(words))]
    public static implicit operator Markup?(string? words) => words is null ? null : new Words(words);

    /// <summary>Words, escaped when they are written.</summary>
    public sealed record Words(string Text) : Markup;

    /// <summary>An element with its attributes, in the order given, and what it holds.</summary>
    public sealed record Element(string Name, ImmutableArray<(string Name, string Value)> Attributes, ImmutableArray<Markup> Children) : Markup;

    /// <summary>The text of a style sheet or script of ours, written as it stands; never words from a case.</summary>
    public sealed record Verbatim(string Text) : Markup;
}
