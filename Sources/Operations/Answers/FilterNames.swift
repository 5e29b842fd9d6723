import Grounding
import Semantics

/// Holds the names that filters are about against the names in the data: what differs in case only is meant, and what occurs
/// nowhere must not be answered with a 0 that looks like a figure.
struct FilterNames {
    let context: OperationContext
    let now: Instant

    /// Names of a dimension that are read; where there are more, nothing is said of one that is not among them.
    private static let most = 2_000

    /// A name that filters ask for and the data does not have.
    struct Absence: Equatable {
        var dimension: String
        var value: String
        var near: [String]
        /// Whether other days have it.
        var isKnown: Bool
    }

    /// The filters with names as the data writes them.
    func repaired(_ filters: [Filter]) async throws -> [Filter] {
        guard let span = try await context.source.inventory().span else { return filters }
        var repaired: [Filter] = []
        for filter in filters {
            guard let known = try await names(filter, in: span) else {
                repaired.append(filter)
                continue
            }
            let spelt = filter.value.texts.map { FilterNames.spelling(of: $0, among: known) }
            let value: FilterValue = if case .list = filter.value { .list(spelt) } else { .text(spelt[0]) }
            repaired.append(Filter(filter.field, filter.op, value))
        }
        return repaired
    }

    /// The first name that occurs nowhere in these days; nil where all of them do, or that cannot be said.
    func absence(in filters: [Filter], over periods: [DateRange]) async throws -> Absence? {
        guard let span = try await context.source.inventory().span else { return nil }
        for filter in filters where !filter.op.isNegative {
            guard let known = try await names(filter, in: span),
                let definition = context.catalogue.dimension(DimensionID(filter.field))
            else { continue }
            let texts = filter.value.texts
            if !texts.contains(where: known.contains) {
                guard try await isEmpty(filter, over: [span]) else { continue }
                let near = texts.flatMap { NearestNames.suggestions(for: $0, among: known) }
                return Absence(
                    dimension: definition.name, value: texts.joined(separator: ", "), near: near, isKnown: false)
            }
            let days = periods.compactMap { $0.intersection(span) }
            if !days.isEmpty, try await isEmpty(filter, over: days) {
                return Absence(
                    dimension: definition.name, value: texts.joined(separator: ", "), near: [], isKnown: true)
            }
        }
        return nil
    }

    /// The names of a filter's dimension; nil where the filter is about no name, or there are too many to know.
    private func names(_ filter: Filter, in span: DateRange) async throws -> [String]? {
        guard [.eq, .isIn, .ne, .notIn].contains(filter.op), !filter.value.texts.isEmpty,
            let definition = context.catalogue.dimension(DimensionID(filter.field)), definition.scope != .time
        else { return nil }
        if case .number = filter.value { return nil }
        // An event that never came was counted: none came. Names of events are the vocabulary's, not the data's.
        guard definition.id != "event_name" else { return nil }
        let known = try await context.source.values(of: definition.id, in: span, limit: FilterNames.most)
        return known.isEmpty || known.count >= FilterNames.most ? nil : known
    }

    private func isEmpty(_ filter: Filter, over periods: [DateRange]) async throws -> Bool {
        for period in periods {
            let found = try await context.source.values(
                of: DimensionID(filter.field), in: period, limit: FilterNames.most)
            if found.contains(where: { filter.value.texts.contains($0) }) { return false }
        }
        return true
    }

    /// The one name that differs in case only; the text itself where it is a name, or several could be meant.
    static func spelling(of text: String, among names: [String]) -> String {
        guard !names.contains(text) else { return text }
        let twins = names.filter { $0.lowercased() == text.lowercased() }
        return twins.count == 1 ? twins[0] : text
    }
}

extension AnswerComposer {
    /// The reading with names as the data writes them, in its parts too.
    func withKnownNames(_ reading: Interpretation) async throws -> Interpretation {
        var reading = reading
        let names = FilterNames(context: context, now: now)
        if !reading.filters.isEmpty { reading.filters = try await names.repaired(reading.filters) }
        for index in reading.parts.indices { reading.parts[index] = try await withKnownNames(reading.parts[index]) }
        return reading
    }

    /// Says which name occurs nowhere in the days asked about.
    ///
    /// - Returns: whether it was said, and the question is answered.
    func tellUnknownName(_ reading: Interpretation, into progress: inout Progress) async throws -> Bool {
        guard !reading.filters.isEmpty else { return false }
        let periods = [reading.period, reading.comparison].compactMap(\.self)
        let names = FilterNames(context: context, now: now)
        guard let absence = try await names.absence(in: reading.filters, over: periods) else { return false }
        let name = "\(absence.dimension) \(SafeText.name(absence.value))"
        if absence.isKnown {
            let days = periods.map(PeriodWords.name).joined(separator: " and ")
            progress.draft.say("\(name) does not occur in \(days), so there is nothing to count; other days have it.")
        } else {
            progress.draft.say("The data has no \(FilterWords.inSentence(name)), so there is nothing to count.")
            if !absence.near.isEmpty {
                let near = absence.near.map { SafeText.name($0) }.joined(separator: ", ")
                progress.draft.say("Near names are: \(near).")
            }
        }
        return true
    }
}
