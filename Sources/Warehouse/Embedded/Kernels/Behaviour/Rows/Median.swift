/// The middle of many numbers.
enum Median {
    /// The mean of the two middle numbers where there is an even number of them; nil for none. Reorders the numbers.
    static func of(_ values: UnsafeMutablePointer<Int64>, _ count: Int) -> Double? {
        guard count > 0 else { return nil }
        let middle = count / 2
        select(middle, values, count)
        let upper = Double(values[middle])
        guard count.isMultiple(of: 2) else { return upper }
        // What lies before the middle is not greater; the greatest of it is the other middle number.
        var lower = values[0]
        for index in 1..<max(1, middle) { lower = max(lower, values[index]) }
        return (Double(lower) + upper) / 2
    }

    /// Puts the number of rank `rank` (from 0) into its place, nothing greater before it and nothing smaller behind.
    ///
    /// Hoare's quickselect with the median of three; many equal numbers do not slow it down.
    private static func select(_ rank: Int, _ values: UnsafeMutablePointer<Int64>, _ count: Int) {
        var low = 0
        var high = count - 1
        while low < high {
            let middle = low + (high - low) / 2
            let (a, b, c) = (values[low], values[middle], values[high])
            let pivot = max(min(a, b), min(max(a, b), c))
            var i = low
            var j = high
            while i <= j {
                while values[i] < pivot { i += 1 }
                while values[j] > pivot { j -= 1 }
                if i <= j {
                    (values[i], values[j]) = (values[j], values[i])
                    i += 1
                    j -= 1
                }
            }
            if rank <= j {
                high = j
            } else if rank >= i {
                low = i
            } else {
                return
            }
        }
    }
}
