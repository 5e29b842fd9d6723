/// A metric over events or over an imported series, without reference to other metrics.
struct SimpleMetric {
    enum AggregateName: String, CaseIterable {
        case count, users, sum, mean, last, quantile
    }

    /// What is aggregated: money or a number of an event.
    enum Field {
        case money(EventMoney)
        case number(EventNumber)

        init?(_ name: String) {
            if let money = EventMoney(rawValue: name) {
                self = .money(money)
            } else if let number = EventNumber(rawValue: name) {
                self = .number(number)
            } else {
                return nil
            }
        }

        static var names: [String] { EventMoney.allCases.map(\.rawValue) + EventNumber.allCases.map(\.rawValue) }
    }

    let formula: Formula
    /// The formula in words.
    let words: String
    let nullRule: String
    /// The unit that its numbers have by themselves.
    let unit: MetricUnit
    /// Whether the owner may say another: a series is a bare number, an event's field is not.
    let takesAnyUnit: Bool
    let scope: MetricScope
    let additivity: Additivity

    /// Nil, with problems reported, when the entry cannot be understood.
    init?(_ entries: [String: FilePart], of part: FilePart, reader: inout FileReader) {
        let remedy = "Say how to add up: 'aggregate: count', 'users', 'sum', 'mean', 'last' or 'quantile'."
        let aggregate = reader.required("aggregate", entries, of: part, remedy)
            .flatMap { reader.choice($0, AggregateName.self) }
        guard let aggregate else { return nil }
        if let percentile = entries["percentile"], aggregate != .quantile {
            reader.report(
                percentile.problem(
                    .unwantedKey, "Only 'aggregate: quantile' has a percentile.", "Remove it or change the aggregate."))
            return nil
        }
        if let series = entries["series"] {
            guard let name = reader.text(series) else { return nil }
            self.init(series: name, aggregate, entries, part, &reader)
        } else {
            self.init(events: aggregate, entries, part, &reader)
        }
    }

    private init?(
        series: String, _ aggregate: AggregateName, _ entries: [String: FilePart], _ part: FilePart,
        _ reader: inout FileReader
    ) {
        for key in ["event", "field"] {
            guard let entry = entries[key] else { continue }
            reader.report(
                entry.problem(
                    .unwantedKey, "A metric over a series has no '\(key)'.", "Keep either 'series' or '\(key)'."))
            return nil
        }
        let quantity = ObservedQuantity.series(series)
        let measured: Aggregate
        switch aggregate {
        case .sum: measured = .sumObserved(quantity)
        case .mean: measured = .meanObserved(quantity)
        case .last: measured = .lastObserved(quantity)
        case .count, .users, .quantile:
            let place = entries["aggregate"] ?? part
            reader.report(
                place.problem(
                    .badValue, "A series cannot be aggregated by '\(aggregate.rawValue)'.",
                    "Use sum, mean or last."))
            return nil
        }
        formula = .measure(Measure(measured, of: .observations))
        words = "\(aggregate == .last ? "last value" : aggregate.rawValue) of the series \(series)"
        nullRule = "Null when the series has no value in the period."
        unit = .count
        takesAnyUnit = true
        scope = .site
        additivity = aggregate == .sum ? .additive : .nonAdditive
    }

