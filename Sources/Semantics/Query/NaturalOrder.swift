/// The order in which people expect a dimension's values: weekdays from Monday, hours by the clock, the rest by text.
struct NaturalOrder {
    let isNatural: Bool
    private let weekdays: Bool

    init(_ dimension: DimensionDefinition) {
        if case .time(let field) = dimension.binding {
            isNatural = true
            weekdays = field == .dayOfWeek
        } else {
            isNatural = false
            weekdays = false
        }
    }

    /// Nil when the values are equal; a missing value comes last in either direction.
    func precedes(_ a: String?, _ b: String?, descending: Bool) -> Bool? {
        guard a != b else { return nil }
        guard let a else { return false }
        guard let b else { return true }
        if weekdays {
            let order = Weekday.allCases.map(\.name)
            let (x, y) = (order.firstIndex(of: a) ?? 7, order.firstIndex(of: b) ?? 7)
            return descending ? x > y : x < y
        }
        return descending ? a > b : a < b
    }
}
