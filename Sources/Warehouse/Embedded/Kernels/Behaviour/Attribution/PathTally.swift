import Semantics

/// Counts the sequences of labels that led to conversions, or to nothing.
struct PathTally {
    /// By number of the traffic source: its label's code. 0 is a direct visit.
    private let codes: [Int]
    private let touches: UserTouches
    private var places: [[UInt32]: Int] = [:]
    private var counts: [(conversions: Int, value: MoneySum, nulls: Int)] = []

    init(codes: [Int], touches: UserTouches) {
        self.codes = codes
        self.touches = touches
    }

    /// - Parameter own: indices of touches; a conversion without any is one direct visit.
    mutating func convert(_ own: Range<Int>, worth micros: Int64) {
        let place = place(of: own)
        counts[place].conversions += 1
        counts[place].value += Money(micros: micros)
    }

    mutating func end(_ own: Range<Int>) { counts[place(of: own)].nulls += 1 }

    private mutating func place(of own: Range<Int>) -> Int {
        let path =
            own.isEmpty
            ? [UInt32(codes[0])] : own.suffix(TouchPath.longest).map { UInt32(codes[Int(touches.traffic[$0])]) }
        if let place = places[path] { return place }
        places[path] = counts.count
        counts.append((0, .zero, 0))
        return counts.count - 1
    }

    func paths(_ labels: [String?]) -> [TouchPath] {
        places.map { path, place in
            TouchPath(
                labels: path.map { labels[Int($0)] }, conversions: counts[place].conversions,
                value: counts[place].value, nulls: counts[place].nulls)
        }
    }
}
