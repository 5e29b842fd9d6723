package import Semantics

/// What an event or observation may say and still be believed. A wrong number is worse than a rejected record.
///
/// Applied by `FileImporter` to everything a format makes.
package struct Plausibility: Sendable {
    private let earliest = CivilDate(daysSinceEpoch: 9131)  // 1995-01-01
    private let latest: Instant
    private let calendar: PropertyCalendar
    private let largestAmount: Money

    /// - Parameter now: clocks that run ahead are believed for two days.
    package init(now: Instant, calendar: PropertyCalendar, currency: Currency) {
        latest = now.adding(seconds: 2 * 86_400)
        self.calendar = calendar
        // A thousand million is absurd for one order in most currencies, and a good salary in some.
        let small = currency.minorUnitDigits == 0 || ["COP", "IDR", "IRR", "LAK", "LBP", "UZS"].contains(currency.code)
        largestAmount = Money(micros: small ? 1_000_000_000_000_000_000 : 1_000_000_000_000_000)
    }

    /// Throws for the first thing that cannot be believed.
    package func check(_ event: Event) throws(RecordProblem) {
        let start = Instant(milliseconds: Int64(earliest.daysSinceEpoch) * 86_400_000)
        guard (start...max(start, latest)).contains(event.time) else {
            throw implausibleTime("\(event.time)")
        }
        for field in EventMoney.allCases {
            guard let amount = event[field] else { continue }
            try check(amount, "\(field.rawValue) of \(event.name)")
        }
        // A refund may be negative: a cancelled cancellation. A sale may not.
        if TransactionRules.purchaseNames.contains(event.name), let value = event[.value], value < .zero {
            throw RecordProblem(
                reason: "negative_amount",
                explanation: "this \(event.name) is worth \(value.major); money given back is a refund event, with a "
                    + "positive value")
        }
        for item in event.items {
            try check(item.price ?? .zero, "price of an item")
            try check(item.revenue ?? .zero, "revenue of an item")
            guard item.quantity.isFinite, abs(item.quantity) <= 1e9 else {
                throw RecordProblem(
                    reason: "implausible_amount",
                    explanation: "the quantity of an item is \(item.quantity), which cannot be right")
            }
        }
    }

    /// The same for the events of a batch from `first` on, whose items begin at `item`.
    package func check(_ events: EventColumns, from first: Int, fromItem item: Int) throws(RecordProblem) {
        let start = Int64(earliest.daysSinceEpoch) * 86_400_000
        let end = max(start, latest.milliseconds)
        let limit = largestAmount.micros
        for row in first..<events.times.count {
            let time = events.times[row]
            var isBelievable = time >= start && time <= end
            // TRICKY: by position, for a loop over the columns themselves would retain and release each.
            for field in events.money.indices where events.money[field].micros.count > row {
                let amount = events.money[field].micros[row]
                // What is negative is looked at below: it may be a refund.
                if amount != MoneyColumn.missing, amount < 0 || amount > limit { isBelievable = false }
            }
            // Only here is the event made, which costs more than all that stands above.
            if !isBelievable { try check(events[row]) }
        }
        for row in item..<events.items.count {
            let isBelievable =
                Plausibility.isWithin(limit, events.items.prices[row])
                && Plausibility.isWithin(limit, events.items.revenues[row])
                && events.items.quantities[row].magnitude <= 1e9
            if !isBelievable { try check(events[Int(events.items.owners[row])]) }
        }
    }

    private static func isWithin(_ limit: Int64, _ amount: Int64) -> Bool {
        (amount >= -limit && amount <= limit) || amount == MoneyColumn.missing
    }

    /// Throws for the first thing that cannot be believed.
    package func check(_ observation: Observation) throws(RecordProblem) {
        // Imported series reach further back than the web does.
        let isSeries = observation.values.keys.contains { if case .series = $0 { true } else { false } }
        let first = isSeries ? CivilDate(daysSinceEpoch: -62_091) : earliest  // 1800-01-01
        let last = calendar.date(of: latest)
        guard observation.period.start >= first, observation.period.end <= last else {
            throw implausibleTime("\(observation.period.start) to \(observation.period.end)", from: first)
        }
        for (field, amount) in observation.money { try check(amount, field.rawValue) }
        for (quantity, value) in observation.values where !value.isFinite {
            throw RecordProblem(
                reason: "implausible_amount", explanation: "the value of \(quantity.name) is not a finite number")
        }
    }

    private func check(_ amount: Money, _ what: String) throws(RecordProblem) {
        guard -largestAmount <= amount, amount <= largestAmount else {
            throw RecordProblem(
                reason: "implausible_amount",
                explanation: "the \(what) is \(amount.major), above \(Int(largestAmount.major)): is it in minor units "
                    + "or millionths?")
        }
    }

    private func implausibleTime(_ time: String, from first: CivilDate? = nil) -> RecordProblem {
        RecordProblem(
            reason: "implausible_time",
            explanation: "the time is \(time), outside \(first ?? earliest) to \(latest) (two days from now): is it in "
                + "another unit (seconds, milliseconds, microseconds), or is a clock wrong?")
    }
}
