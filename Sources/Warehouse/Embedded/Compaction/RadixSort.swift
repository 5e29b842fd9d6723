/// Sorts words by some of their bits, from the lowest digit to the highest; words with equal bits keep their order.
enum RadixSort {
    private static let digit = 11

    static func sort(_ words: inout [UInt64], bits: Range<Int>) {
        guard words.count > 1 else { return }
        var other = [UInt64](repeating: 0, count: words.count)
        for shift in stride(from: bits.lowerBound, to: bits.upperBound, by: digit) {
            let width = min(digit, bits.upperBound - shift)
            let mask: UInt64 = (1 << UInt64(width)) - 1
            var starts = [Int](repeating: 0, count: (1 << width) + 1)
            for word in words { starts[Int((word >> UInt64(shift)) & mask) + 1] += 1 }
            for value in 1..<starts.count { starts[value] += starts[value - 1] }
            for word in words {
                let value = Int((word >> UInt64(shift)) & mask)
                other[starts[value]] = word
                starts[value] += 1
            }
            swap(&words, &other)
        }
    }
}
