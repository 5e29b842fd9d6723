import Semantics

/// Reads what an answer must state, and counts its value in the world.
struct ExpectedFactReader {
    let world: WorldSetting
    let ledgers: WorldLedgers

    private static let keys = ["metric", "kind", "period", "against", "where", "tolerance", "counted_at"]

    func facts(_ part: SuitePart?, _ reader: inout SuiteReader) -> [ExpectedFact]? {
        guard let part else { return [] }
        let parts = reader.elements(part, of: "fact")
        let facts = parts.compactMap { fact($0, &reader) }
        return facts.count == parts.count ? facts : nil
    }

    private func fact(_ part: SuitePart, _ reader: inout SuiteReader) -> ExpectedFact? {
        guard let entries = reader.entries(part, keys: Self.keys),
            let metricPart = reader.required("metric", entries, of: part, "Name a metric of the catalogue."),
            let periodPart = reader.required("period", entries, of: part, "Write period: {start: …, end: …}."),
            let period = Self.period(periodPart, &reader), let metric = metric(metricPart, &reader),
            let kind = kind(entries["kind"], &reader), let filters = filters(entries["where"], &reader),
            let counted = worldCounted(at: entries["counted_at"], &reader),
            Self.isIn(counted, period, periodPart, &reader)
        else { return nil }
        let ledger = ledgers.ledger(of: counted)
        guard isKnown(filters, in: ledger, entries["where"] ?? part, &reader) else { return nil }
        let tolerance = entries["tolerance"].flatMap { reader.number($0) } ?? 0
        if let part = entries["tolerance"], !(0...1).contains(tolerance) {
            reader.report(
                part.problem(
                    .badValue, "A tolerance is a fraction of the value, from 0 to 1.", "Write 0.01 for 1 %."))
            return nil
        }
        var value = ledger.value(of: metric, in: period, where: filters)
        var earlier: Double??
        if let part = entries["against"] {
            guard let against = Self.period(part, &reader), Self.isIn(counted, against, part, &reader) else {
                return nil
            }
            let before = ledger.value(of: metric, in: against, where: filters)
            earlier = .some(before)
            if kind == .contribution {
                value = (value ?? 0) - (before ?? 0)
                earlier = nil
            }
        } else if kind == .contribution {
            reader.report(part.problem(.missingKey, "'against' is missing.", "Write against: {start: …, end: …}."))
            return nil
        }
        return ExpectedFact(
            kind: kind, metric: metric, period: period, filters: filters, value: value, earlier: earlier,
            tolerance: tolerance)
    }

    /// Whether a period has days of the world; outside them everything would be counted as 0.
    private static func isIn(
        _ world: WorldSetting, _ period: DateRange, _ part: SuitePart, _ reader: inout SuiteReader
    ) -> Bool {
        let days = world.shop.period
        guard period.end < days.start || period.start > days.end else { return true }
        let later = period.start > days.end ? " What lies ahead is counted with counted_at: a moment behind it." : ""
        reader.report(
            part.problem(
                .badValue, "The period \(period) lies outside the world, which has data of \(days).",
                "Write days of the world.\(later)"))
        return false
    }

    /// The world as it is later, for what lies ahead when the question is asked.
    private func worldCounted(at part: SuitePart?, _ reader: inout SuiteReader) -> WorldSetting? {
        guard let part else { return world }
        guard let now = OwnSuite.instant(part.text ?? ""), now > world.now else {
            reader.report(
                part.problem(
                    .badValue, "This is no moment after the world's.", "Write it in UTC: 2026-12-23T10:00:00Z."))
            return nil
        }
        return WorldSetting(seed: world.seed, now: now, events: world.events)
    }

    private func metric(_ part: SuitePart, _ reader: inout SuiteReader) -> MetricID? {
        let metric = MetricID(part.text ?? "")
        guard !WorldLedger.metrics.contains(metric) else { return metric }
        let all = WorldLedger.metrics.map(\.name)
        reader.report(
            part.problem(
                .unknownName, "\(SuitePart.quoted(metric.name)) cannot be counted in a world.",
                "Metrics: \(all.joined(separator: ", ")).",
                suggestions: NearestNames.suggestions(for: metric.name, among: all)))
        return nil
    }

    private func kind(_ part: SuitePart?, _ reader: inout SuiteReader) -> ExpectedFact.Kind? {
        guard let part else { return .value }
        if let kind = part.text.flatMap({ ExpectedFact.Kind(rawValue: $0) }) { return kind }
        let all = ExpectedFact.Kind.allCases.map(\.rawValue)
        reader.report(
            part.problem(
                .badValue, "\(SuitePart.quoted(part.text ?? "")) is no kind of fact.",
                "Kinds: \(all.joined(separator: ", ")).",
                suggestions: NearestNames.suggestions(for: part.text ?? "", among: all)))
        return nil
    }

    private func filters(_ part: SuitePart?, _ reader: inout SuiteReader) -> [DimensionID: String]? {
        var filters: [DimensionID: String] = [:]
        for (key, value) in part?.entries ?? [] {
            guard WorldLedger.dimensions.contains(DimensionID(key)) else {
                let all = WorldLedger.dimensions.map(\.name)
                reader.report(
                    value.problem(
                        .unknownName, "A world cannot be narrowed to \(SuitePart.quoted(key)).",
                        "Dimensions: \(all.joined(separator: ", ")).",
                        suggestions: NearestNames.suggestions(for: key, among: all)))
                return nil
            }
            filters[DimensionID(key)] = value.text
        }
        return filters
    }

    /// Whether the world has what is named; a misspelt name would be counted as none.
    private func isKnown(
        _ filters: [DimensionID: String], in ledger: WorldLedger, _ part: SuitePart, _ reader: inout SuiteReader
    ) -> Bool {
        for (dimension, value) in filters {
            let known = ledger.values(of: dimension)
            guard !known.contains(value) else { continue }
            reader.report(
                part.problem(
                    .unknownName, "No \(dimension.name) of this world is \(SuitePart.quoted(value)).",
                    known.count > 12
                        ? "It has \(known.count) others."
                        : "There are \(known.sorted().map { SuitePart.quoted($0) }.joined(separator: ", ")).",
                    suggestions: NearestNames.suggestions(for: value, among: known.sorted())))
            return false
        }
        return true
    }

    static func period(_ part: SuitePart, _ reader: inout SuiteReader) -> DateRange? {
        guard let entries = reader.entries(part, keys: ["start", "end"]),
            let start = entries["start"].flatMap({ reader.date($0) }),
            let end = entries["end"].flatMap({ reader.date($0) })
        else {
            reader.report(part.problem(.badValue, "This is no period.", "Write {start: 2026-11-16, end: 2026-11-22}."))
            return nil
        }
        guard start <= end else {
            reader.report(
                part.problem(
                    .badValue, "The period ends (\(end)) before it starts (\(start)).", "Exchange the two dates."))
            return nil
        }
        return DateRange(start: start, end: end)
    }
}
