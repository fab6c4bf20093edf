using System.Runtime.CompilerServices;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Computation;

/// <summary>What a day is kept under. Snapshots are told apart by identity: comparing their contents would cost more than computing.</summary>
internal readonly record struct DayKey(DocketState State, Setting Setting, Choices Choices, LocalDate? Assume)
{
    public bool Equals(DayKey other) =>
        ReferenceEquals(State, other.State) && ReferenceEquals(Setting, other.Setting) && Choices == other.Choices && Assume == other.Assume;

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(State), RuntimeHelpers.GetHashCode(Setting), Choices, Assume);
}