    private init?(
        events aggregate: AggregateName, _ entries: [String: FilePart], _ part: FilePart, _ reader: inout FileReader
    ) {
        let names = entries["event"].map { reader.texts($0, of: "event name") }
        if entries["event"] != nil, names?.isEmpty ?? true { return nil }
        var conditions: [RowCondition] = names.map { [.named($0)] } ?? []
        // An order that arrives twice is one order, for own metrics too.
        if let names, !TransactionRules.purchaseNames.isDisjoint(with: names) { conditions.append(.notRepeated) }
        let what = names.map { $0.joined(separator: " or ") + " events" } ?? "all events"

        switch aggregate {
        case .count, .users:
            if let field = entries["field"] {
                reader.report(
                    field.problem(
                        .unwantedKey, "'aggregate: \(aggregate.rawValue)' has no field.",
                        "Remove it, or use sum, mean or quantile."))
                return nil
            }
            let counts = aggregate == .count
            formula = .measure(Measure(counts ? .count : .users, of: .events, where: conditions))
            words = counts ? "number of \(what)" : "number of different users with \(what)"
            nullRule = "Never null: 0 when there are none."
            unit = .count
            scope = counts ? .event : .user
            additivity = counts ? .additive : .nonAdditive
        case .last:
            let place = entries["aggregate"] ?? part
            reader.report(
                place.problem(
                    .badValue, "Events have no last value.", "Use count, users, sum, mean or quantile, or a 'series'."))
            return nil
        case .sum, .mean, .quantile:
            guard let field = Self.field(aggregate, entries, part, &reader) else { return nil }
            guard
                let figure = Self.figure(
                    aggregate, field, conditions, named: names != nil, entries, part, &reader)
            else { return nil }
            formula = figure.formula
            words = "\(figure.words) over \(what)"
            let nothing = "Null when no such event carries the field."
            nullRule = aggregate == .sum ? "Never null: 0 when no such event carries the field." : nothing
            unit = field.unit
            scope = .event
            additivity = aggregate == .sum ? .additive : .nonAdditive
        }
        takesAnyUnit = false
    }

    private static func field(
        _ aggregate: AggregateName, _ entries: [String: FilePart], _ part: FilePart, _ reader: inout FileReader
    ) -> Field? {
        let remedy = "Say which number of the event to take: 'field: value'."
        guard let place = reader.required("field", entries, of: part, remedy), let text = reader.text(place) else {
            return nil
        }
        if let field = Field(text) { return field }
        reader.report(
            place.problem(
                .badValue, "\(FilePart.quoted(text)) is not a number that events have.",
                "Choose one of: \(Field.names.joined(separator: ", ")).",
                suggestions: NearestNames.suggestions(for: text, among: Field.names)))
        return nil
    }

    private static func figure(
        _ aggregate: AggregateName, _ field: Field, _ conditions: [RowCondition], named: Bool,
        _ entries: [String: FilePart], _ part: FilePart, _ reader: inout FileReader
    ) -> (formula: Formula, words: String)? {
        func events(_ aggregate: Aggregate, _ more: [RowCondition] = []) -> Formula {
            .measure(Measure(aggregate, of: .events, where: conditions + more))
        }
        switch (aggregate, field) {
        case (.quantile, .money):
            reader.report(
                (entries["field"] ?? part).problem(
                    .badValue, "There is no quantile of money.", "Use sum or mean, or a number such as latency."))
            return nil
        case (.quantile, .number(let number)):
            var percent = 75
            if let place = entries["percentile"] {
                guard let given = reader.integer(place, in: 1...99) else { return nil }
                percent = given
            }
            return (
                events(.quantile(number, Double(percent) / 100), [.present(number)]),
                "percentile \(percent) (nearest rank) of \(number.rawValue)"
            )
        case (_, .money(let money)):
            guard named else {
                // Refunds carry positive values: over all events, money in and money out would be added together.
                reader.report(
                    part.problem(
                        .missingKey, "Money over all events would add refunds to sales.",
                        "Name the events: 'event: purchase'."))
                return nil
            }
            let total = events(.sumMoney(money))
            return aggregate == .sum
                ? (total, "sum of \(money.rawValue)") : (.divide(total, events(.count)), "mean \(money.rawValue)")
        case (_, .number(let number)):
            let total = events(.sumNumber(number))
            return aggregate == .sum
                ? (total, "sum of \(number.rawValue)")
                : (.divide(total, events(.count, [.present(number)])), "mean \(number.rawValue)")
        }
    }
}

extension SimpleMetric.Field {
    fileprivate var unit: MetricUnit {
        switch self {
        case .money: .currency
        case .number(.cls), .number(.status), .number(.scrollDepth): .score
        case .number(.responseBytes): .bytes
        case .number: .milliseconds
        }
    }
}
