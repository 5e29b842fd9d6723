/// A seed that can be split: each child is a seed of its own, found by number alone.
///
/// A simulation gives every day, visitor or visit the child with its number. Each then draws from its own stream,
/// whatever the others drew and in whatever order they are made.
package struct RandomSeed: Sendable, Hashable {
    package let value: UInt64

    package init(_ value: UInt64) { self.value = value }

    /// The child with this number. Paths of numbers do not commute: `child(1).child(2)` is not `child(2).child(1)`.
    package func child(_ number: UInt64) -> RandomSeed {
        let parent = SplitMix64.mix(value &+ SplitMix64.step)
        return RandomSeed(SplitMix64.mix(parent ^ SplitMix64.mix(number &+ 0xD1B5_4A32_D192_ED03)))
    }

    package func child(_ number: Int) -> RandomSeed { child(UInt64(bitPattern: Int64(number))) }

    package func generator() -> SeededGenerator { SeededGenerator(seed: value) }
}
