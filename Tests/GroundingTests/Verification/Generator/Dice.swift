/// Seeded chance (SplitMix64), the same on every machine.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }
    mutating func int(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }
    mutating func chance(_ probability: Double) -> Bool { uniform() < probability }
    mutating func pick<T>(_ all: [T]) -> T { all[Int(next() % UInt64(all.count))] }
    mutating func shuffled<T>(_ all: [T]) -> [T] {
        var all = all
        for index in all.indices.dropFirst().reversed() { all.swapAt(index, int(0...index)) }
        return all
    }
}
