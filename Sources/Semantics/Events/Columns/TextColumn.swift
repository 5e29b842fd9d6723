/// A text field of many events: a code an event into a pool of the texts that occur.
///
/// A column is as long as its last event that has the field; events beyond have none.
package struct TextColumn: Sendable, Equatable {
    package private(set) var codes: [UInt32] = []
    package private(set) var pool = TextPool()

    package init() {}

    /// - Precondition: every code is at most `pool.count`.
    package init(codes: [UInt32], pool: TextPool) {
        self.codes = codes
        self.pool = pool
    }

    /// Whether no event has the field.
    package var isEmpty: Bool { codes.isEmpty }

    package subscript(row: Int) -> String? { pool[code(row)] }

    package func code(_ row: Int) -> UInt32 { row < codes.count ? codes[row] : 0 }

    /// Gives the event at `row` a text; rows in between have none.
    ///
    /// - Precondition: `row >= codes.count`.
    package mutating func set(_ row: Int, _ text: UnsafeRawBufferPointer) {
        if codes.count < row { pad(to: row) }
        codes.append(pool.code(of: text))
    }

    package mutating func set(_ row: Int, _ text: String) {
        if codes.count < row { pad(to: row) }
        codes.append(pool.code(of: text))
    }

    /// Forgets the fields of the events from `count` on.
    package mutating func truncate(to count: Int) {
        if codes.count > count { codes.removeLast(codes.count - count) }
    }

    private mutating func pad(to row: Int) {
        // TRICKY: one by one, for the gaps are short as a rule, and `append(contentsOf:)` sets out for long ones.
        while codes.count < row { codes.append(0) }
    }
}

/// A numeric field of many events, as long as its last event that has the field.
package struct NumberColumn: Sendable, Equatable {
    /// NaN where an event has none.
    package private(set) var values: [Double] = []

    package init() {}
    package init(values: [Double]) { self.values = values }

    package var isEmpty: Bool { values.isEmpty }
    package subscript(row: Int) -> Double? { row < values.count && !values[row].isNaN ? values[row] : nil }

    /// - Precondition: `row >= values.count`.
    package mutating func set(_ row: Int, _ value: Double) {
        while values.count < row { values.append(.nan) }
        values.append(value)
    }

    package mutating func truncate(to count: Int) {
        if values.count > count { values.removeLast(values.count - count) }
    }

    package static func == (a: NumberColumn, b: NumberColumn) -> Bool {
        a.values.map(\.bitPattern) == b.values.map(\.bitPattern)
    }
}

/// A money field of many events in millionths, as long as its last event that has the field.
package struct MoneyColumn: Sendable, Equatable {
    /// What stands where an event has none.
    package static let missing = Int64.min
    package private(set) var micros: [Int64] = []

    package init() {}
    package init(micros: [Int64]) { self.micros = micros }

    package var isEmpty: Bool { micros.isEmpty }
    package subscript(row: Int) -> Money? {
        row < micros.count && micros[row] != MoneyColumn.missing ? Money(micros: micros[row]) : nil
    }

    /// - Precondition: `row >= micros.count`.
    package mutating func set(_ row: Int, _ value: Int64) {
        while micros.count < row { micros.append(MoneyColumn.missing) }
        micros.append(value)
    }

    package mutating func truncate(to count: Int) {
        if micros.count > count { micros.removeLast(micros.count - count) }
    }
}
