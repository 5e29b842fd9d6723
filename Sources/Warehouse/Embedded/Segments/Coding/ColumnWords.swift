/// A column turned into words: what is packed into a blob, and what a `Vector` holds again.
struct ColumnWords {
    var kind: Vector.Kind
    var base: Int64 = 0
    /// Step of whole numbers; divisor of `decimals`.
    var scale: Int64 = 1
    var words: Words

    enum Words {
        case short([UInt32])
        case long([UInt64])
    }

    init(kind: Vector.Kind, base: Int64 = 0, scale: Int64 = 1, words: Words) {
        self.kind = kind
        self.base = base
        self.scale = scale
        self.words = words
    }

    init(codes: [UInt32]) { self.init(kind: .codes, words: .short(codes)) }

    /// A whole number `v` becomes `(v − base) / scale + 1`, a missing one 0; scale is the greatest common divisor, so that
    /// money in millionths of whole cents takes no more room than cents.
    init(integers: [Int64], kind: Vector.Kind = .integers) {
        self.kind = kind
        var least = Int64.max
        var highest = Int64.min
        for value in integers where value != Column.missing {
            least = min(least, value)
            highest = max(highest, value)
        }
        guard least <= highest else {
            words = .short(Array(repeating: 0, count: integers.count))
            return
        }
        var divisor: UInt64 = 0
        for value in integers where value != Column.missing {
            let difference = UInt64(bitPattern: value &- least)
            if divisor != 0, divisor < 1 << 63, difference % divisor == 0 { continue }
            divisor = ColumnWords.greatestCommonDivisor(divisor, difference)
            if divisor == 1 { break }
        }
        // TRICKY: a scale of 2⁶³ or more would turn negative; such columns are not worth one.
        let step: UInt64 = divisor == 0 || divisor >= 1 << 63 ? 1 : divisor
        let span = UInt64(bitPattern: highest &- least) / step
        if span < UInt64(UInt32.max) {
            base = least
            scale = Int64(step)
            words = .short(ColumnWords.short(integers, least, step))
            return
        }
        // Over the whole range of 64 bits, only the least value of all stands for "missing".
        let start = span < .max ? least : Column.missing &+ 1
        let width = span < .max ? step : 1
        base = start
        scale = Int64(width)
        words = .long(
            integers.map { $0 == Column.missing ? 0 : UInt64(bitPattern: $0 &- start) / width &+ 1 })
    }

    private static func short(_ integers: [Int64], _ least: Int64, _ step: UInt64) -> [UInt32] {
        if step == 1 {
            return integers.map { $0 == Column.missing ? 0 : UInt32(truncatingIfNeeded: $0 &- least &+ 1) }
        }
        return integers.map {
            $0 == Column.missing ? 0 : UInt32(truncatingIfNeeded: UInt64(bitPattern: $0 &- least) / step &+ 1)
        }
    }

    /// Numbers that are all whole, or all decimals of three places, are kept as whole numbers; others as they are.
    init(numbers: [Double]) {
        if let whole = ColumnWords.whole(numbers, times: 1) {
            self.init(integers: whole, kind: .wholeNumbers)
        } else if let thousandths = ColumnWords.whole(numbers, times: 1000) {
            self.init(thousandths: thousandths)
        } else {
            let patterns = numbers.map { $0.isNaN ? Double.nan.bitPattern : $0.bitPattern }
            self.init(kind: .numbers, words: .long(patterns))
        }
    }

    /// Decimals: a word is `thousandths − base + 1`, and `scale` is the divisor 1,000.
    private init(thousandths: [Int64]) {
        let base = thousandths.lazy.filter { $0 != Column.missing }.min() ?? 0
        let long = thousandths.map { $0 == Column.missing ? 0 : UInt64(bitPattern: $0 &- base) &+ 1 }
        let isShort = long.allSatisfy { $0 <= UInt64(UInt32.max) }
        self.init(
            kind: .decimals, base: base, scale: 1000, words: isShort ? .short(long.map { UInt32($0) }) : .long(long))
    }

    var count: Int {
        switch words {
        case .short(let words): words.count
        case .long(let words): words.count
        }
    }

    private static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }

    /// The numbers times a divisor as whole numbers, when dividing them gives back exactly the numbers.
    private static func whole(_ numbers: [Double], times divisor: Double) -> [Int64]? {
        var whole: [Int64] = []
        whole.reserveCapacity(numbers.count)
        for number in numbers {
            if number.isNaN {
                whole.append(Column.missing)
                continue
            }
            let scaled = (number * divisor).rounded()
            guard abs(scaled) < 4_503_599_627_370_496, scaled / divisor == number,
                !(number == 0 && number.sign == .minus)
            else { return nil }
            whole.append(Int64(scaled))
        }
        return whole
    }
}
