/// A small generator of random numbers that gives the same ones for the same seed, everywhere and for ever.
///
/// SplitMix64 (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
package struct SplitMix64: Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A whole number in the range. The bias of the remainder is below 2⁻⁴⁰ for the small ranges used here.
    package mutating func int(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    package mutating func chance(_ percent: Int) -> Bool { int(in: 1...100) <= percent }

    /// One of the elements, each as likely as its number of occurrences.
    /// - Precondition: there is one.
    package mutating func pick<T>(_ elements: [T]) -> T { elements[int(in: 0...(elements.count - 1))] }

    /// At most `count` of the elements, each at most once.
    package mutating func sample<T>(_ elements: [T], _ count: Int) -> [T] {
        Array(shuffled(elements).prefix(count))
    }

    package mutating func shuffled<T>(_ elements: [T]) -> [T] {
        var elements = elements
        for index in elements.indices.dropFirst().reversed() { elements.swapAt(index, int(in: 0...index)) }
        return elements
    }
}
