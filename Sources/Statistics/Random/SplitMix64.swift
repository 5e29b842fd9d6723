/// Steele, Lea and Flood's SplitMix64 (OOPSLA 2014): one 64-bit state, every seed is good, and its output function mixes
/// well enough to seed other generators.
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= SplitMix64.step
        return SplitMix64.mix(state)
    }

    /// The golden ratio in 64 bits, made odd.
    package static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// A bijection of 64-bit words whose output bits each depend on all input bits.
    package static func mix(_ word: UInt64) -> UInt64 {
        var z = word
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
