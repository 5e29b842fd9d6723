/// What a source computed for attribution; see `AttributionPlan` for the rules.
package struct AttributionTable: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package var label: String?
        /// One per rule of the plan.
        package var credits: [Credit]

        package init(label: String?, credits: [Credit]) {
            self.label = label
            self.credits = credits
        }
    }

    /// Labels that any rule credits. In no particular order.
    package var rows: [Row]
    package var conversions: Int
    package var value: MoneySum
    /// Of these, conversions without touches, and what they are worth.
    package var untouchedConversions: Int
    package var untouchedValue: MoneySum
    /// Each sequence of labels once, in no particular order; empty where the plan does not ask for paths.
    package var paths: [TouchPath]
    package var reading: DataReading

    package init(
        rows: [Row], conversions: Int, value: MoneySum, untouchedConversions: Int, untouchedValue: MoneySum,
        paths: [TouchPath] = [], reading: DataReading
    ) {
        self.rows = rows
        self.conversions = conversions
        self.value = value
        self.untouchedConversions = untouchedConversions
        self.untouchedValue = untouchedValue
        self.paths = paths
        self.reading = reading
    }
}

/// What a label is credited with, in whole parts so that credits add up to the last digit.
///
/// A conversion and its value are shared out touch by touch, from the first: each but the last gets its share rounded
/// towards zero, the last what is left.
package struct Credit: Sendable, Equatable {
    /// Parts of a conversion.
    package static let partsOfConversion: Int64 = 1_000_000_000_000

    /// Of `partsOfConversion`.
    package var parts: Int128 = 0
    /// Millionths of the currency's major unit.
    package var micros: Int128 = 0

    package init(parts: Int128 = 0, micros: Int128 = 0) {
        self.parts = parts
        self.micros = micros
    }

    package var conversions: Double { Double(parts) / Double(Credit.partsOfConversion) }
    package var value: MoneySum { MoneySum(micros: micros) }

    package static func += (a: inout Credit, b: Credit) {
        a.parts += b.parts
        a.micros += b.micros
    }
}

/// A sequence of labels that visits came under, first to last, and how often it led where.
package struct TouchPath: Sendable, Equatable {
    /// Most touches of a path; of longer ones the last count.
    package static let longest = 50

    package var labels: [String?]
    package var conversions: Int
    /// What those conversions are worth.
    package var value: MoneySum
    /// How often it came to nothing.
    package var nulls: Int

    package init(labels: [String?], conversions: Int = 0, value: MoneySum = .zero, nulls: Int = 0) {
        self.labels = labels
        self.conversions = conversions
        self.value = value
        self.nulls = nulls
    }
}
