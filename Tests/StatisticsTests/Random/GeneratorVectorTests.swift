import Statistics
import Testing

/// The generators against numbers published elsewhere.
struct GeneratorVectorTests {
    /// Rosetta Code, "Pseudo-random numbers/Splitmix64", seed 1234567.
    @Test func splitMix64GivesThePublishedNumbersForSeed1234567() {
        var generator = SplitMix64(seed: 1_234_567)
        let published: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect(published.map { _ in generator.next() } == published)
    }

    /// The same algorithm in Java (`java.util.SplittableRandom`'s mixing function), seed 0.
    @Test func splitMix64GivesThePublishedNumbersForSeedZero() {
        var generator = SplitMix64(seed: 0)
        let published: [UInt64] = [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F]
        #expect(published.map { _ in generator.next() } == published)
    }

    /// The reference program of Blackman and Vigna with state 1, 2, 3, 4, as in the tests of Rust's `rand_xoshiro`.
    @Test func xoshiroGivesThePublishedNumbersForState1234() {
        var generator = SeededGenerator(state: (1, 2, 3, 4))
        let published: [UInt64] = [
            11_520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360, 607_988_272_756_665_600,
            16_172_922_978_634_559_625, 8_476_171_486_693_032_832, 10_595_114_339_597_558_777,
            2_904_607_092_377_533_576,
        ]
        #expect(published.map { _ in generator.next() } == published)
    }

    @Test func aSeedFillsTheStateFromSplitMix64() {
        var source = SplitMix64(seed: 42)
        var expected = SeededGenerator(state: (source.next(), source.next(), source.next(), source.next()))
        var generator = SeededGenerator(seed: 42)
        #expect((0..<100).allSatisfy { _ in generator.next() == expected.next() })
    }
}

struct RandomSeedTests {
    @Test func aChildDependsOnItsPathAlone() {
        let root = RandomSeed(7)
        #expect(root.child(3) == root.child(3))
        #expect(root.child(3) != root.child(4))
        #expect(root.child(1).child(2) != root.child(2).child(1))
        #expect(root.child(0) != root)
        #expect(root.child(-1) != root.child(1))
    }

    @Test func tenThousandSiblingsAreAllDifferent() {
        let root = RandomSeed(0)
        #expect(Set((0..<10_000).map { root.child($0).value }).count == 10_000)
    }

    /// Streams of neighbouring children: the mean of 10,000 first draws is 1/2 within 4 standard errors (1/√12 each).
    @Test func firstDrawsOfSiblingsAreUniform() {
        let root = RandomSeed(99)
        let sum = (0..<10_000).reduce(0.0) { sum, number in
            var generator = root.child(number).generator()
            return sum + generator.uniform()
        }
        #expect(abs(sum / 10_000 - 0.5) < 4 * 0.2887 / 100)
    }
}
