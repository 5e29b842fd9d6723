/// Blackman and Vigna's xoshiro256** 1.0: the same seed gives the same stream on every machine.
///
/// Period 2²⁵⁶ − 1. For simulation and resampling; not for secrets.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var s0: UInt64
    private var s1: UInt64
    private var s2: UInt64
    private var s3: UInt64

    /// Fills the state from SplitMix64, as the authors advise; the state is never all zero.
    package init(seed: UInt64) {
        var source = SplitMix64(seed: seed)
        self.init(state: (source.next(), source.next(), source.next(), source.next()))
    }

    /// The stream that begins with this state, which must not be all zero: zero would stay zero.
    package init(state: (UInt64, UInt64, UInt64, UInt64)) {
        (s0, s1, s2, s3) = state
    }

    package mutating func next() -> UInt64 {
        let product = s1 &* 5
        let result = ((product << 7) | (product >> 57)) &* 9
        let shifted = s1 << 17
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= shifted
        s3 = (s3 << 45) | (s3 >> 19)
        return result
    }
}
